import { expect, it } from 'vitest';
import type { Entry, LessonType } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { missingPlannedTest } from '@/utils/rules/missing-planned-test';
import { calendar, createEntry, createReading, filled, journal, on, testRule, unreadable } from './rule-tester';

const lesson = (day: IsoDate, value: LessonType, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: filled('Daļas') }, { date: on(day), type: { state: 'filled', text: '?', value }, ...more });
const list = (entries: Entry[], more: Partial<Reading> = {}): Reading => createReading(entries, { journal, ...more });
const withoutType = createEntry({ topic: filled('Daļas') }, { date: on('2025-11-27') });
const options = {};

testRule(missingPlannedTest, {
  inapplicable: [
    {
      name: 'a page on which the lessons are over',
      reading: list([lesson('2025-11-20', 'lesson')], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options,
      moment: '2025-11-21T10:00:00.000Z',
    },
  ],
  pass: [
    { name: 'a test of a day to come', reading: list([lesson('2025-11-27', 'test')]), options },
    { name: 'a draft of one', reading: list([lesson('2025-11-27', 'test', { draft: true })]), options },
    {
      name: 'one through a filter',
      reading: list([lesson('2025-11-27', 'test')], { filters: ['only-tests'] }),
      options,
    },
  ],
  incomplete: [
    {
      name: 'lessons to come, none a test',
      reading: list([lesson('2025-11-27', 'lesson')]),
      options,
      expect: { reason: 'question', message: 'asked' },
    },
    {
      name: 'nothing of a day to come',
      reading: list([lesson('2025-11-19', 'test')]),
      options,
      expect: { message: 'asked' },
    },
    { name: 'a test of today', reading: list([lesson('2025-11-20', 'test')]), options, expect: { message: 'asked' } },
    {
      name: 'a test that was called off',
      reading: list([lesson('2025-11-27', 'test', { cancelled: true })]),
      options,
      expect: { message: 'asked' },
    },
    {
      name: 'a page that ends today',
      reading: list([lesson('2025-11-19', 'lesson')], { span: { from: '2025-09-01', to: '2025-11-20' } }),
      options,
      expect: { reason: 'outside-span', message: 'outside-span' },
    },
    {
      name: 'a filter',
      reading: list([lesson('2025-11-27', 'lesson')], { filters: ['only-my-records'] }),
      options,
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'a row without a date',
      reading: list([lesson('2025-11-27', 'lesson')], {
        coverage: { seen: 2, read: 1, hidden: [], layout: 'x', confidence: 1 },
      }),
      options,
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
    { name: 'no types', reading: list([withoutType]), options, expect: { reason: 'not-shown', message: 'not-shown' } },
    {
      name: 'a type that was not understood',
      reading: list([{ ...withoutType, type: unreadable }]),
      options,
      expect: { message: 'not-shown' },
    },
  ],
});

it('says nothing of a page that mixes journals', () => {
  const reading = createReading([lesson('2025-11-27', 'lesson')], { page: 'week' });
  const input = { reading, entries: reading.entries, options, due: undefined, calendar };
  expect(missingPlannedTest.check({ ...input, moment: '2025-11-20T10:00:00.000Z' })).toEqual([]);
});
