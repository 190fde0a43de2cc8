import { isSchoolDay, type Calendar } from '@/utils/calendar/calendar';
import { addDays, getDaysAll, isWithin } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import type { JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan, Reading } from '@/utils/journal/reading';
import { getDiary, queryDoubt } from './diary';
import { doubtReasons } from './doubt';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay, reckonTiming } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'outside-span', 'filtered', 'unreadable', 'no-calendar', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** The one diary that the page shows. A week of several classes is a teacher's: their free days are nobody's fault. */
function queryDiary({ entries }: Reading): JournalRef | undefined {
  const diaries = new Map(entries.map(({ journal }) => [JSON.stringify(getDiary(journal)), getDiary(journal)]));
  return diaries.size === 1 ? [...diaries.values()][0] : undefined;
}

/** The days that a page shows, and the school day after today where they end with today's week. */
function getDaysOf(span: DateSpan, today: IsoDate, calendar: Calendar, grade: number | null): IsoDate[] {
  const days = getDaysAll(span);
  if (!isWithin(today, span)) return days;
  const next = getDaysAll({ from: addDays(today, 1), to: addDays(today, 14) }).find((day) =>
    isSchoolDay(calendar, day, grade),
  );
  return next === undefined || isWithin(next, span) ? days : [...days, next];
}

/** Days of a group's diary without any entry. Only a week that states its days can show that. */
export const emptyDay = defineRule({
  id: 'empty-day',
  description: "A working day of a group's diary has no entry at all after its deadline.",
  subject: 'period',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options: {},
  check: ({ reading, due, calendar, moment }): Result[] => {
    const journal = reading.page === 'week' ? queryDiary(reading) : undefined;
    if (!journal || !reading.span) return [];
    const held = new Set(reading.entries.flatMap((entry) => (entry.draft ? [] : [queryEntryDay(entry)])));
    const today = toLocalDay(moment, calendar.timeZone);
    return getDaysOf(reading.span, today, calendar, journal.grade).map((day): Result => {
      const subject = { of: 'day', journal, from: day, to: day } as const;
      if (held.has(day)) return { subject, outcome: 'pass' };
      const isSchool = isSchoolDay(calendar, day, journal.grade);
      if (isSchool === false) return { subject, outcome: 'inapplicable' };
      const timing = reckonTiming({ day, grade: journal.grade }, due, calendar, moment);
      if (timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };
      if (isSchool === undefined) {
        return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} };
      }
      const doubt = queryDoubt(reading, [day]);
      if (doubt) {
        return { subject, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data: {} };
      }
      if (timing.state === 'unknown') {
        return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data: {} };
      }
      const outcome = timing.state === 'overdue' ? 'violation' : 'due';
      return { subject, outcome, message: 'missing', data: {}, ...(timing.at ? { due: timing.at } : {}) };
    });
  },
});
