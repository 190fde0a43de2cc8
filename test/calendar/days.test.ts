import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  getDaysAll,
  getIsoWeek,
  getMonth,
  getWeekday,
  isoDateSchema,
  isWithin,
  parseIsoDate,
} from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/journal/field';

describe('parseIsoDate', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '20.11.2026.', '2026-11-20T00:00', ''])(
    'refuses %j',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  it('says what a day looks like', () => {
    expect(isoDateSchema.safeParse('20.11.2026.').error?.issues[0]?.message).toContain('YYYY-MM-DD');
  });
});

describe('addDays', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-09-01', 365, '2027-09-01'],
  ])('%s and %i days → %s', (day, count, reached) => {
    expect(addDays(day, count)).toBe(reached);
  });
});

describe('getWeekday and getIsoWeek', () => {
  it.each<[IsoDate, number, IsoDate, IsoDate]>([
    ['2026-11-16', 1, '2026-11-16', '2026-11-22'],
    ['2026-11-20', 5, '2026-11-16', '2026-11-22'],
    ['2026-11-22', 7, '2026-11-16', '2026-11-22'],
    ['2027-01-01', 5, '2026-12-28', '2027-01-03'],
    ['2026-03-29', 7, '2026-03-23', '2026-03-29'],
    ['2026-10-25', 7, '2026-10-19', '2026-10-25'],
  ])('%s is weekday %i of %s–%s', (day, weekday, from, to) => {
    expect(getWeekday(day)).toBe(weekday);
    expect(getIsoWeek(day)).toEqual({ from, to });
  });
});

describe('getMonth', () => {
  it.each<[IsoDate, number, IsoDate, IsoDate]>([
    ['2026-11-20', 0, '2026-11-01', '2026-11-30'],
    ['2026-12-31', 1, '2027-01-01', '2027-01-31'],
    ['2027-01-31', -1, '2026-12-01', '2026-12-31'],
    ['2027-01-31', 1, '2027-02-01', '2027-02-28'],
    ['2028-02-10', 0, '2028-02-01', '2028-02-29'],
  ])('%s, %i months on → %s–%s', (day, offset, from, to) => {
    expect(getMonth(day, offset)).toEqual({ from, to });
  });
});

describe('spans', () => {
  it('lists both ends', () => {
    expect(getDaysAll({ from: '2026-12-30', to: '2027-01-02' })).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(getDaysAll({ from: '2026-12-30', to: '2026-12-30' })).toEqual(['2026-12-30']);
    expect(getDaysAll({ from: '2026-12-30', to: '2026-12-29' })).toEqual([]);
  });

  it('holds both ends', () => {
    const span = { from: '2026-10-19', to: '2026-10-23' } as const;
    expect(isWithin('2026-10-18', span)).toBe(false);
    expect(isWithin('2026-10-19', span)).toBe(true);
    expect(isWithin('2026-10-23', span)).toBe(true);
    expect(isWithin('2026-10-24', span)).toBe(false);
  });

  it('puts days in order', () => {
    const days: IsoDate[] = ['2027-01-01', '2026-12-31', '2026-09-10', '2026-10-09'];
    expect(days.sort(compareDays)).toEqual(['2026-09-10', '2026-10-09', '2026-12-31', '2027-01-01']);
  });
});
