import { assess, list, marked, month, note, planned, substitute, takes, weekOf } from './clause-pages';
import type { CaseOutcome, CasePage } from './clause-pages';
import type { Day, LocalMoment } from './school-day';

/** One planted fault or near-miss twin of one part of a clause, on a small page of its own. */
export interface ClauseCase {
  /** `profile clause rule`, with the field where a check names several, and the grades where clauses differ by them. */
  part: string;
  plant: `fault:${string}` | `twin:${string}`;
  page: CasePage;
  at: LocalMoment;
  /** Of the fault. A twin is not listed at all. */
  outcome?: CaseOutcome;
}

type Twin = [plant: `twin:${string}`, page: CasePage, at?: LocalMoment];
type Fault = [plant: `fault:${string}`, page: CasePage, outcome: CaseOutcome, at?: LocalMoment];

/** Thursday evening. */
const evening: LocalMoment = '2025-11-20T18:00';

const cases = (part: string, fault: Fault, ...twins: Twin[]): ClauseCase[] => [
  { part, plant: fault[0], page: fault[1], outcome: fault[2], at: fault[3] ?? evening },
  ...twins.map(([plant, page, at = evening]) => ({ part, plant, page, at })),
];

const c = (clause: string): string => `cesu-1-ps ${clause}`;
const d = (clause: string): string => `daugavpils-saskanas-ps ${clause}`;
const j = (clause: string): string => `jelgavas-4-vsk ${clause}`;
const m = (clause: string): string => `liepajas-pii-mazulitis ${clause}`;
const v = (clause: string): string => `ventspils-makslas-skola ${clause}`;

const individual = { subject: 'Individuālais darbs' };
const classHour = { subject: 'Klases stunda' };
const child = { className: '2. grupa', subject: 'Matemātikas mācību joma' };
const absences = { className: '2. grupa', subject: 'Rotaļnodarbības', title: 'Grupas žurnāls' };
const art = { subject: 'Gleznošana' };
const file = '<a class="file" href="/Attachment/Get/tema.pdf">tema.pdf</a>';

const topicOf = (part: string, more: Parameters<typeof list>[1] = {}): ClauseCase[] =>
  cases(
    part,
    ['fault:topic-empty', list([{ topic: '' }], more), 'violation', '2025-11-25T18:00'],
    ['twin:topic-file', list([{ topic: file }], more), '2025-11-25T18:00'],
  );

const homeworkOf = (part: string, more: Parameters<typeof list>[1] = {}): ClauseCase[] =>
  cases(
    part,
    ['fault:homework-empty', list([{ homework: '' }], more), 'question', '2025-11-25T18:00'],
    ['twin:homework-none', list([{ homework: 'Nav uzdots.' }], more), '2025-11-25T18:00'],
  );

const grades = [
  ['1-4', { className: '3.a' }],
  ['5-9', { className: '7.b' }],
] as const;

const plain = { date: '2025-11-19', number: 2, journalName: 'Matemātika' };
const bare = { ...plain, topic: '', homework: '' };
const fizika = { ...plain, number: 3, journalName: 'Fizika' };

const cesis: ClauseCase[] = [
  ...cases(
    c('2.3.8 missing-inspection'),
    ['fault:semester-missing', note('inspections', { date: '2026-01-12' }), 'violation', '2026-01-16T09:00'],
    ['twin:break', note('inspections', { date: '2025-12-22' }), '2025-12-23T09:00'],
  ),
  ...cases(
    c('2.6.5 unjustified-absence'),
    ['fault:unjustified', marked(['n', 'n<sup>s</sup>', '']), 'question'],
    ['twin:justified', marked(['n<sup>c</sup>', 'n<sup>s</sup>', ''])],
  ),
  ...topicOf(c('2.7.1 missing-field topic')),
  ...cases(
    c('2.7.1 missing-field outcome'),
    ['fault:outcome-empty', list([{ outcome: '' }]), 'violation'],
    ['twin:outcome-in-topic', list([{ outcome: '', topic: 'Daļskaitļi. SR: salīdzina daļas.' }])],
  ),
  ...homeworkOf(c('2.7.1 missing-field homework')),
  ...cases(
    c('2.7.2 missing-absences'),
    ['fault:absences-none', marked(['8', '', '']), 'question'],
    ['twin:absence-one', marked(['', 'n<sup>s</sup>', ''])],
  ),
  ...cases(
    c('2.7.4 missing-field'),
    ['fault:talk-empty', note('talks', { content: '' }), 'due'],
    ['twin:talk-file', note('talks', { content: file })],
  ),
  ...cases(
    c('2.7.6 missing-planned-test'),
    ['fault:test-past', list([{ type: 'Pārbaudes darbs' }, { date: '2025-11-27' }]), 'question'],
    ['twin:test-planned', list([{}, { date: '2025-11-27', type: 'Pārbaudes darbs', isDraft: true }])],
  ),
];

