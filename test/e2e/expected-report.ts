import type { Counts, Finding, Outcome, Report } from '@/utils/journal/report';
import { outcomes } from '@/utils/journal/report';
import type { Faults, JournalName, ProfileId } from '../journal-site/faults';

/** One clause on one record or week, in one comparable line: `4.5 | 2025-11-20 | 3 | 1` → `violation`. */
export type Lines = Map<string, string>;

export interface Expected {
  /** Due, violation, incomplete: what a report lists. */
  findings: Lines;
  /** What a report only counts, and the findings. */
  counts: Counts;
  /** Rows whose date nobody can read: of them no more may be said than that. */
  unreadable: number;
}

/** Clauses about the columns of a pupils' grid: a record of a list is none of their business, and counted so. */
const columnClauses: Record<ProfileId, number> = {
  'daugavpils-saskanas-ps': 1,
  'jelgavas-4-vsk': 0,
  'ventspils-makslas-skola': 2,
};

const isSame = (one: JournalName, other: JournalName): boolean =>
  one.className === other.className && one.subject === other.subject && one.suffix === other.suffix;

/** What the demo journal states of the lesson list of one journal under one school's procedure. */
export function getExpected(faults: Faults, journal: JournalName, profile: ProfileId): Expected {
  const findings: Lines = new Map();
  const counts: Counts = { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 };
  const state = (id: string, clauses: Record<string, { outcome: Outcome; reason?: string }> | undefined): void => {
    for (const [clause, { outcome, reason }] of Object.entries(clauses ?? {})) {
      counts[outcome] += 1;
      if (outcome === 'pass' || outcome === 'inapplicable') continue;
      findings.set(`${clause} | ${id}`, [outcome, ...(reason ? [reason] : [])].join(' '));
    }
  };
  for (const entry of faults.entries.filter((one) => isSame(one.journal, journal))) {
    state(`${entry.date} | ${entry.number ?? '·'} | ${entry.nth}`, entry.expect[profile]);
  }
  for (const week of faults.weeks.filter((one) => isSame(one.journal, journal))) {
    state(`${week.from} – ${week.to}`, week.expect[profile]);
  }
  for (const page of faults.pages.filter((one) => isSame(one.journal, journal))) {
    state('page', page.expect[profile]);
    counts.inapplicable += columnClauses[profile] * faults.entries.filter((one) => isSame(one.journal, journal)).length;
  }
  return { findings, counts, unreadable: faults.unreadable.filter((one) => isSame(one.journal, journal)).length };
}

function getLine({ clause, subject, outcome, reason }: Finding): [string, string] {
  const said = [outcome, ...(reason ? [reason] : [])].join(' ');
  if (subject.of === 'page') return [`${clause} | page`, said];
  if (subject.of !== 'entry') return [`${clause} | ${subject.from} – ${subject.to}`, said];
  // The key's last part counts equal records.
  const nth = subject.key.split('|').at(-1) ?? '';
  return [`${clause} | ${subject.date ?? 'no date'} | ${subject.number ?? '·'} | ${nth}`, said];
}

export interface Found {
  findings: Lines;
  counts: Counts;
  /** Findings on rows whose date the report does not know, each as `clause outcome reason`. */
  undated: string[];
}

/** What a report says, in the same lines. */
export function getFound(report: Report): Found {
  const isUndated = ({ subject }: Finding): boolean => subject.of === 'entry' && subject.date === null;
  return {
    findings: new Map(report.findings.filter((finding) => !isUndated(finding)).map(getLine)),
    counts: report.counts,
    undated: report.findings.filter(isUndated).map(({ outcome, reason }) => `${outcome} ${reason ?? ''}`),
  };
}

/** Every difference in words; empty: the report says what is stated, of each record, week and clause. */
export function listDifferences(expected: Expected, found: Found): string[] {
  const ids = [...new Set([...expected.findings.keys(), ...found.findings.keys()])].sort();
  const lines = ids.flatMap((id) => {
    const [stated, said] = [expected.findings.get(id) ?? 'nothing', found.findings.get(id) ?? 'nothing'];
    return stated === said ? [] : [`${id}: stated ${stated}, said ${said}`];
  });
  // A row without a readable date may be called unreadable, pass or be left alone, clause by clause.
  const loose = new Set<Outcome>(expected.unreadable > 0 ? ['pass', 'incomplete', 'inapplicable'] : []);
  const numbers = outcomes.flatMap((outcome) => {
    const [stated, said] = [expected.counts[outcome], found.counts[outcome]];
    const undated = outcome === 'incomplete' ? found.undated.length : 0;
    return stated === said - undated || (loose.has(outcome) && said >= stated)
      ? []
      : [`${outcome}: stated ${stated}, counted ${said}`];
  });
  const undated = found.undated.filter((said) => !['incomplete unreadable', 'incomplete not-shown'].includes(said));
  return [...lines, ...numbers, ...undated.map((said) => `no date: ${said}`)];
}
