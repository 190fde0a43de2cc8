import { describe, expect, it } from 'vitest';
import {
  addDays,
  queryDate,
  queryHeadingDate,
  queryMonth,
  querySchoolYear,
  querySpan,
  queryWeekday,
  readDate,
} from '@/utils/reader/dates';

const around = '2025-11-20';

describe('readDate', () => {
  it.each([
    ['20.11.25.', '2025-11-20'],
    ['20.11.2025.', '2025-11-20'],
    ['20.11.2025', '2025-11-20'],
    ['20. 11. 2025.', '2025-11-20'],
    ['20.11.', '2025-11-20'],
    ['3.9', '2025-09-03'],
    ['20/11', '2025-11-20'],
    ['20/11/2025', '2025-11-20'],
    ['2025-11-20', '2025-11-20'],
    ['2025-11-20T08:30:00', '2025-11-20'],
    ['2025.11.20', '2025-11-20'],
    ['2025.11.20.', '2025-11-20'],
    ['2025/11/20', '2025-11-20'],
    ['20-11-2025', '2025-11-20'],
    ['5 мая 2025 г.', '2025-05-05'],
    ['20 ноября', '2025-11-20'],
    ['5 марта', '2026-03-05'],
    ['20. novembris', '2025-11-20'],
    ['20. nov.', '2025-11-20'],
    ['20. NOVEMBRĪ', '2025-11-20'],
    ['5. jūnijs', '2026-06-05'],
    ['2024. gada 5. jūnijs', '2024-06-05'],
    ['5. marts 2025', '2025-03-05'],
    ['P 17.11.', '2025-11-17'],
    ['17.11.25. pirmdiena (šodien)', '2025-11-17'],
    ['17.11. 8:30', '2025-11-17'],
    ['17.11. 10. stunda', '2025-11-17'],
    ['14.01.', '2026-01-14'],
    ['31.08.', '2026-08-31'],
    ['29.02.2024.', '2024-02-29'],
    ['20.\u00a011.\u200b2025.', '2025-11-20'],
    ['20. marts'.normalize('NFD'), '2026-03-20'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, around)).toMatchObject({ state: 'filled', value: date });
  });

  it.each([
    '31.02.',
    '29.02.2025.',
    '32.11.2025.',
    '12.13.2025.',
    '0.11.',
    'rīt',
    '14:30',
    'abc',
    '88,89%',
    'Май 5',
    '5. mainīgie',
    '12. novadpētniecība',
    '5. математика',
    '2025.31.12',
    '2025./2026.',
  ])('%s is unreadable', (text) => {
    expect(readDate(text, around)).toMatchObject({ state: 'unreadable' });
  });

  it.each(['', ' ', '\u00a0', '\u200b'])('%j is empty', (text) => {
    expect(readDate(text, around)).toEqual({ state: 'empty' });
  });

  it.each([
    ['29.02.2000.', '2000-02-29'],
    ['29.02.1900.', undefined],
    ['20.0.2025.', undefined],
    ['20-11-2025', '2025-11-20'],
    ['(20-11-2025)', '2025-11-20'],
    ['120-11-2025', undefined],
    ['20-11-20251', undefined],
    ['20. maijs', '2026-05-20'],
    ['20. мая', '2026-05-20'],
  ])('%s is %s, with its century and its length', (text, date) => {
    expect(queryDate(text, around)?.date).toBe(date);
  });

  it.each([
    ['Daļas 20.11.2025.', 'Daļas', true],
    ['20.11. Daļas', 'Daļas', false],
    ['2025-11-20T08:30:00Z Daļas', 'Daļas', true],
    ['2025-11-20T08:30 (3.)', '(3.)', true],
    ['20. novembris, 3.', ', 3.', false],
  ])('%s leaves %j; a year: %s', (text, rest, hasYear) => {
    expect(queryDate(text, around)).toMatchObject({ date: '2025-11-20', rest, hasYear });
  });

  it('takes a missing year from the school year around', () => {
    expect(queryDate('10.09.', '2025-08-31')?.date).toBe('2024-09-10');
    expect(queryDate('10.09.', '2025-09-01')?.date).toBe('2025-09-10');
    expect(queryDate('10.05.', '2025-09-01')?.date).toBe('2026-05-10');
  });
});

