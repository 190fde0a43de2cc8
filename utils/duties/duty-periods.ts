import { isSchoolDay, queryCalendarYear, type Calendar } from '@/utils/calendar/calendar';
import { addDays, getDaysAll, getIsoWeek, getMonth } from '@/utils/calendar/days';
import { reckonDeadline, type DeadlineAnchor, type DayFormId, type Due } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';
import { getDays, type DutyLog } from './duty-log';
import { getSchoolYearKey, getSchoolYearSpan, getSchoolYearStartsAll } from './school-year-span';

/** One turn of a duty: a month, a week, a semester, a school year, a break, an event. */
export interface Period {
  /** A part of the occurrence's stored id: never changes. */
  key: string;
  anchor: DeadlineAnchor;
  /** The days that the turn is about, where it has some. */
  span?: DateSpan;
}

export interface PeriodContext {
  span: DateSpan;
  calendar: Calendar;
  log: DutyLog;
  /** 1–12; null: it does not matter here. */
  grade: number | null;
}

interface PeriodForm {
  /** Whether the days differ between grades. */
  isByGrade: boolean;
  list: (day: Due['day'], context: PeriodContext) => Period[];
}

/** A month before and after: a deadline may lie in the month beside the one that it is about. */
const reach = 62;

function getMonthsAll({ from, to }: DateSpan): DateSpan[] {
  const months: DateSpan[] = [];
  for (let month = getMonth(from, 0); month.from <= to; month = getMonth(month.from, 1)) months.push(month);
  return months;
}

function getWeeksAll({ from, to }: DateSpan): DateSpan[] {
  const weeks: DateSpan[] = [];
  for (let week = getIsoWeek(from); week.from <= to; week = getIsoWeek(addDays(week.to, 1))) weeks.push(week);
  return weeks;
}

function widen({ from, to }: DateSpan): DateSpan {
  return { from: addDays(from, -reach), to: addDays(to, reach) };
}

/** One turn for each school year; its deadline is unknown where the calendar does not know the year. */
function listYears({ span, grade }: PeriodContext): Period[] {
  return getSchoolYearStartsAll(widen(span)).map((day) => ({
    key: getSchoolYearKey(day),
    anchor: { day, grade },
  }));
}

/** The first days of the breaks of a school year for a grade, the summer's included. */
function listBreakStarts(first: IsoDate, { calendar, grade }: PeriodContext): IsoDate[] {
  const starts: IsoDate[] = [];
  const { to } = getSchoolYearSpan(first);
  for (let day = first; day <= to;) {
    const start = reckonDeadline({ day: { break: 'start' } }, { day, grade }, calendar);
    if (start.state === 'unknown') break;
    const startDay = toLocalDay(start.at, calendar.timeZone);
    if (startDay > to) break;
    starts.push(startDay);
    day = addDays(startDay, 1);
  }
  return starts;
}

/** How often a deadline's day comes round: the key is the form's word. A new form is one entry here and one test case. */
const periodForms: Record<Exclude<DayFormId, 'lesson' | 'next-lesson'>, PeriodForm> = {
  month: {
    isByGrade: false,
    list: (_, { span, grade }) =>
      getMonthsAll(widen(span)).map((month) => ({
        key: month.from.slice(0, 7),
        anchor: { day: month.from, grade },
        span: month,
      })),
  },
  weekday: {
    isByGrade: false,
    list: (_, { span, grade }) =>
      getWeeksAll(widen(span)).map((week) => ({ key: week.from, anchor: { day: week.from, grade }, span: week })),
  },
  year: { isByGrade: true, list: (_, context) => listYears(context) },
  semester: {
    isByGrade: true,
    list: (_, context) =>
      listYears(context).flatMap((year) => {
        const semesters = queryCalendarYear(context.calendar, year.anchor.day)?.semesters ?? [];
        if (semesters.length === 0) return [year];
        return semesters.map(({ from }, at) => ({
          key: `${year.key}-${at + 1}`,
          anchor: { day: from, grade: context.grade },
        }));
      }),
  },
  break: {
    isByGrade: true,
    list: (_, context) =>
      listYears(context).flatMap((year) => {
        const starts = listBreakStarts(year.anchor.day, context);
        if (starts.length === 0) return [year];
        return starts.map((day) => ({ key: day, anchor: { day, grade: context.grade } }));
      }),
  },
  event: {
    isByGrade: false,
    list: (day, { log, grade, span }) => {
      const event = typeof day === 'object' && 'event' in day ? day.event : '';
      const typed = getDays(log.events, event);
      // Without a day there is nothing to reckon from: one turn that says so.
      if (typed.length === 0) return [{ key: '', anchor: { day: span.from, grade } }];
      return typed.map((one) => ({ key: one, anchor: { day: one, grade, events: { [event]: one } } }));
    },
  },
};

function getForm(day: Due['day']): PeriodForm {
  const id = (Object.keys(periodForms) as (keyof typeof periodForms)[]).find(
    (word) => typeof day === 'object' && word in day,
  );
  // The profile's schema refuses a duty that hangs on a lesson.
  if (!id) throw new Error('A duty whose day is a lesson has no turns.');
  return periodForms[id];
}

/** Whether a deadline's day differs between grades. */
export function isByGrade({ day }: Due): boolean {
  return getForm(day).isByGrade;
}

/**
 * Every turn of a deadline whose day may lie in the span; a few around it too. Throws for a deadline on a lesson's day,
 * which the schema of a profile does not let in.
 */
export function listPeriods({ day }: Due, context: PeriodContext): Period[] {
  return getForm(day).list(day, context);
}

/** Whether a turn has no lessons at all, for none of the grades. What the calendar does not know may have some. */
export function isWithoutLessons({ span }: Period, calendar: Calendar, grades: readonly number[]): boolean {
  if (!span) return false;
  return getDaysAll(span).every((day) => grades.every((grade) => isSchoolDay(calendar, day, grade) === false));
}
