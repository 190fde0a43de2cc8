import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { getNeighbours } from '@/utils/rules/neighbours';
import { createEntry, on, unreadable } from './rule-tester';

const lesson = (day: IsoDate, number: number | null, more: Partial<Entry> = {}): Entry =>
  createEntry({}, { date: on(day), number: { state: 'filled', text: '', value: number }, ...more });

/** The days and numbers of a lesson's neighbours among others. */
function tell(entry: Entry, entries: Entry[]): string {
  const say = (one: Entry | undefined): string =>
    one?.date.state === 'filled' && one.number?.state === 'filled'
      ? `${one.date.value.slice(-2)}/${String(one.number.value)}`
      : '–';
  const { before, after } = getNeighbours(entries).get(entry) ?? {};
  return `${say(before)} ${say(after)}`;
}

describe('getNeighbours', () => {
  const middle = lesson('2025-11-19', 3);
  const other = { ...middle.journal, className: '8.a' };

  it.each<[string, Entry[], string]>([
    ['alone', [middle], '– –'],
    ['between two days, whatever their order', [lesson('2025-11-20', 1), middle, lesson('2025-11-18', 2)], '18/2 20/1'],
    [
      'the nearest days',
      [lesson('2025-11-10', 1), lesson('2025-11-18', 1), middle, lesson('2025-11-30', 1)],
      '18/1 30/1',
    ],
    ['the last lesson of the day before', [lesson('2025-11-18', 4), lesson('2025-11-18', 2), middle], '18/4 –'],
    ['the first lesson of the day after', [lesson('2025-11-20', 10), lesson('2025-11-20', 9), middle], '– 20/9'],
    [
      'a lesson outside the timetable comes last',
      [lesson('2025-11-18', null), lesson('2025-11-18', 12), middle],
      '18/null –',
    ],
    ['the other half of a double lesson is none', [middle, lesson('2025-11-19', 4)], '– –'],
    ['another journal’s lessons are none', [middle, lesson('2025-11-18', 1, { journal: other })], '– –'],
    [
      'an equal journal of another object is the same',
      [middle, lesson('2025-11-18', 1, { journal: { ...middle.journal } })],
      '18/1 –',
    ],
    ['a draft is none', [middle, lesson('2025-11-20', 1, { draft: true }), lesson('2025-11-21', 1)], '– 21/1'],
    ['a lesson not held is none', [middle, lesson('2025-11-20', 1, { cancelled: true })], '– –'],
    ['a lesson without a day is none', [middle, lesson('2025-11-20', 1, { date: unreadable })], '– –'],
  ])('%s', (_name, entries, expected) => {
    expect(tell(middle, entries)).toBe(expected);
  });

  it('is reckoned once for a list, and anew for another', () => {
    const entries = [middle, lesson('2025-11-18', 2)];
    expect(getNeighbours(entries)).toBe(getNeighbours(entries));
    expect(getNeighbours([...entries])).not.toBe(getNeighbours(entries));
  });
});
