import { describe, expect, it } from 'vitest';
import { clauseSigns, getClauseSigns } from '@/components/panel/clause-sign';
import { profile } from '../panel-states';

describe('getClauseSigns', () => {
  it('gives each clause its sign', () => {
    expect(profile.clauses.map((clause) => [clause.id, ...getClauseSigns(clause)])).toEqual([
      ['1', 'not-in-journal'],
      ['4.5', 'partly'],
      ['4.9', 'not-yet'],
      ['4.10', 'not-yet', 'by-date'],
      ['4.11', 'checked'],
      ['5.1', 'by-date'],
      ['8', 'you-attest'],
    ]);
    expect(clauseSigns).toHaveLength(6);
  });

  it('gives a clause both signs where a page shows it and it has a date', () => {
    const clause = { id: '1', number: '1', who: ['teacher' as const], quote: 'a b' };
    const both = { checks: [{ rule: 'entry-on-day-off' as const }], duty: { every: 'day' as const } };
    expect(getClauseSigns({ ...clause, ...both })).toEqual(['checked', 'by-date']);
    expect(getClauseSigns({ ...clause, ...both, unchecked: ['a'] })).toEqual(['partly', 'by-date']);
  });
});
