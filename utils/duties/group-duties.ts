import { getIsoWeek, getMonth } from '@/utils/calendar/days';
import { isOverdue } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { DutyOccurrence } from './list-duties';
import { getSchoolYearKey } from './school-year-span';

/**
 * Where an occurrence stands, in the panel's order. `earlier`: was due before the user first saw the list, so nobody
 * knows whether it was done. `others`: binds others; only the deputy sees it.
 */
export const dutyGroups = [
  'overdue',
  'week',
  'month',
  'later',
  'undated',
  'attestations',
  'earlier',
  'others',
  'done',
] as const;

export type DutyGroup = (typeof dutyGroups)[number];

export interface DutyMoment {
  now: Instant;
  timeZone: string;
  /** The day on which the user first saw the list; undefined: just now. */
  since?: IsoDate | undefined;
}

/** What is not done although its time is over, counted from the day on which the user first saw the list. */
export function isDutyOverdue(occurrence: DutyOccurrence, { now, timeZone, since }: DutyMoment): boolean {
  const { due, isDone, isOwn, repeats } = occurrence;
  if (due?.state !== 'known' || isDone || !isOwn || repeats === 'day') return false;
  return due.day >= (since ?? toLocalDay(now, timeZone)) && isOverdue(due.at, now);
}

function queryGroup(occurrence: DutyOccurrence, moment: DutyMoment): DutyGroup | undefined {
  const { due, isDone, isOwn, kind, repeats, schoolYear } = occurrence;
  const today = toLocalDay(moment.now, moment.timeZone);
  // What is wanted daily lapses with its day.
  if (repeats === 'day' && due?.state === 'known' && due.day !== today) return undefined;
  // What has no day belongs to this school year alone.
  if (due?.state !== 'known' && schoolYear !== undefined && schoolYear !== getSchoolYearKey(today)) return undefined;
  if (!isOwn) return 'others';
  if (isDone) return 'done';
  if (kind === 'attestation') return 'attestations';
  if (due?.state !== 'known') return 'undated';
  if (isDutyOverdue(occurrence, moment)) return 'overdue';
  if (isOverdue(due.at, moment.now)) return repeats === 'day' ? 'week' : 'earlier';
  if (due.day <= getIsoWeek(today).to) return 'week';
  return due.day <= getMonth(today, 0).to ? 'month' : 'later';
}

/** Sorts occurrences into the panel's groups, each in the order of the list; what was done last comes first. */
export function groupDuties(
  occurrences: readonly DutyOccurrence[],
  moment: DutyMoment,
): Record<DutyGroup, DutyOccurrence[]> {
  const groups = Object.fromEntries(dutyGroups.map((group) => [group, []])) as unknown as Record<
    DutyGroup,
    DutyOccurrence[]
  >;
  for (const occurrence of occurrences) {
    const group = queryGroup(occurrence, moment);
    if (group) groups[group].push(occurrence);
  }
  const getLastDay = ({ doneOn }: DutyOccurrence): string => doneOn.at(-1) ?? '';
  groups.done.sort((first, second) => {
    const [day, other] = [getLastDay(first), getLastDay(second)];
    return day === other ? 0 : day > other ? -1 : 1;
  });
  return groups;
}
