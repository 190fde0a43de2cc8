import { z } from 'zod';
import type { IsoDate } from '@/utils/journal/field';
import { isoDateSchema } from './days';

const spanSchema = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema })
  .refine(({ from, to }) => from <= to, { error: '"to" must not be before "from"', path: ['to'] });

const gradeNames = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const breakSchema = z
  .strictObject({
    from: isoDateSchema,
    to: isoDateSchema,
    /** Only these grades have it: the extra week of grade 1. */
    grades: z.array(z.int().min(1).max(12)).min(1).optional(),
  })
  .refine(({ from, to }) => from <= to, { error: '"to" must not be before "from"', path: ['to'] });

/** One school year as the yearly regulation gives it. Days, both ends included. */
export const schoolYearSchema = z
  .strictObject({
    start: isoDateSchema,
    /** In order; none where a school has no semesters. The last one ends with the year. */
    semesters: z.array(spanSchema),
    /** The last school day of the grades that `endsByGrade` does not name. */
    end: isoDateSchema,
    endsByGrade: z.partialRecord(z.enum(gradeNames), isoDateSchema).default({}),
    breaks: z.array(breakSchema),
  })
  .refine(({ start, end }) => start < end, { error: '"end" must be after "start"', path: ['end'] })
  .refine(({ start, endsByGrade }) => Object.values(endsByGrade).every((end) => start < end), {
    error: 'each end must be after "start"',
    path: ['endsByGrade'],
  })
  .refine(
    ({ semesters }) => semesters.every(({ from }, index) => index === 0 || (semesters[index - 1]?.to ?? '') < from),
    {
      error: 'the semesters must follow one another',
      path: ['semesters'],
    },
  )
  .refine(
    ({ semesters, start, end }) => !semesters.length || (semesters[0]?.from === start && semesters.at(-1)?.to === end),
    {
      error: 'the first semester must begin on "start", the last must end on "end"',
      path: ['semesters'],
    },
  );

export type SchoolYear = z.infer<typeof schoolYearSchema>;

/**
 * General education (the dates bind no preschool, art, music, sports or vocational school).
 * 2024/25: MK 05.12.2023 Nr. 698. 2025/26: approved by the Cabinet on 17.12.2024; for grade 12 the ministry's text says
 * both 19 and 29 June, the former fits the other years. 2026/27: approved by the Cabinet on 16.12.2025.
 */
export const generalEducationYears: readonly SchoolYear[] = [
  {
    start: '2024-09-02',
    semesters: [
      { from: '2024-09-02', to: '2024-12-20' },
      { from: '2025-01-06', to: '2025-05-30' },
    ],
    end: '2025-05-30',
    endsByGrade: { '9': '2025-06-13', '12': '2025-06-20' },
    breaks: [
      { from: '2024-10-21', to: '2024-10-27' },
      { from: '2024-12-23', to: '2025-01-05' },
      { from: '2025-03-10', to: '2025-03-16' },
    ],
  },
  {
    start: '2025-09-01',
    semesters: [
      { from: '2025-09-01', to: '2025-12-19' },
      { from: '2026-01-05', to: '2026-05-29' },
    ],
    end: '2026-05-29',
    endsByGrade: { '9': '2026-06-12', '12': '2026-06-19' },
    breaks: [
      { from: '2025-10-20', to: '2025-10-24' },
      { from: '2025-12-22', to: '2026-01-02' },
      { from: '2026-03-09', to: '2026-03-13' },
    ],
  },
  {
    start: '2026-09-01',
    semesters: [
      { from: '2026-09-01', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-05-31' },
    ],
    end: '2027-05-31',
    endsByGrade: { '9': '2027-06-11', '12': '2027-06-18' },
    breaks: [
      { from: '2026-10-19', to: '2026-10-23' },
      { from: '2026-12-21', to: '2027-01-01' },
      { from: '2027-03-08', to: '2027-03-12' },
    ],
  },
];

/** The last day of which `generalEducationYears` tells; the next year's regulation comes in December. */
export const knownUntil: IsoDate = '2027-08-31';

/** The first day of which a school year tells: 1 September, or its start where that is earlier. */
function getFirstDay({ start }: SchoolYear): IsoDate {
  const september = `${start.slice(0, 4)}-09-01` as IsoDate;
  return start < september ? start : september;
}

/** The last day of which a school year tells: the 31 August after it. */
export function getLastDay({ start }: SchoolYear): IsoDate {
  return `${Number(start.slice(0, 4)) + 1}-08-31` as IsoDate;
}

/** The school year around a day, the summer after it included; undefined: the data do not reach that far. */
export function querySchoolYear(
  day: IsoDate,
  years: readonly SchoolYear[] = generalEducationYears,
): SchoolYear | undefined {
  const begun = years
    .filter((year) => getFirstDay(year) <= day)
    .sort((first, second) => (first.start < second.start ? -1 : 1));
  return begun.filter((year) => day <= getLastDay(year)).at(-1);
}

/** The last school day of a grade (1–12; `null`: not known, the general rule). */
export function getSchoolYearEnd(year: SchoolYear, grade: number | null): IsoDate {
  const ends: Partial<Record<string, IsoDate>> = year.endsByGrade;
  return ends[String(grade)] ?? year.end;
}

/** The same, but of an unknown grade that of the grade whose year is the longest: nothing of it is late before. */
export function getLatestYearEnd(year: SchoolYear, grade: number | null): IsoDate {
  if (grade !== null) return getSchoolYearEnd(year, grade);
  return [year.end, ...Object.values(year.endsByGrade)].sort().at(-1) ?? year.end;
}
