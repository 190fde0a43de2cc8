import { missingTermMark } from '@/utils/rules/missing-term-mark';
import type { Entry } from '@/utils/journal/entry';
import { calendar, createColumn, createReading, journal, on, testRule } from './rule-tester';

const options = { terms: ['semester', 'year'] as ('semester' | 'year')[] };
const column = (counts: Record<string, number>, cells = {}, more: Partial<Entry> = {}): Entry =>
  createColumn(counts, cells, { kind: 'term-mark', term: 'first', date: on('2025-09-01'), ...more });
const read = (...entries: Entry[]) => createReading(entries, { page: 'term-marks' });
const lastDay = '2025-12-19T21:59:00.000Z';
const dayAfter = '2025-12-19T22:00:00.000Z';
const inSummer = '2026-06-15T12:00:00.000Z';
const grade9 = { ...journal, className: '9.a', grade: 9 };

testRule(missingTermMark, {
  inapplicable: [
    { name: 'a column without rows', reading: read(column({}, { rows: 0 })), options, moment: dayAfter },
    {
      name: 'a semester that has not begun',
      reading: read(column({}, { empty: 9 }, { term: 'second' })),
      options,
      moment: lastDay,
    },
    {
      name: 'a term of which nothing is wanted',
      reading: read(column({}, { empty: 9 })),
      options: { terms: ['year'] },
      moment: dayAfter,
    },
  ],
  pass: [
    { name: 'a mark for everybody', reading: read(column({ 8: 20 })), options, moment: dayAfter },
    { name: 'symbols that say why there is none', reading: read(column({ 8: 17, nv: 1, 'atbr.': 1, a: 1 })), options },
    { name: 'a symbol that nobody knows', reading: read(column({ 8: 17 }, { unreadable: 1 })), options },
    { name: 'no empty cell, and no term', reading: read({ ...column({ 8: 20 }), term: 'year' }), options },
  ],
  incomplete: [
    {
      name: 'a column that does not say its semester',
      reading: read(createColumn({}, { empty: 9 }, { kind: 'term-mark', date: on('2025-09-01') })),
      options,
      expect: { reason: 'unreadable', message: 'unknown-term' },
    },
    {
      name: 'a school whose dates nobody typed',
      reading: read(column({ 8: 3 }, { empty: 2 })),
      options,
      calendar: { ...calendar, use: 'own' },
      moment: dayAfter,
      expect: { reason: 'no-calendar', message: 'no-calendar' },
    },
    {
      name: 'a school without semesters',
      reading: read(column({ 8: 3 }, { empty: 2 })),
      options,
      calendar: { ...calendar, use: 'preschool' },
      expect: { reason: 'no-calendar' },
    },
  ],
  due: [
    {
      name: 'empty cells on the last day',
      reading: read(column({ 8: 3 }, { empty: 2 })),
      options,
      moment: lastDay,
      expect: { message: 'missing-first', data: { count: 2 }, due: lastDay },
    },
    {
      name: 'grade 9, whose year is longer',
      reading: read(column({}, { empty: 5 }, { term: 'year', journal: grade9 })),
      options,
      moment: '2026-06-05T12:00:00.000Z',
      expect: { due: '2026-06-12T20:59:00.000Z' },
    },
    {
      name: 'no grade: the longest year',
      reading: read(column({}, { empty: 5 }, { term: 'second', journal: { ...journal, grade: null } })),
      options,
      moment: inSummer,
      expect: { message: 'missing-second', due: '2026-06-19T20:59:00.000Z' },
    },
  ],
  violation: [
    {
      name: 'empty cells on the day after',
      reading: read(column({ 8: 3 }, { empty: 2 })),
      options,
      moment: dayAfter,
      expect: { message: 'missing-first', data: { count: 2 } },
    },
    {
      name: 'a year mark in summer',
      reading: read(column({}, { empty: 5 }, { term: 'year' })),
      options,
      moment: inSummer,
      expect: { message: 'missing-year', due: '2026-05-29T20:59:00.000Z' },
    },
  ],
});
