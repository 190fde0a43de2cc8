import { z } from 'zod';
import type { Instant, IsoDate } from '@/utils/journal/field';
import { type Calendar, isWorkingDay, queryCalendarYear } from './calendar';
import { addDays, getIsoWeek, getMonth } from './days';
import { getLastDay, getSchoolYearEnd, type SchoolYear } from './school-years';
import { timeSchema, toInstant } from './zone';

/** What a deadline is reckoned from: a lesson, or the day around which a duty's date is sought. */
export interface DeadlineAnchor {
  day: IsoDate;
  /** The lesson's number; null: outside the timetable. */
  number?: number | null;
  /** 1–12; null: not known. */
  grade: number | null;
  /** The next lesson of the same journal, where the page shows it. */
  nextLessonDay?: IsoDate;
  nextLessonNumber?: number | null;
  /** Days that the school typed for its events, by the event's id. */
  events?: Record<string, IsoDate>;
}

/** `no-calendar`: the calendar has no such day. `no-numbers`: a day or a bell time that the school has not typed. */
export type UnknownDeadline = 'no-calendar' | 'no-numbers';

export type ReckonedDeadline = { state: 'known'; at: Instant } | { state: 'unknown'; reason: UnknownDeadline };

/** One way to name a deadline's day. `reckon` gives the day, or why it is not known. */
interface DayForm<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  reckon: (day: z.infer<Schema>, anchor: DeadlineAnchor, calendar: Calendar) => IsoDate | UnknownDeadline;
}

function defineDayForm<Schema extends z.ZodType>(schema: Schema, reckon: DayForm<Schema>['reckon']): DayForm<Schema> {
  return { schema, reckon };
}

const offsetSchema = z.int().min(-1).max(1);
const endSchema = z.enum(['start', 'end'], { error: 'expected "start" or "end"' });

function reckonInYear(
  { day }: DeadlineAnchor,
  calendar: Calendar,
  reckon: (year: SchoolYear) => IsoDate | undefined,
): IsoDate | UnknownDeadline {
  const year = queryCalendarYear(calendar, day);
  return (year && reckon(year)) ?? 'no-calendar';
}

/** The last semester that has begun (before the first: the first), so that a break belongs to the semester before. */
function querySemesterDay(year: SchoolYear, anchor: DeadlineAnchor, which: 'start' | 'end'): IsoDate | undefined {
  const semester = year.semesters.findLast(({ from }) => from <= anchor.day) ?? year.semesters[0];
  if (which === 'start') return semester?.from;
  return semester === year.semesters.at(-1) ? semester && getSchoolYearEnd(year, anchor.grade) : semester?.to;
}

/** The first days of a year's breaks for a grade, the summer's included, in order. */
function getBreakStartsAll(year: SchoolYear, grade: number | null): IsoDate[] {
  const end = getSchoolYearEnd(year, grade);
  const breaks = year.breaks.filter(({ grades }) => !grades || (grade !== null && grades.includes(grade)));
  const summer = end < getLastDay(year) ? [addDays(end, 1)] : [];
  return [...breaks.map(({ from }) => from), ...summer].sort();
}

/** The next break at or after a day; after the summer's first day it is sought in the next school year. */
function queryBreakStart(year: SchoolYear, { day, grade }: DeadlineAnchor, calendar: Calendar): IsoDate | undefined {
  const next = queryCalendarYear(calendar, addDays(getLastDay(year), 1));
  return [year, ...(next ? [next] : [])]
    .flatMap((known) => getBreakStartsAll(known, grade))
    .find((start) => start >= day);
}

function getLastWorkingDay(calendar: Calendar, day: IsoDate): IsoDate {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}

/** Every way to name a deadline's day: the key is the form's word. A new form is one entry here and one test case. */
const dayForms = {
  lesson: defineDayForm(z.literal('lesson'), (_, { day }) => day),
  'next-lesson': defineDayForm(z.literal('next-lesson'), (_, { nextLessonDay }) => nextLessonDay ?? 'no-calendar'),
  weekday: defineDayForm(
    z.strictObject({ weekday: z.int().min(1).max(7), week: offsetSchema }),
    ({ weekday, week }, { day }) => addDays(getIsoWeek(day).from, 7 * week + weekday - 1),
  ),
  month: defineDayForm(
    z.strictObject({
      month: offsetSchema,
      on: z.union([z.int().min(1).max(31), z.enum(['last', 'last-working'])], {
        error: 'expected a day from 1 to 31, "last" or "last-working"',
      }),
    }),
    ({ month, on }, { day }, calendar) => {
      const { from, to } = getMonth(day, month);
      if (on === 'last-working') return getLastWorkingDay(calendar, to);
      const named = on === 'last' ? to : addDays(from, on - 1);
      return named > to ? to : named;
    },
  ),
  semester: defineDayForm(z.strictObject({ semester: endSchema }), ({ semester }, anchor, calendar) =>
    reckonInYear(anchor, calendar, (year) => querySemesterDay(year, anchor, semester)),
  ),
  year: defineDayForm(z.strictObject({ year: endSchema }), (day, anchor, calendar) =>
    reckonInYear(anchor, calendar, (year) =>
      day.year === 'start' ? year.start : getSchoolYearEnd(year, anchor.grade),
    ),
  ),
  break: defineDayForm(z.strictObject({ break: z.literal('start') }), (_, anchor, calendar) =>
    reckonInYear(anchor, calendar, (year) => queryBreakStart(year, anchor, calendar)),
  ),
  event: defineDayForm(
    z.strictObject({
      event: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected an id like "parents-day"' }),
    }),
    ({ event }, { events = {} }) => (Object.hasOwn(events, event) ? (events[event] ?? 'no-numbers') : 'no-numbers'),
  ),
};

