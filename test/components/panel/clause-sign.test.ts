import { describe, expect, it } from 'vitest';
import { clauseSigns, getClauseSign } from '@/components/panel/clause-sign';
import { profile } from '../panel-states';

describe('getClauseSign', () => {
  it('gives each clause the strongest sign', () => {
    expect(profile.clauses.map((clause) => [clause.id, getClauseSign(clause)])).toEqual([
      ['1', 'not-in-journal'],
      ['4.5', 'partly'],
      ['4.9', 'not-yet'],
      ['4.11', 'checked'],
      ['5.1', 'by-date'],
      ['8', 'you-attest'],
    ]);
    expect(clauseSigns).toHaveLength(6);
  });
});
