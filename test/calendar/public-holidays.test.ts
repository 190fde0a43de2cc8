import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { getPublicHolidays, publicHolidayIds, queryPublicHoliday } from '@/utils/calendar/public-holidays';
import type { IsoDate } from '@/utils/journal/field';

const years = Array.from({ length: 2060 - 2015 + 1 }, (_, index) => 2015 + index);

/** Holidays of the law that date-holidays does not have, with the reason. */
const missingThere: Record<string, string> = {
  'mothers-day': 'listed there as an observance; a holiday by section 1, always a Sunday',
  pentecost: 'not listed there; a holiday by section 1, always a Sunday',
  'song-festival-closing-day': 'not listed there; 2018-07-08 and 2023-07-09, both Sundays, and the Mondays after',
  'papal-visit-day': 'not listed there; 2018-09-24 only, by the amendment of 21.06.2018',
};

describe('against date-holidays', () => {
  const library = new Holidays('LV');

  it.each(years)('%i', (year) => {
    const theirs = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const ours = getPublicHolidays(year)
      .filter(({ id }) => !(id in missingThere))
      .map(({ date }) => date);
    expect(ours).toEqual(theirs.sort());
  });

  it('names no exception without need', () => {
    const theirs = new Set(
      years.flatMap((year) =>
        library
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      ),
    );
    const absent = years
      .flatMap((year) => getPublicHolidays(year))
      .filter(({ date }) => !theirs.has(date))
      .map(({ id }) => id);
    expect([...new Set(absent)].sort()).toEqual(Object.keys(missingThere).sort());
  });
});

describe('moved days off', () => {
  it('are these, 2024 to 2035', () => {
    const moved = years
      .filter((year) => year >= 2024 && year <= 2035)
      .flatMap((year) => getPublicHolidays(year))
      .filter(({ isMoved }) => isMoved)
      .map(({ date }) => date);
    expect(moved).toEqual([
      '2024-05-06',
      '2025-05-05',
      '2028-11-20',
      '2029-11-19',
      '2030-05-06',
      '2031-05-05',
      '2034-11-20',
      '2035-11-19',
    ]);
  });

  it.each<[IsoDate, ReturnType<typeof queryPublicHoliday>]>([
    ['2025-05-04', { id: 'independence-restoration-day', isMoved: false }],
    ['2025-05-05', { id: 'independence-restoration-day', isMoved: true }],
    ['2025-05-06', undefined],
    ['2026-11-18', { id: 'proclamation-day', isMoved: false }],
    ['2026-11-19', undefined],
    ['2028-11-20', { id: 'proclamation-day', isMoved: true }],
    ['2018-07-09', { id: 'song-festival-closing-day', isMoved: true }],
    ['2023-07-09', { id: 'song-festival-closing-day', isMoved: false }],
    ['2023-07-10', { id: 'song-festival-closing-day', isMoved: true }],
    // 1 May 2027 is a Saturday, 24 and 25 December 2022 a weekend: they do not move.
    ['2027-05-01', { id: 'labour-day', isMoved: false }],
    ['2027-05-03', undefined],
    ['2022-12-27', undefined],
    ['2023-01-02', undefined],
  ])('%s: %o', (day, holiday) => {
    expect(queryPublicHoliday(day)).toEqual(holiday);
  });
});

describe('when a rule began', () => {
  it.each<[IsoDate, ReturnType<typeof queryPublicHoliday>]>([
    ['2001-05-04', undefined],
    ['2002-05-04', { id: 'independence-restoration-day', isMoved: false }],
    ['2002-05-06', undefined],
    ['2006-11-20', undefined],
    ['2007-11-19', { id: 'proclamation-day', isMoved: true }],
    ['2006-12-24', undefined],
    ['2007-12-24', { id: 'christmas-eve', isMoved: false }],
  ])('%s: %o', (day, holiday) => {
    expect(queryPublicHoliday(day)).toEqual(holiday);
  });
});

describe('the list', () => {
  it('has the weekday holidays of 2026/27', () => {
    const holidays = [...getPublicHolidays(2026), ...getPublicHolidays(2027)]
      .map(({ date }) => date)
      .filter((day) => day > '2026-09-01' && day < '2027-05-31' && ![0, 6].includes(new Date(day).getUTCDay()));
    expect(holidays).toEqual([
      '2026-11-18',
      '2026-12-24',
      '2026-12-25',
      '2026-12-31',
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-04',
    ]);
  });

  it('has one-off days in their year only', () => {
    expect(queryPublicHoliday('2023-05-29')?.id).toBe('hockey-medal-day');
    expect(queryPublicHoliday('2024-05-29')).toBeUndefined();
    expect(queryPublicHoliday('2018-09-24')?.id).toBe('papal-visit-day');
    expect(queryPublicHoliday('2019-09-24')).toBeUndefined();
  });

  it('names Mother’s Day where Pentecost falls on it, and Pentecost elsewhere', () => {
    expect(queryPublicHoliday('2035-05-13')?.id).toBe('mothers-day');
    expect(queryPublicHoliday('2026-05-24')?.id).toBe('pentecost');
  });

  it('uses every id, each of kebab-case', () => {
    const used = new Set(years.flatMap((year) => getPublicHolidays(year)).map(({ id }) => id));
    expect([...used].sort()).toEqual([...publicHolidayIds].sort());
    expect(publicHolidayIds.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});
