import { describe, expect, it } from 'vitest';
import { calendarSchema } from '@/utils/calendar/calendar';
import { emptyDutyLog, type DutyLog } from '@/utils/duties/duty-log';
import { listDuties } from '@/utils/duties/list-duties';
import type { DateSpan } from '@/utils/journal/reading';
import type { Duty } from '@/utils/profile/profile-schema';
import { createClause, createProfile, listOf, tell } from './duty-tester';

const year: DateSpan = { from: '2026-09-01', to: '2027-08-31' };
const nextYear: DateSpan = { from: '2027-09-01', to: '2028-08-31' };
const own = createProfile([], { calendar: calendarSchema.parse({ use: 'own' }) });
const preschool = calendarSchema.parse({ use: 'preschool' });

const inCalendar = (calendar: typeof preschool, duty: Duty) => ({
  profile: createProfile([createClause('1', { duty })], { calendar }),
});

/** Title · the duty · what else · what it comes to in 2026/27. */
const forms: [title: string, duty: Duty, log: Partial<DutyLog>, span: DateSpan, days: string[]][] = [
  [
    'a date of each month',
    { due: { day: { month: 0, on: 10 } } },
    {},
    year,
    [
      ...['2026-09-10', '2026-10-10', '2026-11-10', '2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10'],
      ...['2027-04-10', '2027-05-10', '2027-06-10', '2027-07-10', '2027-08-10'],
    ],
  ],
  [
    'a date of each month that has lessons: in June those of grades 9 and 12',
    { due: { day: { month: 0, on: 10 } }, during: 'lessons' },
    {},
    { from: '2027-05-01', to: '2027-08-31' },
    ['2027-05-10', '2027-06-10'],
  ],
  [
    'a date that shorter months do not have, in a leap year',
    { due: { day: { month: 0, on: 31 } } },
    {},
    { from: '2028-01-31', to: '2028-04-30' },
    ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
  ],
  [
    'the last working day of the month before',
    { due: { day: { month: -1, on: 'last-working' } } },
    {},
    { from: '2026-12-01', to: '2027-03-31' },
    ['2026-12-30', '2027-01-29', '2027-02-26', '2027-03-31'],
  ],
  [
    'a weekday and hour of the week before',
    { due: { day: { weekday: 5, week: -1 }, at: '19:00' } },
    {},
    { from: '2026-10-23', to: '2026-11-06' },
    ['2026-10-23', '2026-10-30', '2026-11-06'],
  ],
  [
    'a weekday of each week that has lessons: not in the autumn break',
    { due: { day: { weekday: 5, week: 0 } }, during: 'lessons' },
    {},
    { from: '2026-10-12', to: '2026-11-01' },
    ['2026-10-16', '2026-10-30'],
  ],
  [
    "working days after each semester's start",
    { due: { day: { semester: 'start' }, plus: { working: 3 } } },
    {},
    year,
    ['2026-09-04', '2027-01-07'],
  ],
  [
    "each semester's end, by grade",
    { due: { day: { semester: 'end' } } },
    {},
    year,
    ['2026-12-18', '2027-05-31 (1 2 3 4 5 6 7 8 10 11)', '2027-06-11 (9)', '2027-06-18 (12)'],
  ],
  ["the year's start", { due: { day: { year: 'start' } } }, {}, year, ['2026-09-01']],
  [
    "the year's start in both of two years",
    { due: { day: { year: 'start' } } },
    {},
    { from: '2025-09-01', to: '2026-09-01' },
    ['2025-09-01', '2026-09-01'],
  ],
  [
    'the working day before each break, the summer by grade',
    { due: { day: { break: 'start' }, plus: { working: -1 } } },
    {},
    year,
    [
      ...['2026-10-16', '2026-12-18', '2027-03-05', '2027-05-31 (1 2 3 4 5 6 7 8 10 11)', '2027-06-11 (9)'],
      '2027-06-18 (12)',
    ],
  ],
  [
    'twice a year',
    { due: { day: { year: 'end' } }, times: 2 },
    {},
    year,
    ['2027-05-31 (1 2 3 4 5 6 7 8 10 11)', '2027-06-11 (9)', '2027-06-18 (12)'],
  ],
  [
    'daily: working days, a holiday and the weekend out',
    { every: 'day' },
    {},
    { from: '2026-11-16', to: '2026-11-23' },
    ['2026-11-16', '2026-11-17', '2026-11-19', '2026-11-20', '2026-11-23'],
  ],
  ['an event that was not typed', { due: { day: { event: 'note' }, plus: { working: 1 } } }, {}, year, ['no-event']],
  [
    'an event, each day that was typed',
    { due: { day: { event: 'note' }, plus: { working: 1 } } },
    { events: { note: ['2026-10-02', '2026-11-17', '2025-10-02'] } },
    year,
    ['2026-10-05', '2026-11-19'],
  ],
  [
    'so many days after a day that was not typed',
    { every: { days: 90 }, from: { event: 'new' } },
    {},
    year,
    ['no-event'],
  ],
  [
    'so many days after the newest day that was typed',
    { every: { days: 90 }, from: { event: 'new' } },
    { events: { new: ['2026-09-01', '2026-11-30'] } },
    year,
    ['2027-02-28'],
  ],
  [
    'so many days after it was done last',
    { every: { days: 90 }, from: { event: 'new' } },
    { events: { new: ['2026-11-30'] }, ticks: { '1|2026-11-30': ['2027-02-20'] } },
    year,
    ['2027-02-28', '2027-05-21'],
  ],
  [
    'so many days, done on the very day that was typed: no endless round',
    { every: { days: 90 }, from: { event: 'new' } },
    { events: { new: ['2026-11-30'] }, ticks: { '1|2026-11-30': ['2026-11-30'] } },
    year,
    ['2027-02-28'],
  ],
  ['a year that the calendar does not reach', { due: { day: { year: 'end' } } }, {}, nextYear, ['no-calendar']],
  ['a semester that the calendar does not reach', { due: { day: { semester: 'end' } } }, {}, nextYear, ['no-calendar']],
  ['a break that the calendar does not reach', { due: { day: { break: 'start' } } }, {}, nextYear, ['no-calendar']],
];

