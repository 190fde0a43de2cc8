import { expect, it } from 'vitest';
import { rules } from '@/utils/rules/index';

/** Published: schools' profiles name these ids, and set a deadline where it is the check's. An id is never reused. */
it('keeps the published rules, in the panel’s order', () => {
  expect(rules.map(({ id, subject, deadline }) => [id, subject, deadline])).toEqual([
    ['missing-lesson', 'entry', 'of-the-check'],
    ['empty-day', 'period', 'of-the-check'],
    ['missing-field', 'entry', 'of-the-check'],
    ['missing-phrase', 'entry', 'of-the-check'],
    ['vacuous-topic', 'entry', 'own'],
    ['incomplete-substitution', 'entry', 'of-the-check'],
    ['wrong-author', 'entry', 'own'],
    ['missing-class-hour', 'week', 'own'],
    ['missing-inspection', 'period', 'own'],
    ['missing-month-plan', 'period', 'of-the-check'],
    ['short-theme', 'entry', 'of-the-check'],
    ['missing-learning-area', 'period', 'own'],
    ['missing-absences', 'entry', 'of-the-check'],
    ['unjustified-absence', 'entry', 'own'],
    ['missing-marks', 'entry', 'of-the-check'],
    ['missing-term-mark', 'entry', 'own'],
    ['forbidden-symbol', 'entry', 'own'],
    ['wrong-lesson-type', 'entry', 'own'],
    ['unwanted-homework', 'entry', 'own'],
    ['count-outside-limits', 'period', 'own'],
    ['missing-planned-test', 'period', 'own'],
    ['entry-on-day-off', 'entry', 'own'],
    ['wrong-section', 'page', 'own'],
  ]);
});
