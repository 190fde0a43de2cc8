import type { RegisterPlant } from './plants';
import type { School } from './school';
import { addDays, type Day } from './school-day';

/** The registers of the site: dated records that are no lessons. */
export const registerKinds = ['inspections', 'talks', 'work', 'notes'] as const;

export type RegisterKind = (typeof registerKinds)[number];

/** One record of a register, as the site keeps it. Content: HTML; all else: plain text. */
export interface RegisterRecord {
  kind: RegisterKind;
  /** null: the register belongs to no class. */
  className: string | null;
  date: Day;
  /** 1-based, among records of one register and day. */
  nth: number;
  content: string;
  remarks: string;
  /** Who inspected, and with whom somebody talked: in no report. */
  by: string;
  whom: string;
  isDraft: boolean;
  planted: RegisterPlant | null;
  /** What was meant when it was written. Expectations come from here, never from reading the texts. */
  truth: { content: 'there' | 'none' | 'dash'; homeEducation: 'said' | 'otherwise' | 'no' };
}

type Plan = Partial<Omit<RegisterRecord, 'kind' | 'className' | 'nth'>> & Pick<RegisterRecord, 'date'>;

/** Names that stand in registers: no report may ever hold one. */
export const registerNames = ['Vanag', 'Zariņ', 'Pūc', 'Sniedz'];

const nothing = { content: 'none', homeEducation: 'no' } as const;

const draft = { isDraft: true, content: '', truth: nothing } as const;

function write(kind: RegisterKind, className: string | null, plans: Plan[]): RegisterRecord[] {
  const counts = new Map<Day, number>();
  return [...plans]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((plan) => {
      const nth = (counts.get(plan.date) ?? 0) + 1;
      counts.set(plan.date, nth);
      return {
        ...{ kind, className, nth, content: '<p>Viss ierakstīts laikus.</p>', remarks: '', by: 'Ilze Vanaga' },
        ...{ whom: 'Agita Zariņa', isDraft: false, planted: null },
        truth: { content: 'there', homeEducation: 'no' },
        ...plan,
      };
    });
}

