import type { JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { isNarrowed, isOutside, type Doubt } from './doubt';

/** The diary of a class or group as a whole: its subjects are the learning areas. */
export function getDiary({ className, grade, group, kind }: JournalRef): JournalRef {
  return { className, grade, subject: null, suffix: null, group, kind };
}

/** Why something that the page does not show on these days may still be in the journal. */
export function queryDoubt(reading: Reading, days: readonly IsoDate[]): Exclude<Doubt, 'empty-page'> | undefined {
  const { span, coverage } = reading;
  if (!span || days.some((day) => isOutside(reading, { from: day, to: day }))) return 'outside-span';
  if (isNarrowed(reading)) return 'filtered';
  return coverage.read < coverage.seen ? 'unreadable' : undefined;
}
