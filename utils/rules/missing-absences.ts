import { z } from 'zod';
import { judgeColumns } from './judge-columns';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const options = {
  /** Symbols of absence, in any case. */
  symbols: z.array(z.string().trim().min(1).max(4)).min(1),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due'] as const;
const messages = ['asked', 'due', 'not-shown', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/**
 * A column without any absence: everybody may have been there, or nobody has looked yet. So it is a question, and never
 * a violation.
 */
export const missingAbsences = defineRule({
  id: 'missing-absences',
  description: 'A day or lesson has no absence at all after its deadline: nobody was absent, or it was not entered.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options,
  check: ({ entries, options, due, calendar, moment }) => {
    const absences = options.symbols.map((one) => one.toLowerCase());
    return judgeColumns(entries, (entry, symbols): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment);
      if (timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };
      if (symbols.rows === 0) return { subject, outcome: 'inapplicable' };
      if (absences.some((one) => (symbols.counts[one] ?? 0) > 0)) return { subject, outcome: 'pass' };
      if (timing.state === 'unknown') {
        return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data: {} };
      }
      if (timing.state === 'due' && timing.at) {
        return { subject, outcome: 'due', message: 'due', data: {}, due: timing.at };
      }
      return { subject, outcome: 'incomplete', reason: 'question', message: 'asked', data: {} };
    });
  },
});
