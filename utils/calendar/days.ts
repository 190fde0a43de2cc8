import { z } from 'zod';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';

// A calendar day has no time zone, so days are reckoned in UTC here. date-fns reckons in the computer's zone (or, with
// a zoned date, some forty times slower), and the computer's zone must not matter.
const dayLength = 86_400_000;

/** A calendar day that exists, `2026-11-20`. */
export const isoDateSchema = z.iso.date({ error: 'expected a calendar day, "YYYY-MM-DD"' }) as z.ZodType<
  IsoDate,
  string
>;

/** `2026-11-20` → that day; anything else, a day that does not exist included → undefined. */
export function parseIsoDate(text: string): IsoDate | undefined {
  return isoDateSchema.safeParse(text).data;
}

/** The UTC day of a moment in milliseconds since 1970. */
export function toIsoDate(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}

/** The day `count` days after (before: negative). */
export function addDays(day: IsoDate, count: number): IsoDate {
  return toIsoDate(Date.parse(day) + count * dayLength);
}

/** Negative: the first is earlier; 0: the same day; positive: the first is later. */
export function compareDays(first: IsoDate, second: IsoDate): number {
  return Date.parse(first) - Date.parse(second);
}

/** Monday 1 … Sunday 7. */
export function getWeekday(day: IsoDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(Date.parse(day)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The ISO 8601 week of a day, Monday to Sunday. */
export function getIsoWeek(day: IsoDate): DateSpan {
  const from = addDays(day, 1 - getWeekday(day));
  return { from, to: addDays(from, 6) };
}

/** A month's first and last day; `offset` months after the month of `day`. */
export function getMonth(day: IsoDate, offset: number): DateSpan {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + offset;
  return { from: toIsoDate(Date.UTC(year, month, 1)), to: toIsoDate(Date.UTC(year, month + 1, 0)) };
}

/** Every day of a span, both ends included; none when it ends before it begins. */
export function getDaysAll({ from, to }: DateSpan): IsoDate[] {
  const count = compareDays(to, from) / dayLength + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/** Whether a day lies in a span, both ends included. */
export function isWithin(day: IsoDate, { from, to }: DateSpan): boolean {
  return from <= day && day <= to;
}
