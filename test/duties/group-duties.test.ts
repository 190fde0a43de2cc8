import { describe, expect, it } from 'vitest';
import { dutyGroups, groupDuties, isDutyOverdue, type DutyMoment } from '@/utils/duties/group-duties';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { toInstant } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';

const timeZone = 'Europe/Riga';

/** Monday, 16 November 2026, 14:10 in Riga; the list was first seen a week before. */
const moment: DutyMoment = { now: '2026-11-16T12:10:00.000Z', timeZone, since: '2026-11-09' };

function create(id: string, change: Partial<DutyOccurrence> = {}): DutyOccurrence {
  return {
    id,
    clause: id,
    number: id,
    quote: '',
    who: ['teacher'],
    isOwn: true,
    kind: 'duty',
    repeats: 'other',
    times: 1,
    doneOn: [],
    isDone: false,
    assumptions: [],
    ...change,
  };
}

function on(day: IsoDate, time = '23:59', change: Partial<DutyOccurrence> = {}): DutyOccurrence {
  return create(`${day} ${time}`, { due: { state: 'known', at: toInstant(day, time, timeZone), day }, ...change });
}

const unknown = { state: 'unknown', reason: 'no-calendar' } as const;

const cases: [title: string, occurrence: DutyOccurrence, group: string | undefined][] = [
  ['overdue since yesterday', on('2026-11-15'), 'overdue'],
  ['overdue since this noon', on('2026-11-16', '14:09'), 'overdue'],
  ['in its last minute', on('2026-11-16', '14:10'), 'week'],
  ['due today', on('2026-11-16'), 'week'],
  ['due on Sunday', on('2026-11-22'), 'week'],
  ['due on the Monday after', on('2026-11-23'), 'month'],
  ['due at the end of the month', on('2026-11-30'), 'month'],
  ['due in the next month', on('2026-12-01'), 'later'],
  ['due on the day of the first look', on('2026-11-09'), 'overdue'],
  ['due before the first look', on('2026-11-08'), 'earlier'],
  ['done, though overdue', on('2026-11-15', '23:59', { isDone: true, doneOn: ['2026-11-14'] }), 'done'],
  ['done, before the first look', on('2026-11-08', '23:59', { isDone: true, doneOn: ['2026-11-08'] }), 'done'],
  ['of others, overdue', on('2026-11-15', '23:59', { isOwn: false }), 'others'],
  ['of others, done', on('2026-11-15', '23:59', { isOwn: false, isDone: true }), 'others'],
  ['daily, of today', on('2026-11-16', '23:59', { repeats: 'day' }), 'week'],
  ['daily, of today, its hour over', on('2026-11-16', '09:00', { repeats: 'day' }), 'week'],
  ['daily, of today, done', on('2026-11-16', '23:59', { repeats: 'day', isDone: true }), 'done'],
  ['daily, of yesterday', on('2026-11-15', '23:59', { repeats: 'day' }), undefined],
  ['daily, of tomorrow', on('2026-11-17', '23:59', { repeats: 'day' }), undefined],
  ['without a date', create('x', { due: unknown }), 'undated'],
  ['without a date, in this school year', create('x', { due: unknown, schoolYear: '2026/27' }), 'undated'],
  ['without a date, in another school year', create('x', { due: unknown, schoolYear: '2027/28' }), undefined],
  ['without a date, done', create('x', { due: unknown, isDone: true, doneOn: ['2026-11-10'] }), 'done'],
  ['with a date, in another school year', on('2026-11-23', '23:59', { schoolYear: '2027/28' }), 'month'],
  ['an attestation', create('x', { kind: 'attestation', schoolYear: '2026/27' }), 'attestations'],
  ['an attestation of another year', create('x', { kind: 'attestation', schoolYear: '2025/26' }), undefined],
];

describe('groupDuties', () => {
  it.each(cases)('%s', (_, occurrence, group) => {
    const groups = groupDuties([occurrence], moment);
    expect(dutyGroups.filter((name) => groups[name].length > 0)).toEqual(group ? [group] : []);
    expect(isDutyOverdue(occurrence, moment)).toBe(group === 'overdue');
  });

  it('calls nothing overdue that was due before the very first look', () => {
    const { earlier, overdue } = groupDuties([on('2026-11-15'), on('2026-11-16', '14:00')], {
      now: moment.now,
      timeZone,
    });
    expect([earlier.length, overdue.length]).toEqual([1, 1]);
  });

  it('turns from one week and month to the next at midnight in Riga', () => {
    const at = (now: Instant) => groupDuties([on('2026-11-30')], { ...moment, now });
    expect(at('2026-11-29T21:59:00.000Z').month).toHaveLength(1);
    expect(at('2026-11-29T22:00:00.000Z').week).toHaveLength(1);
  });

  it('keeps the order of the list, and shows what was done last first', () => {
    const done = (id: string, ...days: IsoDate[]) => create(id, { isDone: true, doneOn: days });
    const groups = groupDuties(
      [on('2026-11-17'), on('2026-11-18'), done('a', '2026-11-01'), done('b', '2026-10-01', '2026-11-10'), done('c')],
      moment,
    );
    expect(groups.week.map(({ id }) => id)).toEqual(['2026-11-17 23:59', '2026-11-18 23:59']);
    expect(groups.done.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
