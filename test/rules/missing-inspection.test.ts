import { describe, expect, it } from 'vitest';
import { calendarSchema } from '@/utils/calendar/calendar';
import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { missingInspection } from '@/utils/rules/missing-inspection';
import { calendar, createEntry, createReading, filled, journal, on, testRule, unreadable } from './rule-tester';

const log: JournalRef = { ...journal, subject: null };

function inspection(day: IsoDate, more: Partial<Entry> = {}): Entry {
  return createEntry({ content: filled('') }, { kind: 'inspection', journal: log, date: on(day), ...more });
}

/** A log of a whole school year that shows these inspections. */
function logOf(entries: Entry[], more: Partial<Reading> = {}): Reading {
  return createReading(entries, { page: 'inspection-log', journal: log, ...more });
}

function withoutSpan(reading: Reading): Reading {
  const copy = { ...reading };
  delete copy.span;
  return copy;
}

function withoutJournal(reading: Reading): Reading {
  const copy = { ...reading };
  delete copy.journal;
  return copy;
}

const twiceAYear = { per: 'year', min: 2 } as const;
const eachSemester = { per: 'semester', min: 1 } as const;
/** The general school year ends on 29 May 2026, that of grade 12 on 19 June. */
const atEnd: Instant = '2026-05-29T20:59:00.000Z';
const afterEnd: Instant = '2026-05-29T21:00:00.000Z';
const once = [inspection('2025-10-10')];

