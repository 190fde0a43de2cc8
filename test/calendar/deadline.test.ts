import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Calendar, calendarSchema } from '@/utils/calendar/calendar';
import {
  type DayFormId,
  type DeadlineAnchor,
  type Due,
  dueSchema,
  isOverdue,
  reckonDeadline,
  type UnknownDeadline,
} from '@/utils/calendar/deadline';
import { toInstant } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';

function createCalendar(content: z.input<typeof calendarSchema>): Calendar {
  return { ...calendarSchema.parse(content), timeZone: 'Europe/Riga' };
}

const bells = [
  { start: '08:30', end: '09:10' },
  { start: '09:20', end: '10:00' },
  { start: '14:45', end: '15:25' },
];
const general = createCalendar({ use: 'general-education', bells });
const preschool = createCalendar({ use: 'preschool' });
const unknown = createCalendar({ use: 'own' });
/** A year of its own with an extra week for grade 1, the breaks in no order. */
const extraWeek = createCalendar({
  use: 'own',
  years: [
    {
      start: '2026-09-01',
      semesters: [],
      end: '2027-05-31',
      breaks: [
        { from: '2027-03-08', to: '2027-03-12' },
        { from: '2027-02-01', to: '2027-02-05', grades: [1] },
      ],
    },
  ],
});

/** `2026-11-20 14:30`, local; or why it is not known. */
type Expected = `${IsoDate} ${string}` | UnknownDeadline;

function reckon(due: Due, anchor: Partial<DeadlineAnchor> & { day: IsoDate }, calendar: Calendar): string {
  const reckoned = reckonDeadline(dueSchema.parse(due), { grade: 7, ...anchor }, calendar);
  return reckoned.state === 'known' ? reckoned.at : reckoned.reason;
}

function toExpected(expected: Expected): string {
  if (expected === 'no-calendar' || expected === 'no-numbers') return expected;
  return toInstant(expected.slice(0, 10) as IsoDate, expected.slice(11), 'Europe/Riga');
}

type Case = [Due['day'], Partial<DeadlineAnchor> & { day: IsoDate }, Expected, Calendar?];

