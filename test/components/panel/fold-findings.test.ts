import { describe, expect, it } from 'vitest';
import { foldFindings } from '@/components/panel/fold-findings';
import { orderFindings } from '@/components/panel/order-findings';
import type { Finding } from '@/utils/journal/report';
import { createFinding, createQuestion, journal, now } from '../panel-states';

function countFolds(findings: Finding[]): number[] {
  const placed = orderFindings(findings, { now, timeZone: 'Europe/Riga' });
  return foldFindings(placed).map((fold) => fold.findings.length);
}

describe('foldFindings', () => {
  it('folds the same finding on neighbouring lessons', () => {
    expect(
      countFolds([createQuestion('2026-11-02', 1), createQuestion('2026-11-03', 1), createQuestion('2026-11-05', 2)]),
    ).toEqual([3]);
  });

  it.each<[string, Partial<Finding>]>([
    ['another field', { data: { fields: ['topic', 'homework'], asked: [] } }],
    ['another clause', { clause: '3.5', number: '3.5' }],
    ['another message', { message: 'missing-field.later' }],
    ['another journal', { journal: { ...journal, subject: 'Fizika' } }],
    ['unsaved text', { unsaved: true }],
  ])('keeps %s apart', (_name, change) => {
    const row = [
      createFinding('2026-11-02', 1),
      createFinding('2026-11-03', 1, change),
      createFinding('2026-11-04', 1),
    ];
    expect(countFolds(row)).toEqual([1, 1, 1]);
  });

  it('folds missed deadlines of several days, but of those to come only the same one', () => {
    expect(countFolds([createFinding('2026-11-11', 1), createFinding('2026-11-12', 1)])).toEqual([2]);
    const due = { outcome: 'due' } as const;
    const sameDay = [createFinding('2026-11-16', 1, due), createFinding('2026-11-16', 2, due)];
    expect(countFolds(sameDay)).toEqual([2]);
    const twoDays = [createFinding('2026-11-16', 1, due), createFinding('2026-11-17', 1, due)];
    expect(countFolds(twoDays)).toEqual([1, 1]);
  });

  it('keeps lessons apart that lie weeks from each other', () => {
    expect(
      countFolds([createFinding('2026-09-26', 1), createFinding('2026-10-10', 1), createFinding('2026-11-12', 1)]),
    ).toEqual([2, 1]);
  });

  it('gives folds keys of their own', () => {
    const placed = orderFindings(
      [
        createFinding('2026-11-11', 1),
        createFinding('2026-11-11', 1, { clause: '3.5' }),
        createQuestion('2026-11-11', 1),
      ],
      { now, timeZone: 'Europe/Riga' },
    );
    expect(new Set(foldFindings(placed).map(({ key }) => key)).size).toBe(3);
  });
});