const daugavpils: ClauseCase[] = grades.flatMap(([name, own]) => [
  ...cases(
    d(`4.5 missing-lesson ${name}`),
    ['fault:lesson-missing', weekOf([bare, fizika], own), 'violation'],
    ['twin:outside-timetable', weekOf([{ ...bare, number: null }, fizika], own)],
  ),
  ...topicOf(d(`4.5 missing-field topic ${name}`), own),
  ...homeworkOf(d(`4.5 missing-field homework ${name}`), own),
  ...cases(
    d(`4.11 incomplete-substitution ${name}`),
    ['fault:order-missing', list([substitute({ orderNumber: '' })], own), 'violation'],
    ['twin:substitution-whole', list([substitute({})], own)],
  ),
]);
daugavpils.push(
  ...cases(
    d('4.10 unjustified-absence'),
    ['fault:unjustified', marked(['n', 'n', '']), 'question'],
    ['twin:justified', marked(['n<sup>s</sup>', '', ''])],
  ),
);

const jelgava: ClauseCase[] = [
  ...topicOf(j('3.5 missing-field')),
  ...topicOf(j('3.5 missing-field'), individual),
  ...cases(
    j('3.6 missing-class-hour'),
    [
      'fault:week-missing',
      list([{ date: '2025-11-05' }], { ...classHour, span: ['2025-11-03', '2025-11-16'] }),
      'violation',
    ],
    [
      'twin:week-saturday',
      list([{ date: '2025-11-05' }, { date: '2025-11-15' }], { ...classHour, span: ['2025-11-03', '2025-11-16'] }),
    ],
  ),
];

const ventspils: ClauseCase[] = [
  ...topicOf(v('13 missing-field topic')),
  ...homeworkOf(v('13 missing-field homework')),
  ...cases(
    v('14 unjustified-absence'),
    ['fault:unjustified', marked(['n', '', ''], art), 'question'],
    ['twin:justified', marked(['n<sup>c</sup>', '', ''], art)],
  ),
  ...cases(
    v('17 wrong-author'),
    ['fault:author-absent', list([substitute({}, 'B. Liepa')]), 'violation'],
    ['twin:author-substitute', list([substitute({}, 'D. Sniedze')])],
  ),
  ...cases(
    v('19 entry-on-day-off'),
    ['fault:holiday', list([{ date: '2025-11-18' }]), 'violation'],
    ['twin:remembrance-day', list([{ date: '2025-11-11' }])],
  ),
];

const planFields = ['topic', 'childMessage', 'content', 'values', 'outcome', 'skills', 'extraInformation'] as const;

const plans: ClauseCase[] = [
  ...cases(
    m('3.4 short-theme'),
    ['fault:theme-fortnight', planned(month({}, ['2025-11-05', '2025-11-14'])), 'violation'],
    ['twin:theme-month', planned(month({}, ['2025-11-03', '2025-11-28']))],
  ),
  ...cases(
    m('3.5 missing-month-plan'),
    ['fault:month-missing', planned(month({}, undefined, '2025. gada oktobris')), 'violation'],
    ['twin:month-whole', planned(month({}, undefined, '2025. gada oktobris'), month({}))],
  ),
  ...planFields.flatMap((field) =>
    cases(
      m(`3.5.1 missing-field ${field}`),
      [`fault:${field}-empty`, planned(month({ [field]: '' })), 'violation'],
      [`twin:${field}-short`, planned(month({ [field]: 'Sports' }))],
    ),
  ),
  ...cases(
    m('3.5.2 bis missing-phrase'),
    ['fault:other-words', planned(month({ outcome: 'Nosauc valsts simbolus' })), 'question'],
    ['twin:words-there', planned(month({ outcome: 'Mūzika: dzied. Sports: skrien. Latviešu valoda: stāsta.' }))],
  ),
];

const areas = ['Valodu', 'Sociālā un pilsoniskā', 'Kultūras izpratnes un pašizpausmes mākslā', 'Dabaszinātņu']
  .concat('Matemātikas', 'Tehnoloģiju', 'Veselības un fiziskās aktivitātes')
  .map((area) => `${area} mācību joma`);
const days = ['2025-11-10', '2025-11-11', '2025-11-12', '2025-11-13', '2025-11-14'];
/** A whole week: each day health and two other areas. */
const whole = days.flatMap((date, day) =>
  [areas[6], areas[day], areas[(day + 1) % 6]].map((journalName = '', index) => ({
    ...{ ...plain, date, journalName, number: index + 1, homework: '' },
  })),
);
const group = { className: '2. grupa', span: ['2025-11-10', '2025-11-16'] as [string, string] };
const without = (text: string, only?: string): CasePage =>
  weekOf(
    whole.map((one) =>
      one.journalName.startsWith(text) && (!only || one.date === only) ? { ...one, journalName: areas[1] ?? '' } : one,
    ),
    group,
  );
const daily = (part: string): ClauseCase[] =>
  cases(
    part,
    [
      'fault:day-empty',
      weekOf(
        whole.filter(({ date }) => date !== '2025-11-12'),
        group,
      ),
      'violation',
    ],
    [
      'twin:day-short',
      weekOf(
        whole.filter((one) => one.date !== '2025-11-12' || one.number === 2),
        group,
      ),
    ],
  );

