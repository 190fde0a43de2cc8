import { describe, expect, it } from 'vitest';
import { findClauses, isWhole, wholeProcedure, type ClauseQuery } from '@/components/panel/find-clauses';
import { profile } from '../panel-states';

const { clauses } = profile;
const mine = new Set(['4.5', '8']);

function find(query: Partial<ClauseQuery>): string[] {
  return [...findClauses(clauses, { ...wholeProcedure, ...query }, mine)];
}

describe('findClauses', () => {
  it.each<[string, string[]]>([
    ['', clauses.map(({ id }) => id)],
    ['  ', clauses.map(({ id }) => id)],
    ['4.1', ['4.10', '4.11']],
    ['4.11.', ['4.11']],
    ['rīkojuma', ['4.11']],
    ['RIKOJUMA numuru', ['4.11']],
    ['numuru rīkojuma', ['4.11']],
    ['stundu temas', ['4.5']],
    ['nekur', []],
  ])('"%s"', (text, found) => {
    expect(find({ text })).toEqual(found);
  });

  it('by sign: any of a clause’s own', () => {
    expect(find({ signs: ['by-date'] })).toEqual(['4.10', '5.1']);
    expect(find({ signs: ['not-yet', 'checked'] })).toEqual(['4.9', '4.10', '4.11']);
  });

  it('by whom it binds, and all together', () => {
    expect(find({ isMine: true })).toEqual(['4.5', '8']);
    expect(find({ isMine: true, signs: ['you-attest'], text: 'parole' })).toEqual(['8']);
  });

  it('knows the whole procedure', () => {
    expect(isWhole(wholeProcedure)).toBe(true);
    expect(isWhole({ ...wholeProcedure, text: ' ' })).toBe(true);
    expect(isWhole({ ...wholeProcedure, isMine: true })).toBe(false);
  });
});
