import { defineRule, type RuleResult } from './rule';
import { querySubstitution } from './substituted';
import { getEntrySubject, reckonEntryTiming } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['absent-teacher', 'somebody-else', 'not-shown', 'unreadable'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/**
 * Substituted lessons that the absent teacher entered. The reader compares the names; where a third person entered it,
 * or the names do not tell, nobody is accused: a name may be written in more than one way.
 */
export const wrongAuthor = defineRule({
  id: 'wrong-author',
  description: 'A substituted lesson was entered by the absent teacher, and not by the one who taught it.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options: {},
  check: ({ entries, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const substitution = querySubstitution(entry);
      const timing = reckonEntryTiming(entry, undefined, calendar, moment);
      if (!substitution || timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };
      if (substitution === 'perhaps') {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      const { authorRole } = entry;
      if (authorRole === 'replacing') return { subject, outcome: 'pass' };
      if (authorRole === 'replaced') return { subject, outcome: 'violation', message: 'absent-teacher', data: {} };
      const [reason, message] =
        authorRole === 'neither' ? (['question', 'somebody-else'] as const) : (['not-shown', 'not-shown'] as const);
      return { subject, outcome: 'incomplete', reason, message, data: {} };
    }),
});
