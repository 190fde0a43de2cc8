import type { Calendar } from '@/utils/calendar/calendar';
import { reckonDeadline, isOverdue, type DeadlineAnchor, type Due } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { Entry } from '@/utils/journal/entry';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { IncompleteReason, Subject } from '@/utils/journal/report';
import { getNeighbours } from './neighbours';

/** When something about an entry falls due, as far as page and calendar tell. */
export type EntryTiming =
  /** A draft, a lesson that was not held, or an entry of a day to come whose deadline has not passed: nothing is asked yet. */
  | { state: 'not-yet' }
  /** In time until `at`; `at` is absent where the clause has no date. */
  | { state: 'due'; at?: Instant }
  | { state: 'overdue'; at: Instant }
  /** The deadline cannot be reckoned. */
  | { state: 'unknown'; reason: IncompleteReason };

/** The subject of a result about one entry. */
export function getEntrySubject(entry: Entry): Subject {
  return {
    of: 'entry',
    key: entry.key,
    date: entry.date.state === 'filled' ? entry.date.value : null,
    number: entry.number?.state === 'filled' ? entry.number.value : null,
    kind: entry.kind,
  };
}

/** The entry's day, `undefined` where it was not understood. */
export function queryEntryDay(entry: Entry): IsoDate | undefined {
  return entry.date.state === 'filled' ? entry.date.value : undefined;
}

/**
 * Reckons a clause's deadline for one entry.
 * A future entry is asked nothing unless its own deadline lies before it; a draft is asked nothing, nor
 * a lesson that did not take place.
 * @param entries What else the page shows: the next lesson of the same journal is sought there.
 */
export function reckonEntryTiming(
  entry: Entry,
  due: Due | undefined,
  calendar: Calendar,
  moment: Instant,
  entries: readonly Entry[] = [],
): EntryTiming {
  if (entry.draft || entry.cancelled) return { state: 'not-yet' };
  const day = queryEntryDay(entry);
  if (!day) return { state: 'unknown', reason: 'unreadable' };
  const number = entry.number?.state === 'filled' ? entry.number.value : undefined;
  const anchor: DeadlineAnchor = {
    ...{ day, grade: entry.journal.grade, ...(number === undefined ? {} : { number }) },
    ...(due?.day === 'next-lesson' ? queryNextLesson(entry, entries) : {}),
  };
  return reckonTiming(anchor, due, calendar, moment);
}

/** The same for a day or lesson of which the page shows no entry. */
export function reckonTiming(
  anchor: DeadlineAnchor,
  due: Due | undefined,
  calendar: Calendar,
  moment: Instant,
): EntryTiming {
  const { day } = anchor;
  const isFuture = day > toLocalDay(moment, calendar.timeZone);
  if (!due) return isFuture ? { state: 'not-yet' } : { state: 'due' };
  const deadline = reckonDeadline(due, anchor, calendar);
  if (deadline.state === 'unknown') return isFuture ? { state: 'not-yet' } : deadline;
  if (isFuture && toLocalDay(deadline.at, calendar.timeZone) >= day) return { state: 'not-yet' };
  return isOverdue(deadline.at, moment) ? { state: 'overdue', at: deadline.at } : { state: 'due', at: deadline.at };
}

function queryNextLesson(entry: Entry, entries: readonly Entry[]): Partial<DeadlineAnchor> {
  const after = getNeighbours(entries).get(entry)?.after;
  const nextLessonDay = after && queryEntryDay(after);
  if (!nextLessonDay) return {};
  const { number } = after;
  return { nextLessonDay, ...(number?.state === 'filled' && { nextLessonNumber: number.value }) };
}
