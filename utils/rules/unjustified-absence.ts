import { z } from 'zod';
import { judgeColumns } from './judge-columns';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject } from './timing';

const options = {
  /** Symbols of an absence that nobody has justified, in any case. */
  symbols: z.array(z.string().trim().min(1).max(4)).min(1),
};

const outcomes = ['inapplicable', 'pass', 'incomplete'] as const;
const messages = ['unjustified', 'not-shown'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** How many absences still stand unjustified. Whether a note has come is in no journal: information, never a violation. */
export const unjustifiedAbsence = defineRule({
  id: 'unjustified-absence',
  description: 'Absences of a day or lesson that are still unjustified, as information: how many, never whose.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, options }) =>
    judgeColumns(entries, (entry, symbols): Result => {
      const subject = getEntrySubject(entry);
      if (entry.draft || entry.cancelled) return { subject, outcome: 'inapplicable' };
      const count = options.symbols.reduce((sum, one) => sum + (symbols.counts[one.toLowerCase()] ?? 0), 0);
      if (count === 0) return { subject, outcome: 'pass' };
      return { subject, outcome: 'incomplete', reason: 'question', message: 'unjustified', data: { count } };
    }),
});
