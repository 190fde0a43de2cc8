import { addDays, getWeekday, parseIsoDate } from '@/utils/calendar/days';
import { timeSchema, toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { DutyOccurrence } from './list-duties';

/** The browser's optional permission for reminders; asked for when the user switches them on. */
export const reminderPermission: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/** When the user wants to be reminded. Times of day on the school's clock, `HH:MM`. */
export interface ReminderSettings {
  isOn: boolean;
  /** The quiet hours of each day, over midnight too; equal: none. */
  quietFrom: string;
  quietUntil: string;
  /** Saturday and Sunday are quiet as a whole. */
  isQuietAtWeekends: boolean;
}

export const firstReminderSettings: ReminderSettings = {
  isOn: false,
  quietFrom: '18:00',
  quietUntil: '08:00',
  isQuietAtWeekends: true,
};

/** Takes what is usable of stored settings; what is not becomes the first setting. Never throws. */
export function parseReminderSettings(stored: unknown): ReminderSettings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const first = firstReminderSettings;
  const { isOn, isQuietAtWeekends } = given;
  return {
    isOn: isOn === true,
    quietFrom: timeSchema.safeParse(given['quietFrom']).data ?? first.quietFrom,
    quietUntil: timeSchema.safeParse(given['quietUntil']).data ?? first.quietUntil,
    isQuietAtWeekends: typeof isQuietAtWeekends === 'boolean' ? isQuietAtWeekends : first.isQuietAtWeekends,
  };
}

/** The stored day of the last reminder; undefined: none, or nothing usable. */
export function parseRemindedOn(stored: unknown): IsoDate | undefined {
  return typeof stored === 'string' ? parseIsoDate(stored) : undefined;
}

export interface ReminderMoment {
  now: Instant;
  timeZone: string;
  /** The day of the last reminder: one a day is enough. */
  remindedOn?: IsoDate | undefined;
  /** The day on which the user first saw the duties: what was due before it is not reminded of. */
  since?: IsoDate | undefined;
}

export interface Reminder {
  /** What to remind of now; empty: nothing. */
  tell: DutyOccurrence[];
  /** When to look again. */
  lookAt: Instant;
}

/** When nothing is due for so long, one looks again then: the calendar may reach further by that day. */
const horizonDays = 40;

/** The times of day, from–until, at which a day is not quiet; `24:00`: its end. */
function getOpenTimes(day: IsoDate, settings: ReminderSettings): [from: string, until: string][] {
  const { quietFrom, quietUntil, isQuietAtWeekends } = settings;
  if (isQuietAtWeekends && getWeekday(day) > 5) return [];
  if (quietFrom === quietUntil) return [['00:00', '24:00']];
  if (quietFrom > quietUntil) return [[quietUntil, quietFrom]];
  const times: [string, string][] = [
    ['00:00', quietFrom],
    [quietUntil, '24:00'],
  ];
  return times.filter(([from, until]) => from < until);
}

/** The first moment of a day, at or after `now`, that is not quiet. */
function queryOpening(
  day: IsoDate,
  settings: ReminderSettings,
  { now, timeZone }: ReminderMoment,
): Instant | undefined {
  const toMoment = (time: string): Instant =>
    time === '24:00' ? toInstant(addDays(day, 1), '00:00', timeZone) : toInstant(day, time, timeZone);
  for (const [from, until] of getOpenTimes(day, settings)) {
    if (now < toMoment(until)) return toMoment(from) > now ? toMoment(from) : now;
  }
  return undefined;
}

/** The first moment that is not quiet on a later day. Some day of each week is open for some minutes. */
function getNextDayOpening(day: IsoDate, settings: ReminderSettings, moment: ReminderMoment): Instant {
  for (let next = addDays(day, 1); ; next = addDays(next, 1)) {
    const opening = queryOpening(next, settings, moment);
    if (opening) return opening;
  }
}

/**
 * What to remind of now, and when to look again. Reminded is, at most once a day and outside the quiet times, of what
 * is not done and is overdue, due today, or due before the next reminder could come (on a Friday: at the weekend).
 * Never of what binds others, of what is wanted daily, of attestations, of what has no date.
 */
export function getReminder(
  occurrences: readonly DutyOccurrence[],
  settings: ReminderSettings,
  moment: ReminderMoment,
): Reminder {
  const { now, timeZone, remindedOn } = moment;
  const today = toLocalDay(now, timeZone);
  const since = moment.since ?? today;
  const listWanted = (day: IsoDate): DutyOccurrence[] => {
    const nextOpening = getNextDayOpening(day, settings, moment);
    return occurrences.filter(
      ({ due, isDone, isOwn, repeats }) =>
        isOwn && !isDone && repeats !== 'day' && due?.state === 'known' && due.day >= since && due.at < nextOpening,
    );
  };
  const isToldToday = remindedOn === today;
  const opening = queryOpening(today, settings, moment);
  const tell = !isToldToday && opening === now ? listWanted(today) : [];
  const hasToday = !isToldToday && opening !== undefined && opening > now;
  const end = addDays(today, horizonDays);
  for (let day = hasToday ? today : addDays(today, 1); day < end; day = addDays(day, 1)) {
    const at = queryOpening(day, settings, moment);
    if (at && listWanted(day).length > 0) return { tell, lookAt: at };
  }
  return { tell, lookAt: getNextDayOpening(end, settings, moment) };
}