export type DayFormId = keyof typeof dayForms;

/** A day in one form's words. */
export type DayOf<Id extends DayFormId> = z.infer<(typeof dayForms)[Id]['schema']>;

const dayFormIds = Object.keys(dayForms) as DayFormId[];

const countSchema = z.int().min(-366).max(366);

/** A deadline, in the profile's words: a day, a shift of it, and a time on it. */
export const dueSchema = z.strictObject({
  day: z.union(
    dayFormIds.map((id) => dayForms[id].schema),
    {
      error:
        'expected "lesson", "next-lesson", {weekday: 1–7, week: -1–1}, {month: -1–1, on: 1–31, "last" or ' +
        '"last-working"}, {semester: "start" or "end"}, {year: "start" or "end"}, {break: "start"} or {event: "<id>"}',
    },
  ),
  /** Starts counting the day after; negative: the day before. */
  plus: z
    .union([z.strictObject({ days: countSchema }), z.strictObject({ working: countSchema })], {
      error: 'expected {days: n} or {working: n}, n a whole number from -366 to 366',
    })
    .optional(),
  /** None: the end of that day. */
  at: z
    .union([timeSchema, z.enum(['lesson-start', 'lesson-end'])], {
      error: 'expected a time of day, "HH:MM", "lesson-start" or "lesson-end"',
    })
    .optional(),
  notBefore: z.literal('lesson-end', { error: 'expected "lesson-end"' }).optional(),
});

export type Due = z.infer<typeof dueSchema>;

/** The `count`-th working day after a day (before: negative; 0: the day itself). */
function addWorkingDays(calendar: Calendar, day: IsoDate, count: number): IsoDate {
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, Math.sign(count));
    if (isWorkingDay(calendar, reached)) left -= 1;
  }
  return reached;
}

function shiftDay(day: IsoDate, plus: Due['plus'], calendar: Calendar): IsoDate {
  if (!plus) return day;
  return 'days' in plus ? addDays(day, plus.days) : addWorkingDays(calendar, day, plus.working);
}

/** The form in which a deadline names its day. Throws for a day that the schema would not let in. */
export function getDayForm(day: Due['day']): DayFormId {
  const id = typeof day === 'string' ? day : dayFormIds.find((form) => form in day);
  if (id === undefined) throw new Error('a deadline whose day has no known form');
  return id;
}

function reckonDay(day: Due['day'], anchor: DeadlineAnchor, calendar: Calendar): IsoDate | UnknownDeadline {
  // The form and the value belong together by the form's word; the type checker cannot see that.
  const { reckon } = dayForms[getDayForm(day)] as DayForm;
  return reckon(day, anchor, calendar);
}

function queryBell(calendar: Calendar, number: number | null | undefined): Calendar['bells'][number] | undefined {
  return typeof number === 'number' ? calendar.bells[number - 1] : undefined;
}

/** The time of day (`HH:MM`) of a deadline; undefined: a lesson's time without a bell for it. */
function queryTime({ at, day }: Due, anchor: DeadlineAnchor, calendar: Calendar): string | undefined {
  if (at === undefined) return '23:59';
  if (at !== 'lesson-start' && at !== 'lesson-end') return at;
  const bell = queryBell(calendar, day === 'next-lesson' ? anchor.nextLessonNumber : anchor.number);
  return at === 'lesson-start' ? bell?.start : bell?.end;
}

/**
 * The moment through whose minute something is still in time, in the calendar's zone.
 * A day that the calendar does not reach → unknown, `no-calendar`; an event or a bell that the school has not typed →
 * unknown, `no-numbers`. `notBefore` without a bell for the lesson is not applied. Where the grade is null, the ends of
 * semester and year are the general ones.
 */
export function reckonDeadline(due: Due, anchor: DeadlineAnchor, calendar: Calendar): ReckonedDeadline {
  const day = reckonDay(due.day, anchor, calendar);
  if (day === 'no-calendar' || day === 'no-numbers') return { state: 'unknown', reason: day };
  const time = queryTime(due, anchor, calendar);
  if (time === undefined) return { state: 'unknown', reason: 'no-numbers' };
  const at = toInstant(shiftDay(day, due.plus, calendar), time, calendar.timeZone);
  const lesson = due.notBefore && queryBell(calendar, anchor.number);
  if (!lesson) return { state: 'known', at };
  const lessonEnd = toInstant(anchor.day, lesson.end, calendar.timeZone);
  return { state: 'known', at: lessonEnd > at ? lessonEnd : at };
}

/** Still in time through the deadline's minute (14:30:59.999), overdue one minute later (14:31:00). */
export function isOverdue(deadline: Instant, moment: Instant): boolean {
  return Date.parse(moment) - Date.parse(deadline) >= 60_000;
}
