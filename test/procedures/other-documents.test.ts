import { describe, expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { Instant, IsoDate } from '@/utils/journal/field';
import { hasOpenNumbers } from '@/utils/profile/open-numbers';
import { parseProfile, type Check, type Clause } from '@/utils/profile/profile-schema';
import { createColumn, createReading, filled, journal, on } from '../rules/rule-tester';
import { documents } from './documents';

/** The clauses whose numbers or dates stand elsewhere, and the words by which they name it. */
const elsewhere: [school: string, clause: string, document: string][] = [
  ['daugavpils-saskanas-ps', '4.6', 'Kārtība, kādā tiek vērtēti izglītojamā mācību sasniegumi'],
  ['daugavpils-saskanas-ps', '4.7', 'skolas darba plānu'],
  ['daugavpils-saskanas-ps', '4.9', 'Kārtība, kādā tiek vērtēti izglītojamā mācību sasniegumi'],
  ['jelgavas-4-vsk', '3.7', 'Izglītojamo mācību sasniegumu vērtēšanas kārtībā'],
  ['liepajas-pii-mazulitis', '3.9.3', 'iestādes audzināšanas darba plānu'],
  ['ventspils-makslas-skola', '15', 'Izglītojamo mācību sasniegumu vērtēšanas kārtībai'],
  ['ventspils-makslas-skola', '16', 'Skolas reglamentos'],
];

function getClause(school: string, id: string): Clause {
  const clause = documents.find((one) => one.id === school)?.profile.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`${school} has no clause ${id}`);
  return clause;
}

const moment: Instant = '2025-11-20T18:00:00.000Z';
const column = (day: IsoDate, counts: Record<string, number>) =>
  createColumn(counts, { empty: 20 }, { date: on(day), fields: { homework: filled('1. uzd.') }, key: day });
/** October has two columns with marks; no week has more than one homework. */
const reading = createReading([column('2025-10-06', { 7: 3 }), column('2025-10-13', { 8: 2 })], {
  page: 'grid',
  journal,
});

function check(clause: Clause) {
  const parsed = parseProfile(
    JSON.stringify({
      ...{ format: 1, id: 'school', revision: 1, school: { name: 'Skola', timeZone: 'Europe/Riga' }, procedure: {} },
      ...{ calendar: { use: 'general-education' }, clauses: [clause] },
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return checkReading(reading, moment, parsed.profile, moment);
}

it('knows every clause that names another document', () => {
  const named = documents.flatMap(({ id, profile }) =>
    profile.clauses.flatMap((clause) => (clause.otherDocument ? [[id, clause.id, clause.otherDocument]] : [])),
  );
  expect(named.sort()).toEqual([...elsewhere].sort());
});

it.each(elsewhere)('%s %s: the numbers are open, and said to be', (school, id, document) => {
  const clause = getClause(school, id);
  expect(clause.quote).toContain(document);
  expect(hasOpenNumbers(clause)).toBe(true);
});

describe('how many marks and homeworks', () => {
  const clause = getClause('daugavpils-saskanas-ps', '4.9');
  const withNumbers = (numbers: { min?: number; max?: number }): Clause => ({
    ...clause,
    checks: (clause.checks ?? []).map((one) => ({ ...one, ...numbers })),
  });

  it('says once that the numbers are not entered', () => {
    const { findings, counts } = check(clause);
    expect(findings.map(({ outcome, reason, subject }) => [outcome, reason, subject.of])).toEqual([
      ['incomplete', 'no-numbers', 'page'],
    ]);
    expect(counts).toMatchObject({ violation: 0, due: 0 });
  });

  it('counts once they are', () => {
    expect(hasOpenNumbers(withNumbers({ min: 1 }))).toBe(false);
    expect(check(withNumbers({ min: 1, max: 2 })).counts).toMatchObject({ violation: 0, pass: 3 });
    expect(check(withNumbers({ max: 1 })).findings.map(({ outcome, subject }) => [outcome, subject.of])).toEqual([
      ['violation', 'month'],
    ]);
  });
});

it.each(elsewhere.filter(([, id]) => !['4.7', '4.9', '3.9.3'].includes(id)))(
  '%s %s: a date takes the place of a person’s word',
  (school, id) => {
    const { byHand, ...rest } = getClause(school, id);
    expect(byHand).toBe(true);
    const marks: Check = { rule: 'missing-marks', excused: ['n'], due: { day: 'lesson', plus: { working: 5 } } };
    const clause: Clause = { ...rest, checks: [marks] };
    expect(hasOpenNumbers(clause)).toBe(false);
    // Columns with some marks: who has none is a question, and no longer a matter of belief.
    expect(check(clause).findings.map(({ reason, message }) => [reason, message])).toEqual([
      ['question', 'missing-marks.some'],
      ['question', 'missing-marks.some'],
    ]);
  },
);
