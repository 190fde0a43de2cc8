import type { Clause } from '@/utils/profile/profile-schema';

/** How a clause of the procedure is looked after. */
export const clauseSigns = ['checked', 'partly', 'by-date', 'you-attest', 'not-yet', 'not-in-journal'] as const;

export type ClauseSign = (typeof clauseSigns)[number];

/** The strongest that can be said of a clause: a check before a date, a date before a person's word. */
export function getClauseSign({ checks, unchecked, notYet, duty, byHand }: Clause): ClauseSign {
  if (checks) return unchecked ? 'partly' : 'checked';
  if (notYet) return 'not-yet';
  if (duty) return 'by-date';
  return byHand ? 'you-attest' : 'not-in-journal';
}
