import { expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import type { Field, FieldName } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { missingLesson } from '@/utils/rules/missing-lesson';
import { calendar, createEntry, createReading, empty, filled, journal, on, testRule, unreadable } from './rule-tester';

const nothing = { topic: empty, homework: empty };
const week = (
  fields: Partial<Record<FieldName, Field>>,
  more: Partial<Entry> = {},
  page: Partial<Reading> = {},
): Reading =>
  createReading([createEntry(fields, more)], { page: 'week', span: { from: '2025-11-17', to: '2025-11-23' }, ...page });
const options = {};
const due = { day: 'lesson' as const, at: '15:30' };

testRule(missingLesson, {
  inapplicable: [
    { name: 'a slot of tomorrow', reading: week(nothing, { date: on('2025-11-21') }), options, due },
    {
      name: 'outside the timetable',
      reading: week(nothing, { number: { state: 'filled', text: '·', value: null } }),
      options,
      due,
    },
    { name: 'no subject', reading: week(nothing, { journal: { ...journal, subject: null } }), options, due },
    { name: 'a lesson not held', reading: week(nothing, { cancelled: true }), options, due },
  ],
  pass: [
    { name: 'a topic', reading: week({ topic: filled('Daļas'), homework: empty }), options, due },
    { name: 'only homework', reading: week({ topic: empty, homework: filled('3. uzd.') }), options, due },
    {
      name: 'only a type',
      reading: week(nothing, { type: { state: 'filled', text: 'PD', value: 'test' } }),
      options,
      due,
    },
    {
      name: 'only symbols',
      reading: week(nothing, { symbols: { rows: 3, empty: 3, unreadable: 0, counts: {} } }),
      options,
      due,
    },
    {
      name: 'only a stamp',
      reading: week(nothing, {
        stamps: { createdAt: { state: 'filled', text: '?', value: '2025-11-20T08:00:00.000Z' } },
      }),
      options,
      due,
    },
  ],
  incomplete: [
    {
      name: 'a field that was not understood',
      reading: week({ topic: unreadable, homework: empty }),
      options,
      due,
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
    { name: 'no field at all', reading: week({}), options, due, expect: { reason: 'not-shown', message: 'not-shown' } },
    {
      name: 'a column that the page hides',
      reading: week(
        nothing,
        {},
        { coverage: { seen: 1, read: 1, hidden: ['hidden-column'], layout: 'week', confidence: 1 } },
      ),
      options,
      due,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a date that was not understood',
      reading: week(nothing, { date: unreadable }),
      options,
      due,
      expect: { reason: 'unreadable', message: 'no-deadline' },
    },
  ],
  due: [
    {
      name: 'before the hour',
      reading: week(nothing),
      options,
      due,
      moment: '2025-11-20T13:30:00.000Z',
      expect: { due: '2025-11-20T13:30:00.000Z', message: 'missing' },
    },
    { name: 'without a date', reading: week(nothing), options },
  ],
  violation: [
    { name: 'a minute later', reading: week(nothing), options, due, expect: { message: 'missing' } },
    { name: 'a page without numbers', reading: week(nothing, { date: on('2025-11-19') }), options, due },
  ],
});

it('says nothing of other pages: they show entries that exist', () => {
  const { check } = missingLesson;
  const reading = createReading([createEntry(nothing)]);
  expect(
    check({ reading, entries: reading.entries, options, due, calendar, moment: '2025-11-21T13:31:00.000Z' }),
  ).toEqual([]);
});
