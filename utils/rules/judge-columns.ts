import type { Entry, SymbolCounts } from '@/utils/journal/entry';

const notShown = {
  subject: { of: 'page' },
  outcome: 'incomplete',
  reason: 'not-shown',
  message: 'not-shown',
  data: {},
} as const;

/**
 * Judges the columns of a pupils' grid. A view without pupils is said once, for the page: each lesson of a list would
 * say the same.
 */
export function judgeColumns<Result>(
  entries: readonly Entry[],
  judge: (entry: Entry, symbols: SymbolCounts) => Result,
): (Result | typeof notShown)[] {
  const results = entries.flatMap((entry) => (entry.symbols ? [judge(entry, entry.symbols)] : []));
  return entries.length > 0 && results.length === 0 ? [notShown] : results;
}