describe('querySpan', () => {
  it.each([
    ['01.09.2025. – 31.05.2026.', '2025-09-01', '2026-05-31'],
    ['Periods: 01.09.2025. - 31.05.2026.', '2025-09-01', '2026-05-31'],
    ['11.11. - 17.11.', '2025-11-11', '2025-11-17'],
    ['10.–14.11.2025.', '2025-11-10', '2025-11-14'],
    ['16.–20. nov.', '2025-11-16', '2025-11-20'],
    ['29.12. - 04.01.2026.', '2025-12-29', '2026-01-04'],
    ['31.08. - 06.09.', '2025-08-31', '2025-09-06'],
    ['no 10.11.2025. līdz 14.11.2025.', '2025-11-10', '2025-11-14'],
    ['20. oktobris – 24. oktobris', '2025-10-20', '2025-10-24'],
    ['2025-11-10 – 2025-11-14', '2025-11-10', '2025-11-14'],
    ['10-11-2025 – 14-11-2025', '2025-11-10', '2025-11-14'],
    ['11.11. - 11.11.', '2025-11-11', '2025-11-11'],
    ['Nedēļa (10.11. - 14.11.)', '2025-11-10', '2025-11-14'],
    ['10 – 14.11.', '2025-11-10', '2025-11-14'],
    ['10.nov.–14.nov.', '2025-11-10', '2025-11-14'],
    ['29.12.2024. - 04.01.2026.', '2024-12-29', '2026-01-04'],
    ['01-09-2025 - 31-05-2026', '2025-09-01', '2026-05-31'],
    ['2025.11.10. - 2025.11.14.', '2025-11-10', '2025-11-14'],
  ])('%s', (text, from, to) => {
    expect(querySpan(text, around)).toEqual({ from, to });
  });

  it.each([
    '17.11.2025.',
    '3.–4. stunda',
    'G. 140.-142. lpp.',
    'Uzdots 10.11.2025. - atkārtot 14.11.2025.',
    '14:30 - 15:10',
    '2025',
    'Matemātika 11.11. - 17.11.',
    '11.11. - 17.11. Matemātika',
    '11.11. - 31.11.',
    '31.09. - 17.11.',
    'Uzdots – 17.11.',
    'Uzdots 10.–14.11.',
    `11.11.2025. – ${' '.repeat(60)}17.11.2025.`,
  ])('%s is none', (text) => {
    expect(querySpan(text, around)).toBeUndefined();
  });
});

describe('headings', () => {
  it.each([
    ['28.11.24. ceturtdiena (šodien)', '2024-11-28'],
    ['Pirmdiena, 17. novembris', '2025-11-17'],
  ])('%s is a day', (text, date) => {
    expect(queryHeadingDate(text, around)).toBe(date);
  });

  it.each(['Ieraksti līdz 28.11. jāaizpilda', 'Matemātika 17.11.', 'Klases stunda'])('%s is not only a day', (text) => {
    expect(queryHeadingDate(text, around)).toBeUndefined();
  });

  it('are short', () => {
    expect(queryHeadingDate(`20.11.2025.${' '.repeat(69)}`, around)).toBe('2025-11-20');
    expect(queryHeadingDate(`20.11.2025.${' '.repeat(70)}`, around)).toBeUndefined();
  });

  it('knows weekdays alone', () => {
    expect(queryWeekday('Šodien')).toBeUndefined();
    expect(queryWeekday('3.')).toBeUndefined();
    expect(queryWeekday('Trešdiena')).toBe(3);
    expect(queryWeekday('SVĒTDIENA')).toBe(7);
    expect(queryWeekday('Pirmdienas plāns')).toBeUndefined();
  });

  it('knows school years', () => {
    expect(querySchoolYear('2024./2025. m. g.')).toBe('2024-09-01');
    expect(querySchoolYear('2025/26')).toBe('2025-09-01');
    expect(querySchoolYear('2025-11-20')).toBeUndefined();
  });
});

describe('addDays', () => {
  it.each([
    ['2025-11-28', 5, '2025-12-03'],
    ['2025-11-28', 2, '2025-11-30'],
    ['2025-11-30', 0, '2025-11-30'],
    ['2025-11-02', -1, '2025-11-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
  ] as const)('%s %i', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });
});

describe('queryMonth', () => {
  it.each([
    ['Oktobris', '2025-10-01'],
    ['2026. gada oktobris', '2026-10-01'],
    ['Plāns novembrim', '2025-11-01'],
    ['2025. gada novembra plāns', '2025-11-01'],
    ['Mēneša plāns: marts', '2026-03-01'],
    ['Maijs', '2026-05-01'],
    ['jūlijā, 2026', '2026-07-01'],
    ['10.2026.', '2026-10-01'],
    ['2026-10', '2026-10-01'],
    ['01.10.2025. – 31.10.2025.', '2025-10-01'],
    ['03.11.2025. – 28.11.2025.', '2025-11-01'],
    ['17.11.2025. – 21.11.2025.', undefined],
    ['15.10.2025. – 15.11.2025.', undefined],
    ['oktobris–novembris', undefined],
    ['20. novembris', undefined],
    ['Marta Ozola – mēneša plāns', undefined],
    ['Maijas plāns', undefined],
    ['Māris', undefined],
    ['13.2025.', undefined],
    ['ноябрь 2025', '2025-11-01'],
    ['', undefined],
  ])('%s', (text, month) => {
    expect(queryMonth(text, around)).toBe(month);
  });
});
