import { addDays } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';

/** The first of the two years of the school year around a day: 2026 for 2026-09-01 … 2027-08-31. */
function getStartYear(day: IsoDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
}

/** The school year around a day, summer included: 1 September to 31 August, whether or not its dates are known. */
export function getSchoolYearSpan(day: IsoDate): DateSpan {
  const year = getStartYear(day);
  return { from: `${year}-09-01` as IsoDate, to: `${year + 1}-08-31` as IsoDate };
}

/** The name of the school year around a day, `2026/27`; a part of stored keys, so it never changes. */
export function getSchoolYearKey(day: IsoDate): string {
  const year = getStartYear(day);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The first days of all school years that a span touches, in order. */
export function getSchoolYearStartsAll({ from, to }: DateSpan): IsoDate[] {
  const [first, last] = [getStartYear(from), getStartYear(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `${first + index}-09-01` as IsoDate);
}

/** How far one looks over the borders of the school year: in September back into August, in August ahead. */
const overlap = 40;

/** The days whose duties are shown on a day: its school year, and at its borders something of the one beside it. */
export function getDutySpan(today: IsoDate): DateSpan {
  const { from, to } = getSchoolYearSpan(today);
  const [before, after] = [addDays(today, -overlap), addDays(today, overlap)];
  return { from: before < from ? before : from, to: after > to ? after : to };
}
