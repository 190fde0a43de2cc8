import { expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { Entry, EntryKind, JournalRef } from '@/utils/journal/entry';
import type { Field, Instant, IsoDate } from '@/utils/journal/field';
import type { Outcome } from '@/utils/journal/report';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import {
  classHourJournal,
  createColumn,
  createEntry,
  createReading,
  empty,
  filled,
  journal,
  on,
} from '../rules/rule-tester';
import { documents } from './documents';

const grade3: JournalRef = { ...journal, className: '3.a', grade: 3 };
const individual: JournalRef = { ...journal, kind: 'individual' };
const noTopic = { topic: empty, homework: filled('12. uzd.') };
const inOrder = { topic: filled('Daļskaitļi'), homework: filled('12. uzd.') };
const withHomework = (text: string) => ({ ...inOrder, homework: text === '' ? empty : filled(text) });
const withOutcome = { ...inOrder, outcome: filled('Salīdzina daļas') };
const there = filled('');
const substituted = {
  ...inOrder,
  ...{ substitution: there, replacedTeacher: there, replacedSubject: there },
  ...{ replacingTeacher: there, replacingSubject: there, orderNumber: filled('1.09/214') },
};

/** A record that is no lesson, of 20 November unless told otherwise. */
const record = (kind: EntryKind, content: Field, more: Partial<Entry> = {}): Entry =>
  createEntry({ content, ...more.fields }, { kind, ...more, fields: { content, ...more.fields } });
const yesterday = { date: on('2025-11-19') };
const remarked = (text: string): Entry => record('note', there, { fields: { remarks: filled(text) } });

const wholePlan = {
  ...{ topic: there, childMessage: there, content: there, values: there, skills: there, extraInformation: there },
  outcome: filled('Nosauc valsts simbolus'),
};
const plan = (fields: Entry['fields'], more: Partial<Entry> = {}): Entry =>
  createEntry({ ...wholePlan, ...fields }, { kind: 'month-plan', date: on('2025-12-01'), ...more });
const november = { date: on('2025-11-01') };
const fortnight = { from: '2025-11-10', to: '2025-11-21' } as const;
const assessed = (counts: Record<string, number>, none: number, day: IsoDate = '2025-09-01'): Entry =>
  createColumn(counts, { empty: none }, { kind: 'assessment', date: on(day) });
const termMark = (counts: Record<string, number>, none: number): Entry =>
  createColumn(counts, { empty: none }, { kind: 'term-mark', term: 'first', date: on('2025-09-01') });

type Row = [
  school: BuiltinProfileId,
  clause: string,
  what: string,
  entry: Entry,
  moment: Instant,
  outcome: Outcome | 'question',
];

/** Thursday, 20 November 2025, in Riga's winter time. */
const at = (time: string): Instant => new Date(`2025-11-20T${time}:00+02:00`).toISOString() as Instant;
const c = 'cesu-1-ps';
const d = 'daugavpils-saskanas-ps';
const j = 'jelgavas-4-vsk';
const m = 'liepajas-pii-mazulitis';
const v = 'ventspils-makslas-skola';

const rows: Row[] = [
  [c, '2.7.1', 'topic, outcome and homework', createEntry(withOutcome), at('17:01'), 'pass'],
  [c, '2.7.1', 'no outcome at 17.00', createEntry({ ...withOutcome, outcome: empty }), at('17:00'), 'due'],
  [c, '2.7.1', 'no outcome at 17.01', createEntry({ ...withOutcome, outcome: empty }), at('17:01'), 'violation'],
  [c, '2.7.1', 'no topic at 17.01', createEntry({ ...withOutcome, topic: empty }), at('17:01'), 'violation'],
  [
    c,
    '2.7.1',
    'nothing written as homework',
    createEntry({ ...withOutcome, homework: empty }),
    at('17:01'),
    'question',
  ],
  [c, '2.7.1', 'a page without outcomes', createEntry(inOrder), at('17:01'), 'incomplete'],
  [c, '2.7.1', 'a class hour', createEntry(noTopic, { journal: classHourJournal }), at('17:01'), 'inapplicable'],
  [d, '4.5', 'grade 3 without a topic at 14.30', createEntry(noTopic, { journal: grade3 }), at('14:30'), 'due'],
  [d, '4.5', 'grade 3 without a topic at 14.31', createEntry(noTopic, { journal: grade3 }), at('14:31'), 'violation'],
  [d, '4.5', 'grade 7 without a topic at 14.31', createEntry(noTopic), at('14:31'), 'due'],
  [d, '4.5', 'grade 7 without a topic at 15.31', createEntry(noTopic), at('15:31'), 'violation'],
  [d, '4.5', 'nothing written as homework', createEntry(withHomework('')), at('15:31'), 'question'],
  [d, '4.5', 'a dash as homework', createEntry(withHomework('–')), at('15:31'), 'pass'],
  [d, '4.5', 'no homework, in words', createEntry(withHomework('Nav uzdots.')), at('15:31'), 'pass'],
  [d, '4.5', 'a class hour', createEntry(noTopic, { journal: classHourJournal }), at('15:31'), 'inapplicable'],
  [d, '4.11', 'an ordinary lesson', createEntry(inOrder), at('15:31'), 'inapplicable'],
  [d, '4.11', 'a whole substitution', createEntry(substituted), at('15:31'), 'pass'],
  [d, '4.11', 'no order', createEntry({ ...substituted, orderNumber: empty }), at('15:30'), 'due'],
  [d, '4.11', 'no order', createEntry({ ...substituted, orderNumber: empty }), at('15:31'), 'violation'],
  [d, '4.11', 'a strange order', createEntry({ ...substituted, orderNumber: filled('15') }), at('15:31'), 'violation'],
  [j, '3.5', 'no topic in the evening', createEntry(noTopic), at('23:59'), 'due'],
  [j, '3.5', 'yesterday without a topic', createEntry(noTopic, { date: on('2025-11-19') }), at('00:00'), 'violation'],
  [j, '3.5', 'no homework', createEntry(withHomework('')), at('23:59'), 'pass'],
  [j, '3.5', 'a consultation', createEntry(noTopic, { journal: individual }), at('23:59'), 'due'],
  [j, '3.5', 'a class hour', createEntry(noTopic, { journal: classHourJournal }), at('23:59'), 'inapplicable'],
  // For the day before: Wednesday is a working day, Tuesday the 18th is none.
  [
    m,
    '3.9.1',
    'tomorrow without a topic at 7.30',
    createEntry(noTopic, { date: on('2025-11-21') }),
    at('07:30'),
    'due',
  ],
  [
    m,
    '3.9.1',
    'tomorrow without a topic at 7.31',
    createEntry(noTopic, { date: on('2025-11-21') }),
    at('07:31'),
    'violation',
  ],
  [
    m,
    '3.9.1',
    'Monday without a topic on Thursday',
    createEntry(noTopic, { date: on('2025-11-24') }),
    at('17:01'),
    'due',
  ],
  [m, '3.9.1', 'today without a topic', createEntry(noTopic), at('07:00'), 'violation'],
  [m, '3.9.1', 'no homework', createEntry(withHomework('')), at('15:31'), 'pass'],
  [m, '3.14', 'individual work without a topic', createEntry(noTopic, { journal: individual }), at('23:59'), 'due'],
  [
    m,
    '3.14',
    'yesterday’s play lesson without a topic',
    createEntry(noTopic, { date: on('2025-11-19') }),
    at('00:00'),
    'violation',
  ],
  [m, '3.15', 'individual work without a topic', createEntry(noTopic, { journal: individual }), at('23:59'), 'due'],
  [
    m,
    '3.15',
    'yesterday’s individual work without a topic',
    createEntry(noTopic, { journal: individual, date: on('2025-11-19') }),
    at('00:00'),
    'violation',
  ],
  [m, '3.15', 'a play lesson without a topic', createEntry(noTopic), at('23:59'), 'inapplicable'],
  [c, '2.7.4', 'a talk with its content', record('talk', there), at('15:31'), 'pass'],
  // The document names no day: nobody is late.
  [
    c,
    '2.7.4',
    'last month’s talk without content',
    record('talk', empty, { date: on('2025-10-06') }),
    at('15:31'),
    'due',
  ],
  [c, '2.7.4', 'a lesson', createEntry(noTopic), at('15:31'), 'inapplicable'],
  [c, '2.7.1', 'a talk without content', record('talk', empty, yesterday), at('17:01'), 'inapplicable'],
  [m, '3.9.3', 'today’s note without content', record('note', empty), at('23:59'), 'due'],
  [m, '3.9.3', 'yesterday’s note without content', record('note', empty, yesterday), at('00:00'), 'violation'],
  [m, '3.9.3', 'a note', record('note', there, yesterday), at('00:00'), 'pass'],
  [m, '3.9.3', 'a dash for a note', record('note', filled('–'), yesterday), at('00:00'), 'question'],
  [m, '3.9.1', 'yesterday’s note without content', record('note', empty, yesterday), at('00:00'), 'inapplicable'],
  [m, '3.10', 'a note, which has no absences', record('note', there), at('09:01'), 'inapplicable'],
  [m, '3.10.2', 'home education in other words', remarked('Attālināti mācās divi'), at('15:31'), 'question'],
  [m, '3.10.2', 'the words of the document', remarked('Izglītība ģimenē'), at('15:31'), 'pass'],
  [m, '3.10.2', 'another remark', remarked('Ekskursija'), at('15:31'), 'inapplicable'],
  [m, '3.10.2', 'no remark', record('note', there, { fields: { remarks: empty } }), at('15:31'), 'inapplicable'],
  [m, '3.16', 'today’s work without content', record('work', empty), at('23:59'), 'due'],
  [m, '3.16', 'yesterday’s work without content', record('work', empty, yesterday), at('00:00'), 'violation'],
  [m, '3.16', 'tomorrow’s meeting', record('work', empty, { date: on('2025-11-21') }), at('15:31'), 'inapplicable'],
  [m, '3.17', 'today’s talk without content', record('talk', empty), at('23:59'), 'due'],
  [m, '3.17', 'yesterday’s talk without content', record('talk', empty, yesterday), at('00:00'), 'violation'],
  [m, '3.17', 'an inspection without content', record('inspection', empty, yesterday), at('00:00'), 'inapplicable'],
  [m, '3.5.1', 'December’s plan without a field, on Thursday the 20th', plan({ values: empty }), at('15:31'), 'due'],
  [m, '3.5.1', 'November’s plan without a field', plan({ values: empty }, november), at('15:31'), 'violation'],
  [m, '3.5.1', 'a whole plan', plan({}, november), at('15:31'), 'pass'],
  [m, '3.5.1', 'a lesson', createEntry(noTopic), at('15:31'), 'inapplicable'],
  [m, '3.9.1', 'a plan without a theme', plan({ topic: empty }, november), at('15:31'), 'inapplicable'],
  [m, '3.14', 'a plan without a theme', plan({ topic: empty }, november), at('15:31'), 'inapplicable'],
  [
    m,
    '3.5.2 bis',
    'outcomes that name a subject',
    plan({ outcome: filled('Mūzika: dzied') }, november),
    at('15:31'),
    'pass',
  ],
  [m, '3.5.2 bis', 'outcomes without one', plan({}, november), at('15:31'), 'question'],
  [m, '3.4', 'a theme of a fortnight', plan({}, { ...november, theme: fortnight }), at('15:31'), 'violation'],
  [m, '3.4', 'a plan without days of its theme', plan({}, november), at('15:31'), 'inapplicable'],
  [m, '3.13', 'September without an assessment', assessed({}, 9), at('15:31'), 'violation'],
  [m, '3.13', 'October on 5 November', assessed({}, 9, '2025-10-01'), '2025-11-05T21:59:00.000Z', 'due'],
  [m, '3.13', 'October on 6 November', assessed({}, 9, '2025-10-01'), '2025-11-05T22:00:00.000Z', 'violation'],
  [m, '3.13', 'one cell empty', assessed({ s: 8 }, 1), at('15:31'), 'inapplicable'],
  [m, '3.13', 'a lesson’s column without marks', createColumn({}, { empty: 9 }), at('15:31'), 'inapplicable'],
  [m, '3.13.2 bis', 'one cell empty', assessed({ s: 8 }, 1), at('15:31'), 'question'],
  [m, '3.13.2 bis', 'no cell filled', assessed({}, 9), at('15:31'), 'inapplicable'],
  [v, '20', 'an empty cell; the school’s dates are not typed', termMark({ 8: 8 }, 1), at('15:31'), 'incomplete'],
  [v, '20', 'every cell filled', termMark({ 8: 8, nv: 1 }, 0), at('15:31'), 'pass'],
  [v, '20', 'a lesson’s column', createColumn({}, { empty: 9 }), at('15:31'), 'inapplicable'],
  [v, '13', 'Friday’s lesson on Thursday', createEntry(noTopic, { date: on('2025-11-14') }), at('15:31'), 'violation'],
  // Monday is the first working day after it, Tuesday a public holiday, Wednesday the second.
  [
    v,
    '13',
    'the same on Wednesday evening',
    createEntry(noTopic, { date: on('2025-11-14') }),
    '2025-11-19T21:59:00.000Z',
    'due',
  ],
  [v, '13', 'today without a topic', createEntry(noTopic), at('15:31'), 'due'],
  [v, '13', 'nothing written as homework', createEntry(withHomework('')), at('15:31'), 'question'],
  [v, '19', 'an entry on 18 November', createEntry(inOrder, { date: on('2025-11-18') }), at('15:31'), 'violation'],
  [v, '19', 'an entry in the autumn break', createEntry(inOrder, { date: on('2025-10-21') }), at('15:31'), 'pass'],
  [v, '19', 'an entry on a Saturday', createEntry(inOrder, { date: on('2025-11-15') }), at('15:31'), 'pass'],
];

function checkEntry(school: BuiltinProfileId, clause: string, entry: Entry, moment: Instant): Outcome | 'question' {
  const profile = documents.find(({ id }) => id === school)?.profile;
  const only = profile?.clauses.filter(({ id }) => id === clause) ?? [];
  if (!profile || only.length === 0) throw new Error(`${school} has no clause ${clause}`);
  const { findings, counts } = checkReading(createReading([entry]), moment, { ...profile, clauses: only }, moment);
  const [finding] = findings;
  if (finding) return finding.reason === 'question' ? 'question' : finding.outcome;
  return counts.pass > 0 ? 'pass' : 'inapplicable';
}

it.each(rows)('%s %s: %s', (school, clause, _, entry, moment, outcome) => {
  expect(checkEntry(school, clause, entry, moment)).toBe(outcome);
});

it('asks one class hour of each school week of a class-hour journal', () => {
  const jelgava = documents.find(({ id }) => id === j);
  const held = createEntry(inOrder, { journal: classHourJournal, date: on('2025-11-05') });
  const span = { from: '2025-10-20', to: '2025-11-30' } as const;
  const reading = createReading([held], { journal: classHourJournal, span });
  if (!jelgava) throw new Error('Jelgava has no profile');
  const { weeks } = checkReading(reading, at('15:31'), jelgava.profile, at('15:31'));
  // The week of 20 October is the autumn break.
  expect(weeks.map(({ from, outcome }) => [from, outcome])).toEqual([
    ['2025-10-27', 'violation'],
    ['2025-11-03', 'pass'],
    ['2025-11-10', 'violation'],
    ['2025-11-17', 'due'],
    ['2025-11-24', 'inapplicable'],
  ]);
});

it.each([
  [
    c,
    '2.3.8',
    '7.b',
    ['2025-10-10'],
    [
      ['2025-09-01', 'pass'],
      ['2026-01-05', 'violation'],
    ],
  ],
  [
    c,
    '2.3.8',
    '7.b',
    ['2026-03-02'],
    [
      ['2025-09-01', 'violation'],
      ['2026-01-05', 'pass'],
    ],
  ],
  [m, '3.20', null, ['2025-10-10'], [['2025-09-01', 'due']]],
  [m, '3.20', null, ['2025-10-10', '2026-05-04'], [['2025-09-01', 'pass']]],
  // The school's dates are in no document.
  [v, '18', '2.k', ['2025-10-10'], [['2025-09-01', 'incomplete']]],
] as const)('%s %s: an inspection log of %s with %j', (school, clause, className, days, expected) => {
  const profile = documents.find(({ id }) => id === school)?.profile;
  if (!profile) throw new Error(`${school} has no profile`);
  const log: JournalRef = { ...journal, className, grade: className ? Number(className[0]) : null, subject: null };
  const entries = days.map((day) => record('inspection', there, { journal: log, date: on(day), key: day }));
  const span = { from: '2025-09-01', to: '2026-08-31' } as const;
  const reading = createReading(entries, { page: 'inspection-log', journal: log, span });
  const moment = '2026-06-01T12:00:00.000Z';
  const only = { ...profile, clauses: profile.clauses.filter(({ id }) => id === clause) };
  const { findings, counts } = checkReading(reading, moment, only, moment);
  const found = findings.map(({ subject, outcome }) => ['from' in subject ? subject.from : subject.of, outcome]);
  expect(found).toEqual(expected.filter(([, outcome]) => outcome !== 'pass'));
  expect(counts.pass).toBe(expected.length - found.length);
});
