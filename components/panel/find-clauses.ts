import type { Clause } from '@/utils/profile/profile-schema';
import { getClauseSigns, type ClauseSign } from './clause-sign';

/** Which clauses somebody looks for; nothing typed and nothing chosen: all. */
export interface ClauseQuery {
  text: string;
  /** Any of them. */
  signs: readonly ClauseSign[];
  /** Only what binds the user. */
  isMine: boolean;
}

export const wholeProcedure: ClauseQuery = { text: '', signs: [], isMine: false };

export function isWhole({ text, signs, isMine }: ClauseQuery): boolean {
  return text.trim() === '' && signs.length === 0 && !isMine;
}

/** Lower case, without diacritics, single spaces: who types in a hurry leaves out the long signs. */
function foldSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

/** The clauses that have each typed word in number or quotation, one of the chosen signs, and bind the user if asked. */
export function findClauses(
  clauses: readonly Clause[],
  { text, signs, isMine }: ClauseQuery,
  mine: ReadonlySet<string>,
): Set<string> {
  const words = foldSearch(text).trim().split(' ');
  const found = clauses.filter((clause) => {
    const where = foldSearch(`${clause.number}. ${clause.quote}`);
    return (
      words.every((word) => where.includes(word)) &&
      (signs.length === 0 || getClauseSigns(clause).some((sign) => signs.includes(sign))) &&
      (!isMine || mine.has(clause.id))
    );
  });
  return new Set(found.map(({ id }) => id));
}
