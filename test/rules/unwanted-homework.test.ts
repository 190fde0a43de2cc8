import { calendarSchema } from '@/utils/calendar/calendar';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { unwantedHomework } from '@/utils/rules/unwanted-homework';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const onFridays = { weekdays: [5], acceptedWords: ['nav uzdots'] };
const beforeDaysOff = { beforeDaysOff: true as const };
const homework = (day: IsoDate, text = '5. uzd.', more: Partial<Entry> = {}) =>
  createReading([createEntry({ homework: text === '' ? empty : filled(text) }, { date: on(day), ...more })]);

testRule(unwantedHomework, {
  inapplicable: [
    { name: 'a draft', reading: homework('2025-11-21', 'x', { draft: true }), options: onFridays },
    { name: 'a lesson not held', reading: homework('2025-11-21', 'x', { cancelled: true }), options: onFridays },
  ],
  pass: [
    { name: 'no homework on a Friday', reading: homework('2025-11-21', ''), options: onFridays },
    { name: 'a dash on a Friday', reading: homework('2025-11-21', '–'), options: onFridays },
    { name: 'no homework, in words', reading: homework('2025-11-21', 'Nav uzdots.'), options: onFridays },
    { name: 'homework on a Thursday', reading: homework('2025-11-20'), options: onFridays },
    { name: 'homework before a school day', reading: homework('2025-11-19'), options: beforeDaysOff },
    { name: 'homework before a weekend', reading: homework('2025-11-21'), options: beforeDaysOff },
    {
      name: 'homework before a holiday, where only Fridays count',
      reading: homework('2025-11-17'),
      options: onFridays,
    },
  ],
  incomplete: [
    {
      name: 'a view without homework',
      reading: createReading([createEntry({})]),
      options: onFridays,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a homework that was not understood',
      reading: createReading([createEntry({ homework: unreadable })]),
      options: onFridays,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a date that was not understood',
      reading: createReading([
        createEntry({ homework: filled('5. uzd.') }, { date: { state: 'unreadable', text: '?' } }),
      ]),
      options: onFridays,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a school whose days nobody entered',
      reading: homework('2025-11-19'),
      options: beforeDaysOff,
      calendar: { ...calendarSchema.parse({ use: 'own' }), timeZone: 'Europe/Riga' },
      expect: { reason: 'no-calendar' },
    },
  ],
  violation: [
    {
      name: 'homework on a Friday',
      reading: homework('2025-11-21'),
      options: onFridays,
      expect: { message: 'weekday' },
    },
    {
      name: 'homework that is only a file',
      reading: createReading([createEntry({ homework: filled('') }, { date: on('2025-11-21') })]),
      options: onFridays,
    },
    {
      name: 'homework before 18 November',
      reading: homework('2025-11-17'),
      options: beforeDaysOff,
      expect: { message: 'before-day-off' },
    },
    {
      name: 'homework on the Friday before the autumn break',
      reading: homework('2025-10-17'),
      options: beforeDaysOff,
      expect: { message: 'before-day-off' },
    },
  ],
});