/** At least one case for each form of a day: a form without one does not compile. */
const cases: Record<DayFormId, [Case, ...Case[]]> = {
  lesson: [['lesson', { day: '2026-11-20' }, '2026-11-20 23:59']],
  'next-lesson': [
    ['next-lesson', { day: '2026-11-20', nextLessonDay: '2026-11-24' }, '2026-11-24 23:59'],
    ['next-lesson', { day: '2026-11-20' }, 'no-calendar'],
  ],
  weekday: [
    [{ weekday: 5, week: 0 }, { day: '2026-11-16' }, '2026-11-20 23:59'],
    [{ weekday: 5, week: 0 }, { day: '2026-11-22' }, '2026-11-20 23:59'],
    [{ weekday: 5, week: -1 }, { day: '2026-11-16' }, '2026-11-13 23:59'],
    [{ weekday: 1, week: 1 }, { day: '2026-12-31' }, '2027-01-04 23:59'],
    [{ weekday: 7, week: 0 }, { day: '2026-12-28' }, '2027-01-03 23:59'],
  ],
  month: [
    [{ month: 0, on: 10 }, { day: '2026-11-20' }, '2026-11-10 23:59'],
    [{ month: 1, on: 5 }, { day: '2026-12-20' }, '2027-01-05 23:59'],
    [{ month: -1, on: 5 }, { day: '2027-01-31' }, '2026-12-05 23:59'],
    [{ month: 0, on: 31 }, { day: '2026-11-20' }, '2026-11-30 23:59'],
    [{ month: 1, on: 31 }, { day: '2027-01-31' }, '2027-02-28 23:59'],
    [{ month: 0, on: 30 }, { day: '2028-02-10' }, '2028-02-29 23:59'],
    [{ month: 0, on: 'last' }, { day: '2026-02-10' }, '2026-02-28 23:59'],
    [{ month: -1, on: 'last-working' }, { day: '2026-11-20' }, '2026-10-30 23:59'],
    // 31 and 24–26 December are holidays, 27 December 2026 a Sunday.
    [{ month: 0, on: 'last-working' }, { day: '2026-12-01' }, '2026-12-30 23:59'],
    [{ month: 0, on: 'last-working' }, { day: '2026-09-01' }, '2026-09-30 23:59'],
    [{ month: 0, on: 'last-working' }, { day: '2030-08-01' }, '2030-08-30 23:59', unknown],
  ],
  semester: [
    [{ semester: 'start' }, { day: '2026-11-20' }, '2026-09-01 23:59'],
    [{ semester: 'end' }, { day: '2026-11-20' }, '2026-12-18 23:59'],
    [{ semester: 'end' }, { day: '2026-12-28' }, '2026-12-18 23:59'],
    [{ semester: 'start' }, { day: '2027-01-04' }, '2027-01-04 23:59'],
    [{ semester: 'end' }, { day: '2027-01-04' }, '2027-05-31 23:59'],
    [{ semester: 'end' }, { day: '2027-01-04', grade: 9 }, '2027-06-11 23:59'],
    [{ semester: 'end' }, { day: '2026-11-20', grade: 9 }, '2026-12-18 23:59'],
    [{ semester: 'end' }, { day: '2027-01-04', grade: null }, '2027-05-31 23:59'],
    [{ semester: 'start' }, { day: '2024-09-01' }, '2024-09-02 23:59'],
    [{ semester: 'end' }, { day: '2027-09-01' }, 'no-calendar'],
    [{ semester: 'end' }, { day: '2026-11-20' }, 'no-calendar', unknown],
    [{ semester: 'end' }, { day: '2026-11-20' }, 'no-calendar', preschool],
  ],
  year: [
    [{ year: 'start' }, { day: '2025-03-10' }, '2024-09-02 23:59'],
    [{ year: 'end' }, { day: '2025-09-01' }, '2026-05-29 23:59'],
    [{ year: 'end' }, { day: '2025-09-01', grade: 9 }, '2026-06-12 23:59'],
    [{ year: 'end' }, { day: '2026-08-31', grade: 12 }, '2026-06-19 23:59'],
    [{ year: 'end' }, { day: '2027-09-01' }, 'no-calendar'],
    [{ year: 'end' }, { day: '2026-11-20' }, 'no-calendar', unknown],
    [{ year: 'end' }, { day: '2026-08-31' }, '2026-08-31 23:59', preschool],
    [{ year: 'start' }, { day: '2026-09-01' }, '2026-09-01 23:59', preschool],
  ],
  break: [
    [{ break: 'start' }, { day: '2026-09-10' }, '2026-10-19 23:59'],
    [{ break: 'start' }, { day: '2026-10-19' }, '2026-10-19 23:59'],
    [{ break: 'start' }, { day: '2026-10-20' }, '2026-12-21 23:59'],
    // After the spring break the summer comes, by grade.
    [{ break: 'start' }, { day: '2026-03-20' }, '2026-05-30 23:59'],
    [{ break: 'start' }, { day: '2026-03-20', grade: 9 }, '2026-06-13 23:59'],
    [{ break: 'start' }, { day: '2026-06-01' }, '2026-10-19 23:59'],
    [{ break: 'start' }, { day: '2027-01-11', grade: 1 }, '2027-02-01 23:59', extraWeek],
    [{ break: 'start' }, { day: '2027-01-11', grade: 2 }, '2027-03-08 23:59', extraWeek],
    [{ break: 'start' }, { day: '2027-01-11', grade: null }, '2027-03-08 23:59', extraWeek],
    [{ break: 'start' }, { day: '2027-07-01' }, 'no-calendar'],
    [{ break: 'start' }, { day: '2027-09-10' }, 'no-calendar'],
    [{ break: 'start' }, { day: '2026-11-20' }, 'no-calendar', unknown],
    [{ break: 'start' }, { day: '2026-11-20' }, 'no-calendar', preschool],
  ],
  event: [
    [{ event: 'open-day' }, { day: '2026-11-20', events: { 'open-day': '2026-12-04' } }, '2026-12-04 23:59'],
    [{ event: 'open-day' }, { day: '2026-11-20', events: {} }, 'no-numbers'],
    [{ event: 'open-day' }, { day: '2026-11-20' }, 'no-numbers'],
    [{ event: 'constructor' }, { day: '2026-11-20', events: {} }, 'no-numbers'],
  ],
};

