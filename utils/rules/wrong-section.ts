import { z } from 'zod';
import { sectionIds } from '@/utils/journal/reading';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const options = {
  /** The section in which the entries that the check's `where` lets in are written. */
  section: z.enum(sectionIds),
};

const outcomes = ['inapplicable', 'pass', 'incomplete'] as const;
const messages = ['not-diary', 'not-journal', 'not-shown'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/**
 * A page on which entries of a season are written, in another section than the clause names. A document may name another
 * section elsewhere: always a question, once a page. Entries without a topic (attendance) are none of its business.
 */
export const wrongSection = defineRule({
  id: 'wrong-section',
  description: 'Entries of a season stand in another section (diary, journal) than the procedure names for it.',
  subject: 'page',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options: { section } }): Result[] => {
    const subject = { of: 'page' } as const;
    const isWritten = entries.some((one) => !one.draft && queryEntryDay(one) && one.fields.topic?.state === 'filled');
    if (!isWritten) return [{ subject, outcome: 'inapplicable' }];
    if (reading.section === section) return [{ subject, outcome: 'pass' }];
    if (!reading.section)
      return [{ subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} }];
    const message = section === 'diary' ? 'not-diary' : 'not-journal';
    return [{ subject, outcome: 'incomplete', reason: 'question', message, data: {} }];
  },
});
