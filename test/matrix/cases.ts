import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import type { SiteLesson } from '../journal-site/site-api';
import { emptySubstitution, type SubstitutionParts } from '../journal-site/substitution-texts';
import type { DemoPage } from './demo-page';

/** What a clause must say of a page: of its one fault, or that nothing is to be said. */
export type Said = 'violation' | 'due' | 'question' | 'nothing';

export interface MatrixCase {
  school: BuiltinProfileId;
  clause: string;
  /** Which checks of the clause, counted from 0, and of which field: what of them the case is about. */
  check: number;
  field?: string;
  kind: 'fault' | 'twin';
  what: string;
  page: DemoPage;
  /** On the school's clock. */
  at: string;
  said: Said;
}

type Case = Pick<MatrixCase, 'kind' | 'what' | 'said'> & { at: string; lesson: Partial<SiteLesson> };

const c = 'cesu-1-ps';
const d = 'daugavpils-saskanas-ps';
const j = 'jelgavas-4-vsk';
const m = 'liepajas-pii-mazulitis';
const v = 'ventspils-makslas-skola';

const year: [string, string] = ['2025-09-01', '2026-05-31'];
const taught = { topic: '<p>Daļas un procenti</p>', outcome: 'Salīdzina daļas', homework: '12. uzd.' };

/** The lessons around the one that a case is about: all in order. */
const others: Partial<SiteLesson>[] = ['2025-11-10', '2025-11-12', '2025-11-17'].map((date) => ({ date, ...taught }));

/** Thursday, 20 November 2025. */
const today = '2025-11-20';
const at = (time: string): string => `${today}T${time}`;

/** Cases about one lesson of a list. */
function ofLesson(
  school: BuiltinProfileId,
  clause: string,
  check: number,
  field: string | undefined,
  journal: Pick<DemoPage, 'className' | 'subject'> & { title?: string },
  cases: Case[],
): MatrixCase[] {
  return cases.map(({ kind, what, said, at: moment, lesson }) => ({
    ...{ school, clause, check, kind, what, said, at: moment, ...(field && { field }) },
    page: {
      ...{ view: 'list', ...journal, span: year, today: moment.slice(0, 10) },
      lessons: [...others, { date: today, ...taught, ...lesson }],
    },
  }));
}

const mathematics = { className: '7.b', subject: 'Matemātika' };
const small = { className: '3.a', subject: 'Matemātika' };

/** A topic: empty after its deadline and before it; and what only looks empty. */
function topicCases(overdue: string, due: string): Case[] {
  return [
    { kind: 'fault', what: 'no topic', at: overdue, said: 'violation', lesson: { topic: '' } },
    { kind: 'fault', what: 'an empty paragraph', at: overdue, said: 'violation', lesson: { topic: '<p>&nbsp;</p>' } },
    { kind: 'twin', what: 'no topic, in time', at: due, said: 'due', lesson: { topic: '' } },
    {
      kind: 'twin',
      what: 'a file as topic',
      at: overdue,
      said: 'nothing',
      lesson: { topic: '<a href="/f">a.pdf</a>' },
    },
    { kind: 'twin', what: 'a draft', at: overdue, said: 'nothing', lesson: { topic: '', isDraft: true } },
  ];
}

function homeworkCases(moment: string): Case[] {
  return [
    { kind: 'fault', what: 'nothing as homework', at: moment, said: 'question', lesson: { homework: '' } },
    { kind: 'twin', what: 'no homework, in words', at: moment, said: 'nothing', lesson: { homework: 'Nav uzdots' } },
    {
      ...{ kind: 'twin', what: 'a file as homework', at: moment, said: 'nothing' },
      lesson: { homework: '', homeworkFiles: ['darba-lapa.pdf'] },
    },
  ];
}

const parts: SubstitutionParts = {
  ...{ replacedTeacher: 'A. Ozola', replacedSubject: 'Matemātika' },
  ...{ replacingTeacher: 'B. Liepa', replacingSubject: 'Fizika', orderNumber: '1.09/214' },
};
const written =
  'Aizvietotais skolotājs: A. Ozola, priekšmets: Matemātika; aizvietojošais skolotājs: B. Liepa, priekšmets: Fizika; rīkojums Nr. 1.09/214';

