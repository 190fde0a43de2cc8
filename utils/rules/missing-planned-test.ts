import { isSchoolDay } from '@/utils/calendar/calendar';
import { addDays, getDaysAll } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import { queryDoubt } from './diary';
import { doubtReasons } from './doubt';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete'] as const;
const messages = ['asked', 'outside-span', 'filtered', 'unreadable', 'not-shown'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/**
 * Whether a journal holds any test of a day to come. How many there are to be, and how far ahead, no page says: none is
 * a question, never a violation. A draft is a plan too.
 */
export const missingPlannedTest = defineRule({
  id: 'missing-planned-test',
  description: 'A journal holds no test of a day to come: none is planned, or it was not entered.',
  subject: 'period',
  deadline: 'own',
  outcomes,
  messages,
  options: {},
  check: ({ reading, entries, calendar, moment }): Result[] => {
    const { journal, span } = reading;
    if (!journal) return [];
    const today = toLocalDay(moment, calendar.timeZone);
    const from = addDays(today, 1);
    const planned = entries.filter((entry) => (queryEntryDay(entry) ?? '') > today && !entry.cancelled);
    const page = { of: 'page' } as const;
    const subject = { of: 'term', journal, from, to: span && span.to > from ? span.to : from } as const;
    if (planned.some(({ type }) => type?.state === 'filled' && type.value === 'test')) {
      return [{ subject, outcome: 'pass' }];
    }
    // A page of what was: nothing of a day to come can stand there.
    if (!span || span.to < from) {
      return [{ subject: page, outcome: 'incomplete', reason: 'outside-span', message: 'outside-span', data: {} }];
    }
    const isOver = getDaysAll({ from, to: span.to }).every(
      (day) => isSchoolDay(calendar, day, journal.grade) === false,
    );
    if (isOver) return [{ subject, outcome: 'inapplicable' }];
    const doubt = queryDoubt(reading, [span.to]);
    if (doubt) {
      return [{ subject: page, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data: {} }];
    }
    if (planned.some(({ type }) => type === undefined || type.state === 'unreadable')) {
      return [{ subject: page, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} }];
    }
    return [{ subject, outcome: 'incomplete', reason: 'question', message: 'asked', data: {} }];
  },
});
