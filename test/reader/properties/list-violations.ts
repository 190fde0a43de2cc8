import { checkReading } from '@/utils/check/check-reading';
import type { Reading } from '@/utils/journal/reading';
import type { Finding } from '@/utils/journal/report';
import { createProfile } from '../../check/test-profile';
import { moment } from './settings';

const clause = (id: string, ...checks: object[]): object => ({ id, number: id, who: ['teacher'], quote: id, checks });
const due = { day: 'lesson', at: '15:30' };

/** Asks everything that a page of lessons can be asked, of everybody and of journals that a page must name. */
const profile = createProfile([
  clause('all', { rule: 'missing-field', fields: ['topic', 'homework', 'outcome', 'remarks'], due }),
  clause('grades', { rule: 'missing-field', fields: ['topic', 'homework'], due, where: { grades: [1, 5, 7] } }),
  clause('subjects', { rule: 'missing-field', fields: ['topic', 'outcome'], due, where: { subjects: ['Matemātika'] } }),
  clause('kinds', { rule: 'missing-field', fields: ['homework'], due, where: { journals: ['subject'] } }),
  clause('suffixes', { rule: 'missing-field', fields: ['remarks'], due, where: { suffixes: ['F'] } }),
  clause('types', { rule: 'missing-field', fields: ['homework'], due, where: { types: ['lesson', 'test'] } }),
  clause('substitutions', { rule: 'incomplete-substitution', orderNumber: '#.##/*', due }),
  clause('class-hour', { rule: 'missing-class-hour' }),
  clause('days-off', { rule: 'entry-on-day-off', also: ['weekend'] }),
]);

/** What a reading is accused of: the place in the journal's model, or the week, and each thing apart. */
export interface Violations {
  entries: Set<string>;
  weeks: Set<string>;
}

/**
 * Checks a reading.
 * @param nthOf The lesson of the model that an entry shows, by the entry's key.
 */
export function listViolations(reading: Reading, nthOf: (key: string) => string): Violations {
  const violations = checkReading(reading, moment, profile, moment).findings.filter(
    ({ outcome }) => outcome === 'violation',
  );
  const entries = violations.flatMap((finding) => {
    const { subject, clause, message } = finding;
    if (subject.of !== 'entry') return [];
    return thingsOf(finding).map((thing) => `${clause} ${message} ${thing} of lesson ${nthOf(subject.key)}`);
  });
  const weeks = violations.flatMap(({ subject, clause }) => ('from' in subject ? [`${clause} ${subject.from}`] : []));
  return { entries: new Set(entries), weeks: new Set(weeks) };
}

function thingsOf({ data }: Finding): readonly string[] {
  const { fields, parts } = data;
  return Array.isArray(fields) ? fields : Array.isArray(parts) ? parts : ['it'];
}
