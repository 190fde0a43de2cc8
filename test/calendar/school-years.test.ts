import { describe, expect, it } from 'vitest';
import { addDays } from '@/utils/calendar/days';
import {
  generalEducationYears,
  getLastDay,
  getLatestYearEnd,
  getSchoolYearEnd,
  knownUntil,
  querySchoolYear,
  type SchoolYear,
  schoolYearSchema,
} from '@/utils/calendar/school-years';
import type { IsoDate } from '@/utils/journal/field';

const year: SchoolYear = {
  start: '2026-09-01',
  semesters: [
    { from: '2026-09-01', to: '2026-12-18' },
    { from: '2027-01-04', to: '2027-05-31' },
  ],
  end: '2027-05-31',
  endsByGrade: { '9': '2027-06-11' },
  breaks: [{ from: '2026-10-19', to: '2026-10-23' }],
};

describe('generalEducationYears', () => {
  it.each(generalEducationYears)('$start fits the schema', (known) => {
    expect(schoolYearSchema.parse(known)).toEqual(known);
  });

  it('ends where knownUntil says', () => {
    expect(querySchoolYear(knownUntil)?.start).toBe('2026-09-01');
    expect(querySchoolYear(addDays(knownUntil, 1))).toBeUndefined();
  });

  it('has no day between two years', () => {
    const starts = generalEducationYears.map(({ start }) => start.slice(0, 4));
    expect(starts).toEqual(['2024', '2025', '2026']);
    expect(generalEducationYears.map(getLastDay)).toEqual(['2025-08-31', '2026-08-31', '2027-08-31']);
  });
});

describe('querySchoolYear', () => {
  it.each<[IsoDate, IsoDate | undefined]>([
    ['2024-08-31', undefined],
    ['2024-09-01', '2024-09-02'],
    ['2025-08-31', '2024-09-02'],
    ['2025-09-01', '2025-09-01'],
    ['2026-12-31', '2026-09-01'],
    ['2027-01-01', '2026-09-01'],
    ['2027-09-01', undefined],
  ])('%s belongs to the year from %s', (day, start) => {
    expect(querySchoolYear(day)?.start).toBe(start);
  });

  it('lets a year begin in August, and end before the next', () => {
    const years: SchoolYear[] = [
      { start: '2024-09-02', semesters: [], end: '2025-05-30', endsByGrade: {}, breaks: [] },
      { start: '2026-08-24', semesters: [], end: '2027-06-18', endsByGrade: {}, breaks: [] },
      { start: '2025-09-01', semesters: [], end: '2026-06-19', endsByGrade: {}, breaks: [] },
    ];
    expect(querySchoolYear('2026-08-23', years)?.start).toBe('2025-09-01');
    expect(querySchoolYear('2026-08-24', years)?.start).toBe('2026-08-24');
    expect(querySchoolYear('2027-09-01', years)).toBeUndefined();
  });

  it('does not stretch a year over a missing one', () => {
    const years = generalEducationYears.filter(({ start }) => start !== '2025-09-01');
    expect(querySchoolYear('2025-10-01', years)).toBeUndefined();
    expect(querySchoolYear('2026-10-01', years)?.start).toBe('2026-09-01');
  });
});

describe('general education', () => {
  it.each<[IsoDate, Record<string, IsoDate>]>([
    ['2024-10-01', { '9': '2025-06-13', '12': '2025-06-20' }],
    ['2026-10-01', { '9': '2027-06-11', '12': '2027-06-18' }],
  ])('ends later for grades 9 and 12 in the year around %s', (day, ends) => {
    expect(querySchoolYear(day)?.endsByGrade).toEqual(ends);
  });

  it.each(generalEducationYears)('has two semesters with a break between them from $start', ({ semesters, breaks }) => {
    expect(semesters).toHaveLength(2);
    expect(breaks.some(({ from, to }) => (semesters[0]?.to ?? '') < from && to < (semesters[1]?.from ?? ''))).toBe(
      true,
    );
  });
});

describe('getSchoolYearEnd', () => {
  it.each<[number | null, IsoDate]>([
    [1, '2026-05-29'],
    [8, '2026-05-29'],
    [9, '2026-06-12'],
    [11, '2026-05-29'],
    [12, '2026-06-19'],
    [null, '2026-05-29'],
  ])('2025/26, grade %s: %s', (grade, end) => {
    const known = querySchoolYear('2025-10-01');
    expect(known && getSchoolYearEnd(known, grade)).toBe(end);
  });
});

