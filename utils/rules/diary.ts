import type { JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';

/** The diary of a class or group as a whole: its subjects are the learning areas. */
export function getDiary({ className, grade, group, kind }: JournalRef): JournalRef {
  return { className, grade, subject: null, suffix: null, group, kind };
}

/** Why something that the page does not show on these days may still be in the journal. */
export function queryDoubt(
  { span, filters, coverage }: Reading,
  days: readonly IsoDate[],
): 'outside-span' | 'filtered' | 'unreadable' | undefined {
  if (!span || days.some((day) => day < span.from || day > span.to)) return 'outside-span';
  if (filters.length > 0 || coverage.hidden.some((reason) => reason !== 'hidden-column')) return 'filtered';
  return coverage.read < coverage.seen ? 'unreadable' : undefined;
}
