import { expect, it } from 'vitest';
import { hasOpenNumbers } from '@/utils/profile/open-numbers';
import type { Check } from '@/utils/profile/profile-schema';

const otherDocument = 'vērtēšanas kārtībai';
const count = { rule: 'count-outside-limits', of: 'marks', per: 'month' } as const satisfies Check;

it.each<[string, Parameters<typeof hasOpenNumbers>[0], boolean]>([
  ['no other document', {}, false],
  ['no other document and no numbers', { checks: [count] }, false],
  ['no check', { otherDocument }, true],
  ['a check without numbers', { otherDocument, checks: [count] }, true],
  ['one of two without numbers', { otherDocument, checks: [{ ...count, min: 2 }, count] }, true],
  ['at least so many', { otherDocument, checks: [{ ...count, min: 2 }] }, false],
  ['at most so many', { otherDocument, checks: [{ ...count, max: 2 }] }, false],
  [
    'a check of something else',
    { otherDocument, checks: [{ rule: 'missing-field', fields: ['content'], due: { day: 'lesson' } }] },
    true,
  ],
  ['marks without a date', { otherDocument, checks: [{ rule: 'missing-marks', excused: ['n'] }] }, true],
  [
    'a date',
    { otherDocument, checks: [{ rule: 'missing-marks', excused: ['n'], due: { day: 'lesson', plus: { days: 5 } } }] },
    false,
  ],
])('%s', (_, clause, isOpen) => {
  expect(hasOpenNumbers(clause)).toBe(isOpen);
});