testRule(missingInspection, {
  inapplicable: [
    {
      name: 'a year that has not begun',
      reading: logOf([], { span: { from: '2026-09-01', to: '2027-05-31' } }),
      options: twiceAYear,
    },
  ],
  pass: [
    { name: 'two inspections', reading: logOf([...once, inspection('2025-11-20')]), options: twiceAYear },
    {
      name: 'two of one day, on a page that says no span',
      reading: logOf([...once, ...once], { span: { from: '2025-10-01', to: '2025-10-31' }, filters: ['search'] }),
      options: twiceAYear,
    },
    {
      name: 'one between the last school day and September',
      reading: logOf([...once, inspection('2026-06-03')], { span: { from: '2025-09-01', to: '2026-08-31' } }),
      options: twiceAYear,
      moment: '2026-08-31T12:00:00.000Z',
    },
    { name: 'one in the semester', reading: logOf(once), options: eachSemester },
    {
      name: 'one in the break after the semester',
      reading: logOf([inspection('2025-12-22')]),
      options: eachSemester,
      moment: '2026-01-02T12:00:00.000Z',
    },
  ],
  incomplete: [
    {
      name: 'a page that says no span',
      reading: withoutSpan(logOf(once)),
      options: twiceAYear,
      expect: { message: 'outside-span', reason: 'outside-span' },
    },
    {
      name: 'a page that begins later',
      reading: logOf(once, { span: { from: '2025-10-01', to: '2026-05-31' } }),
      options: twiceAYear,
      expect: { reason: 'outside-span' },
    },
    {
      name: 'a page that ends before the deadline',
      reading: logOf(once, { span: { from: '2025-09-01', to: '2026-05-28' } }),
      options: twiceAYear,
      moment: afterEnd,
      expect: { reason: 'outside-span' },
    },
    { name: 'an empty log', reading: logOf([]), options: twiceAYear, expect: { message: 'empty-page' } },
    {
      name: 'a filter',
      reading: logOf(once, { filters: ['only-my-records'] }),
      options: twiceAYear,
      expect: { message: 'filtered', reason: 'not-shown' },
    },
    {
      name: 'rows that are not loaded',
      reading: logOf(once, {
        coverage: { seen: 1, read: 1, hidden: ['unloaded-rows'], layout: 'inspection-log', confidence: 1 },
      }),
      options: twiceAYear,
      moment: afterEnd,
      expect: { message: 'filtered' },
    },
    {
      name: 'a date that was not understood',
      reading: logOf([...once, inspection('2025-11-20', { date: unreadable })]),
      options: twiceAYear,
      moment: afterEnd,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a school whose semesters are not entered',
      reading: logOf(once),
      options: eachSemester,
      calendar: { ...calendarSchema.parse({ use: 'own' }), timeZone: 'Europe/Riga' },
      expect: { message: 'no-calendar', reason: 'no-calendar' },
    },
    {
      name: 'semesters of a preschool, which has none',
      reading: logOf(once),
      options: eachSemester,
      calendar: { ...calendarSchema.parse({ use: 'preschool' }), timeZone: 'Europe/Riga' },
      expect: { reason: 'no-calendar' },
    },
  ],
  due: [
    {
      name: 'one, and the year goes on',
      reading: logOf(once),
      options: twiceAYear,
      expect: { message: 'missing', data: { count: 1, limit: 2 }, due: atEnd },
    },
    { name: 'one in the last minute', reading: logOf(once), options: twiceAYear, moment: atEnd },
    {
      name: 'a draft beside it',
      reading: logOf([...once, inspection('2025-11-10', { draft: true })]),
      options: twiceAYear,
    },
    { name: 'a second one to come', reading: logOf([...once, inspection('2025-11-21')]), options: twiceAYear },
    {
      name: 'a column that is hidden',
      reading: logOf(once, {
        coverage: { seen: 1, read: 1, hidden: ['hidden-column'], layout: 'inspection-log', confidence: 1 },
      }),
      options: twiceAYear,
    },
    {
      name: 'a draft without a date',
      reading: logOf([...once, inspection('2025-11-10', { draft: true, date: unreadable })]),
      options: twiceAYear,
    },
    {
      name: 'a page that ends today',
      reading: logOf(once, { span: { from: '2025-09-01', to: '2025-11-20' } }),
      options: twiceAYear,
    },
    {
      name: 'grade 12, whose year is longer',
      reading: logOf([inspection('2025-10-10', { journal: { ...log, className: '12.a', grade: 12 } })], {
        journal: { ...log, className: '12.a', grade: 12 },
        span: { from: '2025-09-01', to: '2026-08-31' },
      }),
      options: twiceAYear,
      moment: afterEnd,
      expect: { due: '2026-06-19T20:59:00.000Z' },
    },
    {
      name: 'a class that the page does not name: it may be the longest',
      reading: logOf([inspection('2025-10-10', { journal: { ...log, className: null, grade: null } })], {
        journal: { ...log, className: null, grade: null },
        span: { from: '2025-09-01', to: '2026-08-31' },
      }),
      options: twiceAYear,
      moment: afterEnd,
      expect: { due: '2026-06-19T20:59:00.000Z' },
    },
  ],
  violation: [
    {
      name: 'one after the year’s last minute',
      reading: logOf(once),
      options: twiceAYear,
      moment: afterEnd,
      expect: { message: 'missing', data: { count: 1, limit: 2 }, due: atEnd },
    },
    {
      name: 'a preschool, on the first of September',
      reading: logOf(once, { span: { from: '2025-09-01', to: '2026-08-31' } }),
      options: twiceAYear,
      calendar: { ...calendarSchema.parse({ use: 'preschool' }), timeZone: 'Europe/Riga' },
      moment: '2026-09-01T12:00:00.000Z',
      expect: { due: '2026-08-31T20:59:00.000Z' },
    },
  ],
});

