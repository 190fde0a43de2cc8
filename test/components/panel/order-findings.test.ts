import { describe, expect, it } from 'vitest';
import { orderFindings } from '@/components/panel/order-findings';
import { createFinding, createQuestion, findings, now } from '../panel-states';

const moment = { now, timeZone: 'Europe/Riga' };

describe('orderFindings', () => {
  it('puts due first by deadline, then overdue from the oldest, then what has no deadline, then questions', () => {
    const order = orderFindings([...findings].reverse(), moment).map(({ kind, finding: { subject } }) =>
      subject.of === 'entry' ? `${kind} ${subject.date ?? ''} ${subject.number ?? ''}` : kind,
    );
    expect(order).toEqual([
      'today 2026-11-16 2',
      'today 2026-11-16 5',
      'later 2026-11-13 4',
      'overdue 2026-11-11 2',
      'overdue 2026-11-12 3',
      'overdue 2026-11-13 1',
      'wrong 2026-11-18 1',
      'question 2026-11-02 3',
      'question 2026-11-03 1',
      'question 2026-11-05 3',
    ]);
  });

  it('orders what is due by its deadline, not by its lesson', () => {
    const late = createFinding('2026-11-12', 1, { outcome: 'due', due: '2026-11-16T21:59:00.000Z' });
    const soon = createFinding('2026-11-16', 7, { outcome: 'due', due: '2026-11-16T13:30:00.000Z' });
    expect(orderFindings([late, soon], moment).map(({ finding }) => finding)).toEqual([soon, late]);
  });

  it('leaves to the coverage line what the page does not show', () => {
    const hidden = createQuestion('2026-11-02', 1, { reason: 'not-shown', message: 'missing-field.not-shown' });
    expect(orderFindings([hidden], moment)).toEqual([]);
  });

  it("calls a deadline after midnight of the school's day later", () => {
    const due = (at: `${string}Z`) => createFinding('2026-11-16', 1, { outcome: 'due', due: at });
    // 23.59 in Riga, and 0.30 of the next day.
    const placed = orderFindings([due('2026-11-16T21:59:00.000Z'), due('2026-11-16T22:30:00.000Z')], moment);
    expect(placed.map(({ kind }) => kind)).toEqual(['today', 'later']);
  });
});
