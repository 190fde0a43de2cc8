import { describe, expect, it } from 'vitest';
import { getBadge } from '@/utils/check/badge';
import type { Counts } from '@/utils/journal/report';
import { getOwnReport } from '@/utils/profile/own-report';
import { createFinding, createReport } from '../components/panel-states';

const none: Counts = { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 };
const report = createReport({
  counts: { inapplicable: 1, pass: 5, incomplete: 0, due: 1, violation: 2 },
  clauses: [
    { clause: '4.5', who: ['teacher'], counts: { ...none, pass: 3, due: 1, inapplicable: 1 } },
    { clause: '3.6', who: ['class-teacher'], counts: { ...none, pass: 2, violation: 1 } },
    { clause: '19', who: ['everybody'], counts: { ...none, violation: 1 } },
  ],
  findings: [
    createFinding('2026-11-16', 2, { outcome: 'due' }),
    createFinding('2026-11-12', 1, { clause: '3.6' }),
    createFinding('2026-11-18', 1, { clause: '19' }),
  ],
  weeks: [{ clause: '3.6', from: '2026-11-09', to: '2026-11-15', outcome: 'violation' }],
});

describe('getOwnReport', () => {
  it.each([
    ['nobody said who', []],
    ['the deputy', ['deputy']],
    ['both', ['teacher', 'class-teacher']],
  ] as const)('leaves the report as it is for %s', (_, roles) => {
    expect(getOwnReport(report, roles)).toBe(report);
  });

  it('leaves a teacher what binds teachers and everybody', () => {
    const own = getOwnReport(report, ['teacher']);
    expect(own.findings.map(({ clause }) => clause)).toEqual(['4.5', '19']);
    expect(own.counts).toEqual({ inapplicable: 1, pass: 3, incomplete: 0, due: 1, violation: 1 });
    expect(own.weeks).toEqual([]);
    expect(own.clauses.map(({ clause }) => clause)).toEqual(['4.5', '19']);
    expect(own).toMatchObject({ coverage: report.coverage, nextCheckAt: report.nextCheckAt });
  });

  it('leaves a class teacher the weeks of the class hour', () => {
    expect(getOwnReport(report, ['class-teacher']).weeks).toEqual(report.weeks);
  });

  it('is what the badge counts', () => {
    expect(getBadge(report)).toEqual({ count: 2, tone: 'overdue' });
    expect(getBadge(getOwnReport(report, ['teacher']))).toEqual({ count: 1, tone: 'overdue' });
    expect(getBadge(getOwnReport({ ...report, clauses: report.clauses.slice(0, 2) }, ['teacher']))).toEqual({
      count: 1,
      tone: 'due',
    });
    expect(getBadge(getOwnReport({ ...report, clauses: report.clauses.slice(1, 2) }, ['head']))).toBeNull();
  });
});
