import type { Entry } from '@/utils/journal/entry';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'not-shown', 'unreadable', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** A place of the timetable: it names a subject, and is not said to lie outside («·»). */
function isSlot({ journal, number }: Entry): boolean {
  return journal.subject !== null && !(number?.state === 'filled' && number.value === null);
}

/** Whether anything was entered; undefined: what the page shows does not tell. */
function isEntered({ fields, type, symbols, stamps }: Entry): boolean | undefined {
  const states = Object.values(fields).map(({ state }) => state);
  if (states.includes('filled') || type?.state === 'filled' || symbols || stamps.createdAt) return true;
  return states.length === 0 || states.includes('unreadable') ? undefined : false;
}

/**
 * Places of a week's timetable in which nothing was entered. Only a week shows them: everywhere else the page shows
 * entries that exist, and of a lesson that is not among them nothing can be said.
 */
export const missingLesson = defineRule({
  id: 'missing-lesson',
  description: "A place in a week's timetable (number and subject) has no entry after its deadline.",
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options: {},
  check: ({ reading, entries, due, calendar, moment }): Result[] => {
    if (reading.page !== 'week') return [];
    return entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment, reading.entries);
      if (timing.state === 'not-yet' || !isSlot(entry)) return { subject, outcome: 'inapplicable' };
      const entered = isEntered(entry);
      if (entered) return { subject, outcome: 'pass' };
      if (entered === undefined) {
        const isNone = Object.keys(entry.fields).length === 0;
        const reason = isNone ? 'not-shown' : 'unreadable';
        return { subject, outcome: 'incomplete', reason, message: reason, data: {} };
      }
      // What was entered may stand in the column that the page hides.
      if (reading.coverage.hidden.includes('hidden-column')) {
        return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} };
      }
      if (timing.state === 'unknown') {
        return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data: {} };
      }
      const outcome = timing.state === 'overdue' ? 'violation' : 'due';
      return { subject, outcome, message: 'missing', data: {}, ...(timing.at ? { due: timing.at } : {}) };
    });
  },
});
