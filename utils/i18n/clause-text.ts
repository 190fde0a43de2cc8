import type { Clause } from '@/utils/profile/profile-schema';
import type { Translator } from './create-translator';
import { describeCheck } from './describe-check';
import { describeDuty } from './describe-due';

/** What the extension takes a clause to mean: a text of each check and of the duty, else what it leaves to people. */
export function describeClause(t: Translator, { checks = [], notYet, duty, byHand, info }: Clause): string[] {
  return [
    ...checks.map((check) => describeCheck(t, check)),
    ...(notYet ? [t.getText('clauses.meanings.not-yet')] : []),
    ...(duty ? [describeDuty(t, duty)] : []),
    ...(byHand ? [t.getText('clauses.meanings.by-hand')] : []),
    ...(info ? [t.getText('clauses.meanings.info')] : []),
  ];
}

/** A named reading in words. One that this version has no words for gives its id. */
export function getAssumptionText({ getText, hasText }: Translator, id: string): string {
  const key = `assumptions.${id}`;
  return hasText(key) ? getText(key) : id;
}
