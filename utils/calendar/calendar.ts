import { z } from 'zod';
import type { IsoDate } from '@/utils/journal/field';
import { addDays, getDaysAll, getIsoWeek, getWeekday, isoDateSchema, isWithin } from './days';
import { queryPublicHoliday } from './public-holidays';
import { getSchoolYearEnd, querySchoolYear, schoolYearSchema, type SchoolYear } from './school-years';
import { timeSchema } from './zone';

export { isoDateSchema };

const bellSchema = z
  .strictObject({ start: timeSchema, end: timeSchema })
  .refine(({ start, end }) => start < end, { error: 'a lesson must end after its start', path: ['end'] });

const saturdaySchema = isoDateSchema.refine((day) => getWeekday(day) === 6, { error: 'expected a Saturday' });

/** A school's calendar as its profile has it. Days and times are local to the profile's time zone. */
export const calendarSchema = z
  .strictObject({
    /** Whose school years hold: general education's (built in), a preschool's (all year round), or only `years`. */
    use: z.enum(['general-education', 'preschool', 'own']),
    /** The school's own school years; where one is given it goes before the built-in one. */
    years: z.array(schoolYearSchema).default([]),
    /** Days off beside weekends, public holidays and breaks. */
    daysOff: z.array(isoDateSchema).default([]),
    workingSaturdays: z.array(saturdaySchema).default([]),
    /** The bell times of lesson 1, 2, 3 … */
    bells: z.array(bellSchema).default([]),
    /** Whether a break's days are no working days in teachers' deadlines. */
    breaksAreDaysOff: z.boolean().default(false),
  })
  .refine(({ daysOff, workingSaturdays }) => !workingSaturdays.some((day) => daysOff.includes(day)), {
    error: 'a day cannot be both a day off and a working Saturday',
    path: ['workingSaturdays'],
  });

/** A profile's calendar with the profile's time zone (IANA name). */
export type Calendar = z.infer<typeof calendarSchema> & { timeZone: string };

export type DayOff = 'public-holiday' | 'own-day-off' | 'break' | 'weekend';

export interface SchoolWeek {
  /** Monday. */
  from: IsoDate;
  /** Sunday. */
  to: IsoDate;
  /** The week's school days in order; undefined: the calendar does not know that week whole. */
  schoolDays: IsoDate[] | undefined;
}

/** A preschool works all year round, 1 September to 31 August, without semesters and breaks. */
function getPreschoolYear(day: IsoDate): SchoolYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  const [start, end] = [`${year}-09-01`, `${year + 1}-08-31`] as [IsoDate, IsoDate];
  return { start, semesters: [], end, endsByGrade: {}, breaks: [] };
}

/** The school year around a day, the summer after it included; undefined: the calendar does not reach that far. */
export function queryCalendarYear(calendar: Calendar, day: IsoDate): SchoolYear | undefined {
  const own = querySchoolYear(day, calendar.years);
  if (own || calendar.use === 'own') return own;
  return calendar.use === 'preschool' ? getPreschoolYear(day) : querySchoolYear(day);
}

/** What takes a day off for everybody, whatever the school year. */
function queryGeneralDayOff(calendar: Calendar, day: IsoDate): Exclude<DayOff, 'break'> | undefined {
  if (queryPublicHoliday(day)) return 'public-holiday';
  if (calendar.daysOff.includes(day)) return 'own-day-off';
  if (getWeekday(day) > 5 && !calendar.workingSaturdays.includes(day)) return 'weekend';
  return undefined;
}

function isBetweenSemesters({ semesters }: SchoolYear, day: IsoDate): boolean {
  return semesters.some(({ to }, index) => {
    const next = semesters[index + 1];
    return next !== undefined && to < day && day < next.from;
  });
}

/** Whether a year's lessons go on (weekends and holidays apart); undefined: that depends on the grade, which is null. */
function isLessonTime(year: SchoolYear, day: IsoDate, grade: number | null): boolean | undefined {
  if (day < year.start || isBetweenSemesters(year, day)) return false;
  const breaks = year.breaks.filter((span) => isWithin(day, span));
  if (breaks.some(({ grades }) => !grades || (grade !== null && grades.includes(grade)))) return false;
  if (grade !== null) return day <= getSchoolYearEnd(year, grade);
  const ends = [year.end, ...Object.values(year.endsByGrade)];
  if (ends.every((end) => end < day)) return false;
  return breaks.length > 0 || ends.some((end) => end < day) ? undefined : true;
}

/**
 * Why a day is no school day for a grade (1–12; null: not known). A break is every time without lessons inside a known
 * school year, the summer included. Undefined: a school day, or the calendar cannot tell (`isSchoolDay` tells which).
 */
export function queryDayOff(calendar: Calendar, day: IsoDate, grade: number | null): DayOff | undefined {
  const dayOff = queryGeneralDayOff(calendar, day);
  if (dayOff === 'public-holiday' || dayOff === 'own-day-off') return dayOff;
  const year = queryCalendarYear(calendar, day);
  return year && isLessonTime(year, day, grade) === false ? 'break' : dayOff;
}

/**
 * Whether teachers' deadlines count a day. Weekends, public holidays and the school's own days off are out, its working
 * Saturdays in; a break (all grades', not the summer: teachers' work goes on) is out where `breaksAreDaysOff`.
 * Known for every day, also where the calendar has no school year.
 */
export function isWorkingDay(calendar: Calendar, day: IsoDate): boolean {
  if (queryGeneralDayOff(calendar, day)) return false;
  if (!calendar.breaksAreDaysOff) return true;
  const breaks = queryCalendarYear(calendar, day)?.breaks ?? [];
  return !breaks.some((span) => !span.grades && isWithin(day, span));
}

/**
 * Whether a grade (1–12; null: not known) has lessons on a day. A weekend, a public holiday and the school's own day
 * off never are school days; else undefined where the calendar does not know that time, or not without the grade.
 */
export function isSchoolDay(calendar: Calendar, day: IsoDate, grade: number | null): boolean | undefined {
  if (queryGeneralDayOff(calendar, day)) return false;
  const year = queryCalendarYear(calendar, day);
  return year && isLessonTime(year, day, grade);
}

/**
 * The ISO weeks that touch a span and have at least one school day for a grade (also where that day lies outside the
 * span), oldest first. A week with a day that the calendar cannot tell is listed with `schoolDays: undefined`, so that
 * a span which runs beyond the calendar still gives the weeks that are known.
 */
export function getSchoolWeeks(calendar: Calendar, from: IsoDate, to: IsoDate, grade: number | null): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  for (let week = getIsoWeek(from); from <= to && week.from <= to; week = getIsoWeek(addDays(week.to, 1))) {
    const days = getDaysAll(week).map((day) => ({ day, isSchoolDay: isSchoolDay(calendar, day, grade) }));
    const isKnown = days.every((day) => day.isSchoolDay !== undefined);
    const schoolDays = days.filter((day) => day.isSchoolDay).map(({ day }) => day);
    if (!isKnown) weeks.push({ ...week, schoolDays: undefined });
    else if (schoolDays.length) weeks.push({ ...week, schoolDays });
  }
  return weeks;
}
