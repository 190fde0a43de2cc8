import { missingAbsences } from '@/utils/rules/missing-absences';
import { createColumn, createEntry, createReading, on, testRule } from './rule-tester';

const options = { symbols: ['NS', 'NC', 'N'] };
const byNine = { day: 'lesson' as const, at: '09:00' };
const nobody = createReading([createColumn({ 7: 3 }, { empty: 17 })]);

testRule(missingAbsences, {
  inapplicable: [
    {
      name: 'tomorrow',
      reading: createReading([createColumn({}, {}, { date: on('2025-11-21') })]),
      options,
      due: byNine,
    },
    { name: 'a column without rows', reading: createReading([createColumn({}, { rows: 0 })]), options, due: byNine },
    {
      name: 'a draft',
      reading: createReading([createColumn({}, { empty: 20 }, { draft: true })]),
      options,
      due: byNine,
    },
  ],
  pass: [
    {
      name: 'one absence of any kind',
      reading: createReading([createColumn({ nc: 1 }, { empty: 19 })]),
      options,
      due: byNine,
    },
    {
      name: 'absences before the deadline',
      reading: createReading([createColumn({ n: 1 })]),
      options,
      due: byNine,
      moment: '2025-11-20T06:00:00.000Z',
    },
  ],
  incomplete: [
    {
      name: 'nobody absent after nine',
      reading: nobody,
      options,
      due: byNine,
      expect: { reason: 'question', message: 'asked' },
    },
    {
      name: 'nobody absent, without a deadline',
      reading: nobody,
      options,
      expect: { reason: 'question', message: 'asked' },
    },
    {
      name: 'a view without pupils',
      reading: createReading([createEntry({})]),
      options,
      due: byNine,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a date that was not understood',
      reading: createReading([createColumn({}, { empty: 20 }, { date: { state: 'unreadable', text: '?' } })]),
      options,
      due: byNine,
      expect: { reason: 'unreadable', message: 'no-deadline' },
    },
  ],
  due: [
    {
      name: 'nobody absent at nine',
      reading: nobody,
      options,
      due: byNine,
      moment: '2025-11-20T07:00:00.000Z',
      expect: { message: 'due', due: '2025-11-20T07:00:00.000Z' },
    },
  ],
});
