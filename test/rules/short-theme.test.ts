import { shortTheme } from '@/utils/rules/short-theme';
import type { Entry } from '@/utils/journal/entry';
import { createEntry, createReading, filled, on, testRule } from './rule-tester';

const read = (theme?: Entry['theme'], more: Partial<Entry> = {}) =>
  createReading([
    createEntry(
      { topic: filled('Latvija') },
      { kind: 'month-plan', date: on('2025-11-01'), ...(theme && { theme }), ...more },
    ),
  ]);
const options = {};
const due = { day: { month: -1 as const, on: 'last-working' as const } };

testRule(shortTheme, {
  inapplicable: [
    { name: 'no days of the theme', reading: read(), options },
    { name: 'a draft', reading: read({ from: '2025-11-10', to: '2025-11-12' }, { draft: true }), options },
  ],
  pass: [
    { name: 'all working days of the month', reading: read({ from: '2025-11-03', to: '2025-11-28' }), options },
    { name: 'from one month into the next', reading: read({ from: '2025-11-17', to: '2025-12-19' }), options },
  ],
  incomplete: [
    {
      name: 'days that end with the month',
      reading: read({ from: '2025-11-17', to: '2025-11-28' }),
      options,
      expect: { reason: 'question', message: 'asked' },
    },
    { name: 'days that begin with it', reading: read({ from: '2025-11-03', to: '2025-11-14' }), options },
  ],
  due: [
    {
      name: 'a fortnight inside the month, the deadline to come',
      reading: read({ from: '2025-11-10', to: '2025-11-21' }),
      options,
      due,
      moment: '2025-10-31T21:59:00.000Z',
      expect: { message: 'short' },
    },
    { name: 'a fortnight, no deadline', reading: read({ from: '2025-11-10', to: '2025-11-21' }), options },
  ],
  violation: [
    {
      name: 'a fortnight inside the month',
      reading: read({ from: '2025-11-10', to: '2025-11-21' }),
      options,
      due,
      expect: { message: 'short', data: { count: 12 }, due: '2025-10-31T21:59:00.000Z' },
    },
  ],
});
