import { expect, it } from 'vitest';
import { rules } from '@/utils/rules/index';

/** Published: schools' profiles name these ids, and set a deadline where it is the check's. An id is never reused. */
it('keeps the published rules, in the panel’s order', () => {
  expect(rules.map(({ id, subject, deadline }) => [id, subject, deadline])).toEqual([
    ['missing-field', 'entry', 'of-the-check'],
    ['incomplete-substitution', 'entry', 'of-the-check'],
    ['missing-class-hour', 'week', 'own'],
    ['entry-on-day-off', 'entry', 'own'],
  ]);
});
