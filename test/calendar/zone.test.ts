import { expect, it } from 'vitest';
import { timeSchema, toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';
import { instants, localDays } from './zone-cases';

const riga = 'Europe/Riga';

it.each(localDays)('%s in %s is %s', (moment, timeZone, day) => {
  expect(toLocalDay(moment, timeZone)).toBe(day);
});

it.each(instants)('%s %s in Riga is %s', (day, time, moment) => {
  expect(toInstant(day, time, riga)).toBe(moment);
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

it.each(['24:00', '107:30', '7:30', '07:60', '14.30', '14:30:00', ''])('refuses the time %j', (text) => {
  expect(timeSchema.safeParse(text).error?.issues[0]?.message).toContain('HH:MM');
});

it.each(['00:00', '07:30', '23:59'])('takes the time %s', (text) => {
  expect(timeSchema.parse(text)).toBe(text);
});
