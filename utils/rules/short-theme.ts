import { isWorkingDay, type Calendar } from '@/utils/calendar/calendar';
import { getDaysAll, getMonth } from '@/utils/calendar/days';
import type { DateSpan } from '@/utils/journal/reading';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['short', 'asked'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

type Length = 'whole' | 'at-edge' | 'inside';

/** A theme of all working days of a month lasts the month; one that reaches an end of it may go on beyond the plan. */
function measure({ from, to }: DateSpan, calendar: Calendar): Length {
  const month = getDaysAll(getMonth(from, 0));
  if (getDaysAll({ from, to }).length >= month.length) return 'whole';
  const workingDays = month.filter((day) => isWorkingDay(calendar, day));
  const [reachesStart, reachesEnd] = [workingDays.every((day) => day >= from), workingDays.every((day) => day <= to)];
  if (reachesStart && reachesEnd) return 'whole';
  return reachesStart || reachesEnd ? 'at-edge' : 'inside';
}

/** A plan whose theme is shorter than a month. A plan that names no days of its theme is of the whole month. */
export const shortTheme = defineRule({
  id: 'short-theme',
  description: 'The theme of a month plan lasts less than a month, by the days that the page shows.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options: {},
  check: ({ entries, due, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const { theme } = entry;
      const timing = reckonEntryTiming(entry, due, calendar, moment);
      if (!theme || timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };
      const length = measure(theme, calendar);
      if (length === 'whole') return { subject, outcome: 'pass' };
      if (length === 'at-edge') {
        return { subject, outcome: 'incomplete', reason: 'question', message: 'asked', data: {} };
      }
      const at = 'at' in timing ? { due: timing.at } : {};
      const data = { count: getDaysAll(theme).length };
      return { subject, outcome: timing.state === 'overdue' ? 'violation' : 'due', message: 'short', data, ...at };
    }),
});