describe('getLatestYearEnd', () => {
  it.each<[number | null, IsoDate]>([
    [8, '2026-05-29'],
    [9, '2026-06-12'],
    [null, '2026-06-19'],
  ])('2025/26, grade %s: %s', (grade, end) => {
    const known = querySchoolYear('2025-10-01');
    expect(known && getLatestYearEnd(known, grade)).toBe(end);
  });

  it('is the end of all where no grade has one of its own', () => {
    expect(getLatestYearEnd({ ...year, endsByGrade: {} }, null)).toBe('2027-05-31');
  });
});

describe('schoolYearSchema', () => {
  it('takes a year, without ends by grade too', () => {
    const { endsByGrade, ...rest } = year;
    expect(endsByGrade).not.toEqual({});
    expect(schoolYearSchema.parse(rest)).toEqual({ ...rest, endsByGrade: {} });
  });

  it.each<[string, object]>([
    ['a break of one day', { breaks: [{ from: '2026-10-19', to: '2026-10-19' }] }],
    ['a break of some grades', { breaks: [{ from: '2027-02-01', to: '2027-02-05', grades: [1, 2, 12] }] }],
    ['a year without semesters', { semesters: [] }],
    ['one semester', { semesters: [{ from: '2026-09-01', to: '2027-05-31' }] }],
    [
      'a semester of one day',
      {
        semesters: [
          { from: '2026-09-01', to: '2026-09-01' },
          { from: '2026-09-02', to: '2027-05-31' },
        ],
      },
    ],
  ])('takes %s', (_, change) => {
    expect(schoolYearSchema.parse({ ...year, ...change })).toEqual({ ...year, ...change });
  });

  it.each<[object, unknown[]]>([
    [{ end: '2026-09-01', semesters: [] }, ['end']],
    [{ endsByGrade: { '9': '2026-09-01' } }, ['endsByGrade']],
    [{ breaks: [{ from: '2026-10-23', to: '2026-10-19' }] }, ['breaks', 0, 'to']],
    [{ breaks: [{ from: '2026-10-19', to: '2026-10-23', grades: [0] }] }, ['breaks', 0, 'grades', 0]],
    [{ breaks: [{ from: '2026-10-19', to: '2026-10-23', grades: [13] }] }, ['breaks', 0, 'grades', 0]],
    [{ semesters: [{ from: '2026-12-18', to: '2026-09-01' }] }, ['semesters', 0, 'to']],
    [{ semesters: [{ from: '2026-09-02', to: '2027-05-31' }] }, ['semesters']],
    [{ semesters: [{ from: '2026-09-01', to: '2027-05-30' }] }, ['semesters']],
    [
      {
        semesters: [
          { from: '2026-09-01', to: '2026-12-18' },
          { from: '2026-12-18', to: '2027-05-31' },
        ],
      },
      ['semesters'],
    ],
  ])('says where %j is wrong', (change, path) => {
    const { error } = schoolYearSchema.safeParse({ ...year, ...change });
    expect(error?.issues.map((issue) => issue.path)).toContainEqual(path);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { holidays: [] }, 'holidays'],
    ['a day that does not exist', { start: '2026-09-31' }, 'YYYY-MM-DD'],
    ['an end before the start', { end: '2026-08-31' }, '"end" must be after "start"'],
    ['a grade’s end before the start', { endsByGrade: { '9': '2026-06-12' } }, 'each end must be after "start"'],
    ['a thirteenth grade', { endsByGrade: { '13': '2027-06-12' } }, '13'],
    ['semesters in the wrong order', { semesters: [...year.semesters].reverse() }, 'must follow one another'],
    ['a semester that ends early', { semesters: year.semesters.slice(0, 1) }, 'the last must end on "end"'],
    ['a semester upside down', { semesters: [{ from: '2026-12-18', to: '2026-09-01' }] }, '"to" must not be before'],
    ['a break upside down', { breaks: [{ from: '2026-10-23', to: '2026-10-19' }] }, '"to" must not be before "from"'],
    ['a break of no grade', { breaks: [{ from: '2027-02-01', to: '2027-02-05', grades: [] }] }, 'grades'],
  ])('refuses %s', (_, change, message) => {
    const { error } = schoolYearSchema.safeParse({ ...year, ...change });
    expect(JSON.stringify(error?.issues.map((issue) => [issue.message, issue.path]))).toContain(
      JSON.stringify(message).slice(1, -1),
    );
  });
});