describe.each(Object.entries(cases))('the day form %s', (_, forms) => {
  it.each(forms)('%j from %j: %s', (day, anchor, expected, calendar = general) => {
    expect(reckon({ day }, anchor, calendar)).toBe(toExpected(expected));
  });
});

describe('plus', () => {
  it.each<[Due['plus'], IsoDate, Expected]>([
    [{ days: 0 }, '2026-11-20', '2026-11-20 23:59'],
    [{ days: 5 }, '2026-11-20', '2026-11-25 23:59'],
    [{ days: -1 }, '2027-01-01', '2026-12-31 23:59'],
    [{ days: 1 }, '2026-03-28', '2026-03-29 23:59'],
    [{ days: 1 }, '2026-10-24', '2026-10-25 23:59'],
    // Two working days after a Friday's lesson: Tuesday.
    [{ working: 2 }, '2026-11-20', '2026-11-24 23:59'],
    [{ working: 1 }, '2026-11-21', '2026-11-23 23:59'],
    [{ working: 1 }, '2026-11-17', '2026-11-19 23:59'],
    [{ working: 1 }, '2026-11-18', '2026-11-19 23:59'],
    [{ working: 1 }, '2025-05-02', '2025-05-06 23:59'],
    [{ working: 2 }, '2026-12-30', '2027-01-05 23:59'],
    [{ working: 2 }, '2026-03-27', '2026-03-31 23:59'],
    [{ working: 2 }, '2026-10-23', '2026-10-27 23:59'],
    [{ working: 2 }, '2026-10-16', '2026-10-20 23:59'],
    [{ working: 0 }, '2026-11-21', '2026-11-21 23:59'],
    [{ working: -1 }, '2026-11-23', '2026-11-20 23:59'],
    [{ working: -2 }, '2026-11-19', '2026-11-16 23:59'],
    [{ working: -1 }, '2027-01-04', '2026-12-30 23:59'],
  ])('%o after %s: %s', (plus, day, expected) => {
    expect(reckon({ day: 'lesson', plus }, { day }, general)).toBe(toExpected(expected));
  });

  it('follows the school’s own days', () => {
    const calendar = createCalendar({
      use: 'general-education',
      daysOff: ['2025-05-02'],
      workingSaturdays: ['2025-05-10'],
    });
    const due: Due = { day: 'lesson', plus: { working: 2 } };
    expect(reckon(due, { day: '2025-04-30' }, calendar)).toBe(toExpected('2025-05-07 23:59'));
    expect(reckon(due, { day: '2025-04-30' }, general)).toBe(toExpected('2025-05-06 23:59'));
    expect(reckon(due, { day: '2025-05-08' }, calendar)).toBe(toExpected('2025-05-10 23:59'));
    expect(reckon(due, { day: '2025-05-08' }, general)).toBe(toExpected('2025-05-12 23:59'));
  });

  it('leaves breaks out where the profile says so', () => {
    const calendar = createCalendar({ use: 'general-education', breaksAreDaysOff: true });
    const due: Due = { day: 'lesson', plus: { working: 2 } };
    expect(reckon(due, { day: '2026-10-16' }, calendar)).toBe(toExpected('2026-10-27 23:59'));
  });

  it('counts working days without a school year', () => {
    const due: Due = { day: 'lesson', plus: { working: 2 } };
    expect(reckon(due, { day: '2030-11-15' }, unknown)).toBe(toExpected('2030-11-20 23:59'));
  });

  it('shifts from every form, the last working day before a break included', () => {
    const due: Due = { day: { break: 'start' }, plus: { working: -1 } };
    expect(reckon(due, { day: '2026-11-20' }, general)).toBe(toExpected('2026-12-18 23:59'));
    const afterSemester: Due = { day: { semester: 'start' }, plus: { working: 10 } };
    expect(reckon(afterSemester, { day: '2026-09-20' }, general)).toBe(toExpected('2026-09-15 23:59'));
    expect(reckon(afterSemester, { day: '2026-09-20' }, unknown)).toBe('no-calendar');
  });
});

