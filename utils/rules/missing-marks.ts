import { z } from 'zod';
import { judgeColumns } from './judge-columns';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const options = {
  /** Symbols for which no mark is due, in any case: absences. */
  excused: z.array(z.string().trim().min(1).max(4)).min(1),
  /** What the clause is about, where another one is about the rest: columns without any mark, or single empty cells. */
  only: z.enum(['columns', 'cells']).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['none', 'some', 'unreadable', 'not-shown', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/**
 * A column of marks that is empty after its deadline. Single empty cells are a question: a pupil who could not be
 * assessed rightly has none.
 */
export const missingMarks = defineRule({
  id: 'missing-marks',
  description: 'A column that should hold marks has none after its deadline, or only some.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options,
  check: ({ entries, options, due, calendar, moment, reading }) =>
    judgeColumns(entries, (entry, symbols): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment, reading.entries);
      if (timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };
      const excused = options.excused.reduce((sum, one) => sum + (symbols.counts[one.toLowerCase()] ?? 0), 0);
      const others = Object.values(symbols.counts).reduce((sum, count) => sum + count, 0) - excused;
      if (symbols.rows === 0) return { subject, outcome: 'inapplicable' };
      if (symbols.unreadable > 0 && symbols.empty > 0) {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      if (symbols.empty === 0) return { subject, outcome: 'pass' };
      if (options.only === (others > 0 ? 'columns' : 'cells')) return { subject, outcome: 'inapplicable' };
      if (others > 0) {
        const data = { count: symbols.empty };
        const isOver = timing.state === 'overdue' || (timing.state === 'due' && !timing.at);
        if (isOver) return { subject, outcome: 'incomplete', reason: 'question', message: 'some', data };
        return { subject, outcome: 'inapplicable' };
      }
      if (timing.state === 'unknown') {
        return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data: {} };
      }
      const at = 'at' in timing ? { due: timing.at } : {};
      return { subject, outcome: timing.state === 'overdue' ? 'violation' : 'due', message: 'none', data: {}, ...at };
    }),
});
