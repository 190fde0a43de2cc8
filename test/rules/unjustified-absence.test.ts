import { unjustifiedAbsence } from '@/utils/rules/unjustified-absence';
import { createColumn, createEntry, createReading, testRule } from './rule-tester';

const options = { symbols: ['N', 'nx'] };

testRule(unjustifiedAbsence, {
  inapplicable: [
    { name: 'a draft', reading: createReading([createColumn({ n: 1 }, {}, { draft: true })]), options },
    { name: 'a lesson not held', reading: createReading([createColumn({ n: 1 }, {}, { cancelled: true })]), options },
  ],
  pass: [{ name: 'only justified ones', reading: createReading([createColumn({ ns: 2, nc: 1 })]), options }],
  incomplete: [
    {
      name: 'absences of all such kinds, counted',
      reading: createReading([createColumn({ n: 2, nx: 1, ns: 4 })]),
      options,
      expect: { reason: 'question', message: 'unjustified', data: { count: 3 } },
    },
    {
      name: 'a view without pupils',
      reading: createReading([createEntry({})]),
      options,
      expect: { reason: 'not-shown' },
    },
  ],
});
