import type { Finding } from '@/utils/journal/report';
import { findingKinds, queryFindingKind, type FindingKind } from './finding-kind';
import type { Moment } from './panel-state';

/** A finding with its place in the panel. */
export interface PlacedFinding {
  kind: FindingKind;
  finding: Finding;
}

/** Past every date. */
const never = '9999';

function getDay({ subject }: Finding): string {
  if (subject.of === 'entry') return subject.date ?? never;
  return subject.of === 'page' ? never : subject.from;
}

function getNumber({ subject }: Finding): number {
  return subject.of === 'entry' ? (subject.number ?? 0) : 0;
}

function getUrgency({ kind, finding }: PlacedFinding): string {
  return kind === 'today' || kind === 'later' ? (finding.due ?? never) : getDay(finding);
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * The teacher's findings in the order of the panel: due (soonest deadline first), overdue (oldest first), without a
 * deadline, questions. What only tells of the page's limits is left out.
 */
export function orderFindings(findings: readonly Finding[], moment: Moment): PlacedFinding[] {
  return findings
    .flatMap((finding): PlacedFinding[] => {
      const kind = queryFindingKind(finding, moment);
      return kind ? [{ kind, finding }] : [];
    })
    .sort(
      (first, second) =>
        findingKinds.indexOf(first.kind) - findingKinds.indexOf(second.kind) ||
        compareText(getUrgency(first), getUrgency(second)) ||
        compareText(getDay(first.finding), getDay(second.finding)) ||
        getNumber(first.finding) - getNumber(second.finding),
    );
}
