/** A calendar day of the demo school, `2025-11-20`. Text order is time order. */
export type Day = string;

/** A local moment in Riga, `2025-11-20T14:29`. Text order is time order. */
export type LocalMoment = string;

export interface SchoolYear {
  start: Day;
  /** The last day that the site's own period «Mācību gads» states. */
  statedEnd: Day;
  semesters: [Day, Day][];
  /** The last teaching day by grade; `other` for the grades that are not named. */
  ends: { 9: Day; other: Day };
  breaks: [Day, Day][];
  /** Public holidays from September to June, Saturdays and Sundays included. */
  holidays: Day[];
}

/** The demo journal's own calendar: the Cabinet's dates for general education and the law's public holidays. */
const schoolYears: SchoolYear[] = [
  {
    start: '2025-09-01',
    statedEnd: '2026-05-31',
    semesters: [
      ['2025-09-01', '2025-12-19'],
      ['2026-01-05', '2026-05-29'],
    ],
    ends: { 9: '2026-06-12', other: '2026-05-29' },
    breaks: [
      ['2025-10-20', '2025-10-24'],
      ['2025-12-22', '2026-01-02'],
      ['2026-03-09', '2026-03-13'],
    ],
    holidays: [
      ...[
        '2025-11-18',
        '2025-12-24',
        '2025-12-25',
        '2025-12-26',
        '2025-12-31',
        '2026-01-01',
        '2026-04-03',
        '2026-04-05',
      ],
      ...['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-10', '2026-05-24', '2026-06-23', '2026-06-24'],
    ],
  },
  {
    start: '2026-09-01',
    statedEnd: '2027-05-31',
    semesters: [
      ['2026-09-01', '2026-12-18'],
      ['2027-01-04', '2027-05-31'],
    ],
    ends: { 9: '2027-06-11', other: '2027-05-31' },
    breaks: [
      ['2026-10-19', '2026-10-23'],
      ['2026-12-21', '2027-01-01'],
      ['2027-03-08', '2027-03-12'],
    ],
    holidays: [
      ...[
        '2026-11-18',
        '2026-12-24',
        '2026-12-25',
        '2026-12-26',
        '2026-12-31',
        '2027-01-01',
        '2027-03-26',
        '2027-03-28',
      ],
      ...['2027-03-29', '2027-05-01', '2027-05-04', '2027-05-09', '2027-05-16', '2027-06-23', '2027-06-24'],
    ],
  },
];

/** The school year that a day lies in (September to August). Throws for a year that the demo does not have. */
export function getSchoolYear(day: Day): SchoolYear {
  const found = schoolYears.find(({ start }) => day >= start && day < addDays(start, 365));
  if (!found) throw new Error(`The demo school has no school year around ${day}.`);
  return found;
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Every day from `from` to `to`, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export function isHoliday(day: Day, year: SchoolYear): boolean {
  return year.holidays.includes(day);
}

/** Monday to Friday and no public holiday; a break counts, since teachers work then. */
export function isWorkingDay(day: Day, year: SchoolYear): boolean {
  return weekdayOf(day) <= 5 && !isHoliday(day, year);
}

/** A day on which the grade has lessons. */
export function isSchoolDay(day: Day, year: SchoolYear, grade: number): boolean {
  const end = grade === 9 ? year.ends[9] : year.ends.other;
  const isInBreak = year.breaks.some(([from, to]) => day >= from && day <= to);
  return day >= year.start && day <= end && isWorkingDay(day, year) && !isInBreak;
}

/** The `count`th working day after a day; that day itself is day 0. */
export function addWorkingDays(day: Day, count: number, year: SchoolYear): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found, year)) left -= 1;
  }
  return found;
}
