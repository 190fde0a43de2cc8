import type { Instant, IsoDate } from '@/utils/journal/field';

/** A moment on the school's clock, `2025-11-14T15:31`: later ones are greater texts. */
export type LocalTime = `${IsoDate}T${number}:${number}`;

/** The days off that the law gives everybody (Law on Public Holidays), weekends apart. */
const publicHolidays = new Set<IsoDate>([
  ...(['2025-11-18', '2025-12-24', '2025-12-25', '2025-12-26', '2025-12-31', '2026-01-01'] as const),
  ...(['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-04', '2026-06-23', '2026-06-24'] as const),
  ...(['2026-11-18', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'] as const),
  ...(['2027-03-26', '2027-03-29', '2027-05-04', '2027-06-23', '2027-06-24'] as const),
]);

/** Breaks of general education, both ends included. */
const breaks: readonly (readonly [from: IsoDate, to: IsoDate])[] = [
  ['2025-10-20', '2025-10-24'],
  ['2025-12-22', '2026-01-02'],
  ['2026-03-09', '2026-03-13'],
  ['2026-10-19', '2026-10-23'],
  ['2026-12-21', '2027-01-01'],
  ['2027-03-08', '2027-03-12'],
];

/** A school year of general education; grades 9 and 12 go on, and no journal here is theirs. */
export interface Year {
  first: IsoDate;
  /** The last day of lessons. */
  last: IsoDate;
  /** The day before the next one. */
  end: IsoDate;
}

export const years: readonly Year[] = [
  { first: '2025-09-01', last: '2026-05-29', end: '2026-08-31' },
  { first: '2026-09-01', last: '2027-05-31', end: '2027-08-31' },
];

/** The nights on which clocks go forward and back. */
const summers: readonly (readonly [from: IsoDate, to: IsoDate])[] = [
  ['2025-03-30', '2025-10-26'],
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
];

export function toInstant(time: LocalTime): Instant {
  const day = time.slice(0, 10) as IsoDate;
  const isSummer = summers.some(([from, to]) => day >= from && day < to);
  return new Date(`${time}:00${isSummer ? '+03:00' : '+02:00'}`).toISOString() as Instant;
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10) as IsoDate;
}

/** Every day of a span, both ends included. */
export function listDays(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 1 (Monday) to 7. */
export function getWeekday(day: IsoDate): number {
  return new Date(day).getUTCDay() || 7;
}

export function isPublicHoliday(day: IsoDate): boolean {
  return publicHolidays.has(day);
}

/** A day on which people work: no weekend, no public holiday. */
export function isWorkday(day: IsoDate): boolean {
  return getWeekday(day) < 6 && !isPublicHoliday(day);
}

/** The days of a year on which a general school has lessons. */
export function listSchoolDays({ first, last }: Year): IsoDate[] {
  return listDays(first, last).filter(
    (day) => isWorkday(day) && !breaks.some(([from, to]) => day >= from && day <= to),
  );
}

export function getWorkdayBefore(day: IsoDate): IsoDate {
  let before = addDays(day, -1);
  while (!isWorkday(before)) before = addDays(before, -1);
  return before;
}