function substitutionCases(overdue: string, due: string): Case[] {
  const noOrder = {
    text: written.replace('; rīkojums Nr. 1.09/214', ''),
    parts: { ...parts, orderNumber: '' },
  };
  return [
    { kind: 'fault', what: 'no order', at: overdue, said: 'violation', lesson: { substitution: noOrder } },
    { kind: 'twin', what: 'no order, in time', at: due, said: 'due', lesson: { substitution: noOrder } },
    {
      kind: 'twin',
      what: 'a whole one',
      at: overdue,
      said: 'nothing',
      lesson: { substitution: { text: written, parts } },
    },
    {
      ...{ kind: 'twin', what: 'a word of mathematics', at: overdue, said: 'nothing' },
      lesson: { topic: '<p>Mainīgā aizvietošana ar skaitli</p>', substitution: emptySubstitution },
    },
  ];
}

/** One record of a preschool group's week: an area, its topic. */
const group = 'Bitītes';
const health = 'Veselības un fiziskās aktivitātes';
const plan: Record<string, string[]> = {
  '2025-11-24': ['Valodu mācību joma', 'Dabaszinātņu mācību joma', health],
  '2025-11-25': ['Matemātikas mācību joma', 'Sociālā un pilsoniskā mācību joma', health],
  '2025-11-26': ['Kultūras izpratnes un pašizpausmes mākslā mācību joma', 'Tehnoloģiju mācību joma', health],
  '2025-11-27': ['Valodu mācību joma', 'Matemātikas mācību joma', health],
  '2025-11-28': ['Dabaszinātņu mācību joma', 'Valodu mācību joma', health],
};

function ofWeek(
  clause: string,
  field: string | undefined,
  cases: (Omit<Case, 'lesson'> & { change: (lesson: Partial<SiteLesson>) => Partial<SiteLesson> | undefined })[],
): MatrixCase[] {
  return cases.map(({ kind, what, said, at: moment, change }) => {
    const lessons = Object.entries(plan).flatMap(([date, areas]) =>
      areas.flatMap(
        (journalName, index) => change({ date, journalName, number: index + 1, topic: 'Rudens dārzā' }) ?? [],
      ),
    );
    return {
      ...{ school: m, clause, check: 0, kind, what, said, at: moment, ...(field && { field }) },
      page: {
        view: 'week',
        className: group,
        subject: '',
        span: ['2025-11-24', '2025-11-30'],
        today: moment.slice(0, 10),
        lessons,
      },
    };
  });
}

const sameAs = (lesson: Partial<SiteLesson>, date: string, area: string): boolean =>
  lesson.date === date && lesson.journalName?.startsWith(area) === true;

/** Cases about one column of a grid of eight and more pupils. */
function ofColumn(
  school: BuiltinProfileId,
  clause: string,
  journal: Pick<DemoPage, 'className' | 'subject'> & { title?: string },
  cases: (Omit<Case, 'lesson'> & { marks: string[] })[],
): MatrixCase[] {
  return cases.map(({ kind, what, said, at: moment, marks }) => ({
    ...{ school, clause, check: 0, kind, what, said, at: moment },
    page: {
      ...{ view: 'grid', ...journal, span: year, today: moment.slice(0, 10) },
      lessons: [
        { date: '2025-11-17', marks: ['ns'] },
        { date: '2025-11-19', marks: ['', 'nc'] },
        { date: today, marks },
      ],
    },
  }));
}

/** Cases about one place of a class's timetable. */
function ofSlot(check: number, { className, subject }: typeof mathematics, overdue: string, due: string): MatrixCase[] {
  const slot = { date: today, journalName: subject };
  const rows: Case[] = [
    { kind: 'fault', what: 'an empty place', at: overdue, said: 'violation', lesson: slot },
    { kind: 'twin', what: 'an empty place, in time', at: due, said: 'due', lesson: slot },
    { kind: 'twin', what: 'homework alone', at: overdue, said: 'nothing', lesson: { ...slot, homework: '3. uzd.' } },
    { kind: 'twin', what: 'a draft', at: overdue, said: 'nothing', lesson: { ...slot, isDraft: true } },
    { kind: 'twin', what: 'outside the timetable', at: overdue, said: 'nothing', lesson: { ...slot, number: null } },
  ];
  return rows.map(({ kind, what, said, at: moment, lesson }) => ({
    ...{ school: d, clause: '4.5', check, kind, what, said, at: moment },
    page: {
      ...{ view: 'week', className, subject: '', span: ['2025-11-17', '2025-11-23'], today },
      lessons: [
        { date: '2025-11-17', journalName: subject, ...taught },
        { date: '2025-11-19', journalName: subject, ...taught },
        lesson,
      ],
    },
  }));
}

