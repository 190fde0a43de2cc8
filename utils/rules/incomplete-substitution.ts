import { substitutionParts } from '@/utils/journal/field';
import { isOrderNumber, maskLimit, maskSchema } from './order-number';
import { defineRule, type RuleResult } from './rule';
import { querySubstitution } from './substituted';
import { getEntrySubject, reckonEntryTiming } from './timing';

const options = {
  /** The form of the school's order numbers, `#.##/*`; none: any number will do. */
  orderNumber: maskSchema.optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'order-number-form', 'not-shown', 'unreadable', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Entries of substituted lessons that do not name who, what and by which order. */
export const incompleteSubstitution = defineRule({
  id: 'incomplete-substitution',
  description:
    'A substituted lesson does not name the substituted teacher and subject, the substituting ones, or the order number.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options, due, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment, reading.entries);
      const substitution = querySubstitution(entry);
      if (timing.state === 'not-yet' || !substitution) return { subject, outcome: 'inapplicable' };

      const late = (fault: { message: 'missing' | 'order-number-form'; data: Record<string, string | string[]> }) =>
        timing.state === 'unknown'
          ? ({
              subject,
              outcome: 'incomplete',
              reason: timing.reason,
              message: 'no-deadline',
              data: { parts: missing.length > 0 ? missing : ['orderNumber'] },
            } satisfies Result)
          : ({
              subject,
              outcome: timing.state === 'overdue' ? 'violation' : 'due',
              ...fault,
              ...(timing.at ? { due: timing.at } : {}),
            } satisfies Result);

      const missing = substitutionParts.filter((name) => entry.fields[name]?.state === 'empty');
      if (missing.length > 0 && substitution === 'shown') return late({ message: 'missing', data: { parts: missing } });

      const number = entry.fields.orderNumber;
      const mask = options.orderNumber;
      if (mask && number?.state === 'filled' && !isOrderNumber(number.text, mask)) {
        return late({ message: 'order-number-form', data: { orderNumber: number.text.slice(0, maskLimit), mask } });
      }

      const unreadable = substitutionParts.filter((name) => entry.fields[name]?.state === 'unreadable');
      if (unreadable.length > 0) {
        const data = { parts: unreadable };
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data };
      }
      const notShown = substitutionParts.filter((name) => !entry.fields[name]);
      if (notShown.length > 0) {
        const data = { parts: notShown };
        return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data };
      }
      return { subject, outcome: 'pass' };
    }),
});
