import { describe, expect, it } from 'vitest';
import { missingClassHour } from '@/utils/rules/missing-class-hour';
import { calendar, classHourJournal, createEntry, createReading, filled, on, testRule } from './rule-tester';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';

const hour = (day: IsoDate, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: filled('Drošība') }, { journal: classHourJournal, date: on(day), ...more });

/** The page of one week, 10–16 November 2025 unless told otherwise, with one entry of an older week. */
const week = (entries: Entry[], more: Partial<Reading> = {}): Reading =>
  createReading([hour('2025-09-03'), ...entries], {
    journal: classHourJournal,
    span: { from: '2025-11-10', to: '2025-11-16' },
    ...more,
  });

testRule(missingClassHour, {
  inapplicable: [
    {
      name: 'a week to come',
      reading: week([], { span: { from: '2025-11-24', to: '2025-11-30' } }),
      options: {},
    },
  ],
  pass: [
    { name: 'one entry', reading: week([hour('2025-11-12')]), options: {} },
    { name: 'two entries', reading: week([hour('2025-11-12'), hour('2025-11-13')]), options: {} },
    {
      name: 'an entry of today',
      reading: week([hour('2025-11-20')], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: {},
    },
    { name: 'an entry in a grid', reading: week([hour('2025-11-12')], { page: 'grid' }), options: {} },
    {
      name: 'an entry whose journal the page does not name as a whole',
      reading: createReading([hour('2025-11-12')], { span: { from: '2025-11-10', to: '2025-11-16' } }),
      options: {},
    },
    { name: 'an entry on the week’s Sunday', reading: week([hour('2025-11-16')]), options: {} },
    {
      name: 'an entry, although a filter is on and the span is not stated',
      reading: {
        ...createReading([hour('2025-11-12')]),
        span: { from: '2025-11-12', to: '2025-11-12' },
        filters: ['search'],
      },
      options: {},
    },
  ],
  incomplete: [
    {
      name: 'only part of the week is in the span',
      reading: week([], { span: { from: '2025-11-12', to: '2025-11-16' } }),
      options: {},
      expect: { reason: 'outside-span', message: 'outside-span' },
    },
    {
      name: 'the span ends before the week’s last school day',
      reading: week([], { span: { from: '2025-11-10', to: '2025-11-13' } }),
      options: {},
      expect: { reason: 'outside-span', message: 'outside-span' },
    },
    {
      name: 'a filter is on',
      reading: week([], { filters: ['only-my-records'] }),
      options: {},
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'rows are not loaded',
      reading: week([], {
        coverage: { seen: 0, read: 0, hidden: ['unloaded-rows'], layout: 'lesson-list', confidence: 1 },
      }),
      options: {},
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'the page has no entry at all',
      reading: { ...week([]), entries: [] },
      options: {},
      expect: { reason: 'not-shown', message: 'empty-page' },
    },
    {
      name: 'an entry whose date was not understood',
      reading: week([hour('2025-11-12', { date: { state: 'unreadable', text: '31.02.' } })]),
      options: {},
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
    {
      name: 'beyond the known school years',
      reading: week([], { span: { from: '2027-10-04', to: '2027-10-10' } }),
      options: {},
      moment: '2027-10-12T10:00:00.000Z',
      expect: { reason: 'no-calendar', message: 'no-calendar' },
    },
  ],
  due: [
    {
      name: 'this week, on its Monday',
      reading: week([], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: {},
      moment: '2025-11-17T10:00:00.000Z',
      expect: { message: 'missing' },
    },
    {
      name: 'this week, planned for tomorrow',
      reading: week([hour('2025-11-21')], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: {},
      expect: { message: 'missing' },
    },
    {
      name: 'this week, on its last school day',
      reading: week([], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: {},
      moment: '2025-11-21T21:59:00.000Z',
      expect: { message: 'missing', due: '2025-11-21T21:59:00.000Z' },
    },
  ],
  violation: [
    {
      name: 'nothing',
      reading: week([]),
      options: {},
      expect: { message: 'missing', due: '2025-11-14T21:59:00.000Z' },
    },
    {
      name: 'nothing, on a page that shows the school days alone',
      reading: week([], { span: { from: '2025-11-10', to: '2025-11-14' } }),
      options: {},
      expect: { message: 'missing' },
    },
    {
      name: 'only a draft',
      reading: week([hour('2025-11-12', { draft: true })]),
      options: {},
      expect: { message: 'draft' },
    },
    {
      name: 'a week that a public holiday shortens, after its last school day',
      reading: week([], { span: { from: '2026-03-30', to: '2026-04-05' } }),
      options: {},
      moment: '2026-04-03T09:00:00.000Z',
      expect: { due: '2026-04-02T20:59:00.000Z' },
    },
  ],
});

describe('missing-class-hour asks nothing', () => {
  const unreadHour = hour('2025-09-17', { date: { state: 'unreadable', text: '31.02.' } });
  const outcomes = (results: ReturnType<typeof check>): unknown[] =>
    results.map(({ subject, outcome }) => [subject.of === 'week' && subject.from, outcome]);
  const check = (reading: Reading) =>
    missingClassHour.check({
      reading,
      entries: reading.entries,
      options: {},
      due: undefined,
      calendar,
      moment: '2025-11-20T13:31:00.000Z',
    });

  it('of days before the first entry and after the last, where no span is stated', () => {
    const { span, ...reading } = week([hour('2025-09-24'), hour('2025-09-10'), unreadHour]);
    expect(span).toBeDefined();
    expect(outcomes(check(reading))).toEqual([
      ['2025-09-01', 'pass'],
      ['2025-09-08', 'pass'],
      ['2025-09-15', 'incomplete'],
      ['2025-09-22', 'pass'],
    ]);
  });
  it('where no day was understood and no span is stated', () => {
    const { span, ...reading } = week([unreadHour]);
    expect(span).toBeDefined();
    expect(check({ ...reading, entries: [unreadHour] })).toEqual([]);
  });
  it('of a page without a journal and without entries', () => {
    const { journal, ...reading } = week([]);
    expect(journal).toBeDefined();
    expect(check({ ...reading, entries: [] })).toEqual([]);
  });
  it('in the autumn break', () => {
    expect(check(week([], { span: { from: '2025-10-20', to: '2025-10-26' } }))).toEqual([]);
  });
  it('of another journal', () => {
    expect(check(createReading([createEntry({})]))).toEqual([]);
  });
  it('of a week’s timetable', () => {
    expect(check(week([hour('2025-11-12')], { page: 'week' }))).toEqual([]);
  });
});