/** Absences that nobody has excused, in a column. */
const unjustified: Parameters<typeof ofColumn>[3] = [
  { kind: 'fault', what: 'two that nobody has excused', at: at('17:01'), said: 'question', marks: ['n', '7', 'n'] },
  { kind: 'twin', what: 'excused ones', at: at('17:01'), said: 'nothing', marks: ['ns', '7', 'n<sup>c</sup>'] },
  { kind: 'twin', what: 'no mark yet («nv»)', at: at('17:01'), said: 'nothing', marks: ['nv', '7'] },
];

/** Cases about the column of October in a grid of a preschool's months. */
function ofMonth(clause: string, cases: (Omit<Case, 'lesson'> & { marks: string[] })[]): MatrixCase[] {
  return cases.map(({ kind, what, said, at: moment, marks }) => ({
    ...{ school: m, clause, check: 0, kind, what, said, at: moment },
    page: {
      ...{ view: 'grid', className: group, subject: 'Mūzika', span: year, today: moment.slice(0, 10) },
      lessons: [
        { dateText: 'Septembris', date: '2025-09-01', number: null, marks: assessed },
        { dateText: 'Oktobris', date: '2025-10-01', number: null, marks },
      ],
    },
  }));
}

/** An assessment for each child of the group. */
const assessed = Array.from({ length: 30 }, (_, index) => ['S', 'T', 'A', 'P'][index % 4] ?? '');

const groupJournal = { className: group, subject: 'Apmeklējums', title: 'Grupas žurnāls' };
const individual = { className: group, subject: 'Individuālais darbs', title: 'Individuālā darba žurnāls' };