describe('missing-inspection', () => {
  const check = (reading: Reading, options: typeof twiceAYear | typeof eachSemester, moment: Instant) =>
    missingInspection
      .check({ reading, entries: [], options, due: undefined, calendar, moment })
      .map(({ subject, outcome }) => [
        subject.of === 'term' ? `${subject.journal.className ?? ''} ${subject.from} ${subject.to}` : subject.of,
        outcome,
      ]);

  it('says something of each semester that the page touches', () => {
    expect(check(logOf(once), eachSemester, '2026-06-01T12:00:00.000Z')).toEqual([
      ['7.b 2025-09-01 2025-12-19', 'pass'],
      ['7.b 2026-01-05 2026-05-29', 'violation'],
    ]);
    expect(check(logOf(once), eachSemester, '2025-12-19T22:00:00.000Z')).toEqual([
      ['7.b 2025-09-01 2025-12-19', 'pass'],
      ['7.b 2026-01-05 2026-05-29', 'inapplicable'],
    ]);
  });

  it('counts each class of a log of several, and says nothing of a class without a record', () => {
    const other = { ...log, className: '9.a', grade: 9 };
    const reading = logOf([...once, ...once, inspection('2025-10-14', { journal: other })]);
    expect(check(withoutJournal(reading), twiceAYear, '2026-06-15T12:00:00.000Z')).toEqual([
      ['7.b 2025-09-01 2026-05-29', 'pass'],
      ['9.a 2025-09-01 2026-06-12', 'incomplete'],
    ]);
  });

  it.each(['lesson-list', 'talk-log'] as const)('says nothing of a page that is no log: %s', (page) => {
    expect(check(logOf(once, { page }), twiceAYear, afterEnd)).toEqual([]);
  });

  it('counts no lesson', () => {
    const lessons = [createEntry({}), createEntry({})];
    expect(check(logOf(lessons), twiceAYear, afterEnd)).toEqual([['7.b 2025-09-01 2026-05-29', 'incomplete']]);
  });

  it('counts no talk beside the lessons of a log', () => {
    const talks = [inspection('2025-11-03', { kind: 'talk' }), ...once];
    expect(check(logOf(talks), twiceAYear, afterEnd)).toEqual([['7.b 2025-09-01 2026-05-29', 'violation']]);
  });

  it('says nothing of a semester that the page does not touch', () => {
    const autumn = (to: IsoDate): Reading => logOf(once, { span: { from: '2025-09-01', to } });
    const spring = (from: IsoDate): Reading => logOf([inspection('2026-02-10')], { span: { from, to: '2026-05-31' } });
    const first = ['7.b 2025-09-01 2025-12-19', 'pass'];
    const second = ['7.b 2026-01-05 2026-05-29', 'pass'];
    const at = '2026-02-11T12:00:00.000Z';
    expect(check(autumn('2026-01-04'), eachSemester, at)).toEqual([first]);
    expect(check(autumn('2026-01-05'), eachSemester, at).map(([subject]) => subject)).toEqual([first[0], second[0]]);
    expect(check(spring('2026-01-05'), eachSemester, at)).toEqual([second]);
    expect(check(spring('2026-01-04'), eachSemester, at).map(([subject]) => subject)).toEqual([first[0], second[0]]);
  });

  it('takes the days of its records, newest first too, where the page says none', () => {
    const records = [inspection('2026-02-10'), inspection('2025-10-10')];
    expect(check(withoutSpan(logOf(records)), eachSemester, '2026-02-11T12:00:00.000Z')).toEqual([
      ['7.b 2025-09-01 2025-12-19', 'pass'],
      ['7.b 2026-01-05 2026-05-29', 'pass'],
    ]);
    expect(check(withoutSpan(logOf([])), eachSemester, '2026-02-11T12:00:00.000Z')).toEqual([
      ['7.b 2026-01-05 2026-05-29', 'incomplete'],
    ]);
  });

  it.each<[IsoDate, string]>([
    ['2025-08-31', 'violation'],
    ['2025-09-01', 'pass'],
    ['2026-01-04', 'pass'],
    ['2026-01-05', 'violation'],
  ])('an inspection of %s and the first semester: %s', (day, outcome) => {
    const reading = logOf([inspection(day)], { span: { from: '2025-08-01', to: '2026-01-05' } });
    const found = check(reading, eachSemester, '2026-01-05T12:00:00.000Z');
    expect(found.find(([subject]) => subject === '7.b 2025-09-01 2025-12-19')?.[1]).toBe(outcome);
  });

  it('a semester has begun on its first day', () => {
    const reading = logOf([inspection('2025-10-10')], { span: { from: '2026-01-05', to: '2026-05-31' } });
    expect(check(reading, eachSemester, '2026-01-05T06:00:00.000Z')).toEqual([['7.b 2026-01-05 2026-05-29', 'due']]);
  });
});
