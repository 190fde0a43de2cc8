import { expect, it } from 'vitest';
import { calendarSchema } from '@/utils/calendar/calendar';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { emptyDay } from '@/utils/rules/empty-day';
import { calendar, createEntry, createReading, filled, journal, on, testRule } from './rule-tester';

const row = (day: IsoDate, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: filled('Rudens') }, { date: on(day), journal: { ...journal, kind: 'group' }, ...more });
/** The diary of one day's week; what the rule says of that day comes first. */
const day = (shown: IsoDate, entries: Entry[], more: Partial<Reading> = {}): Reading =>
  createReading(entries, { page: 'week', span: { from: shown, to: '2025-11-23' }, ...more });

const options = {};
/** By 7.30 on the day for which it is, or on the working day before. */
const due = { day: 'lesson' as const, plus: { working: -1 }, at: '07:30' };
const wednesday: IsoDate = '2025-11-19';
const [thursday, friday]: IsoDate[] = ['2025-11-20', '2025-11-21'];
if (!thursday || !friday) throw new Error('no days');

testRule(emptyDay, {
  inapplicable: [
    { name: 'a public holiday', reading: day('2025-11-18', [row(wednesday)]), options, due },
    { name: 'a Saturday', reading: day('2025-11-22', [row(wednesday)], {}), options, due },
    { name: 'tomorrow, where the day itself is the last', reading: day(friday, [row(thursday)]), options },
  ],
  pass: [
    { name: 'one row', reading: day(wednesday, [row(wednesday)]), options, due },
    {
      name: 'one row through a filter',
      reading: day(wednesday, [row(wednesday)], { filters: ['other'] }),
      options,
      due,
    },
  ],
  incomplete: [
    {
      name: 'a filter',
      reading: day(wednesday, [row(thursday)], { filters: ['only-my-records'] }),
      options,
      due,
      expect: { reason: 'not-shown', message: 'filtered' },
    },
    {
      name: 'a row whose day was not understood',
      reading: day(wednesday, [row(thursday)], {
        coverage: { seen: 2, read: 1, hidden: [], layout: 'week', confidence: 1 },
      }),
      options,
      due,
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
    {
      name: 'a school whose days nobody entered',
      reading: day(wednesday, [row(thursday)]),
      options,
      due,
      calendar: { ...calendarSchema.parse({ use: 'own' }), timeZone: 'Europe/Riga' },
      expect: { reason: 'no-calendar', message: 'no-calendar' },
    },
    {
      name: 'a deadline that cannot be worked out',
      reading: day(wednesday, [row(thursday)]),
      options,
      due: { day: { event: 'opening' } },
      expect: { reason: 'no-numbers', message: 'no-deadline' },
    },
  ],
  due: [
    {
      name: 'tomorrow at 7.30',
      reading: day(friday, [row(thursday)]),
      options,
      due,
      moment: '2025-11-20T05:30:00.000Z',
      expect: { due: '2025-11-20T05:30:00.000Z' },
    },
    { name: 'a day gone by, where the clause has no date', reading: day(wednesday, [row(thursday)]), options },
  ],
  violation: [
    {
      name: 'tomorrow at 7.31',
      reading: day(friday, [row(thursday)]),
      options,
      due,
      moment: '2025-11-20T05:31:00.000Z',
      expect: { message: 'missing', due: '2025-11-20T05:30:00.000Z' },
    },
    { name: 'a day with a draft only', reading: day(wednesday, [row(wednesday, { draft: true })]), options, due },
  ],
});

function run(reading: Reading, moment: '2025-11-20T06:00:00.000Z' | '2025-11-21T06:00:00.000Z') {
  return emptyDay.check({ reading, entries: reading.entries, options, due, calendar, moment });
}

it('says of a Friday that the page does not show the Monday after it', () => {
  const reading = day(friday, [row(friday)]);
  expect(run(reading, '2025-11-21T06:00:00.000Z').at(-1)).toMatchObject({
    ...{ subject: { of: 'day', from: '2025-11-24' }, outcome: 'incomplete' },
    ...{ reason: 'outside-span', message: 'outside-span' },
  });
  // On Thursday the next day is there.
  expect(
    run(day(thursday, [row(thursday), row(friday)]), '2025-11-20T06:00:00.000Z').map(({ outcome }) => outcome),
  ).toEqual(['pass', 'pass', 'inapplicable', 'inapplicable']);
});

it.each<[string, Reading]>([
  ['a list', day(wednesday, [row(thursday)], { page: 'lesson-list' })],
  [
    'a page without a span',
    { ...createReading([row(thursday)], { page: 'week' }), span: undefined } as unknown as Reading,
  ],
  ['a week without any entry', day(wednesday, [])],
  [
    'a teacher’s week in two classes',
    day(wednesday, [row(thursday), row(friday, { journal: { ...journal, className: '8.a' } })]),
  ],
])('says nothing of %s', (_, reading) => {
  expect(run(reading, '2025-11-21T06:00:00.000Z')).toEqual([]);
});
