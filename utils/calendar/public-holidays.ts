import type { IsoDate } from '@/utils/journal/field';
import { addDays, compareDays, getWeekday, toIsoDate } from './days';

/** Every public holiday that this calendar knows: each has a name in the texts. */
export const publicHolidayIds = [
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'independence-restoration-day',
  'mothers-day',
  'pentecost',
  'midsummer-eve',
  'midsummer-day',
  'song-festival-closing-day',
  'proclamation-day',
  'christmas-eve',
  'christmas-day',
  'second-christmas-day',
  'new-years-eve',
  'papal-visit-day',
  'hockey-medal-day',
] as const;

export type PublicHolidayId = (typeof publicHolidayIds)[number];

export interface PublicHoliday {
  date: IsoDate;
  id: PublicHolidayId;
  /** The day off that stands for a holiday on a Saturday or Sunday. */
  isMoved: boolean;
}

interface HolidayRule {
  on: (year: number) => IsoDate | undefined;
  /** The year in which it was first a day off; none: before 2002. */
  since?: number;
  /** Gives a day off on the next working day when it falls on a Saturday or Sunday. */
  moves?: true;
}

/** The rule of moving came with the amendments of 24.05.2007, in force on 26.06.2007. */
const movedSince: IsoDate = '2007-06-26';

/** Closing days of the General Latvian Song and Dance Festival since it is a holiday (amendment of 02.10.2014). */
const songFestivals: readonly IsoDate[] = ['2018-07-08', '2023-07-09'];

function fixed(month: number, day: number): (year: number) => IsoDate {
  return (year) => toIsoDate(Date.UTC(year, month - 1, day));
}

/** Western Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher). */
function getEaster(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const marchDay = 22 + epact + weekday - 7 * late;
  return toIsoDate(Date.UTC(year, 2, marchDay));
}

function fromEaster(days: number): (year: number) => IsoDate {
  return (year) => addDays(getEaster(year), days);
}

function getSecondSundayOfMay(year: number): IsoDate {
  const eighth = fixed(5, 8)(year);
  return addDays(eighth, 7 - getWeekday(eighth));
}

/** A day off of one year only. */
function once(day: IsoDate): (year: number) => IsoDate | undefined {
  return (year) => (day.startsWith(`${year}-`) ? day : undefined);
}

/**
 * Law of 03.10.1990 "Par svētku, atceres un atzīmējamām dienām", section 1, with its amendments to 02.10.2014;
 * 24.09.2018 by the amendment of 21.06.2018, 29.05.2023 by a law of its own.
 */
const rules: Record<PublicHolidayId, HolidayRule> = {
  'new-years-day': { on: fixed(1, 1) },
  'good-friday': { on: fromEaster(-2) },
  'easter-sunday': { on: fromEaster(0) },
  'easter-monday': { on: fromEaster(1) },
  'labour-day': { on: fixed(5, 1) },
  'independence-restoration-day': { on: fixed(5, 4), since: 2002, moves: true },
  'mothers-day': { on: getSecondSundayOfMay },
  pentecost: { on: fromEaster(49) },
  'midsummer-eve': { on: fixed(6, 23) },
  'midsummer-day': { on: fixed(6, 24) },
  'song-festival-closing-day': {
    on: (year) => songFestivals.find((day) => day.startsWith(`${year}-`)),
    moves: true,
  },
  'proclamation-day': { on: fixed(11, 18), moves: true },
  'christmas-eve': { on: fixed(12, 24), since: 2007 },
  'christmas-day': { on: fixed(12, 25) },
  'second-christmas-day': { on: fixed(12, 26) },
  'new-years-eve': { on: fixed(12, 31) },
  'papal-visit-day': { on: once('2018-09-24') },
  'hockey-medal-day': { on: once('2023-05-29') },
};

function isWeekend(day: IsoDate): boolean {
  return getWeekday(day) > 5;
}

function reckonPublicHolidays(year: number): PublicHoliday[] {
  const holidays = publicHolidayIds.flatMap((id): PublicHoliday[] => {
    const { on, since = year } = rules[id];
    const date = on(year);
    return date && since <= year ? [{ date, id, isMoved: false }] : [];
  });
  const moved = holidays
    .filter(({ date, id }) => rules[id].moves && date >= movedSince && isWeekend(date))
    .map(({ date, id }): PublicHoliday => {
      let next = addDays(date, 1);
      while (isWeekend(next)) next = addDays(next, 1);
      return { date: next, id, isMoved: true };
    });
  return [...holidays, ...moved].sort((first, second) => compareDays(first.date, second.date));
}

/** A year's holidays never change, and a check asks for the same few years thousands of times. */
const reckoned = new Map<number, readonly PublicHoliday[]>();

/** The public holidays of a calendar year in order, moved days off beside the days that they stand for. */
export function getPublicHolidays(year: number): readonly PublicHoliday[] {
  const known = reckoned.get(year);
  if (known) return known;
  const holidays = reckonPublicHolidays(year);
  reckoned.set(year, holidays);
  return holidays;
}

/** The public holiday on a day; where two fall together (Mother's Day and Pentecost), the first of the law's list. */
export function queryPublicHoliday(day: IsoDate): Pick<PublicHoliday, 'id' | 'isMoved'> | undefined {
  const holiday = getPublicHolidays(Number(day.slice(0, 4))).find(({ date }) => date === day);
  return holiday && { id: holiday.id, isMoved: holiday.isMoved };
}
