import { describe, expect, it } from 'vitest';
import {
  getDutySpan,
  getSchoolYearKey,
  getSchoolYearSpan,
  getSchoolYearStartsAll,
} from '@/utils/duties/school-year-span';
import type { IsoDate } from '@/utils/journal/field';

describe('the school year around a day', () => {
  it.each<[IsoDate, string, IsoDate, IsoDate]>([
    ['2026-09-01', '2026/27', '2026-09-01', '2027-08-31'],
    ['2026-12-31', '2026/27', '2026-09-01', '2027-08-31'],
    ['2027-01-01', '2026/27', '2026-09-01', '2027-08-31'],
    ['2027-08-31', '2026/27', '2026-09-01', '2027-08-31'],
    ['2026-08-31', '2025/26', '2025-09-01', '2026-08-31'],
    ['2099-10-01', '2099/00', '2099-09-01', '2100-08-31'],
    ['2008-09-01', '2008/09', '2008-09-01', '2009-08-31'],
  ])('%s: %s', (day, key, from, to) => {
    expect(getSchoolYearKey(day)).toBe(key);
    expect(getSchoolYearSpan(day)).toEqual({ from, to });
  });

  it('lists the years of a span', () => {
    expect(getSchoolYearStartsAll({ from: '2025-08-31', to: '2026-09-01' })).toEqual([
      '2024-09-01',
      '2025-09-01',
      '2026-09-01',
    ]);
    expect(getSchoolYearStartsAll({ from: '2026-09-01', to: '2026-09-01' })).toEqual(['2026-09-01']);
    expect(getSchoolYearStartsAll({ from: '2027-09-01', to: '2026-09-01' })).toEqual([]);
  });
});

describe('getDutySpan', () => {
  it.each<[IsoDate, IsoDate, IsoDate]>([
    ['2026-11-16', '2026-09-01', '2027-08-31'],
    ['2026-09-01', '2026-07-23', '2027-08-31'],
    ['2026-10-11', '2026-09-01', '2027-08-31'],
    ['2027-07-22', '2026-09-01', '2027-08-31'],
    ['2027-08-31', '2026-09-01', '2027-10-10'],
  ])('on %s looks from %s to %s', (today, from, to) => {
    expect(getDutySpan(today)).toEqual({ from, to });
  });
});
