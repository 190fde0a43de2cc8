import type { Check, Clause } from './profile-schema';

/** Whether a check holds what another document says: how many, or by when marks are due. */
function holdsNumbers(check: Check): boolean {
  if (check.rule === 'count-outside-limits') return check.min !== undefined || check.max !== undefined;
  return check.rule === 'missing-marks' && check.due !== undefined;
}

/**
 * Whether the numbers or dates that a clause takes from another document are still to be typed. Where a clause has no
 * check that could hold them, they are: a check with them takes the place of `byHand`.
 */
export function hasOpenNumbers({ otherDocument, checks = [] }: Pick<Clause, 'otherDocument' | 'checks'>): boolean {
  return otherDocument !== undefined && (checks.length === 0 || !checks.every(holdsNumbers));
}
