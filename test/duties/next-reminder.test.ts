import { describe, expect, it } from 'vitest';
import {
  firstReminderSettings,
  getReminder,
  parseRemindedOn,
  parseReminderSettings,
  reminderPermission,
  type ReminderMoment,
  type ReminderSettings,
} from '@/utils/duties/next-reminder';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { toInstant } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';

const timeZone = 'Europe/Riga';
const standard: ReminderSettings = { ...firstReminderSettings, isOn: true };

/** A moment on the school's clock. */
function at(day: IsoDate, time: string, change: Partial<ReminderMoment> = {}): ReminderMoment {
  return { now: toInstant(day, time, timeZone), timeZone, since: '2026-09-01', ...change };
}

function due(day: IsoDate, time = '23:59', change: Partial<DutyOccurrence> = {}): DutyOccurrence {
  return {
    id: `${day} ${time}`,
    clause: '1',
    number: '1',
    quote: '',
    who: ['teacher'],
    isOwn: true,
    kind: 'duty',
    repeats: 'other',
    due: { state: 'known', at: toInstant(day, time, timeZone), day },
    times: 1,
    doneOn: [],
    isDone: false,
    assumptions: [],
    ...change,
  };
}

/** Title · occurrences · now · settings · what is told, and when one looks again, on the school's clock. */
const cases: [string, DutyOccurrence[], ReminderMoment, Partial<ReminderSettings>, string[], string][] = [
  // 2026-11-16 is a Monday.
  [
    'due today, in the morning',
    [due('2026-11-16')],
    at('2026-11-16', '08:00'),
    {},
    ['2026-11-16 23:59'],
    '2026-11-17 08:00',
  ],
  ['due today, before eight', [due('2026-11-16')], at('2026-11-16', '07:59'), {}, [], '2026-11-16 08:00'],
  [
    'due today, at noon: the computer was off',
    [due('2026-11-16')],
    at('2026-11-16', '12:30'),
    {},
    ['2026-11-16 23:59'],
    '2026-11-17 08:00',
  ],
  ['due today, at six in the evening', [due('2026-11-16')], at('2026-11-16', '18:00'), {}, [], '2026-11-17 08:00'],
  [
    'reminded today already',
    [due('2026-11-16')],
    at('2026-11-16', '09:00', { remindedOn: '2026-11-16' }),
    {},
    [],
    '2026-11-17 08:00',
  ],
  [
    'reminded yesterday',
    [due('2026-11-13')],
    at('2026-11-16', '09:00', { remindedOn: '2026-11-15' }),
    {},
    ['2026-11-13 23:59'],
    '2026-11-17 08:00',
  ],
  ['due tomorrow: not yet', [due('2026-11-17')], at('2026-11-16', '09:00'), {}, [], '2026-11-17 08:00'],
  [
    'due tomorrow before eight: today',
    [due('2026-11-17', '07:30')],
    at('2026-11-16', '09:00'),
    {},
    ['2026-11-17 07:30'],
    '2026-11-17 08:00',
  ],
  ['due on Saturday: on Friday', [due('2026-11-21')], at('2026-11-16', '09:00'), {}, [], '2026-11-20 08:00'],
  [
    'due on Sunday, on Friday',
    [due('2026-11-22')],
    at('2026-11-20', '09:00'),
    {},
    ['2026-11-22 23:59'],
    '2026-11-23 08:00',
  ],
  ['due on Monday, on Friday: not yet', [due('2026-11-23')], at('2026-11-20', '09:00'), {}, [], '2026-11-23 08:00'],
  [
    'due on Saturday, weekends not quiet',
    [due('2026-11-21')],
    at('2026-11-20', '09:00'),
    { isQuietAtWeekends: false },
    [],
    '2026-11-21 08:00',
  ],
  ['on a Saturday', [due('2026-11-20')], at('2026-11-21', '10:00'), {}, [], '2026-11-23 08:00'],
  ['done', [due('2026-11-16', '23:59', { isDone: true })], at('2026-11-16', '09:00'), {}, [], '2026-12-28 08:00'],
  ['of others', [due('2026-11-16', '23:59', { isOwn: false })], at('2026-11-16', '09:00'), {}, [], '2026-12-28 08:00'],
  ['daily', [due('2026-11-16', '23:59', { repeats: 'day' })], at('2026-11-16', '09:00'), {}, [], '2026-12-28 08:00'],
  [
    'without a date',
    [due('2026-11-16', '23:59', { due: { state: 'unknown', reason: 'no-event' } })],
    at('2026-11-16', '09:00'),
    {},
    [],
    '2026-12-28 08:00',
  ],
  [
    'due before the first look',
    [due('2026-11-06')],
    at('2026-11-16', '09:00', { since: '2026-11-09' }),
    {},
    [],
    '2026-12-28 08:00',
  ],
  [
    'never looked: only what is due from today on',
    [due('2026-11-15'), due('2026-11-16')],
    at('2026-11-16', '09:00', { since: undefined }),
    {},
    ['2026-11-16 23:59'],
    '2026-11-17 08:00',
  ],
  ['nothing for a long time', [due('2027-05-31')], at('2026-11-16', '09:00'), {}, [], '2026-12-28 08:00'],
  [
    'no quiet hours',
    [due('2026-11-17')],
    at('2026-11-16', '23:30'),
    { quietFrom: '00:00', quietUntil: '00:00' },
    [],
    '2026-11-17 00:00',
  ],
  [
    'quiet at noon, in the morning',
    [due('2026-11-16')],
    at('2026-11-16', '09:00'),
    { quietFrom: '11:00', quietUntil: '13:00' },
    ['2026-11-16 23:59'],
    '2026-11-17 00:00',
  ],
  [
    'quiet at noon, at noon',
    [due('2026-11-16')],
    at('2026-11-16', '12:00'),
    { quietFrom: '11:00', quietUntil: '13:00' },
    [],
    '2026-11-16 13:00',
  ],
  [
    'quiet from midnight',
    [due('2026-11-16')],
    at('2026-11-16', '03:00'),
    { quietFrom: '00:00', quietUntil: '07:00' },
    [],
    '2026-11-16 07:00',
  ],
  [
    'before the clocks go back',
    [due('2026-10-25')],
    at('2026-10-24', '09:00'),
    { isQuietAtWeekends: false },
    [],
    '2026-10-25 08:00',
  ],
];

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

