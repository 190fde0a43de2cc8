import { calendarSchema } from '@/utils/calendar/calendar';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { missingLearningArea } from '@/utils/rules/missing-learning-area';
import { createEntry, createReading, filled, journal, on, testRule } from './rule-tester';

const area = (day: IsoDate, subject: string | null, more: Partial<Entry> = {}): Entry =>
  createEntry({ topic: filled('Rudens') }, { date: on(day), journal: { ...journal, subject, kind: 'group' }, ...more });
const week = (entries: Entry[], more: Partial<Reading> = {}): Reading =>
  createReading(entries, { page: 'week', span: { from: '2025-11-10', to: '2025-11-16' }, ...more });

const daily = { areas: [{ name: 'veselības', word: 'fiziskās aktivitātes' }], per: 'day' as const };
const weekly = {
  areas: [
    { name: 'valodu', word: 'valod' },
    { name: 'matemātikas', word: 'matemātik' },
  ],
  per: 'week' as const,
};
const health = 'Veselības un fiziskās aktivitātes';
const [monday, friday]: IsoDate[] = ['2025-11-10', '2025-11-14'];
if (!monday || !friday) throw new Error('no days');

testRule(missingLearningArea, {
  inapplicable: [
    {
      name: 'a day to come',
      reading: week([area('2025-11-21', 'Valodu')], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: daily,
    },
    { name: 'a Saturday', reading: week([area('2025-11-15', 'Valodu')]), options: daily },
  ],
  pass: [
    {
      name: 'the area among others, in other letters',
      reading: week([area(monday, 'Valodu'), area(monday, health.toUpperCase())]),
      options: daily,
    },
    {
      name: 'all areas on different days',
      reading: week([area(monday, 'Valodu'), area(friday, 'Matemātikas')]),
      options: weekly,
    },
    {
      name: 'all areas, whatever the page leaves out',
      reading: week([area(monday, health)], { filters: ['other'] }),
      options: daily,
    },
  ],
  incomplete: [
    {
      name: 'on a page without a span',
      reading: week([area(monday, 'Valodu')], { span: { from: '2025-11-11', to: '2025-11-16' } }),
      options: daily,
      expect: { reason: 'outside-span' },
    },
    {
      name: 'with a filter',
      reading: week([area(monday, 'Valodu')], { filters: ['other'] }),
      options: daily,
      expect: { message: 'filtered', reason: 'not-shown' },
    },
    {
      name: 'with rows that are not loaded',
      reading: week([area(monday, 'Valodu')], {
        coverage: { seen: 1, read: 1, hidden: ['unloaded-rows'], layout: 'x', confidence: 1 },
      }),
      options: daily,
      expect: { message: 'filtered' },
    },
    {
      name: 'with a row without a date',
      reading: week([area(monday, 'Valodu')], {
        coverage: { seen: 2, read: 1, hidden: [], layout: 'x', confidence: 1 },
      }),
      options: daily,
      expect: { message: 'unreadable' },
    },
    {
      name: 'with a row without a subject',
      reading: week([area(monday, 'Valodu'), area(monday, null)]),
      options: daily,
      expect: { message: 'unreadable' },
    },
    {
      name: 'a week that a holiday has shortened',
      reading: week([area('2025-11-20', 'Valodu')], { span: { from: '2025-11-17', to: '2025-11-23' } }),
      options: weekly,
      moment: '2025-11-24T10:00:00.000Z',
      expect: { reason: 'question', message: 'short-week', data: { areas: 'matemātikas', count: 1 } },
    },
    {
      name: 'a school whose days nobody entered',
      reading: week([area(monday, 'Valodu')]),
      options: daily,
      calendar: { ...calendarSchema.parse({ use: 'own' }), timeZone: 'Europe/Riga' },
      expect: { reason: 'no-calendar' },
    },
  ],
  due: [
    {
      name: 'today without the area',
      reading: week([area(friday, 'Valodu')]),
      options: daily,
      moment: '2025-11-14T21:59:00.000Z',
      expect: { message: 'missing' },
    },
    {
      name: 'a week on its last school day',
      reading: week([area(monday, 'Valodu')]),
      options: weekly,
      moment: '2025-11-14T21:59:00.000Z',
    },
  ],
  violation: [
    {
      name: 'yesterday without the area',
      reading: week([area(monday, 'Valodu')]),
      options: daily,
      expect: { message: 'missing', data: { areas: 'veselības', count: 1 } },
    },
    {
      name: 'a week without one',
      reading: week([area(monday, 'Valodu'), area(friday, 'Valodu')]),
      options: weekly,
      moment: '2025-11-14T22:00:00.000Z',
      expect: { data: { areas: 'matemātikas', count: 1 } },
    },
    {
      name: 'a draft of it',
      reading: week([area(monday, 'Valodu'), area(monday, health, { draft: true })]),
      options: daily,
    },
  ],
});
