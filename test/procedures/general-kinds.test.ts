import { describe, expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { Entry, LessonType } from '@/utils/journal/entry';
import type { Field, FieldName, Instant, IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Outcome } from '@/utils/journal/report';
import { parseProfile } from '@/utils/profile/profile-schema';
import { createColumn, createEntry, createReading, empty, filled, journal, on } from '../rules/rule-tester';

/** What must come of a reading: the strongest outcome of any subject. */
type Case = [reading: Reading, moment: Instant, outcome: Outcome | 'question'];

interface Kind {
  /** A clause's checks, as a school's file has them. */
  checks: object[];
  cases: Case[];
}

const at = (day: IsoDate, time: string): Instant => new Date(`${day}T${time}:00+02:00`).toISOString() as Instant;
/** Thursday, 20 November 2025. */
const today: IsoDate = '2025-11-20';
const evening = at(today, '20:00');
const type = (value: LessonType): Pick<Entry, 'type'> => ({ type: { state: 'filled', text: '?', value } });

function lesson(fields: Partial<Record<FieldName, Field>>, day: IsoDate = today, more: Partial<Entry> = {}): Entry {
  return createEntry({ topic: filled('Daļas'), homework: empty, ...fields }, { date: on(day), ...more });
}

function column(counts: Record<string, number>, more: Partial<Entry> = {}, none = 0): Entry {
  return createColumn(counts, { empty: none }, more);
}

function list(...entries: Entry[]): Reading {
  const keyed = entries.map((entry, index) => ({ ...entry, key: `${entry.key}${String(index)}` }));
  return createReading(keyed, { journal });
}

const grade = (number: number): Pick<Entry, 'journal'> => ({
  journal: { ...journal, className: `${String(number)}.a`, grade: number },
});
const sport: Pick<Entry, 'journal'> = { journal: { ...journal, subject: 'Sports' } };
const test = (day: IsoDate, more: Partial<Entry> = {}): Entry => lesson({}, day, { ...type('test'), ...more });
const remark = (text: string): Partial<Record<FieldName, Field>> => ({ remarks: text === '' ? empty : filled(text) });

/** Kinds of clause that other schools' documents have; each is a school's file alone, without a line of code. */
const kinds: Record<string, Kind> = {
  'marks from 1 to 10, from grade 4 on; levels below': {
    checks: [
      {
        rule: 'forbidden-symbol',
        scales: ['ten-point', 'absences', 'no-mark'],
        where: { grades: [4, 5, 6, 7, 8, 9] },
      },
      { rule: 'forbidden-symbol', scales: ['levels', 'absences'], where: { grades: [1, 2, 3] } },
    ],
    cases: [
      [list(column({ 7: 3, 10: 1, nv: 1, n: 2 })), evening, 'pass'],
      [list(column({ 7: 3, s: 1 })), evening, 'violation'],
      [list(column({ s: 2, t: 3, nc: 1 }, grade(2))), evening, 'pass'],
      [list(column({ 7: 3 }, grade(2))), evening, 'violation'],
    ],
  },
  'passed and failed in one subject': {
    checks: [
      { rule: 'forbidden-symbol', scales: ['passed-failed', 'absences', 'no-mark'], where: { subjects: ['Sports'] } },
    ],
    cases: [
      [list(column({ i: 12, ni: 1, nv: 1 }, sport)), evening, 'pass'],
      [list(column({ i: 12, 9: 1 }, sport)), evening, 'violation'],
      [list(column({ 9: 12 })), evening, 'inapplicable'],
    ],
  },
  'per cent for formative work': {
    checks: [{ rule: 'forbidden-symbol', scales: ['percent', 'absences'], where: { types: ['formative'] } }],
    cases: [
      [list(column({ '%': 12, n: 1 }, type('formative'))), evening, 'pass'],
      [list(column({ '%': 12, 8: 1 }, type('formative'))), evening, 'violation'],
    ],
  },
  'no nv at all': {
    checks: [{ rule: 'forbidden-symbol', scales: ['ten-point', 'absences'] }],
    cases: [
      [list(column({ 8: 2 })), evening, 'pass'],
      [list(column({ 8: 2, nv: 1 })), evening, 'violation'],
    ],
  },
  'one column a day': {
    checks: [{ rule: 'count-outside-limits', of: 'lessons', per: 'day', max: 1 }],
    cases: [
      [list(lesson({}), lesson({}, '2025-11-19')), evening, 'pass'],
      [list(lesson({}), lesson({})), evening, 'violation'],
    ],
  },
  'the lesson type that an entry must have': {
    checks: [{ rule: 'wrong-lesson-type', types: ['consultation'], where: { subjects: ['Konsultācija'] } }],
    cases: [
      [
        list(lesson({}, today, { ...type('consultation'), journal: { ...journal, subject: 'Konsultācija' } })),
        evening,
        'pass',
      ],
      [
        list(lesson({}, today, { ...type('lesson'), journal: { ...journal, subject: 'Konsultācija' } })),
        evening,
        'violation',
      ],
      [list(lesson({}, today, type('lesson'))), evening, 'inapplicable'],
    ],
  },
  'right after the lesson': {
    checks: [{ rule: 'missing-field', fields: ['topic'], due: { day: 'lesson', at: 'lesson-end' } }],
    cases: [
      [list(lesson({ topic: empty })), at(today, '10:50'), 'due'],
      [list(lesson({ topic: empty })), at(today, '10:51'), 'violation'],
      [list(lesson({})), at(today, '10:51'), 'pass'],
    ],
  },
  'the marks of a test by the next lesson': {
    checks: [
      {
        rule: 'missing-marks',
        excused: ['n', 'nc', 'ns'],
        due: { day: 'next-lesson', at: 'lesson-start' },
        where: { types: ['test'] },
      },
    ],
    cases: [
      [list(column({}, type('test'), 20), lesson({}, '2025-11-24')), at('2025-11-24', '10:10'), 'due'],
      [list(column({}, type('test'), 20), lesson({}, '2025-11-24')), at('2025-11-24', '10:11'), 'violation'],
      [list(column({ 7: 19, n: 1 }, type('test')), lesson({}, '2025-11-24')), at('2025-11-24', '10:11'), 'pass'],
      [list(column({}, type('lesson'), 20)), at('2025-11-24', '10:11'), 'inapplicable'],
    ],
  },
  'a test is announced five days ahead': {
    checks: [
      {
        rule: 'missing-field',
        fields: ['topic'],
        due: { day: 'lesson', plus: { days: -5 } },
        where: { types: ['test'] },
      },
    ],
    cases: [
      [list(test('2025-11-26', { fields: { topic: empty } })), evening, 'due'],
      [list(test('2025-11-25', { fields: { topic: empty } })), at('2025-11-21', '00:00'), 'violation'],
      [list(test('2025-11-25')), at('2025-11-21', '00:00'), 'pass'],
    ],
  },
  'the link of an online lesson one working day ahead': {
    checks: [
      {
        rule: 'missing-phrase',
        field: 'remarks',
        phrases: ['zoom', 'teams'],
        due: { day: 'lesson', plus: { working: -1 }, at: '16:00' },
        where: { when: { field: 'topic', says: ['tiešsaistē'] } },
      },
    ],
    cases: [
      [
        list(lesson({ topic: filled('Tiešsaistē: daļas'), ...remark('Saite būs') }, '2025-11-24')),
        at('2025-11-21', '16:00'),
        'due',
      ],
      [
        list(lesson({ topic: filled('Tiešsaistē: daļas'), ...remark('Saite būs') }, '2025-11-24')),
        at('2025-11-21', '16:01'),
        'violation',
      ],
      [
        list(lesson({ topic: filled('Tiešsaistē: daļas'), ...remark('Zoom: skat. pastā') }, '2025-11-24')),
        at('2025-11-21', '16:01'),
        'pass',
      ],
      [
        list(lesson({ topic: filled('Daļas'), ...remark('Saite būs') }, '2025-11-24')),
        at('2025-11-21', '16:01'),
        'inapplicable',
      ],
    ],
  },
  'by Friday 15.00 of the same week': {
    checks: [{ rule: 'missing-field', fields: ['topic'], due: { day: { weekday: 5, week: 0 }, at: '15:00' } }],
    cases: [
      [list(lesson({ topic: empty }, '2025-11-17')), at('2025-11-21', '15:00'), 'due'],
      [list(lesson({ topic: empty }, '2025-11-17')), at('2025-11-21', '15:01'), 'violation'],
    ],
  },
  'by Monday 8.00 of the week after': {
    checks: [{ rule: 'missing-field', fields: ['topic'], due: { day: { weekday: 1, week: 1 }, at: '08:00' } }],
    cases: [
      [list(lesson({ topic: empty }, '2025-11-12')), at('2025-11-17', '08:00'), 'due'],
      [list(lesson({ topic: empty }, '2025-11-12')), at('2025-11-17', '08:01'), 'violation'],
    ],
  },
  'the coming week by Friday 19.00': {
    checks: [{ rule: 'missing-field', fields: ['topic'], due: { day: { weekday: 5, week: -1 }, at: '19:00' } }],
    cases: [
      [list(lesson({ topic: empty }, '2025-11-26')), at('2025-11-21', '19:00'), 'due'],
      [list(lesson({ topic: empty }, '2025-11-26')), at('2025-11-21', '19:01'), 'violation'],
      [list(lesson({}, '2025-11-26')), at('2025-11-21', '19:01'), 'pass'],
    ],
  },
  'only where another field says so': {
    checks: [
      {
        rule: 'missing-field',
        fields: ['remarks'],
        where: { when: { field: 'topic', says: ['ekskursija'] } },
        due: { day: 'lesson' },
      },
    ],
    cases: [
      [list(lesson({ topic: filled('Mācību ekskursija'), ...remark('') }, '2025-11-19')), evening, 'violation'],
      [list(lesson({ topic: filled('Mācību ekskursija'), ...remark('Muzejs') }, '2025-11-19')), evening, 'pass'],
      [list(lesson({ ...remark('') }, '2025-11-19')), evening, 'inapplicable'],
    ],
  },
  'at most two tests a day in a class': {
    checks: [{ rule: 'count-outside-limits', of: 'lessons', types: ['test'], per: 'day', across: 'class', max: 2 }],
    cases: [
      [list(test(today), test(today, sport), lesson({}, today, type('lesson'))), evening, 'pass'],
      [
        list(test(today), test(today, sport), test(today, { journal: { ...journal, subject: 'Fizika' } })),
        evening,
        'violation',
      ],
      // Another class's test is not this one's.
      [list(test(today), test(today, sport), test(today, grade(8))), evening, 'pass'],
    ],
  },
  'marks and homeworks within limits': {
    checks: [
      { rule: 'count-outside-limits', of: 'marks', per: 'month', min: 2 },
      { rule: 'count-outside-limits', of: 'homework', per: 'week', max: 1 },
    ],
    cases: [
      [
        list(
          { ...column({ 7: 3 }, { date: on('2025-10-06') }), fields: { homework: filled('1. uzd.') } },
          { ...column({ 8: 3 }, { date: on('2025-10-13') }), fields: { homework: filled('2. uzd.') } },
        ),
        evening,
        'pass',
      ],
      [
        list(
          { ...column({ 7: 3 }, { date: on('2025-10-06') }), fields: { homework: empty } },
          { ...column({ n: 3 }, { date: on('2025-10-13') }), fields: { homework: empty } },
        ),
        evening,
        'violation',
      ],
      [
        list(
          { ...column({ 7: 3 }, { date: on('2025-10-06') }), fields: { homework: filled('1. uzd.') } },
          { ...column({ 8: 3 }, { date: on('2025-10-07') }), fields: { homework: filled('2. uzd.') } },
        ),
        evening,
        'violation',
      ],
    ],
  },
  'no homework on Fridays and before days off': {
    checks: [{ rule: 'unwanted-homework', weekdays: [5], beforeDaysOff: true, acceptedWords: ['nav'] }],
    cases: [
      [list(lesson({ homework: filled('1. uzd.') })), evening, 'pass'],
      [list(lesson({ homework: filled('1. uzd.') }, '2025-11-14')), evening, 'violation'],
      [list(lesson({ homework: filled('nav') }, '2025-11-14')), evening, 'pass'],
      // Tuesday, 18 November, is a public holiday.
      [list(lesson({ homework: filled('1. uzd.') }, '2025-11-17')), evening, 'violation'],
    ],
  },
  'a required phrase in the topic': {
    checks: [
      {
        rule: 'missing-phrase',
        field: 'topic',
        phrases: ['drošības instruktāža'],
        due: { day: 'lesson' },
        where: { subjects: ['Sports'], months: [9] },
      },
    ],
    cases: [
      [list(lesson({ topic: filled('Drošības  instruktāža. Skriešana') }, '2025-09-02', sport)), evening, 'pass'],
      [list(lesson({ topic: filled('Skriešana') }, '2025-09-02', sport)), evening, 'violation'],
      [list(lesson({ topic: filled('Skriešana') }, today, sport)), evening, 'inapplicable'],
    ],
  },
  'a topic that says nothing': {
    checks: [{ rule: 'vacuous-topic', words: ['tēma', 'stunda'], copies: true }],
    cases: [
      [list(lesson({}), lesson({ topic: filled('Daļu saskaitīšana') }, '2025-11-19')), evening, 'pass'],
      [list(lesson({ topic: filled('–') })), evening, 'question'],
      [list(lesson({ topic: filled('Tēma') })), evening, 'question'],
      [list(lesson({}, '2025-11-19'), lesson({})), evening, 'question'],
    ],
  },
  'every lesson of the timetable': {
    checks: [{ rule: 'missing-lesson', due: { day: 'lesson', at: '18:00' } }],
    cases: [
      [{ ...list(lesson({ topic: empty })), page: 'week' }, at(today, '18:00'), 'due'],
      [{ ...list(lesson({ topic: empty })), page: 'week' }, at(today, '18:01'), 'violation'],
      [{ ...list(lesson({})), page: 'week' }, at(today, '18:01'), 'pass'],
      // A list shows what exists.
      [list(lesson({ topic: empty })), at(today, '18:01'), 'inapplicable'],
    ],
  },
};

const strength = ['inapplicable', 'pass', 'question', 'incomplete', 'due', 'violation'] as const;

/** The strongest outcome of a school whose file is this clause alone. */
function judge(checks: object[], reading: Reading, moment: Instant): Outcome | 'question' {
  const bells = ['08:30', '09:20', '10:10'].map((start, index) => ({ start, end: ['09:10', '10:00', '10:50'][index] }));
  const parsed = parseProfile(
    JSON.stringify({
      ...{ format: 1, id: 'other-school', revision: 1, school: { name: 'Cita skola', timeZone: 'Europe/Riga' } },
      ...{ procedure: {}, calendar: { use: 'general-education', bells } },
      clauses: [{ id: '1', number: '1', who: ['teacher'], quote: 'Pēc skolas kārtības.', checks }],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { counts, findings } = checkReading(reading, moment, parsed.profile, moment);
  const found = findings.map(({ outcome, reason }) => (reason === 'question' ? 'question' : outcome));
  return (
    strength.findLast((one) => (one === 'pass' ? counts.pass > 0 : (found as string[]).includes(one))) ?? 'inapplicable'
  );
}

describe.each(Object.entries(kinds))('%s', (_, { checks, cases }) => {
  it.each(cases.map(([reading, moment, outcome], index) => [index + 1, outcome, reading, moment] as const))(
    'reading %i: %s',
    (_index, outcome, reading, moment) => {
      expect(judge(checks, reading, moment)).toBe(outcome);
    },
  );

  it('has a reading in order, and one that is not', () => {
    const told = cases.map(([, , outcome]) => outcome);
    expect(told.some((outcome) => outcome === 'violation' || outcome === 'question')).toBe(true);
    expect(told.some((outcome) => outcome === 'pass' || outcome === 'due')).toBe(true);
  });
});
