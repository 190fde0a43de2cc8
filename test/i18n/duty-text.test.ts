import { describe, expect, it } from 'vitest';
import { toInstant } from '@/utils/calendar/zone';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { createTranslator } from '@/utils/i18n/create-translator';
import { formatDaysLeft, formatDutyDue, formatGrades, getReminderText } from '@/utils/i18n/duty-text';
import type { IsoDate } from '@/utils/journal/field';

const timeZone = 'Europe/Riga';
const moment = { now: toInstant('2026-11-16', '14:10', timeZone), timeZone };
const [lv, en] = [createTranslator('lv'), createTranslator('en')];

function dueOn(day: IsoDate, time = '23:59') {
  return { state: 'known' as const, at: toInstant(day, time, timeZone), day };
}

describe('formatDutyDue', () => {
  it.each<[IsoDate, string, string, string]>([
    ['2026-11-16', '23:59', 'šodien', 'today'],
    ['2026-11-16', '19:00', 'šodien līdz 19.00', 'today by 19:00'],
    ['2026-11-17', '23:59', 'rīt', 'tomorrow'],
    ['2026-11-17', '07:30', 'rīt līdz 07.30', 'tomorrow by 07:30'],
    ['2026-12-10', '23:59', 'līdz C. 10. dec.', 'by Thu 10 Dec'],
    ['2026-11-20', '19:00', 'līdz Pk. 20. nov. plkst. 19.00', 'by Fri 20 Nov, 19:00'],
    ['2027-01-10', '23:59', 'līdz Sv. 10.01.2027.', 'by Sun 10 Jan 2027'],
    ['2026-11-10', '23:59', 'līdz O. 10. nov.', 'by Tue 10 Nov'],
  ])('%s %s', (day, time, latvian, english) => {
    expect(formatDutyDue(lv, dueOn(day, time), moment)).toBe(latvian);
    expect(formatDutyDue(en, dueOn(day, time), moment)).toBe(english);
  });
});

describe('formatDaysLeft', () => {
  it.each<[IsoDate, string]>([
    ['2026-11-17', 'vēl 1 diena'],
    ['2026-11-27', 'vēl 11 dienu'],
    ['2026-12-07', 'vēl 21 diena'],
    ['2026-12-10', 'vēl 24 dienas'],
  ])('counts days of the calendar until %s', (day, text) => expect(formatDaysLeft(lv, day, moment)).toBe(text));
});

describe('formatGrades', () => {
  it.each<[number[], string, string]>([
    [[9], '9. klase', 'grade 9'],
    [[1, 2, 3, 4, 5, 6, 7, 8], '1.–8. klase', 'grade 1–8'],
    [[1, 2, 10, 11, 12], '1.–2. un 10.–12. klase', 'grade 1–2 and 10–12'],
    [[1, 9, 12], '1., 9. un 12. klase', 'grade 1, 9, and 12'],
  ])('%j', (grades, latvian, english) => {
    expect(formatGrades(lv, grades)).toBe(latvian);
    expect(formatGrades(en, grades)).toBe(english);
  });
});

describe('getReminderText', () => {
  const create = (number: string, day: IsoDate, quote = 'sūta sekmju izrakstu'): DutyOccurrence => ({
    id: `${number}|${day}`,
    clause: number,
    number,
    quote,
    who: ['teacher'],
    isOwn: true,
    kind: 'duty',
    repeats: 'other',
    due: dueOn(day),
    times: 1,
    doneOn: [],
    isDone: false,
    assumptions: [],
  });

  it('says how many, by when, and the clause’s own words', () => {
    expect(getReminderText(lv, [create('5.1', '2026-11-10'), create('4.4', '2026-11-16')], moment)).toEqual({
      title: 'Kārtībā: 2 pienākumi',
      message: 'nokavēts · 5.1. sūta sekmju izrakstu\nšodien · 4.4. sūta sekmju izrakstu',
    });
    expect(getReminderText(en, [create('5.1', '2026-11-16')], moment).title).toBe('Kārtībā: 1 duty');
  });

  it('counts in Latvian', () => {
    const many = (count: number) => Array.from({ length: count }, () => create('1', '2026-11-16'));
    expect([1, 10, 11, 21, 22].map((count) => getReminderText(lv, many(count), moment).title.slice(9))).toEqual([
      '1 pienākums',
      '10 pienākumu',
      '11 pienākumu',
      '21 pienākums',
      '22 pienākumi',
    ]);
  });

  it('keeps to a few short lines', () => {
    const told = [1, 2, 3, 4, 5, 6].map((number) => create(String(number), '2026-11-16', 'garš '.repeat(40)));
    const lines = getReminderText(lv, told, moment).message.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]?.length).toBeLessThan(110);
    expect(lines[0]?.endsWith('…')).toBe(true);
    expect(lines[4]).toBe('un vēl 2');
    expect(getReminderText(lv, told.slice(0, 4), moment).message.split('\n')).toHaveLength(4);
  });
});
