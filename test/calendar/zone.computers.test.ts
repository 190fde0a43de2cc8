import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import { instants, localDays } from './zone-cases';

/** Computers' zones: west and east of Riga, one without summer time, one whose clocks change on other days. */
const computers = ['UTC', 'Europe/Riga', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'];

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

  it.each(localDays)('%s in %s is %s', (moment, timeZone, day) => {
    expect(toLocalDay(moment, timeZone)).toBe(day);
  });

  it.each(instants)('%s %s in Riga is %s', (day, time, moment) => {
    expect(toInstant(day, time, 'Europe/Riga')).toBe(moment);
  });
});
