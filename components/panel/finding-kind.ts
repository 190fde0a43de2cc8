import { toLocalDay } from '@/utils/calendar/zone';
import type { Finding } from '@/utils/journal/report';
import type { Moment } from './panel-state';

/** What a teacher sees as a finding, in the panel's order. Without a deadline nothing is overdue: it is `wrong`. */
export const findingKinds = ['today', 'later', 'overdue', 'wrong', 'question'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** `undefined`: not a matter for the teacher but of what the page shows; the coverage line tells it. */
export function queryFindingKind(
  { outcome, reason, due }: Finding,
  { now, timeZone }: Moment,
): FindingKind | undefined {
  if (outcome === 'violation') return due ? 'overdue' : 'wrong';
  if (outcome === 'due') {
    return due && toLocalDay(due, timeZone) > toLocalDay(now, timeZone) ? 'later' : 'today';
  }
  return reason === 'question' ? 'question' : undefined;
}
