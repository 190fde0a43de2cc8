import type { Entry } from '@/utils/journal/entry';
import type { DateSpan, Reading } from '@/utils/journal/reading';
import type { IncompleteReason } from '@/utils/journal/report';

/** Why something that a page does not show may still be in the journal. */
export type Doubt = 'outside-span' | 'empty-page' | 'filtered' | 'unreadable';

/** The reason of an incomplete result, by the doubt that its message names. */
export const doubtReasons = {
  'outside-span': 'outside-span',
  'empty-page': 'not-shown',
  filtered: 'not-shown',
  unreadable: 'unreadable',
} as const satisfies Record<Doubt, IncompleteReason>;

/** Whether days lie outside of those that the page itself states that it shows. */
export function isOutside({ span }: Reading, { from, to }: DateSpan): boolean {
  return !span || from < span.from || to > span.to;
}

/** Whether the page leaves records out. A hidden column belongs to records that are read. */
export function isNarrowed({ filters, coverage }: Reading): boolean {
  return filters.length > 0 || coverage.hidden.some((reason) => reason !== 'hidden-column');
}

/** Why a record of these days that a list does not show may exist. A list that has not come yet looks just like an empty one. */
export function queryListDoubt(reading: Reading, days: DateSpan, entries: readonly Entry[]): Doubt | undefined {
  if (isOutside(reading, days)) return 'outside-span';
  if (entries.length === 0) return 'empty-page';
  if (isNarrowed(reading)) return 'filtered';
  return entries.some(({ draft, date }) => !draft && date.state !== 'filled') ? 'unreadable' : undefined;
}
