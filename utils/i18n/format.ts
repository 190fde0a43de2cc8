import { addDays, getWeekday } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import type { FieldName, Instant, IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';
import type { Translator } from './create-translator';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const minuteMs = 60_000;

/** The school's clock at a moment. Swedish writes it the ISO way. */
function getClock(moment: Instant, timeZone: string): { hour: string; minute: string } {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(new Date(moment));
  const [hour = '', minute = ''] = time.split(':');
  return { hour, minute };
}

function getParts(day: IsoDate): { year: string; month: Month; day: number; weekday: ReturnType<typeof getWeekday> } {
  const [year = '', month, date] = day.split('-');
  return {
    year,
    month: Number(month) as Month,
    day: Number(date),
    weekday: getWeekday(day),
  };
}

function getPlaces(
  { getText }: Translator,
  day: IsoDate,
): Record<'weekday' | 'month' | 'dayNumber' | 'monthNumber' | 'year', string> & { day: number } {
  const parts = getParts(day);
  return {
    day: parts.day,
    year: parts.year,
    dayNumber: String(parts.day).padStart(2, '0'),
    monthNumber: String(parts.month).padStart(2, '0'),
    weekday: getText(`format.weekdays.${parts.weekday}`),
    month: getText(`format.months.${parts.month}`),
  };
}

/** «P. 16. nov.»; with the year where it is not the year of `today`. */
export function formatDay(t: Translator, day: IsoDate, today: IsoDate): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return t.getText(isThisYear ? 'format.day' : 'format.dayOfYear', getPlaces(t, day));
}

/** The same without the weekday: «16. nov.», «16.11.2025.». */
export function formatShortDay(t: Translator, day: IsoDate, today: IsoDate): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return t.getText(isThisYear ? 'format.shortDay' : 'format.shortDayOfYear', getPlaces(t, day));
}

/** «16.–20. nov.», «30. okt. – 3. nov.»; across years both days with theirs. Both days are in. */
export function formatSpan(t: Translator, { from, to }: DateSpan, today: IsoDate): string {
  if (from === to) return formatShortDay(t, to, today);
  const [startYear, endYear] = [from.slice(0, 4), to.slice(0, 4)];
  const isThisYear = startYear === endYear && endYear === today.slice(0, 4);
  const format = (day: IsoDate): string =>
    t.getText(isThisYear ? 'format.shortDay' : 'format.shortDayOfYear', getPlaces(t, day));
  const isOneMonth = isThisYear && from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth
    ? t.getText('format.spanInMonth', { from: getParts(from).day, to: format(to) })
    : t.getText('format.span', { from: format(from), to: format(to) });
}

/** «15.30», in the school's zone. */
export function formatTime(t: Translator, moment: Instant, timeZone: string): string {
  return t.getText('format.time', getClock(moment, timeZone));
}

/**
 * By when: «līdz 15.30» on the day that the entry is of, «šodien līdz 15.30», «rīt līdz …», else with the date.
 * A deadline at 23.59 is the end of its day.
 * @param ofDay the day of the entry, in the same zone; `undefined`: no such day
 */
export function formatDeadline(
  t: Translator,
  due: Instant,
  { now, timeZone, ofDay }: { now: Instant; timeZone: string; ofDay: IsoDate | undefined },
): string {
  const clock = getClock(due, timeZone);
  const day = toLocalDay(due, timeZone);
  const today = toLocalDay(now, timeZone);
  const isEnd = clock.hour === '23' && clock.minute === '59';
  const time = t.getText('format.time', clock);
  if (day === today) return t.getText(isEnd ? 'deadline.todayEnd' : 'deadline.today', { time });
  if (day === ofDay) return t.getText(isEnd ? 'deadline.atEnd' : 'deadline.at', { time });
  if (day === addDays(today, 1)) return t.getText(isEnd ? 'deadline.tomorrowEnd' : 'deadline.tomorrow', { time });
  return t.getText(isEnd ? 'deadline.otherEnd' : 'deadline.other', { day: formatDay(t, day, today), time });
}

/**
 * Time left: «vēl 20 min», «vēl 1 st. 20 min», «vēl 2 dienas».
 * Minutes are counted up, since the stated minute itself is still in time: «pēdējā minūte».
 */
export function formatCountdown(t: Translator, due: Instant, now: Instant): string {
  const minutes = Math.ceil((Date.parse(due) - Date.parse(now)) / minuteMs);
  if (minutes <= 0) return t.getText('countdown.lastMinute');
  if (minutes < 60) return t.getText('countdown.minutes', { minutes });
  if (minutes < 24 * 60) {
    return t.getText('countdown.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
  return t.getText('countdown.days', { count: Math.floor(minutes / (24 * 60)) });
}

/** «a, b un c», in the translator's language. */
export function formatList({ language }: Translator, words: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** «a vai b». */
export function formatAlternatives({ language }: Translator, words: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

/** «tēmas un mājas darba»: fields by name, in the case that the sentence wants. */
export function formatFields(
  t: Translator,
  fields: readonly FieldName[],
  grammaticalCase: 'nominative' | 'genitive' | 'accusative',
): string {
  return formatList(
    t,
    fields.map((field) => t.getText(`fields.${grammaticalCase}.${field}`)),
  );
}

/** «2025. gada novembris»: the month that a day lies in. */
export function formatMonth(t: Translator, day: IsoDate): string {
  const { year, month } = getParts(day);
  return t.getText('format.monthOfYear', { year, month: t.getText(`scope.monthNames.${month}`) });
}

/** «2025./2026. mācību gads», by the year's first day. */
export function formatSchoolYear(t: Translator, start: IsoDate): string {
  const year = Number(start.slice(0, 4));
  return t.getText('format.schoolYear', { from: year, to: year + 1 });
}