describe('at', () => {
  const nextLesson = { nextLessonDay: '2026-11-24', nextLessonNumber: 2 } as const;

  it.each<[Due, Partial<DeadlineAnchor>, Expected]>([
    [{ day: 'lesson' }, {}, '2026-11-20 23:59'],
    [{ day: 'lesson', at: '14:30' }, {}, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '00:00' }, {}, '2026-11-20 00:00'],
    [{ day: 'lesson', at: 'lesson-start' }, { number: 1 }, '2026-11-20 08:30'],
    [{ day: 'lesson', at: 'lesson-end' }, { number: 3 }, '2026-11-20 15:25'],
    [{ day: 'lesson', at: 'lesson-end', plus: { days: 1 } }, { number: 3 }, '2026-11-21 15:25'],
    [{ day: 'lesson', at: 'lesson-end' }, { number: 4 }, 'no-numbers'],
    [{ day: 'lesson', at: 'lesson-end' }, { number: 0 }, 'no-numbers'],
    [{ day: 'lesson', at: 'lesson-start' }, { number: null }, 'no-numbers'],
    [{ day: 'lesson', at: 'lesson-start' }, {}, 'no-numbers'],
    [{ day: 'next-lesson', at: 'lesson-start' }, { number: 1, ...nextLesson }, '2026-11-24 09:20'],
    [{ day: 'next-lesson', at: 'lesson-start' }, { number: 1, nextLessonDay: '2026-11-24' }, 'no-numbers'],
  ])('%j of %j: %s', (due, anchor, expected) => {
    expect(reckon(due, { day: '2026-11-20', ...anchor }, general)).toBe(toExpected(expected));
  });

  it('is local time on both sides of the clock changes', () => {
    const due: Due = { day: 'lesson', at: '14:30' };
    expect(reckon(due, { day: '2026-03-28' }, general)).toBe('2026-03-28T12:30:00.000Z');
    expect(reckon(due, { day: '2026-03-29' }, general)).toBe('2026-03-29T11:30:00.000Z');
    expect(reckon(due, { day: '2026-10-24' }, general)).toBe('2026-10-24T11:30:00.000Z');
    expect(reckon(due, { day: '2026-10-25' }, general)).toBe('2026-10-25T12:30:00.000Z');
  });

  it('is the first of two, and after the gap', () => {
    const due: Due = { day: 'lesson', at: '03:30' };
    expect(reckon(due, { day: '2026-03-29' }, general)).toBe('2026-03-29T01:00:00.000Z');
    expect(reckon(due, { day: '2026-10-25' }, general)).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('notBefore', () => {
  it.each<[Due, Partial<DeadlineAnchor>, Expected]>([
    [{ day: 'lesson', at: '14:30', notBefore: 'lesson-end' }, { number: 1 }, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '14:30', notBefore: 'lesson-end' }, { number: 3 }, '2026-11-20 15:25'],
    [{ day: 'lesson', at: '14:30' }, { number: 3 }, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '14:30', notBefore: 'lesson-end' }, { number: 9 }, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '14:30', notBefore: 'lesson-end' }, { number: null }, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '14:30', notBefore: 'lesson-end' }, {}, '2026-11-20 14:30'],
    [{ day: 'lesson', at: '14:30', plus: { days: 1 }, notBefore: 'lesson-end' }, { number: 3 }, '2026-11-21 14:30'],
  ])('%j of %j: %s', (due, anchor, expected) => {
    expect(reckon(due, { day: '2026-11-20', ...anchor }, general)).toBe(toExpected(expected));
  });
});

