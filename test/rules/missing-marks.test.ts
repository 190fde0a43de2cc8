import { missingMarks } from '@/utils/rules/missing-marks';
import { createColumn, createEntry, createReading, on, testRule } from './rule-tester';

const options = { excused: ['N', 'NS'] };
const byNext = { day: 'next-lesson' as const };
const byFifth = { day: { month: 1 as const, on: 5 } };
const test = (counts: Record<string, number>, more = {}) => createColumn(counts, more, { date: on('2025-11-17') });
const next = createEntry({}, { date: on('2025-11-19') });

testRule(missingMarks, {
  inapplicable: [
    {
      name: 'a lesson to come',
      reading: createReading([createColumn({}, { empty: 9 }, { date: on('2025-11-21') })]),
      options,
      due: byFifth,
    },
    {
      name: 'single empty cells, of which another clause speaks',
      reading: createReading([test({ 7: 3 }, { empty: 9 }), next]),
      options: { ...options, only: 'columns' },
      due: byNext,
    },
    {
      name: 'a column without any mark, of which another clause speaks',
      reading: createReading([test({}, { empty: 9 }), next]),
      options: { ...options, only: 'cells' },
      due: byNext,
    },
    { name: 'a column without rows', reading: createReading([test({}, { rows: 0 })]), options, due: byFifth },
    {
      name: 'some marks before the deadline',
      reading: createReading([test({ 7: 3 }, { empty: 9 })]),
      options,
      due: byFifth,
    },
  ],
  pass: [
    {
      name: 'no mark for somebody whom the clause is not about',
      reading: createReading([test({ 7: 19, ns: 1 })]),
      options: { ...options, only: 'cells' },
      due: byFifth,
    },
    { name: 'a mark for everybody', reading: createReading([test({ 7: 20 }), next]), options, due: byNext },
    {
      name: 'a mark for everybody who was there',
      reading: createReading([test({ 7: 18, ns: 2 }), next]),
      options,
      due: byNext,
    },
  ],
  incomplete: [
    {
      name: 'some without a mark after the deadline',
      reading: createReading([test({ 7: 3 }, { empty: 9 }), next]),
      options,
      due: byNext,
      expect: { reason: 'question', message: 'some', data: { count: 9 } },
    },
    {
      name: 'some without a mark, no deadline',
      reading: createReading([test({ 7: 3 }, { empty: 9 })]),
      options,
      expect: { message: 'some' },
    },
    {
      name: 'cells not understood beside empty ones',
      reading: createReading([test({}, { empty: 9, unreadable: 1 }), next]),
      options,
      due: byNext,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a view without pupils',
      reading: createReading([next]),
      options,
      due: byFifth,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a next lesson that the page does not show',
      reading: createReading([test({}, { empty: 9 }), { ...next, journal: { ...next.journal, className: '8.a' } }]),
      options,
      due: byNext,
      expect: { message: 'no-deadline', reason: 'no-calendar' },
    },
  ],
  due: [
    {
      name: 'no mark, the deadline to come',
      reading: createReading([test({}, { empty: 20 })]),
      options,
      due: byFifth,
      expect: { message: 'none' },
    },
    {
      name: 'no mark on the day of the next lesson',
      reading: createReading([test({}, { empty: 20 }), next]),
      options,
      due: byNext,
      moment: '2025-11-19T20:00:00.000Z',
    },
  ],
  violation: [
    {
      name: 'no mark after the next lesson',
      reading: createReading([test({}, { empty: 20 }), next]),
      options,
      due: byNext,
      expect: { message: 'none', due: '2025-11-19T21:59:00.000Z' },
    },
    { name: 'only absences', reading: createReading([test({ n: 2 }, { empty: 18 }), next]), options, due: byNext },
  ],
});
