import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/utils/i18n/create-translator';
import {
  formatCountdown,
  formatDay,
  formatDeadline,
  formatFields,
  formatMonth,
  formatSchoolYear,
  formatShortDay,
  formatSpan,
  formatTime,
} from '@/utils/i18n/format';

const lv = createTranslator('lv');
const en = createTranslator('en');
const timeZone = 'Europe/Riga';

describe('formatDay', () => {
  it.each([
    ['2026-11-16', 'P. 16. nov.', 'Mon 16 Nov'],
    ['2026-03-01', 'Sv. 1. marts', 'Sun 1 Mar'],
    ['2026-05-08', 'Pk. 8. maijs', 'Fri 8 May'],
    ['2025-11-20', 'C. 20.11.2025.', 'Thu 20 Nov 2025'],
  ] as const)('%s', (day, latvian, english) => {
    expect(formatDay(lv, day, '2026-11-16')).toBe(latvian);
    expect(formatDay(en, day, '2026-11-16')).toBe(english);
  });

  it('leaves the weekday out of the short form', () => {
    expect(formatShortDay(lv, '2026-11-16', '2026-11-16')).toBe('16. nov.');
    expect(formatShortDay(lv, '2018-08-24', '2026-11-16')).toBe('24.08.2018.');
  });
});

describe('formatSpan', () => {
  it.each([
    ['2026-11-16', '2026-11-20', '16.–20. nov.', '16–20 Nov'],
    ['2026-10-30', '2026-11-03', '30. okt. – 3. nov.', '30 Oct – 3 Nov'],
    ['2026-11-16', '2026-11-16', '16. nov.', '16 Nov'],
    ['2025-11-03', '2025-11-07', '03.11.2025. – 07.11.2025.', '3 Nov 2025 – 7 Nov 2025'],
    ['2025-09-01', '2026-05-29', '01.09.2025. – 29.05.2026.', '1 Sep 2025 – 29 May 2026'],
  ] as const)('%s to %s', (from, to, latvian, english) => {
    expect(formatSpan(lv, { from, to }, '2026-11-16')).toBe(latvian);
    expect(formatSpan(en, { from, to }, '2026-11-16')).toBe(english);
  });
});

describe('formatMonth', () => {
  it.each([
    ['2025-11-01', '2025. gada novembris', 'November 2025'],
    ['2026-01-31', '2026. gada janvāris', 'January 2026'],
  ] as const)('%s', (day, latvian, english) => {
    expect(formatMonth(lv, day)).toBe(latvian);
    expect(formatMonth(en, day)).toBe(english);
  });
});

describe('formatSchoolYear', () => {
  it('names both years', () => {
    expect(formatSchoolYear(lv, '2025-09-01')).toBe('2025./2026. mācību gads');
    expect(formatSchoolYear(en, '2026-09-01')).toBe('school year 2026/2027');
  });
});

describe('formatTime', () => {
  it("tells the school's hour, in winter and in summer", () => {
    expect(formatTime(lv, '2026-11-16T13:30:00.000Z', timeZone)).toBe('15.30');
    expect(formatTime(lv, '2026-06-16T12:30:00.000Z', timeZone)).toBe('15.30');
    expect(formatTime(en, '2026-11-16T22:05:00.000Z', timeZone)).toBe('00:05');
  });
});

describe('formatDeadline', () => {
  const now = '2026-11-16T12:00:00.000Z';
  it.each([
    ['2026-11-16T13:30:00.000Z', '2026-11-16', 'šodien līdz 15.30'],
    ['2026-11-16T21:59:00.000Z', '2026-11-16', 'līdz šodienas beigām'],
    ['2026-11-12T13:30:00.000Z', '2026-11-12', 'līdz 15.30'],
    ['2026-11-12T21:59:00.000Z', '2026-11-12', 'līdz dienas beigām'],
    ['2026-11-17T13:30:00.000Z', '2026-11-16', 'rīt līdz 15.30'],
    ['2026-11-17T21:59:00.000Z', '2026-11-16', 'līdz rītdienas beigām'],
    ['2026-11-13T13:30:00.000Z', '2026-11-12', 'līdz 15.30 (Pk. 13. nov.)'],
    ['2026-11-13T21:59:00.000Z', '2026-11-12', 'līdz dienas beigām (Pk. 13. nov.)'],
    // A month's whole name keeps its first form only where no preposition governs it.
    ['2026-03-12T21:59:00.000Z', '2026-03-11', 'līdz dienas beigām (C. 12. marts)'],
  ] as const)('%s for an entry of %s', (due, ofDay, text) => {
    expect(formatDeadline(lv, due, { now, timeZone, ofDay })).toBe(text);
  });

  it("reckons days in the school's zone", () => {
    // 23.30 UTC on the 15th is 1.30 on the 16th in Riga.
    const due = '2026-11-15T23:30:00.000Z';
    expect(formatDeadline(en, due, { now, timeZone, ofDay: undefined })).toBe('today by 01:30');
  });
});

describe('formatCountdown', () => {
  const due = '2026-11-16T13:30:00.000Z';
  it.each([
    ['2026-11-16T12:10:00.000Z', 'vēl 1 st. 20 min', '1 h 20 min left'],
    ['2026-11-16T13:10:00.000Z', 'vēl 20 min', '20 min left'],
    ['2026-11-16T13:29:30.000Z', 'vēl 1 min', '1 min left'],
    ['2026-11-16T13:30:20.000Z', 'pēdējā minūte', 'last minute'],
    ['2026-11-15T13:30:00.000Z', 'vēl 1 diena', '1 day left'],
    ['2026-11-14T13:29:00.000Z', 'vēl 2 dienas', '2 days left'],
  ] as const)('at %s', (now, latvian, english) => {
    expect(formatCountdown(lv, due, now)).toBe(latvian);
    expect(formatCountdown(en, due, now)).toBe(english);
  });
});

describe('formatFields', () => {
  it('names fields in the case that the sentence wants', () => {
    expect(formatFields(lv, ['topic', 'homework'], 'genitive')).toBe('tēmas un mājas darba');
    expect(formatFields(lv, ['topic', 'outcome', 'homework'], 'accusative')).toBe(
      'tēmu, sasniedzamo rezultātu un mājas darbu',
    );
    expect(formatFields(en, ['topic', 'homework'], 'nominative')).toBe('topic and homework');
  });
});
