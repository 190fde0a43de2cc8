import { forbiddenSymbol } from '@/utils/rules/forbidden-symbol';
import { createColumn, createEntry, createReading, testRule } from './rule-tester';

const column = (counts: Record<string, number>, more = {}) => createReading([createColumn(counts, more)]);
const absences = { symbols: ['NS', 'NC', 'N'] };
const levels = { scales: ['levels' as const] };

testRule(forbiddenSymbol, {
  inapplicable: [
    { name: 'a draft', reading: createReading([{ ...createColumn({ x: 1 }), draft: true }]), options: absences },
    {
      name: 'a lesson not held',
      reading: createReading([{ ...createColumn({ x: 1 }), cancelled: true }]),
      options: absences,
    },
  ],
  pass: [
    { name: 'allowed symbols in any case', reading: column({ ns: 2, n: 1 }), options: absences },
    { name: 'levels of a scale', reading: column({ s: 2, p: 1 }), options: levels },
    { name: 'marks from 1 to 10', reading: column({ 1: 2, 10: 1 }), options: { scales: ['ten-point'] } },
    {
      name: 'a scale and a symbol',
      reading: column({ 7: 2, nv: 1 }),
      options: { scales: ['ten-point'], symbols: ['nv'] },
    },
    { name: 'percentages', reading: column({ '%': 9 }), options: { scales: ['percent'] } },
    { name: 'passed and failed', reading: column({ i: 9, ni: 1 }), options: { scales: ['passed-failed'] } },
    { name: 'the signs of preschool', reading: column({ '+': 3, '/': 1, '-': 1 }), options: { scales: ['preschool'] } },
    { name: 'a column without a symbol', reading: column({}, { empty: 20 }), options: levels },
  ],
  incomplete: [
    {
      name: 'a view without symbols',
      reading: createReading([createEntry({})]),
      options: levels,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'cells that were not understood',
      reading: column({ s: 1 }, { unreadable: 2 }),
      options: levels,
      expect: { reason: 'unreadable', data: { count: 2 } },
    },
  ],
  violation: [
    {
      name: 'a mark among levels',
      reading: column({ s: 2, 7: 3, i: 1 }),
      options: levels,
      expect: { message: 'forbidden', data: { count: 4, symbols: '7, i' } },
    },
    { name: 'an absence where only marks may stand', reading: column({ n: 1 }), options: { scales: ['ten-point'] } },
    {
      name: 'levels where the scale is another',
      reading: column({ s: 1 }, { unreadable: 1 }),
      options: { scales: ['percent'] },
    },
  ],
});