/** A week whose Monday has one entry, under a section's heading. */
const inSection = (span: [Day, Day], title: string): CasePage =>
  weekOf([{ ...plain, date: span[0], journalName: areas[0] ?? '' }], { className: '2. grupa', span, title });
const inJune: [Day, Day] = ['2026-06-01', '2026-06-07'];

const mazulitis: ClauseCase[] = [
  ...cases(
    m('3.2 wrong-section 1'),
    ['fault:autumn-in-journal', inSection(group.span, 'Žurnāls'), 'question'],
    ['twin:autumn-in-diary', inSection(group.span, 'Dienasgrāmata')],
    ['twin:last-of-may', inSection(['2026-05-25', '2026-05-31'], 'Dienasgrāmata'), '2026-05-29T18:00'],
  ),
  ...cases(
    m('3.2 wrong-section 2'),
    ['fault:summer-in-diary', inSection(inJune, 'Dienasgrāmata'), 'question', '2026-06-01T18:00'],
    ['twin:summer-in-journal', inSection(inJune, 'Žurnāls'), '2026-06-01T18:00'],
  ),
  ...plans,
  ...daily(m('3.3 empty-day')).map((one) => (one.outcome ? { ...one, outcome: 'due' as const } : one)),
  ...cases(
    m('3.7 missing-learning-area'),
    ['fault:day-without-health', without('Veselības', '2025-11-12'), 'violation'],
    [
      'twin:day-two',
      weekOf(
        whole.filter(({ number }) => number < 3),
        group,
      ),
    ],
  ),
  ...cases(
    m('3.8 missing-learning-area'),
    ['fault:week-without-technology', without('Tehnoloģiju'), 'violation'],
    ['twin:week-once', weekOf(whole, group)],
  ),
  ...daily(m('3.9 empty-day')),
  ...topicOf(m('3.9.1 missing-field'), child),
  ...cases(
    m('3.9.3 missing-field'),
    ['fault:note-empty', note('notes', { content: '' }), 'violation'],
    ['twin:remark-empty', note('notes', { remarks: '' })],
  ),
  ...cases(
    m('3.10 missing-absences'),
    ['fault:absences-none', marked(['', '', ''], absences), 'question'],
    ['twin:absence-one', marked(['', 'ns', ''], absences)],
  ),
  ...cases(
    m('3.10.1 forbidden-symbol'),
    ['fault:strange-sign', marked(['', '8', 'ns'], absences), 'violation'],
    ['twin:small-letters', marked(['nc', 'n', 'ns'], absences)],
  ),
  ...cases(
    m('3.10.2 missing-phrase'),
    ['fault:other-words', note('notes', { remarks: 'Attālināti mācās divi' }), 'question'],
    ['twin:words-there', note('notes', { remarks: 'Izglītība ģimenē.' })],
  ),
  ...cases(
    m('3.13 missing-marks'),
    ['fault:month-none', assess(['', '', '']), 'violation'],
    ['twin:month-absent', assess(['n', 'S', 'P'])],
  ),
  ...cases(
    m('3.13.1 forbidden-symbol'),
    ['fault:number', marked(['S', '8', 'P'], child), 'violation'],
    ['twin:small-letters', marked(['s', 't', 'a'], child)],
  ),
  ...cases(
    m('3.13.1 forbidden-symbol'),
    ['fault:number-of-a-month', assess(['S', '8', 'P']), 'violation'],
    ['twin:letters-of-a-month', assess(['S', 'T', 'n'])],
  ),
  ...cases(
    m('3.13.2 bis missing-marks'),
    ['fault:cell-empty', assess(['S', '', 'P']), 'question'],
    ['twin:all-cells', assess(['S', 'n', 'P'])],
  ),
  ...topicOf(m('3.14 missing-field'), child),
  ...topicOf(m('3.15 missing-field'), { ...child, ...individual }),
  ...cases(
    m('3.16 missing-field'),
    ['fault:work-empty', note('work', { content: '' }), 'violation'],
    ['twin:remark-empty', note('work', { remarks: '' })],
  ),
  ...cases(
    m('3.17 missing-field'),
    ['fault:talk-empty', note('talks', { content: '' }), 'violation'],
    ['twin:talk-draft', note('talks', { content: '', isDraft: true })],
  ),
  ...cases(
    m('3.19 wrong-author'),
    ['fault:author-absent', list([substitute({}, 'B. Liepa')], child), 'violation'],
    ['twin:author-substitute', list([substitute({}, 'D. Sniedze')], child)],
  ),
  ...cases(
    m('3.20 missing-inspection'),
    ['fault:inspection-second-missing', takes('2025-10-08'), 'violation', '2026-09-01T09:00'],
    ['twin:inspection-two', takes('2025-10-08', '2026-02-12'), '2026-09-01T09:00'],
  ),
];

/** Every fault and twin. All people are invented. */
export const clauseCases: ClauseCase[] = [...cesis, ...daugavpils, ...jelgava, ...mazulitis, ...ventspils];
