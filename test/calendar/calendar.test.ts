import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Calendar,
  calendarSchema,
  type DayOff,
  getSchoolWeeks,
  isSchoolDay,
  isWorkingDay,
  queryDayOff,
} from '@/utils/calendar/calendar';
import { getDaysAll } from '@/utils/calendar/days';
import { generalEducationYears, type SchoolYear } from '@/utils/calendar/school-years';
import type { IsoDate } from '@/utils/journal/field';

function createCalendar(content: z.input<typeof calendarSchema>): Calendar {
  return { ...calendarSchema.parse(content), timeZone: 'Europe/Riga' };
}

const general = createCalendar({ use: 'general-education' });
const preschool = createCalendar({ use: 'preschool' });
const unknown = createCalendar({ use: 'own' });

describe('calendarSchema', () => {
  it('fills what is left out', () => {
    expect(calendarSchema.parse({ use: 'own' })).toEqual({
      use: 'own',
      years: [],
      daysOff: [],
      workingSaturdays: [],
      bells: [],
      breaksAreDaysOff: false,
    });
  });

  it.each<[string, z.input<typeof calendarSchema>]>([
    ['general education', { use: 'general-education' }],
    ['a preschool', { use: 'preschool' }],
    [
      'two lessons and a break between them',
      {
        use: 'own',
        bells: [
          { start: '08:30', end: '09:10' },
          { start: '09:20', end: '10:00' },
        ],
      },
    ],
    [
      'working Saturdays beside days off',
      { use: 'own', workingSaturdays: ['2026-11-21', '2026-11-28'], daysOff: ['2026-11-23'] },
    ],
    ['breaks without deadlines', { use: 'own', breaksAreDaysOff: true }],
  ])('takes %s', (_, content) => {
    expect(calendarSchema.parse(content)).toMatchObject(content);
  });

  it.each([
    [{ bells: [{ start: '08:30', end: '08:20' }] }, ['bells', 0, 'end']],
    [{ workingSaturdays: ['2026-11-14', '2026-11-21'], daysOff: ['2026-11-21'] }, ['workingSaturdays']],
  ])('says where %j is wrong', (change, path) => {
    const { error } = calendarSchema.safeParse({ use: 'own', ...change });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each<[string, object, string]>([
    ['no use', { use: undefined }, 'use'],
    ['an unknown use', { use: 'school' }, 'use'],
    ['an unknown key', { holidays: [] }, 'holidays'],
    ['a time zone, which is the school’s', { timeZone: 'Europe/Riga' }, 'timeZone'],
    ['a day off that does not exist', { daysOff: ['2026-02-30'] }, 'YYYY-MM-DD'],
    ['a working Sunday', { workingSaturdays: ['2026-11-22'] }, 'expected a Saturday'],
    ['a working Saturday off', { workingSaturdays: ['2026-11-21'], daysOff: ['2026-11-21'] }, 'both a day off'],
    ['a bell without an end', { bells: [{ start: '08:30' }] }, 'end'],
    ['a bell of no time', { bells: [{ start: '8:30', end: '09:10' }] }, 'HH:MM'],
    ['a lesson that ends at its start', { bells: [{ start: '08:30', end: '08:30' }] }, 'must end after its start'],
  ])('refuses %s', (_, change, message) => {
    const { error } = calendarSchema.safeParse({ use: 'own', ...change });
    expect(JSON.stringify(error?.issues.map((issue) => [issue.message, issue.path]))).toContain(message);
  });

  it('can be written as a JSON schema', () => {
    expect(z.toJSONSchema(calendarSchema, { io: 'input' })).toMatchObject({ required: ['use'] });
  });
});

describe('queryDayOff', () => {
  it.each<[IsoDate, number | null, DayOff | undefined]>([
    ['2026-11-17', 7, undefined],
    ['2026-11-18', 7, 'public-holiday'],
    ['2025-05-05', 7, 'public-holiday'],
    ['2026-11-21', 7, 'weekend'],
    ['2026-10-19', 7, 'break'],
    ['2026-10-23', 7, 'break'],
    // The regulation of 2024/25 counts breaks to Sunday, the later ones to Friday.
    ['2024-10-27', 7, 'break'],
    ['2026-10-24', 7, 'weekend'],
    ['2026-12-18', 7, undefined],
    ['2026-12-21', 7, 'break'],
    ['2026-12-25', 7, 'public-holiday'],
    ['2027-01-04', 7, undefined],
    ['2026-05-29', 7, undefined],
    ['2026-06-01', 7, 'break'],
    ['2026-06-01', 9, undefined],
    ['2026-06-15', 9, 'break'],
    ['2026-06-15', 12, undefined],
    ['2026-06-22', 12, 'break'],
    ['2026-06-01', null, undefined],
    ['2026-06-22', null, 'break'],
    ['2026-08-31', 7, 'break'],
    ['2026-09-01', 7, undefined],
    ['2027-09-01', 7, undefined],
    ['2027-09-04', 7, 'weekend'],
    ['2027-11-18', 7, 'public-holiday'],
  ])('general education, %s, grade %s: %s', (day, grade, dayOff) => {
    expect(queryDayOff(general, day, grade)).toBe(dayOff);
  });

  it.each<[IsoDate, DayOff | undefined]>([
    ['2026-07-15', undefined],
    ['2026-10-20', undefined],
    ['2026-10-24', 'weekend'],
    ['2026-12-24', 'public-holiday'],
    ['2040-02-01', undefined],
  ])('preschool, %s: %s', (day, dayOff) => {
    expect(queryDayOff(preschool, day, null)).toBe(dayOff);
  });

  it('knows the school’s own days', () => {
    const calendar = createCalendar({
      use: 'general-education',
      daysOff: ['2025-05-02', '2026-10-20', '2026-11-18'],
      workingSaturdays: ['2025-05-10'],
    });
    expect(queryDayOff(calendar, '2025-05-02', 5)).toBe('own-day-off');
    expect(queryDayOff(calendar, '2026-10-20', 5)).toBe('own-day-off');
    expect(queryDayOff(calendar, '2026-11-18', 5)).toBe('public-holiday');
    expect(queryDayOff(calendar, '2025-05-10', 5)).toBeUndefined();
    expect(queryDayOff(general, '2025-05-10', 5)).toBe('weekend');
    expect(queryDayOff(general, '2025-05-02', 5)).toBeUndefined();
  });
});

describe('isWorkingDay', () => {
  it.each<[IsoDate, boolean]>([
    ['2026-11-17', true],
    ['2026-11-18', false],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2025-05-05', false],
    ['2026-10-20', true],
    ['2026-07-15', true],
    ['2030-01-02', true],
  ])('%s: %s', (day, is) => {
    expect(isWorkingDay(general, day)).toBe(is);
    expect(isWorkingDay(unknown, day)).toBe(is);
    expect(isWorkingDay(preschool, day)).toBe(is);
  });

  it('takes the school’s own days off and working Saturdays', () => {
    const calendar = createCalendar({ use: 'own', daysOff: ['2025-05-02'], workingSaturdays: ['2025-05-10'] });
    expect(isWorkingDay(calendar, '2025-05-02')).toBe(false);
    expect(isWorkingDay(calendar, '2025-05-10')).toBe(true);
    expect(isWorkingDay(calendar, '2025-05-17')).toBe(false);
  });

  it('lets no working Saturday win over a public holiday', () => {
    const calendar = createCalendar({ use: 'own', workingSaturdays: ['2027-05-01'] });
    expect(isWorkingDay(calendar, '2027-05-01')).toBe(false);
  });

  it('leaves breaks out where the profile says so, but not the summer', () => {
    const calendar = createCalendar({ use: 'general-education', breaksAreDaysOff: true });
    expect(isWorkingDay(calendar, '2026-10-16')).toBe(true);
    expect(isWorkingDay(calendar, '2026-10-19')).toBe(false);
    expect(isWorkingDay(calendar, '2026-10-23')).toBe(false);
    expect(isWorkingDay(calendar, '2026-10-26')).toBe(true);
    expect(isWorkingDay(calendar, '2026-06-10')).toBe(true);
    expect(isWorkingDay(calendar, '2027-10-20')).toBe(true);
  });

  it('does not take one grade’s extra week for a break', () => {
    const calendar = createCalendar({ use: 'own', breaksAreDaysOff: true, years: [withExtraWeek()] });
    expect(isWorkingDay(calendar, '2027-02-02')).toBe(true);
    expect(isWorkingDay(calendar, '2027-03-09')).toBe(false);
  });
});

/** 2026/27 with an extra week for grade 1. */
function withExtraWeek(): SchoolYear {
  const year = generalEducationYears.at(-1);
  if (!year) throw new Error('no school year');
  return { ...year, breaks: [...year.breaks, { from: '2027-02-01', to: '2027-02-05', grades: [1] }] };
}

describe('isSchoolDay', () => {
  it.each<[IsoDate, number | null, boolean | undefined]>([
    ['2026-09-01', 7, true],
    ['2026-11-18', 7, false],
    ['2026-11-21', 7, false],
    ['2026-10-20', 7, false],
    ['2027-05-31', 7, true],
    ['2027-06-01', 7, false],
    ['2027-06-01', 9, true],
    ['2027-06-01', 12, true],
    ['2027-06-14', 9, false],
    ['2027-06-14', 12, true],
    // Without the grade the calendar cannot tell while some grades have ended.
    ['2027-05-31', null, true],
    ['2027-06-01', null, undefined],
    ['2027-06-18', null, undefined],
    ['2027-06-21', null, false],
    ['2027-08-31', 7, false],
    ['2027-09-01', 7, undefined],
    ['2027-09-04', 7, false],
    ['2027-11-18', 7, false],
    ['2024-08-30', 7, undefined],
    ['2024-09-01', 7, false],
  ])('general education, %s, grade %s: %s', (day, grade, is) => {
    expect(isSchoolDay(general, day, grade)).toBe(is);
  });

  it.each<[IsoDate, boolean]>([
    ['2026-07-15', true],
    ['2026-10-20', true],
    ['2026-11-18', false],
    ['2026-11-21', false],
  ])('preschool, %s: %s', (day, is) => {
    expect(isSchoolDay(preschool, day, null)).toBe(is);
  });

  it('is not known where a school’s own dates are not', () => {
    expect(isSchoolDay(unknown, '2026-11-17', 7)).toBeUndefined();
    expect(isSchoolDay(unknown, '2026-11-18', 7)).toBe(false);
    expect(isSchoolDay(unknown, '2026-11-21', 7)).toBe(false);
  });

  it('follows the school’s own years, before the built-in ones', () => {
    const calendar = createCalendar({ use: 'general-education', years: [withExtraWeek()] });
    expect(isSchoolDay(calendar, '2027-02-02', 1)).toBe(false);
    expect(isSchoolDay(calendar, '2027-02-02', 2)).toBe(true);
    expect(isSchoolDay(calendar, '2027-02-02', null)).toBeUndefined();
    expect(isSchoolDay(general, '2027-02-02', 1)).toBe(true);
    expect(isSchoolDay(calendar, '2026-03-10', 1)).toBe(false);
  });

  it('has no lessons before a year’s start', () => {
    const year: SchoolYear = { start: '2026-09-07', semesters: [], end: '2027-06-18', endsByGrade: {}, breaks: [] };
    const calendar = createCalendar({ use: 'own', years: [year] });
    expect(isSchoolDay(calendar, '2026-09-04', 3)).toBe(false);
    expect(isSchoolDay(calendar, '2026-09-07', 3)).toBe(true);
    expect(isSchoolDay(calendar, '2026-08-31', 3)).toBeUndefined();
  });

  it('has no lessons between two semesters, listed as a break or not', () => {
    const years = [{ ...withExtraWeek(), breaks: [] }];
    const calendar = createCalendar({ use: 'own', years });
    expect(isSchoolDay(calendar, '2026-12-18', 3)).toBe(true);
    expect(isSchoolDay(calendar, '2026-12-21', 3)).toBe(false);
    expect(isSchoolDay(calendar, '2027-01-04', 3)).toBe(true);
  });

  // Counts of facts that were reckoned apart from this code, from the same regulations.
  it.each<[IsoDate, IsoDate, number, number]>([
    ['2024-09-01', '2025-06-30', 170, 35],
    ['2025-09-01', '2026-06-30', 170, 35],
    ['2026-09-01', '2027-06-30', 171, 36],
  ])('%s–%s: %i teaching days in %i weeks for grades 1–8', (from, to, days, weeks) => {
    expect(getDaysAll({ from, to }).filter((day) => isSchoolDay(general, day, 5))).toHaveLength(days);
    const known = getSchoolWeeks(general, from, to, 5).filter(({ schoolDays }) => schoolDays);
    expect(known).toHaveLength(weeks);
  });
});

describe('getSchoolWeeks', () => {
  it('leaves out a week without school days, and gives the days of the others', () => {
    expect(getSchoolWeeks(general, '2026-10-14', '2026-10-27', 7)).toEqual([
      {
        from: '2026-10-12',
        to: '2026-10-18',
        schoolDays: ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'],
      },
      {
        from: '2026-10-26',
        to: '2026-11-01',
        schoolDays: ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'],
      },
    ]);
  });

  it('knows weeks that holidays shorten', () => {
    expect(getSchoolWeeks(general, '2026-11-18', '2026-11-18', 7)[0]?.schoolDays).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-19',
      '2026-11-20',
    ]);
    expect(getSchoolWeeks(general, '2027-05-31', '2027-06-06', 7)[0]?.schoolDays).toEqual(['2027-05-31']);
  });

  it('counts a working Saturday', () => {
    const calendar = createCalendar({ use: 'general-education', workingSaturdays: ['2025-05-10'] });
    expect(getSchoolWeeks(calendar, '2025-05-05', '2025-05-11', 7)[0]?.schoolDays?.at(-1)).toBe('2025-05-10');
  });

  it('gives the known weeks of a span that runs beyond the calendar, and marks the others', () => {
    const weeks = getSchoolWeeks(general, '2027-05-24', '2027-09-12', 7);
    expect(weeks.map(({ from, schoolDays }) => [from, schoolDays?.length])).toEqual([
      ['2027-05-24', 5],
      ['2027-05-31', 1],
      ['2027-08-30', undefined],
      ['2027-09-06', undefined],
    ]);
  });

  it('marks the weeks in which only some grades have lessons when the grade is not known', () => {
    const weeks = getSchoolWeeks(general, '2027-05-24', '2027-06-27', null);
    expect(weeks.map(({ from, schoolDays }) => [from, schoolDays?.length])).toEqual([
      ['2027-05-24', 5],
      ['2027-05-31', undefined],
      ['2027-06-07', undefined],
      ['2027-06-14', undefined],
    ]);
  });

  it('marks every week where a school’s own dates are not known', () => {
    expect(getSchoolWeeks(unknown, '2026-11-16', '2026-11-29', null)).toEqual([
      { from: '2026-11-16', to: '2026-11-22', schoolDays: undefined },
      { from: '2026-11-23', to: '2026-11-29', schoolDays: undefined },
    ]);
  });

  it('has the week of a span’s last day, a Monday', () => {
    const weeks = getSchoolWeeks(general, '2026-11-13', '2026-11-16', 7);
    expect(weeks.map(({ from }) => from)).toEqual(['2026-11-09', '2026-11-16']);
  });

  it('crosses the end of a year', () => {
    expect(getSchoolWeeks(preschool, '2026-12-31', '2026-12-31', null)).toEqual([
      { from: '2026-12-28', to: '2027-01-03', schoolDays: ['2026-12-28', '2026-12-29', '2026-12-30'] },
    ]);
  });

  it('is empty for a span that ends before it begins', () => {
    expect(getSchoolWeeks(general, '2026-11-20', '2026-11-17', 7)).toEqual([]);
  });
});