/** By day of the school year: `[10, 8]` is 8 October, `[2, 12]` the 12 February after it. */
function planInspections({ year, classes, today }: School): RegisterRecord[] {
  const on = (month: number, day: number): Day => {
    const first = Number(year.start.slice(0, 4));
    return [month > 8 ? first : first + 1, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  };
  const plans: Record<string, Plan[]> = {
    '3.a': [
      { date: on(10, 10), content: '<p>Septembra ieraksti veikti.</p>' },
      { date: on(11, 7), content: '<p>Atkārtota pārbaude; aizvieto Oskars Pūce.</p>', planted: 'twin:inspection-two' },
      { date: on(2, 12) },
    ],
    '7.b': [
      { date: on(10, 8), planted: 'fault:inspection-second-missing' },
      { ...draft, date: on(11, 12), content: '<p>Jāpabeidz.</p>', planted: 'twin:inspection-draft' },
      { date: on(12, 22), planted: 'twin:inspection-break' },
    ],
    '9.a': [
      { ...draft, date: on(11, 5), planted: 'fault:inspection-semester-missing' },
      { date: on(1, 12), content: '<p>Pārbaudes darbi ierakstīti.</p>' },
    ],
  };
  return classes.flatMap(({ name }) =>
    write(
      'inspections',
      name,
      (plans[name] ?? []).filter(({ date }) => date <= today),
    ),
  );
}

function planTalks(ago: (days: number) => Day): RegisterRecord[] {
  const talks: Plan[] = [
    { date: ago(34), content: '<p>Sasniegumi matemātikā.</p>', remarks: 'Piedalījās Oskars Pūce' },
    { date: ago(34), content: '<p>Kārļa Zariņa kavējumi.</p>', whom: 'Kārlis Zariņš', planted: 'twin:talk-two-a-day' },
    { date: ago(27), content: '', truth: nothing, planted: 'fault:talk-content-empty' },
    { date: ago(20), content: '<p>&nbsp;\u200b</p>', truth: nothing, planted: 'fault:talk-content-blank' },
    { date: ago(13), content: '<a class="file" href="/Attachment/Get/sar.pdf">sar.pdf</a>', planted: 'twin:talk-file' },
    { date: ago(12), content: '<p>Stundu izmaiņas, ja aizvieto.</p>', planted: 'twin:talk-words-of-lessons' },
    {
      ...{ date: ago(9), content: '–', truth: { content: 'dash', homeEducation: 'no' } },
      planted: 'fault:talk-content-dash',
    },
    { ...draft, date: ago(6), planted: 'twin:talk-draft' },
    { date: ago(1), content: '', truth: nothing, planted: 'fault:talk-content-empty-recent' },
    { date: ago(0), content: '', truth: nothing, planted: 'fault:talk-content-empty-today' },
    { date: ago(-3), content: '', truth: nothing, planted: 'twin:talk-future' },
  ];
  const inOrder: Plan[] = [{ date: ago(15) }, { date: ago(2), whom: 'Daina Sniedze' }];
  return [...write('talks', '7.b', talks), ...write('talks', '3.a', inOrder)];
}

function planWork(ago: (days: number) => Day): RegisterRecord[] {
  return write('work', null, [
    { date: ago(30), content: '<p>Informatīvā sanāksme pilsētā.</p>' },
    { date: ago(14), content: '', truth: nothing, planted: 'fault:work-content-empty' },
    { date: ago(8), content: ' ', remarks: 'Turpināt', truth: nothing, planted: 'fault:work-content-blank' },
    { date: ago(5), content: '<p>Nodarbības vērojums (D. Sniedze).</p>', planted: 'twin:work-remarks-empty' },
    { ...draft, date: ago(3), planted: 'twin:work-draft' },
    { date: ago(0), content: '', truth: nothing, planted: 'fault:work-content-empty-today' },
    { date: ago(-2), content: '', truth: nothing, planted: 'twin:work-future' },
  ]);
}

function planNotes(ago: (days: number) => Day): RegisterRecord[] {
  const there = 'there' as const;
  return write('notes', '3.a', [
    { date: ago(25), content: '<p>Drošība uz ielas.</p>', planted: 'twin:note-remarks-empty' },
    {
      ...{ date: ago(18), content: '<p>Laipnība.</p>', remarks: 'Izglītība ģimenē.' },
      ...{ truth: { content: there, homeEducation: 'said' }, planted: 'twin:remark-home-education' },
    },
    {
      ...{ date: ago(16), content: '<p>Draudzība.</p>', remarks: 'Attālināti mācās divi' },
      ...{ truth: { content: there, homeEducation: 'otherwise' }, planted: 'fault:remark-other-words' },
    },
    { date: ago(11), content: '', truth: nothing, planted: 'fault:note-content-empty' },
    { date: ago(10), remarks: 'Pastaiga tālākajā parkā', planted: 'twin:remark-of-something-else' },
    {
      ...{ date: ago(7), content: '<p><br></p>', remarks: 'izglītība ģimenē' },
      ...{ truth: { content: 'none', homeEducation: 'said' }, planted: 'fault:note-content-blank' },
    },
    { ...draft, date: ago(4), planted: 'twin:note-draft' },
    { date: ago(0), content: '', truth: nothing, planted: 'fault:note-content-empty-today' },
    { date: ago(-1), content: '<p>Uguns drošība.</p>', planted: 'twin:note-future' },
  ]);
}

/** Every register of the school up to its day, with its faults and twins; days before the year's start are left out. */
export function createRegisters(school: School): RegisterRecord[] {
  const ago = (days: number): Day => addDays(school.today, -days);
  const records = [...planTalks(ago), ...planWork(ago), ...planNotes(ago)];
  return [...planInspections(school), ...records.filter(({ date }) => date >= school.year.start)];
}
