import { describe, expect, it } from 'vitest';
import { missingMonthPlan } from '@/utils/rules/missing-month-plan';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { calendar, createEntry, createReading, empty, on, testRule, unreadable } from './rule-tester';

const group = { className: null, grade: null, subject: null, suffix: null, group: '2. grupa', kind: 'group' as const };
const plan = (day: IsoDate, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: empty }, { kind: 'month-plan', journal: group, date: on(day), ...more });
const read = (entries: Entry[], more: Partial<Reading> = {}): Reading =>
  createReading(entries, {
    page: 'month-plan',
    journal: group,
    span: { from: '2025-12-01', to: '2025-12-31' },
    ...more,
  });
const due = { day: { month: -1 as const, on: 'last-working' as const } };
const inNovember = '2025-11-28T21:59:00.000Z';
const later = '2025-11-28T22:00:00.000Z';
const options = {};

testRule(missingMonthPlan, {
  inapplicable: [
    {
      name: 'a month after the next',
      reading: read([], { span: { from: '2026-01-01', to: '2026-01-31' } }),
      options,
      due,
      moment: inNovember,
    },
  ],
  pass: [
    { name: 'a plan, whatever it lacks', reading: read([plan('2025-12-01')]), options, due, moment: later },
    {
      name: 'a plan on a page that states no days',
      reading: createReading([plan('2025-12-01')], { page: 'month-plan', journal: group, span: undefined } as never),
      options,
      due,
      moment: later,
    },
  ],
  incomplete: [
    {
      name: 'a part of the month',
      reading: read([], { span: { from: '2025-12-01', to: '2025-12-14' } }),
      options,
      due,
      moment: later,
      expect: { reason: 'outside-span', message: 'outside-span' },
    },
    {
      name: 'a filter',
      reading: read([], { filters: ['other'] }),
      options,
      due,
      moment: later,
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'a plan whose month was not understood',
      reading: read([plan('2025-12-01', { date: unreadable })]),
      options,
      due,
      moment: later,
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
  ],
  due: [
    { name: 'the last working day of the month before', reading: read([]), options, due, moment: inNovember },
    { name: 'no deadline', reading: read([]), options, moment: later },
  ],
  violation: [
    {
      name: 'the day after it',
      reading: read([]),
      options,
      due,
      moment: later,
      expect: { message: 'missing', due: '2025-11-28T21:59:00.000Z' },
    },
    { name: 'a draft only', reading: read([plan('2025-12-01', { draft: true })]), options, due, moment: later },
  ],
});

describe('missing-month-plan', () => {
  const check = (reading: Reading): string[] =>
    missingMonthPlan
      .check({ reading, entries: [], options, due, calendar, moment: later })
      .map(({ subject, outcome }) => `${subject.of === 'month' ? subject.from : subject.of} ${outcome}`);
  const twoMonths = { from: '2025-11-01', to: '2025-12-31' } as const;

  it('says something of each month that the page touches, by the plan of its own', () => {
    expect(check(read([plan('2025-11-01')], { span: twoMonths }))).toEqual(['2025-11-01 pass', '2025-12-01 violation']);
    expect(check(read([plan('2025-11-30')], { span: twoMonths }))).toEqual(['2025-11-01 pass', '2025-12-01 violation']);
    expect(check(read([plan('2025-12-31')], { span: twoMonths }))).toEqual(['2025-11-01 violation', '2025-12-01 pass']);
  });

  it('takes the months of its plans, newest first too, where the page says no days', () => {
    const { span, ...bare } = read([plan('2026-01-01'), plan('2025-11-01')]);
    expect(span).toBeDefined();
    expect(check(bare)).toEqual(['2025-11-01 pass', '2025-12-01 incomplete', '2026-01-01 pass']);
    expect(check({ ...bare, entries: [] })).toEqual([]);
  });

  it('takes a record of another kind for no plan', () => {
    expect(check(read([plan('2025-12-01', { kind: 'note' })]))).toEqual(['2025-12-01 violation']);
  });

  it('says nothing of another page, nor of one that names no journal', () => {
    expect(check(read([], { page: 'week' }))).toEqual([]);
    const { journal, ...nameless } = read([]);
    expect(journal).toBeDefined();
    expect(check(nameless)).toEqual([]);
  });
});
