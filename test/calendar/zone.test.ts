import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeSchema, toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';

const riga = 'Europe/Riga';

/** Computers' zones: west and east of Riga, one without summer time, one whose clocks change on other days. */
const computers = ['UTC', riga, 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'];

describe.each(computers)('on a computer in %s', (computer) => {
  const before = process.env['TZ'];

  beforeAll(() => {
    process.env['TZ'] = computer;
  });

  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('runs in that zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(computer);
  });

  it.each<[Instant, string, IsoDate]>([
    ['2026-11-20T21:59:59.999Z', riga, '2026-11-20'],
    ['2026-11-20T22:00:00.000Z', riga, '2026-11-21'],
    ['2026-07-01T20:59:59.999Z', riga, '2026-07-01'],
    ['2026-07-01T21:00:00.000Z', riga, '2026-07-02'],
    ['2026-12-31T22:00:00.000Z', riga, '2027-01-01'],
    ['2026-03-28T22:00:00.000Z', riga, '2026-03-29'],
    ['2026-03-29T20:59:59.999Z', riga, '2026-03-29'],
    ['2026-03-29T21:00:00.000Z', riga, '2026-03-30'],
    ['2026-10-24T21:00:00.000Z', riga, '2026-10-25'],
    ['2026-10-25T21:59:59.999Z', riga, '2026-10-25'],
    ['2026-10-25T22:00:00.000Z', riga, '2026-10-26'],
    ['2026-11-20T22:00:00.000Z', 'Europe/London', '2026-11-20'],
  ])('%s in %s is %s', (moment, timeZone, day) => {
    expect(toLocalDay(moment, timeZone)).toBe(day);
  });

  it.each<[IsoDate, string, Instant]>([
    ['2026-11-20', '14:30', '2026-11-20T12:30:00.000Z'],
    ['2026-06-10', '14:30', '2026-06-10T11:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T21:59:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T22:00:00.000Z'],
    // The clocks go from 03:00 to 04:00 at 01:00 UTC.
    ['2026-03-29', '00:00', '2026-03-28T22:00:00.000Z'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '03:59', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '04:01', '2026-03-29T01:01:00.000Z'],
    ['2026-03-29', '23:59', '2026-03-29T20:59:00.000Z'],
    // The clocks go from 04:00 back to 03:00 at 01:00 UTC.
    ['2026-10-25', '02:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:59', '2026-10-25T00:59:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '23:59', '2026-10-25T21:59:00.000Z'],
  ])('%s %s in Riga is %s', (day, time, moment) => {
    expect(toInstant(day, time, riga)).toBe(moment);
  });
});

it('finds the end of a gap of half an hour', () => {
  expect(toInstant('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
});

it('gives back the day of each hour of a year', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    const wall = new Date(start + hour * 3_600_000).toISOString();
    const [day, time] = [wall.slice(0, 10) as IsoDate, wall.slice(11, 16)];
    expect(toLocalDay(toInstant(day, time, riga), riga)).toBe(day);
  }
});

it.each(['24:00', '7:30', '07:60', '14.30', '14:30:00', ''])('refuses the time %j', (text) => {
  expect(timeSchema.safeParse(text).error?.issues[0]?.message).toContain('HH:MM');
});

it.each(['00:00', '07:30', '23:59'])('takes the time %s', (text) => {
  expect(timeSchema.parse(text)).toBe(text);
});
