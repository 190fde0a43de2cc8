import { describe, expect, it } from 'vitest';
import { getBadge } from '@/utils/check/badge';
import type { PageKind } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

const report = (page: PageKind, violation: number, due: number): Report => ({
  checkedAt: '2025-11-20T13:31:00.000Z',
  readAt: '2025-11-20T13:31:00.000Z',
  profile: { id: 'test-school', revision: 1 },
  page,
  journals: [],
  filters: [],
  coverage: { seen: 0, read: 0, hidden: [], layout: page, confidence: 1 },
  problems: [],
  counts: { violation, due, incomplete: 4, pass: 9, inapplicable: 2 },
  clauses: [],
  findings: [],
  unsaved: 0,
  weeks: [],
});

describe('getBadge', () => {
  it('counts the overdue first', () => {
    expect(getBadge(report('lesson-list', 3, 2))).toEqual({ count: 3, tone: 'overdue' });
  });
  it('else what is due', () => {
    expect(getBadge(report('week', 0, 2))).toEqual({ count: 2, tone: 'due' });
  });
  it('never questions', () => {
    expect(getBadge(report('lesson-list', 0, 0))).toBeNull();
  });
  it('nothing without a report', () => {
    expect(getBadge(undefined)).toBeNull();
  });
  it('never a number on a page that was not recognised', () => {
    expect(getBadge(report('unknown', 3, 2))).toBeNull();
  });
});