describe('listDuties', () => {
  it.each(forms)('%s', (_, duty, log, span, days) => {
    expect(listOf(duty, { span }, log).map(tell)).toEqual(days);
  });

  it('reckons the end of the day, and hours, on the school’s clock in summer and winter', () => {
    const duty: Duty = { due: { day: { weekday: 5, week: 0 }, at: '19:00' } };
    const span: DateSpan = { from: '2026-10-19', to: '2026-11-01' };
    expect(listOf(duty, { span }).map(({ due }) => due)).toEqual([
      { state: 'known', at: '2026-10-23T16:00:00.000Z', day: '2026-10-23' },
      { state: 'known', at: '2026-10-30T17:00:00.000Z', day: '2026-10-30' },
    ]);
    expect(listOf({ every: 'day' }, { span: { from: '2026-03-27', to: '2026-03-30' } }).map(({ due }) => due)).toEqual([
      { state: 'known', at: '2026-03-27T21:59:00.000Z', day: '2026-03-27' },
      { state: 'known', at: '2026-03-30T20:59:00.000Z', day: '2026-03-30' },
    ]);
  });

  it('reckons only the grades that the school has', () => {
    const profile = createProfile([createClause('1', { duty: { due: { day: { year: 'end' } } } })], {
      school: { name: 'Paraugu pamatskola', timeZone: 'Europe/Riga', grades: [1, 2, 3] },
    });
    expect(listOf({}, { profile }).map(tell)).toEqual(['2027-05-31']);
  });

  it('leaves out the days of grades that the user does not teach; ids and all other days stay', () => {
    const end: Duty = { due: { day: { semester: 'end' } } };
    const getIds = (duty: Duty, grades?: number[]): string[] =>
      listOf(duty, {}, grades ? { grades } : {}).map(({ id }) => id);
    const all = getIds(end);
    expect(all).toHaveLength(4);
    expect(getIds(end, [9])).toEqual([all[0], all[2]]);
    expect(getIds(end, [7, 8])).toEqual([all[0], all[1]]);
    expect(getIds(end, [])).toEqual(all);
    const monthly: Duty = { due: { day: { month: 0, on: 10 } }, during: 'lessons' };
    expect(getIds(monthly, [7])).toEqual(getIds(monthly).filter((id) => id !== '1|2027-06'));
    expect(getIds({ due: { day: { month: 0, on: 10 } } }, [7])).toHaveLength(12);
  });

  it('takes a grade that the school does not have as nothing said', () => {
    const profile = createProfile([createClause('1', { duty: { due: { day: { year: 'end' } } } })], {
      school: { name: 'Paraugu pamatskola', timeZone: 'Europe/Riga', grades: [1, 9] },
    });
    expect(listOf({}, { profile }, { grades: [12] })).toHaveLength(2);
    expect(listOf({}, { profile }, { grades: [9, 12] }).map(tell)).toEqual(['2027-06-11 (9)']);
  });

  it('gives a break of some grades to these grades', () => {
    const calendar = calendarSchema.parse({
      use: 'own',
      years: [
        {
          start: '2026-09-01',
          semesters: [],
          end: '2027-05-31',
          breaks: [{ from: '2027-02-01', to: '2027-02-05', grades: [1] }],
        },
      ],
    });
    const found = listOf({}, inCalendar(calendar, { due: { day: { break: 'start' } } }));
    expect(found.map(tell)).toEqual(['2027-02-01 (1)', '2027-06-01']);
    expect(found.map(({ id }) => id)).toEqual(['1|2027-02-01|1', '1|2027-06-01']);
  });

  it('knows no semesters of a preschool and has months in summer', () => {
    expect(listOf({}, inCalendar(preschool, { due: { day: { semester: 'end' } } })).map(tell)).toEqual(['no-calendar']);
    const monthly = inCalendar(preschool, { due: { day: { month: 0, on: 'last' } }, during: 'lessons' });
    expect(listOf({}, monthly)).toHaveLength(12);
  });

  it('keeps a monthly date where the calendar cannot tell whether there are lessons', () => {
    const monthly: Duty = { due: { day: { month: 0, on: 5 } }, during: 'lessons' };
    expect(listOf({}, inCalendar(own.calendar, monthly))).toHaveLength(12);
  });

  it('names occurrences by clause and turn, so that a corrected calendar keeps the ticks', () => {
    const getIds = (duty: Duty, log: Partial<DutyLog> = {}): string[] =>
      listOf(duty, { span: { from: '2026-12-01', to: '2027-02-28' } }, log).map(({ id }) => id);
    expect(getIds({ due: { day: { month: -1, on: 'last' } } })).toEqual(['1|2027-01', '1|2027-02', '1|2027-03']);
    expect(getIds({ due: { day: { weekday: 5, week: 0 } } })[0]).toBe('1|2026-11-30');
    expect(getIds({ due: { day: { semester: 'end' } } })).toEqual(['1|2026/27-1']);
    expect(getIds({ due: { day: { semester: 'start' } } })).toEqual(['1|2026/27-2']);
    expect(getIds({ due: { day: { break: 'start' } } })).toEqual(['1|2026-12-21']);
    expect(getIds({ due: { day: { event: 'e' } } }, { events: { e: ['2027-01-15'] } })).toEqual(['1|2027-01-15']);
    expect(listOf({ due: { day: { year: 'end' } } }).map(({ id }) => id)).toEqual([
      '1|2026/27|1,2,3,4,5,6,7,8,10,11',
      '1|2026/27|9',
      '1|2026/27|12',
    ]);
  });

  it('is done after as many ticks as the clause wants', () => {
    const duty: Duty = { due: { day: { semester: 'start' } }, times: 2 };
    const tick = (...days: `${number}-${number}-${number}`[]) =>
      listOf(duty, {}, { ticks: { '1|2026/27-1': days } }).map(({ isDone, doneOn }) => [isDone, doneOn.length]);
    expect(tick('2026-09-01')).toEqual([
      [false, 1],
      [false, 0],
    ]);
    expect(tick('2026-09-01', '2026-09-02')[0]).toEqual([true, 2]);
    expect(tick('2026-09-01', '2026-09-02', '2026-09-03')[0]).toEqual([true, 3]);
  });

  it('carries the clause: number, words, assumptions, the other document, the event', () => {
    const clause = createClause('3.5.2 bis', {
      number: '3.5.2',
      quote: 'saskaņā ar darba plānu',
      duty: { due: { day: { event: 'work-plan-date' } } },
      assumptions: ['counting-starts-next-day'],
      otherDocument: 'darba plānu',
    });
    expect(listOf({}, { profile: createProfile([clause]) })).toEqual([
      {
        id: '3.5.2 bis|',
        clause: '3.5.2 bis',
        number: '3.5.2',
        quote: 'saskaņā ar darba plānu',
        who: ['teacher'],
        isOwn: true,
        kind: 'duty',
        repeats: 'other',
        event: 'work-plan-date',
        due: { state: 'unknown', reason: 'no-event' },
        times: 1,
        doneOn: [],
        isDone: false,
        assumptions: ['counting-starts-next-day'],
        otherDocument: 'darba plānu',
      },
    ]);
  });

  it('says that a bell which a duty needs is not entered', () => {
    expect(listOf({ due: { day: { year: 'start' }, at: 'lesson-end' } }).map(tell)).toEqual(['no-numbers']);
  });

  it('tells what is wanted daily, and what is wanted once in a school year', () => {
    const [daily] = listOf({ every: 'day' });
    expect([daily?.repeats, daily?.id, daily?.schoolYear]).toEqual(['day', '1|2026-09-01', undefined]);
    expect(listOf({ due: { day: { month: 0, on: 10 } } }).every(({ repeats }) => repeats === 'other')).toBe(true);
    expect(listOf({ due: { day: { year: 'end' } } }).map(({ schoolYear }) => schoolYear)).toEqual(
      Array.from({ length: 3 }, () => '2026/27'),
    );
    expect(listOf({ due: { day: { semester: 'end' } } })[0]).not.toHaveProperty('schoolYear');
    expect(listOf({ due: { day: { month: 0, on: 10 } } })[0]).not.toHaveProperty('otherDocument');
  });

  it('keeps the order of the document where deadlines are equal', () => {
    const duty: Duty = { due: { day: { year: 'start' } } };
    const late: Duty = { due: { day: { month: 0, on: 10 } } };
    const profile = createProfile([
      createClause('a', { duty: late }),
      createClause('b', { duty }),
      createClause('c', { byHand: true }),
      createClause('d', { duty }),
      createClause('e', { duty: { due: { day: { event: 'x' } } } }),
    ]);
    const span: DateSpan = { from: '2026-09-01', to: '2026-09-30' };
    expect(listOf({}, { profile, span }).map(({ clause }) => clause)).toEqual(['b', 'd', 'a', 'c', 'e']);
  });

  it('throws for a duty of a lesson, which no profile can have', () => {
    expect(() => listOf({ due: { day: 'lesson' } })).toThrow('has no turns');
  });
});

describe('attestations', () => {
  const profile = createProfile([
    createClause('7', { byHand: true, who: ['everybody'] }),
    createClause('8', { info: true }),
    createClause('9', { byHand: true, who: ['superuser'] }),
    createClause('10', { duty: { due: { day: { year: 'start' } } } }),
  ]);
  const list = (roles: ('teacher' | 'deputy')[], span: DateSpan) =>
    listDuties({ profile, roles, span, log: { ...emptyDutyLog, ticks: { '7|2026/27': ['2026-10-01'] } } });

  it('come once a school year, after what has a date', () => {
    expect(list(['teacher'], year).map(({ id, kind, isDone }) => [id, kind, isDone])).toEqual([
      ['10|2026/27', 'duty', false],
      ['7|2026/27', 'attestation', true],
    ]);
    expect(list(['teacher'], { from: '2026-08-31', to: '2026-08-31' }).map(({ id }) => id)).toEqual(['7|2025/26']);
  });

  it('and duties of others are seen by the deputy', () => {
    expect(list(['deputy'], year).map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['10|2026/27', false],
      ['7|2026/27', true],
      ['9|2026/27', false],
    ]);
  });
});
