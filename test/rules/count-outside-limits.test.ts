import type { Entry, LessonType } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { countOutsideLimits } from '@/utils/rules/count-outside-limits';
import { createColumn, createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const lesson = (day: IsoDate, homework = '', more: Partial<Entry> = {}) =>
  createEntry({ homework: homework === '' ? empty : filled(homework) }, { date: on(day), ...more });
const test = (day: IsoDate, value: LessonType = 'test'): Entry =>
  lesson(day, '', { type: { state: 'filled', text: 'PD', value } });
const twoADay = { of: 'lessons' as const, types: ['test' as const], per: 'day' as const, max: 2 };
const homeworks = { of: 'homework' as const, per: 'week' as const, min: 1, max: 2 };
const marks = { of: 'marks' as const, per: 'month' as const, min: 2 };
const monday: IsoDate = '2025-11-10';
const column = (day: IsoDate, counts: Record<string, number>) => createColumn(counts, {}, { date: on(day) });

const withoutSpan = createReading([lesson(monday)]);
delete withoutSpan.span;

testRule(countOutsideLimits, {
  inapplicable: [
    {
      name: 'too few in a week that has not ended',
      reading: createReading([lesson('2025-11-20')]),
      options: homeworks,
    },
    {
      name: 'too few on the week’s last day',
      reading: createReading([lesson('2025-11-20')]),
      options: homeworks,
      moment: '2025-11-23T20:00:00.000Z',
    },
  ],
  pass: [
    {
      name: 'as many tests as allowed',
      reading: createReading([test(monday), test(monday), test(monday, 'lesson')]),
      options: twoADay,
    },
    {
      name: 'tests on different days',
      reading: createReading([test(monday), test('2025-11-11'), test('2025-11-12')]),
      options: twoADay,
    },
    {
      name: 'drafts and lessons not held beside them',
      reading: createReading([
        test(monday),
        test(monday),
        { ...test(monday), draft: true },
        { ...test(monday), cancelled: true },
      ]),
      options: twoADay,
    },
    {
      name: 'enough homeworks',
      reading: createReading([lesson(monday, 'a'), lesson('2025-11-12')]),
      options: homeworks,
    },
    {
      name: 'enough columns with marks',
      reading: createReading([column('2025-10-01', { 7: 3 }), column('2025-10-31', { n: 1, 8: 1 })]),
      options: marks,
    },
    {
      name: 'lessons of any type',
      reading: createReading([lesson(monday)]),
      options: { of: 'lessons', per: 'day', min: 1 },
    },
  ],
  incomplete: [
    {
      name: 'numbers that nobody has typed',
      reading: createReading([lesson(monday)]),
      options: { of: 'homework', per: 'week' },
      expect: { reason: 'no-numbers' },
    },
    {
      name: 'few, on a page that shows only a part of the week',
      reading: createReading([lesson(monday)], { span: { from: monday, to: '2025-11-14' } }),
      options: homeworks,
      expect: { reason: 'outside-span' },
    },
    {
      name: 'few, on a page that says no span',
      reading: withoutSpan,
      options: homeworks,
      expect: { reason: 'outside-span' },
    },
    {
      name: 'few, with a filter',
      reading: createReading([lesson(monday)], { filters: ['only-my-records'] }),
      options: homeworks,
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'few, with rows that are not loaded',
      reading: createReading([lesson(monday)], {
        coverage: { seen: 1, read: 1, hidden: ['unloaded-rows'], layout: 'x', confidence: 1 },
      }),
      options: homeworks,
      expect: { message: 'filtered' },
    },
    {
      name: 'few, beside a row without a date',
      reading: createReading([lesson(monday)], {
        coverage: { seen: 2, read: 1, hidden: [], layout: 'x', confidence: 1 },
      }),
      options: homeworks,
      expect: { message: 'filtered' },
    },
    {
      name: 'a homework that was not understood',
      reading: createReading([createEntry({ homework: unreadable }, { date: on(monday) })]),
      options: homeworks,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a type that the page does not show',
      reading: createReading([lesson(monday)]),
      options: twoADay,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a view without marks',
      reading: createReading([lesson(monday)]),
      options: marks,
      expect: { reason: 'unreadable' },
    },
  ],
  violation: [
    {
      name: 'three tests a day',
      reading: createReading([test(monday), test(monday), test(monday)]),
      options: twoADay,
      expect: { message: 'too-many', data: { count: 3, limit: 2 } },
    },
    {
      name: 'three tests, seen through a filter',
      reading: createReading([test(monday), test(monday), test(monday)], { filters: ['only-tests'] }),
      options: twoADay,
    },
    {
      name: 'no homework in a week',
      reading: createReading([lesson(monday), lesson('2025-11-14')]),
      options: homeworks,
      expect: { message: 'too-few', data: { count: 0, limit: 1 } },
    },
    {
      name: 'homeworks on Monday and on Sunday of a week',
      reading: createReading([lesson(monday, 'a'), lesson('2025-11-12', 'b'), lesson('2025-11-16', 'c')]),
      options: homeworks,
      expect: { message: 'too-many' },
    },
    {
      name: 'a month with one column of marks, absences apart',
      reading: createReading([column('2025-10-01', { 7: 3 }), column('2025-10-31', { n: 1, nc: 1 })]),
      options: marks,
      expect: { message: 'too-few', data: { count: 1, limit: 2 } },
    },
  ],
});
