import type { Finding } from '@/utils/journal/report';
import type { FindingKind } from './finding-kind';
import type { PlacedFinding } from './order-findings';

/** Findings that are one line of the panel: the same thing on neighbouring lessons or weeks. */
export interface FindingFold {
  /** Stable while the page stays: which fold is open outlives a new report. */
  key: string;
  kind: FindingKind;
  /** At least one. */
  findings: [Finding, ...Finding[]];
}

function getSubjectKey({ subject }: Finding): string {
  if (subject.of === 'entry') return subject.key;
  return subject.of === 'page' ? 'page' : `${subject.of} ${subject.from}`;
}

/** What two findings must share to be one line. A deadline to come must be the same, since it is counted down. */
function getSameness({ kind, finding }: PlacedFinding): string {
  const { clause, message, data, journal, subject, unsaved, due } = finding;
  const isCounted = kind === 'today' || kind === 'later';
  return JSON.stringify([kind, clause, message, data, journal, subject.of, unsaved, isCounted ? due : null]);
}

/** Lessons of a subject that is taught once a week, with a week of break between, are still neighbours. */
const neighbourDays = 14;
const dayMs = 86_400_000;

function queryDay({ subject }: Finding): number | undefined {
  if (subject.of === 'page') return undefined;
  const day = subject.of === 'entry' ? subject.date : subject.from;
  return day === null ? undefined : Date.parse(day);
}

function areNeighbours(first: Finding, second: Finding): boolean {
  const [one, other] = [queryDay(first), queryDay(second)];
  return one !== undefined && other !== undefined && Math.abs(other - one) <= neighbourDays * dayMs;
}

/** Folds neighbours of an ordered list that say the same. A report holds no entries, so neighbours are told by date. */
export function foldFindings(placed: readonly PlacedFinding[]): FindingFold[] {
  const folds: FindingFold[] = [];
  let last: string | undefined;
  for (const one of placed) {
    const { kind, finding } = one;
    const sameness = getSameness(one);
    const fold = folds.at(-1);
    const before = fold?.findings.at(-1);
    if (fold && before && sameness === last && areNeighbours(before, finding)) fold.findings.push(finding);
    else
      folds.push({ key: `${finding.clause} ${finding.message} ${getSubjectKey(finding)}`, kind, findings: [finding] });
    last = sameness;
  }
  return folds;
}
