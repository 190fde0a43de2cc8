import { describe, expect, it } from 'vitest';
import { calendarSchema, type Calendar } from '@/utils/calendar/calendar';
import type { Due } from '@/utils/calendar/deadline';
import type { Entry } from '@/utils/journal/entry';
import { getEntrySubject, queryEntryDay, reckonEntryTiming } from '@/utils/rules/timing';
import { calendar, createEntry, empty, on, unreadable } from './rule-tester';

const unreadDay = { date: unreadable };

describe('getEntrySubject', () => {
  it('names an entry by its key, day, number and kind', () => {
    expect(getEntrySubject(createEntry({}))).toEqual({
      of: 'entry',
      key: '7.b|Matemātika||2025-11-20|3|lesson|1',
      date: '2025-11-20',
      number: 3,
      kind: 'lesson',
    });
  });

  it.each<[string, Partial<Entry>, object]>([
    ['a day that was not understood', unreadDay, { date: null, number: 3 }],
    ['an empty number', { number: empty }, { date: '2025-11-20', number: null }],
    ['a lesson outside the timetable', { number: { state: 'filled', text: '–', value: null } }, { number: null }],
  ])('has null for %s', (_, more, subject) => {
    expect(getEntrySubject(createEntry({}, more))).toMatchObject(subject);
  });

  it('has no number where the page shows none', () => {
    const { number, ...entry } = createEntry({});
    expect(number).toBeDefined();
    expect(getEntrySubject(entry).of === 'entry' && getEntrySubject(entry)).toMatchObject({ number: null });
  });
});

describe('queryEntryDay', () => {
  it('is the day, if it was understood', () => {
    expect(queryEntryDay(createEntry({}))).toBe('2025-11-20');
    expect(queryEntryDay(createEntry({}, unreadDay))).toBeUndefined();
  });
});

describe('reckonEntryTiming', () => {
  const withBells: Calendar = {
    ...calendarSchema.parse({
      use: 'general-education',
      bells: [
        { start: '08:30', end: '09:10' },
        { start: '09:20', end: '10:00' },
        { start: '10:20', end: '11:00' },
      ],
    }),
    timeZone: 'Europe/Riga',
  };
  const byEnd: Due = { day: 'lesson', at: 'lesson-end' };
  const by1530: Due = { day: 'lesson', at: '15:30' };
  const tomorrow = { date: on('2025-11-21') };
  const number = (state: Entry['number']): Partial<Entry> => ({ ...(state && { number: state }) });

  // The moment is 15:31 in Riga.
  it.each<[string, Partial<Entry>, Due | undefined, Calendar, object]>([
    ['a draft', { draft: true }, by1530, calendar, { state: 'not-yet' }],
    ['a day that was not understood', unreadDay, by1530, calendar, { state: 'unknown', reason: 'unreadable' }],
    ['a clause without a date', {}, undefined, calendar, { state: 'due' }],
    ['a clause without a date, tomorrow', tomorrow, undefined, calendar, { state: 'not-yet' }],
    ['a deadline that has passed', {}, by1530, calendar, { state: 'overdue', at: '2025-11-20T13:30:00.000Z' }],
    [
      'a deadline to come',
      {},
      { day: 'lesson', at: '15:31' },
      calendar,
      { state: 'due', at: '2025-11-20T13:31:00.000Z' },
    ],
    ['a lesson of tomorrow', tomorrow, by1530, calendar, { state: 'not-yet' }],
    [
      'tomorrow, with a deadline of today',
      tomorrow,
      { day: 'lesson', plus: { days: -1 }, at: '15:30' },
      calendar,
      { state: 'overdue', at: '2025-11-20T13:30:00.000Z' },
    ],
    [
      'tomorrow, with a deadline of this evening',
      tomorrow,
      { day: 'lesson', plus: { days: -1 } },
      calendar,
      { state: 'due', at: '2025-11-20T21:59:00.000Z' },
    ],
    ['the third lesson’s end', {}, byEnd, withBells, { state: 'overdue', at: '2025-11-20T09:00:00.000Z' }],
    ['an end without bells', {}, byEnd, calendar, { state: 'unknown', reason: 'no-numbers' }],
    ['tomorrow’s end without bells', tomorrow, byEnd, calendar, { state: 'not-yet' }],
    ['the end of a lesson without a number', number(empty), byEnd, withBells, { state: 'unknown' }],
  ])('%s', (_, more, due, given, timing) => {
    expect(reckonEntryTiming(createEntry({}, more), due, given, '2025-11-20T13:31:01.000Z')).toMatchObject(timing);
  });

  it('asks no number of an entry that has none', () => {
    const { number: own, ...entry } = createEntry({});
    expect(own).toBeDefined();
    expect(reckonEntryTiming(entry, by1530, calendar, '2025-11-20T13:31:00.000Z')).toMatchObject({ state: 'overdue' });
  });
});
