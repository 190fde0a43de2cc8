import { z } from 'zod';
import { isSchoolDay } from '@/utils/calendar/calendar';
import { addDays, getWeekday } from '@/utils/calendar/days';
import { foldText } from './phrase';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, queryEntryDay } from './timing';

const options = {
  /** Weekdays (1 Monday – 7 Sunday) on which no homework is set. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).optional(),
  /** No homework on a school day before a day off that is no weekend: a holiday or a break. */
  beforeDaysOff: z.literal(true).optional(),
  /** What says "there is none". */
  acceptedWords: z.array(z.string().trim().min(1)).min(1).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['weekday', 'before-day-off', 'unreadable', 'not-shown', 'no-calendar'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

const dashes = /^[-–—−\s]*$/;

/** Homework that is set on a day on which the procedure wants none. */
export const unwantedHomework = defineRule({
  id: 'unwanted-homework',
  description: 'Homework is set on a weekday, or before a day off, on which the procedure wants none.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, options: { weekdays = [], beforeDaysOff, acceptedWords = [] }, calendar }) => {
    const none = new Set(acceptedWords.map(foldText));
    return entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const { homework } = entry.fields;
      if (entry.draft || entry.cancelled) return { subject, outcome: 'inapplicable' };
      if (!homework) return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} };
      const day = queryEntryDay(entry);
      if (homework.state === 'unreadable' || !day) {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      // A homework that is only a file has no text and is one.
      const isNone = homework.state === 'empty' || none.has(foldText(homework.text)) || isDash(homework.text);
      if (isNone) return { subject, outcome: 'pass' };
      if (weekdays.includes(getWeekday(day))) return { subject, outcome: 'violation', message: 'weekday', data: {} };
      if (!beforeDaysOff) return { subject, outcome: 'pass' };
      const next = addDays(day, getWeekday(day) === 5 ? 3 : 1);
      const isSchool = isSchoolDay(calendar, next, entry.journal.grade);
      if (isSchool === undefined) {
        return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} };
      }
      return isSchool
        ? { subject, outcome: 'pass' }
        : { subject, outcome: 'violation', message: 'before-day-off', data: {} };
    });
  },
});

function isDash(text: string): boolean {
  return text !== '' && dashes.test(text);
}
