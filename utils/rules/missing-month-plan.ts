import { addDays, getMonth } from '@/utils/calendar/days';
import { isOverdue, reckonDeadline } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan, Reading } from '@/utils/journal/reading';
import { doubtReasons, isNarrowed, isOutside, type Doubt } from './doubt';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'outside-span', 'filtered', 'unreadable'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** The months that a span touches, oldest first. */
function listMonths({ from, to }: DateSpan): DateSpan[] {
  const months: DateSpan[] = [];
  for (let month = getMonth(from, 0); month.from <= to; month = getMonth(addDays(month.to, 1), 0)) months.push(month);
  return months;
}

/** Days that the page speaks of: its stated span, else the months of its plans. */
function querySpan({ span }: Reading, days: readonly IsoDate[]): DateSpan | undefined {
  const [from, to] = [days[0], days.at(-1)];
  return span ?? (from && to ? { from, to } : undefined);
}

/** Why a plan that is not on the page may still exist. */
function queryDoubt(
  reading: Reading,
  plans: readonly Entry[],
  month: DateSpan,
): Exclude<Doubt, 'empty-page'> | undefined {
  if (isOutside(reading, month)) return 'outside-span';
  if (isNarrowed(reading)) return 'filtered';
  return plans.some((entry) => entry.date.state !== 'filled') ? 'unreadable' : undefined;
}

/**
 * Months without a plan, on a page of plans of one group. A plan that is there passes, whatever it lacks: its fields are
 * `missing-field`'s. Without a deadline every month is in time.
 */
export const missingMonthPlan = defineRule({
  id: 'missing-month-plan',
  description: 'A month has no plan on a page that shows all plans of that time.',
  subject: 'period',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options: {},
  check: ({ reading, due, calendar, moment }): Result[] => {
    const { journal } = reading;
    if (reading.page !== 'month-plan' || !journal) return [];
    const plans = reading.entries.filter(({ kind, draft }) => kind === 'month-plan' && !draft);
    const days = plans.flatMap((entry) => queryEntryDay(entry) ?? []).sort();
    const span = querySpan(reading, days);
    // What lies further ahead than the next month is nobody's concern yet.
    const last = getMonth(toLocalDay(moment, calendar.timeZone), 1).to;
    return (span ? listMonths(span) : []).map((month): Result => {
      const subject = { of: 'month', journal, ...month } as const;
      if (days.some((day) => day >= month.from && day <= month.to)) return { subject, outcome: 'pass' };
      if (month.from > last) return { subject, outcome: 'inapplicable' };
      const doubt = queryDoubt(reading, plans, month);
      if (doubt) return { subject, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data: {} };
      const deadline = due && reckonDeadline(due, { day: month.from, grade: journal.grade }, calendar);
      const at = deadline?.state === 'known' ? deadline.at : undefined;
      const outcome = at && isOverdue(at, moment) ? 'violation' : 'due';
      return { subject, outcome, message: 'missing', data: {}, ...(at && { due: at }) };
    });
  },
});
