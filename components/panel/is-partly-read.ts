import type { ProblemId } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/** Problems that leave a part of the page unread. The others tell of what the page itself does not say. */
const losses: readonly ProblemId[] = ['unreadable-dates', 'unloaded-rows', 'unreadable-frame', 'shortened'];

/** Whether the page holds something that was not read. */
export function isPartlyRead({ coverage, problems }: Report): boolean {
  return coverage.read < coverage.seen || coverage.hidden.length > 0 || problems.some(({ id }) => losses.includes(id));
}
