import { calendarSchema } from '@/utils/calendar/calendar';
import { entryOnDayOff } from '@/utils/rules/entry-on-day-off';
import { createEntry, createReading, empty, filled, on, testRule } from './rule-tester';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';

const lesson = (day: IsoDate, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: filled('Daļskaitļi') }, { date: on(day), ...more });
const everything = { also: ['break' as const, 'weekend' as const] };
const breaks = { also: ['break' as const] };
const weekends = { also: ['weekend' as const] };

testRule(entryOnDayOff, {
  inapplicable: [
    { name: 'a draft on 18 November', reading: createReading([lesson('2025-11-18', { draft: true })]), options: {} },
    {
      name: 'a lesson that was not held on 18 November',
      reading: createReading([lesson('2025-11-18', { cancelled: true })]),
      options: {},
    },
    { name: 'an entry planned for a holiday to come', reading: createReading([lesson('2025-12-24')]), options: {} },
    {
      name: 'a slot of the week’s timetable with nothing written',
      reading: createReading([createEntry({ topic: empty }, { date: on('2025-11-18') })], { page: 'week' }),
      options: {},
    },
  ],
  pass: [
    { name: 'the day before', reading: createReading([lesson('2025-11-17')]), options: {} },
    { name: 'Lāčplēsis Day is no day off', reading: createReading([lesson('2025-11-11')]), options: {} },
    {
      name: 'in a break, when only public holidays count',
      reading: createReading([lesson('2025-10-21')]),
      options: {},
    },
    {
      name: 'on a Saturday, when only public holidays count',
      reading: createReading([lesson('2025-11-15')]),
      options: {},
    },
    { name: 'in a break, when weekends count', reading: createReading([lesson('2025-10-21')]), options: weekends },
    { name: 'on a Saturday, when breaks count', reading: createReading([lesson('2025-11-15')]), options: breaks },
    {
      name: 'on the school’s own day off, which another clause is about',
      reading: createReading([lesson('2025-11-10')]),
      options: everything,
      calendar: {
        ...calendarSchema.parse({ use: 'general-education', daysOff: ['2025-11-10'] }),
        timeZone: 'Europe/Riga',
      },
    },
    {
      name: 'a school day, when everything counts',
      reading: createReading([lesson('2025-11-17')]),
      options: everything,
    },
    {
      name: 'a Saturday that the school works',
      reading: createReading([lesson('2025-11-08')]),
      options: everything,
      calendar: {
        ...calendarSchema.parse({ use: 'general-education', workingSaturdays: ['2025-11-08'] }),
        timeZone: 'Europe/Riga',
      },
    },
  ],
  incomplete: [
    {
      name: 'a date that was not understood',
      reading: createReading([createEntry({}, { date: { state: 'unreadable', text: '31.02.' } })]),
      options: {},
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
    {
      name: 'a school whose breaks nobody entered',
      reading: createReading([lesson('2025-11-17')]),
      options: everything,
      calendar: { ...calendarSchema.parse({ use: 'own' }), timeZone: 'Europe/Riga' },
      expect: { reason: 'no-calendar', message: 'no-calendar' },
    },
  ],
  violation: [
    {
      name: 'on 18 November',
      reading: createReading([lesson('2025-11-18')]),
      options: {},
      expect: { message: 'public-holiday', data: { holiday: 'proclamation-day' } },
    },
    {
      name: 'on 18 November itself',
      reading: createReading([lesson('2025-11-18')]),
      options: {},
      moment: '2025-11-18T10:00:00.000Z',
      expect: { message: 'public-holiday' },
    },
    {
      name: 'a slot of the week’s timetable with a topic, the homework empty',
      reading: createReading(
        [createEntry({ topic: filled('Daļskaitļi'), homework: empty }, { date: on('2025-11-18') })],
        { page: 'week' },
      ),
      options: {},
      expect: { message: 'public-holiday' },
    },
    {
      name: 'an empty row of a list, where a row is an entry',
      reading: createReading([createEntry({ topic: empty }, { date: on('2025-11-18') })]),
      options: {},
      expect: { message: 'public-holiday' },
    },
    {
      name: 'on a moved Monday',
      reading: createReading([lesson('2025-05-05')]),
      options: {},
      expect: { message: 'public-holiday' },
    },
    {
      name: 'in the autumn break',
      reading: createReading([lesson('2025-10-21')]),
      options: everything,
      expect: { message: 'break' },
    },
    {
      name: 'on a Saturday',
      reading: createReading([lesson('2025-11-15')]),
      options: everything,
      expect: { message: 'weekend' },
    },
  ],
});
