import { z } from 'zod';
import { lessonTypes } from '@/utils/journal/entry';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject } from './timing';

const options = {
  /** The types that an entry in the scope may have. */
  types: z.array(z.enum(lessonTypes)).min(1),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['wrong', 'none', 'not-shown', 'unreadable'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Entries whose lesson type is not the one that the procedure asks for in that journal. */
export const wrongLessonType = defineRule({
  id: 'wrong-lesson-type',
  description: 'An entry has another lesson type than the procedure asks for.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, options }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      if (entry.draft || entry.cancelled) return { subject, outcome: 'inapplicable' };
      const { type } = entry;
      if (!type) return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} };
      if (type.state === 'empty') return { subject, outcome: 'violation', message: 'none', data: {} };
      // A type by an unknown name may well be the right one.
      if (type.state === 'unreadable' || type.value === 'other') {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      if (options.types.includes(type.value)) return { subject, outcome: 'pass' };
      return { subject, outcome: 'violation', message: 'wrong', data: {} };
    }),
});
