import { z } from 'zod';
import { judgeColumns } from './judge-columns';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject } from './timing';

/** Symbols that a scale is made of, as a grid counts them: lower case, a percentage as `%`. */
const scales = {
  'ten-point': ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  percent: ['%'],
  'passed-failed': ['i', 'ni'],
  levels: ['s', 't', 'a', 'p'],
  preschool: ['+', '/', '-'],
  absences: ['n', 'ns', 'nc'],
  'no-mark': ['nv'],
} as const;

const scaleIds = Object.keys(scales) as [keyof typeof scales, ...(keyof typeof scales)[]];

const options = {
  /** The scales whose symbols may stand in a cell. */
  scales: z.array(z.enum(scaleIds)).min(1).optional(),
  /** Single symbols beside them, in any case. */
  symbols: z.array(z.string().trim().min(1).max(4)).min(1).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['forbidden', 'unreadable', 'not-shown'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Cells of a pupils' grid that hold a symbol which the procedure does not allow. Counts only: never who. */
export const forbiddenSymbol = defineRule({
  id: 'forbidden-symbol',
  description: 'Cells of a column hold symbols (marks, absences) that the procedure does not allow.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, options: { scales: allowedScales = [], symbols = [] } }) => {
    const allowed = new Set<string>([
      ...allowedScales.flatMap((id) => scales[id]),
      ...symbols.map((one) => one.toLowerCase()),
    ]);
    return judgeColumns(entries, (entry, counted): Result => {
      const subject = getEntrySubject(entry);
      if (entry.draft || entry.cancelled) return { subject, outcome: 'inapplicable' };
      const forbidden = Object.keys(counted.counts).filter((one) => !allowed.has(one));
      const count = forbidden.reduce((sum, one) => sum + (counted.counts[one] ?? 0), 0);
      if (count > 0) {
        return {
          subject,
          outcome: 'violation',
          message: 'forbidden',
          data: { count, symbols: forbidden.sort().join(', ') },
        };
      }
      if (counted.unreadable > 0) {
        const data = { count: counted.unreadable };
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data };
      }
      return { subject, outcome: 'pass' };
    });
  },
});
