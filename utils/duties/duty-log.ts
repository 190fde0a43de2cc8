import { parseIsoDate } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/journal/field';

/** What a user said of one school's duties. Days and ids only; kept on this computer. */
export interface DutyLog {
  /** The day on which the user first saw the duties: what was due before it is not called overdue. */
  since?: IsoDate;
  /** The days on which an occurrence was done, by its id, in order. */
  ticks: Record<string, IsoDate[]>;
  /** The days on which an event was, by its id in the profile, in order: an application, a note, a new password. */
  events: Record<string, IsoDate[]>;
  /** The grades that the user teaches, in order; none: not said, so all of the school's. */
  grades?: number[];
}

export const emptyDutyLog: DutyLog = { ticks: {}, events: {} };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseDays(value: unknown): IsoDate[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((day: unknown) => (typeof day === 'string' ? (parseIsoDate(day) ?? []) : [])).sort();
}

/** Lists of days by name; names without a usable day are left out. */
function parseDayLists(value: unknown): Record<string, IsoDate[]> {
  const lists = isRecord(value) ? Object.entries(value).map(([name, days]) => [name, parseDays(days)] as const) : [];
  return Object.fromEntries(lists.filter(([, days]) => days.length > 0));
}

function parseGrades(value: unknown): number[] {
  const isGrade = (one: unknown): one is number => Number.isInteger(one) && Number(one) >= 1 && Number(one) <= 12;
  return Array.isArray(value) ? value.filter(isGrade).sort((first, second) => first - second) : [];
}

/** Takes what is usable of a stored log: an older version, or another hand, may have written it. Never throws. */
export function parseDutyLog(stored: unknown): DutyLog {
  if (!isRecord(stored)) return emptyDutyLog;
  const since = typeof stored['since'] === 'string' ? parseIsoDate(stored['since']) : undefined;
  const grades = parseGrades(stored['grades']);
  return {
    ...(since ? { since } : {}),
    ticks: parseDayLists(stored['ticks']),
    events: parseDayLists(stored['events']),
    ...(grades.length > 0 ? { grades } : {}),
  };
}

/** The days under a name; none where there are none. */
export function getDays(lists: Readonly<Record<string, IsoDate[]>>, name: string): IsoDate[] {
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}

function withDays(lists: DutyLog['ticks'], name: string, days: IsoDate[]): DutyLog['ticks'] {
  const others = Object.entries(lists).filter(([other]) => other !== name);
  return Object.fromEntries(days.length > 0 ? [...others, [name, days]] : others);
}

/** Takes one of the equal days away. */
function withoutOne(days: readonly IsoDate[], day: IsoDate): IsoDate[] {
  const at = days.indexOf(day);
  return days.filter((_, index) => index !== at);
}

/** An occurrence was done on a day; what wants to be done twice may be done twice on one day. */
export function addTick(log: DutyLog, id: string, day: IsoDate): DutyLog {
  return { ...log, ticks: withDays(log.ticks, id, [...getDays(log.ticks, id), day].sort()) };
}

/** Takes one tick of that day back. */
export function removeTick(log: DutyLog, id: string, day: IsoDate): DutyLog {
  return { ...log, ticks: withDays(log.ticks, id, withoutOne(getDays(log.ticks, id), day)) };
}

/** An event was on a day; a day is kept once. */
export function addEvent(log: DutyLog, event: string, day: IsoDate): DutyLog {
  const days = [...new Set([...getDays(log.events, event), day])].sort();
  return { ...log, events: withDays(log.events, event, days) };
}

/** Takes an event's day back; ticks of what hung on it stay, in case it is typed again. */
export function removeEvent(log: DutyLog, event: string, day: IsoDate): DutyLog {
  return { ...log, events: withDays(log.events, event, withoutOne(getDays(log.events, event), day)) };
}

/** The grades that the user teaches; none: all. */
export function setGrades(log: DutyLog, grades: readonly number[]): DutyLog {
  return { ...log, grades: parseGrades([...grades]) };
}