export const cases: MatrixCase[] = [
  ...ofLesson(c, '2.7.1', 0, 'topic', mathematics, topicCases(at('17:01'), at('17:00'))),
  ...ofLesson(c, '2.7.1', 0, 'homework', mathematics, homeworkCases(at('17:01'))),
  ...ofLesson(c, '2.7.1', 0, 'outcome', mathematics, [
    { kind: 'fault', what: 'no outcome', at: at('17:01'), said: 'violation', lesson: { outcome: '' } },
    { kind: 'twin', what: 'no outcome, in time', at: at('17:00'), said: 'due', lesson: { outcome: '' } },
    ...['SR: salīdzina daļas', 'S.R.: salīdzina daļas', '(SR: salīdzina daļas)', 'SR – salīdzina daļas'].map(
      (text): Case => ({
        ...{ kind: 'twin', what: `«${text}» in the topic`, at: at('17:01'), said: 'nothing' },
        lesson: { outcome: '', topic: `<p>Daļas.</p><p><strong>${text}</strong></p>` },
      }),
    ),
  ]),
  ...ofColumn(c, '2.6.5', mathematics, unjustified),
  ...ofColumn(d, '4.10', mathematics, unjustified),
  ...ofColumn(v, '14', mathematics, unjustified),
  ...ofLesson(c, '2.7.6', 0, undefined, mathematics, [
    { kind: 'fault', what: 'no test to come', at: at('15:31'), said: 'question', lesson: {} },
    {
      ...{ kind: 'fault', what: 'a test that was', at: at('15:31'), said: 'question' },
      lesson: { type: 'Pārbaudes darbs' },
    },
    {
      ...{ kind: 'twin', what: 'a test next week', at: at('15:31'), said: 'nothing' },
      lesson: { date: '2025-11-27', type: 'Pārbaudes darbs', topic: '', outcome: '', homework: '' },
    },
  ]),
  ...ofColumn(c, '2.7.2', mathematics, [
    { kind: 'fault', what: 'no absence at all', at: at('17:01'), said: 'question', marks: ['8', '7'] },
    { kind: 'twin', what: 'one', at: at('17:01'), said: 'nothing', marks: ['8', 'n'] },
  ]),
  ...ofSlot(0, small, at('14:31'), at('14:30')),
  ...ofSlot(1, mathematics, at('15:31'), at('15:30')),
  ...ofLesson(d, '4.5', 2, 'topic', small, topicCases(at('14:31'), at('14:30'))),
  ...ofLesson(d, '4.5', 2, 'homework', small, homeworkCases(at('14:31'))),
  ...ofLesson(d, '4.5', 3, 'topic', mathematics, topicCases(at('15:31'), at('15:30'))),
  ...ofLesson(d, '4.5', 3, 'homework', mathematics, homeworkCases(at('15:31'))),
  ...ofLesson(d, '4.11', 0, undefined, small, substitutionCases(at('14:31'), at('14:30'))),
  ...ofLesson(d, '4.11', 1, undefined, mathematics, substitutionCases(at('15:31'), at('15:30'))),
  ...ofLesson(j, '3.5', 0, 'topic', mathematics, topicCases('2025-11-21T00:00', at('23:59'))),
  ...ofLesson(v, '13', 0, 'topic', mathematics, topicCases('2025-11-25T00:00', '2025-11-24T23:59')),
  ...ofLesson(v, '13', 0, 'homework', mathematics, homeworkCases('2025-11-25T00:00')),
  ...ofLesson(v, '19', 0, undefined, mathematics, [
    { kind: 'fault', what: 'on a public holiday', at: at('15:31'), said: 'violation', lesson: { date: '2025-11-18' } },
    { kind: 'twin', what: 'on the day before', at: at('15:31'), said: 'nothing', lesson: { date: '2025-11-17' } },
    { kind: 'twin', what: 'in a break', at: at('15:31'), said: 'nothing', lesson: { date: '2025-10-22' } },
    {
      ...{ kind: 'twin', what: 'a draft on a public holiday', at: at('15:31'), said: 'nothing' },
      lesson: { date: '2025-11-18', isDraft: true },
    },
  ]),
  ...(['fault', 'twin'] as const).map((kind): MatrixCase => {
    const dates = ['2025-11-05', '2025-11-12', '2025-11-19'].filter((date) => kind === 'twin' || date !== '2025-11-12');
    return {
      ...{ school: j, clause: '3.6', check: 0, kind, at: at('15:31') },
      what: kind === 'fault' ? 'a week without a class hour' : 'each week has one',
      said: kind === 'fault' ? 'violation' : 'nothing',
      page: {
        ...{ view: 'list', className: '7.b', subject: 'Klases stunda', span: ['2025-11-03', '2025-11-23'], today },
        lessons: dates.map((date) => ({ date, number: 6, type: 'Klases stunda', topic: 'Drošība' })),
      },
    };
  }),
  ...ofWeek('3.3', undefined, [
    {
      ...{ kind: 'fault', what: 'a day without a play lesson', at: '2025-11-26T00:00', said: 'due' },
      change: (lesson) => (lesson.date === '2025-11-25' ? undefined : lesson),
    },
    { kind: 'twin', what: 'each day has some', at: '2025-11-28T23:00', said: 'nothing', change: (lesson) => lesson },
  ]),
  ...ofWeek('3.9', undefined, [
    {
      ...{ kind: 'fault', what: 'a day without a play lesson', at: '2025-11-25T07:31', said: 'violation' },
      change: (lesson) => (lesson.date === '2025-11-26' ? undefined : lesson),
    },
    {
      ...{ kind: 'twin', what: 'the same, in time', at: '2025-11-25T07:30', said: 'due' },
      change: (lesson) => (lesson.date === '2025-11-26' ? undefined : lesson),
    },
    { kind: 'twin', what: 'each day has some', at: '2025-11-27T12:00', said: 'nothing', change: (lesson) => lesson },
  ]),
  ...ofWeek('3.7', undefined, [
    {
      ...{ kind: 'fault', what: 'a day without health', at: '2025-11-26T00:00', said: 'violation' },
      change: (lesson) => (sameAs(lesson, '2025-11-25', health) ? undefined : lesson),
    },
    { kind: 'twin', what: 'each day has it', at: '2025-11-26T00:00', said: 'nothing', change: (lesson) => lesson },
    {
      ...{ kind: 'twin', what: 'health in another case', at: '2025-11-26T00:00', said: 'nothing' },
      change: (lesson) =>
        sameAs(lesson, '2025-11-25', health) ? { ...lesson, journalName: 'VESELĪBAS UN FIZISKĀS AKTIVITĀTES' } : lesson,
    },
  ]),
  ...ofWeek('3.8', undefined, [
    {
      ...{ kind: 'fault', what: 'a week without technology', at: '2025-11-29T00:00', said: 'violation' },
      change: (lesson) => (sameAs(lesson, '2025-11-26', 'Tehnoloģiju') ? undefined : lesson),
    },
    { kind: 'twin', what: 'all seven areas', at: '2025-11-29T00:00', said: 'nothing', change: (lesson) => lesson },
  ]),
  ...(['3.9.1', '3.14'] as const).flatMap((clause) =>
    ofWeek(clause, 'topic', [
      {
        ...{ kind: 'fault', what: 'no topic', said: 'violation' },
        at: clause === '3.9.1' ? '2025-11-25T07:31' : '2025-11-27T00:00',
        change: (lesson) => (sameAs(lesson, '2025-11-26', 'Tehnoloģiju') ? { ...lesson, topic: '' } : lesson),
      },
      {
        ...{ kind: 'twin', what: 'no topic, in time', said: clause === '3.9.1' ? 'due' : 'nothing' },
        at: '2025-11-25T07:30',
        change: (lesson) => (sameAs(lesson, '2025-11-26', 'Tehnoloģiju') ? { ...lesson, topic: '' } : lesson),
      },
      { kind: 'twin', what: 'all topics', at: '2025-11-29T00:00', said: 'nothing', change: (lesson) => lesson },
    ]),
  ),
  ...ofLesson(m, '3.15', 0, 'topic', individual, topicCases('2025-11-21T00:00', at('23:59'))),
  ...ofColumn(m, '3.10', groupJournal, [
    { kind: 'fault', what: 'nobody is absent after 9.00', at: at('09:01'), said: 'question', marks: ['', ''] },
    { kind: 'twin', what: 'nobody is absent yet', at: at('09:00'), said: 'due', marks: ['', ''] },
    { kind: 'twin', what: 'one is', at: at('09:01'), said: 'nothing', marks: ['', 'nc'] },
  ]),
  ...ofColumn(m, '3.10.1', groupJournal, [
    { kind: 'fault', what: 'a mark among them', at: at('09:01'), said: 'violation', marks: ['8', 'ns'] },
    { kind: 'twin', what: 'small and capital letters', at: at('09:01'), said: 'nothing', marks: ['NS', 'n', 'Nc'] },
  ]),
  ...ofMonth('3.13', [
    { kind: 'fault', what: 'nobody is assessed by the 5th', at: '2025-11-06T00:00', said: 'violation', marks: [] },
    { kind: 'twin', what: 'nobody is assessed yet', at: '2025-11-05T23:59', said: 'due', marks: [] },
    { kind: 'twin', what: 'everybody is', at: '2025-11-06T00:00', said: 'nothing', marks: assessed },
  ]),
  ...ofMonth('3.13.2 bis', [
    {
      kind: 'fault',
      what: 'two are not assessed',
      at: '2025-11-06T00:00',
      said: 'question',
      marks: ['', '', ...assessed],
    },
    { kind: 'twin', what: 'everybody is', at: '2025-11-06T00:00', said: 'nothing', marks: assessed },
    {
      kind: 'twin',
      what: 'those who were not there',
      at: '2025-11-06T00:00',
      said: 'nothing',
      marks: ['n', 'ns', ...assessed],
    },
  ]),
  ...ofColumn(m, '3.13.1', { className: group, subject: 'Valodu mācību joma' }, [
    { kind: 'fault', what: 'a mark for a letter', at: at('15:31'), said: 'violation', marks: ['S', '8'] },
    {
      kind: 'twin',
      what: 'letters, and an absence',
      at: at('15:31'),
      said: 'nothing',
      marks: ['S', 'T', 'A', 'P', 'n'],
    },
  ]),
];