describe('getReminder', () => {
  it.each(cases)('%s', (_, occurrences, moment, settings, told, lookAt) => {
    const found = getReminder(occurrences, { ...standard, ...settings }, moment);
    expect(found.tell.map(({ id }) => id)).toEqual(told);
    expect(clock.format(new Date(found.lookAt))).toBe(lookAt);
    expect(found.lookAt > moment.now).toBe(true);
  });

  it('reminds once a day of a whole year, whenever it is asked, and never in quiet hours', () => {
    const occurrences = [due('2026-11-10'), due('2026-12-10'), due('2027-01-10')];
    let [now, remindedOn] = [toInstant('2026-11-01', '00:00', timeZone), undefined as IsoDate | undefined];
    const times: string[] = [];
    for (let rings = 0; rings < 400 && now < '2027-02-01'; rings += 1) {
      const { tell, lookAt } = getReminder(occurrences, standard, { now, timeZone, remindedOn, since: '2026-11-01' });
      const shown = clock.format(new Date(now));
      if (tell.length > 0) {
        times.push(shown);
        remindedOn = shown.slice(0, 10) as IsoDate;
      }
      // What is told on the third day is done that evening.
      if (times.length % 3 === 0 && tell.length > 0) for (const one of tell) one.isDone = true;
      now = lookAt;
    }
    expect(times).toEqual([
      ...['2026-11-10 08:00', '2026-11-11 08:00', '2026-11-12 08:00'],
      ...['2026-12-10 08:00', '2026-12-11 08:00', '2026-12-14 08:00'],
      ...['2027-01-08 08:00', '2027-01-11 08:00', '2027-01-12 08:00'],
    ]);
  });
});

describe('parseReminderSettings', () => {
  it('begins switched off, and asks for one permission', () => {
    expect(firstReminderSettings.isOn).toBe(false);
    expect(reminderPermission).toEqual({ permissions: ['notifications'] });
  });

  it.each([undefined, null, 'on', [], {}, { isOn: 'yes', quietFrom: '25:00', quietUntil: 8, isQuietAtWeekends: 1 }])(
    'is off by default, and with %j',
    (stored) => {
      expect(parseReminderSettings(stored)).toEqual({
        isOn: false,
        quietFrom: '18:00',
        quietUntil: '08:00',
        isQuietAtWeekends: true,
      });
    },
  );

  it('takes what is usable', () => {
    const stored = { isOn: true, quietFrom: '20:30', quietUntil: '06:00', isQuietAtWeekends: false };
    expect(parseReminderSettings(stored)).toEqual(stored);
    expect(parseReminderSettings({ ...stored, quietFrom: 'x' })).toEqual({ ...stored, quietFrom: '18:00' });
  });
});

describe('parseRemindedOn', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-31', undefined],
    [5, undefined],
    [undefined, undefined],
  ])('%j: %s', (stored, day) => expect(parseRemindedOn(stored)).toBe(day));
});