describe('isOverdue', () => {
  const deadline = toInstant('2025-11-20', '14:30', 'Europe/Riga');

  it.each<[Instant, boolean]>([
    ['2025-11-20T12:29:00.000Z', false],
    ['2025-11-20T12:30:00.000Z', false],
    ['2025-11-20T12:30:59.999Z', false],
    ['2025-11-20T12:31:00.000Z', true],
    ['2025-11-21T00:00:00.000Z', true],
  ])('14:30 at %s: %s', (moment, is) => {
    expect(isOverdue(deadline, moment)).toBe(is);
  });

  it('lets a day last until midnight', () => {
    const end = toInstant('2026-10-25', '23:59', 'Europe/Riga');
    expect(isOverdue(end, '2026-10-25T21:59:59.999Z')).toBe(false);
    expect(isOverdue(end, '2026-10-25T22:00:00.000Z')).toBe(true);
  });
});

describe('dueSchema', () => {
  it.each<[string, unknown, string]>([
    ['no day', { at: '14:30' }, 'expected "lesson", "next-lesson"'],
    ['an unknown day', { day: 'tomorrow' }, 'expected "lesson", "next-lesson"'],
    ['a day of two forms', { day: { weekday: 5, week: 0, event: 'x' } }, 'event'],
    ['a weekday without a week', { day: { weekday: 5 } }, '{weekday: 1–7, week: -1–1}'],
    ['an eighth weekday', { day: { weekday: 8, week: 0 } }, '<=7'],
    ['a week too far', { day: { weekday: 5, week: 2 } }, '<=1'],
    ['a 32nd day', { day: { month: 0, on: 32 } }, '<=31'],
    ['half a day', { day: { month: 0, on: 1.5 } }, 'expected'],
    ['a day of no month', { day: { month: 0, on: 'first' } }, 'expected'],
    ['a break’s end', { day: { break: 'end' } }, '{break: "start"}'],
    ['a semester’s middle', { day: { semester: 'middle' } }, '{semester: "start" or "end"}'],
    ['an event without an id', { day: { event: '' } }, 'expected an id'],
    ['an event whose id begins with a dash', { day: { event: '-parents-day' } }, 'expected an id'],
    ['an event whose id ends with a dash', { day: { event: 'parents-day-' } }, 'expected an id'],
    ['plus of both', { day: 'lesson', plus: { days: 1, working: 1 } }, 'working'],
    ['plus of words', { day: 'lesson', plus: { days: 'two' } }, '{days: n} or {working: n}'],
    ['plus of years', { day: 'lesson', plus: { working: 1000 } }, '366'],
    ['a time of no clock', { day: 'lesson', at: '14.30' }, 'HH:MM'],
    ['another notBefore', { day: 'lesson', notBefore: 'lesson-start' }, 'expected "lesson-end"'],
    ['an unknown key', { day: 'lesson', until: '14:30' }, 'until'],
  ])('refuses %s', (_, due, message) => {
    const { error } = dueSchema.safeParse(due);
    expect(error?.issues.map((issue) => issue.message).join('\n')).toContain(message);
  });

  it('can be written as a JSON schema', () => {
    const schema = z.toJSONSchema(dueSchema);
    expect(schema.properties?.['day']).toMatchObject({ anyOf: { length: Object.keys(cases).length } });
  });
});
