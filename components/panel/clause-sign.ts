import type { MarkKind } from '@/components/common/mark';
import type { Clause } from '@/utils/profile/profile-schema';

/** How a clause of the procedure is looked after. */
export const clauseSigns = ['checked', 'partly', 'by-date', 'you-attest', 'not-yet', 'not-in-journal'] as const;

export type ClauseSign = (typeof clauseSigns)[number];

/** The shape beside a sign's word. */
export const signMarks: Record<ClauseSign, MarkKind> = {
  checked: 'pass',
  partly: 'today',
  'by-date': 'date',
  'you-attest': 'person',
  'not-yet': 'wait',
  'not-in-journal': 'none',
};

function queryPageSign({ checks, unchecked, notYet }: Clause): ClauseSign | undefined {
  if (checks) return unchecked ? 'partly' : 'checked';
  return notYet ? 'not-yet' : undefined;
}

/** The signs of a clause: what a page shows of it, and that it has a date; else a person's word, or nothing. */
export function getClauseSigns(clause: Clause): ClauseSign[] {
  const page = queryPageSign(clause);
  const signs: ClauseSign[] = [...(page ? [page] : []), ...(clause.duty ? (['by-date'] as const) : [])];
  if (signs.length > 0) return signs;
  return [clause.byHand ? 'you-attest' : 'not-in-journal'];
}
