import { describe, expect, it } from 'vitest';
import { emptyDutyLog } from '@/utils/duties/duty-log';
import { listEvents } from '@/utils/duties/list-events';
import { createClause, createProfile } from './duty-tester';

describe('listEvents', () => {
  it('names each event once, with its clauses and typed days, of the clauses that bind the user', () => {
    const profile = createProfile([
      createClause('1', { duty: { due: { day: { event: 'note' }, plus: { working: 1 } } } }),
      createClause('2', { duty: { every: { days: 90 }, from: { event: 'password-change' } }, who: ['everybody'] }),
      createClause('3', { duty: { due: { day: { event: 'note' } } } }),
      createClause('4', { duty: { due: { day: { event: 'order' } } }, who: ['head'] }),
      createClause('5', { duty: { due: { day: { year: 'end' } } } }),
      createClause('6', { duty: { every: 'day' } }),
      createClause('7', { byHand: true }),
    ]);
    const log = { ...emptyDutyLog, events: { note: ['2026-10-02' as const] } };
    expect(listEvents(profile, ['teacher'], log)).toEqual([
      { event: 'note', numbers: ['1', '3'], days: ['2026-10-02'] },
      { event: 'password-change', numbers: ['2'], days: [] },
    ]);
    expect(listEvents(profile, ['deputy'], log).map(({ event }) => event)).toEqual(['password-change']);
  });
});
