import { outcomes, type Counts, type Report } from '@/utils/journal/report';
import { maySee, type Who } from './binds-user';

function sumCounts(clauses: Report['clauses']): Counts {
  const sum: Counts = { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 };
  for (const { counts } of clauses) for (const outcome of outcomes) sum[outcome] += counts[outcome];
  return sum;
}

/**
 * What of a report concerns a user: findings, counts and weeks of the clauses that the user may see.
 * What was read of the page, and when it is looked at again, stays as it is.
 */
export function getOwnReport(report: Report, roles: readonly Who[]): Report {
  const clauses = report.clauses.filter((clause) => maySee(clause, roles));
  if (clauses.length === report.clauses.length) return report;
  const own = new Set(clauses.map(({ clause }) => clause));
  return {
    ...report,
    clauses,
    counts: sumCounts(clauses),
    findings: report.findings.filter(({ clause }) => own.has(clause)),
    weeks: report.weeks.filter(({ clause }) => own.has(clause)),
  };
}
