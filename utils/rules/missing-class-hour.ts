import { getSchoolWeeks } from '@/utils/calendar/calendar';
import { getIsoWeek } from '@/utils/calendar/days';
import { isOverdue } from '@/utils/calendar/deadline';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { JournalRef } from '@/utils/journal/entry';
import type { DateSpan, Reading } from '@/utils/journal/reading';
import { doubtReasons, queryListDoubt } from './doubt';
import { defineRule, type RuleInput, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'draft', 'outside-span', 'empty-page', 'filtered', 'unreadable', 'no-calendar'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;
type Input = RuleInput<Record<string, never>>;

/** The class-hour journal that the page shows whole; a week's timetable shows slots of many journals, not a journal. */
function queryClassHourJournal({ reading }: Input): JournalRef | undefined {
  if (reading.page !== 'lesson-list' && reading.page !== 'grid') return undefined;
  const journal = reading.journal ?? reading.entries[0]?.journal;
  return journal?.kind === 'class-hour' ? journal : undefined;
}

/** Days that the page speaks of: its stated span, else from the first entry to the last. */
function querySpan(reading: Reading): DateSpan | undefined {
  if (reading.span) return reading.span;
  const days = reading.entries.flatMap((entry) => queryEntryDay(entry) ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : undefined;
}

/** School weeks without an entry about the class hour. Due at the end of the week's last school day; two entries pass. */
export const missingClassHour = defineRule({
  id: 'missing-class-hour',
  description: 'A school week has no entry in the class-hour journal («Klases stunda»).',
  subject: 'week',
  deadline: 'own',
  outcomes,
  messages,
  options: {},
  check: (input): Result[] => {
    const { reading, calendar, moment } = input;
    const journal = queryClassHourJournal(input);
    const span = journal && querySpan(reading);
    if (!span) return [];

    const today = toLocalDay(moment, calendar.timeZone);
    const held = reading.entries.flatMap((entry) => {
      const day = queryEntryDay(entry);
      return entry.kind === 'lesson' && day && day <= today ? [{ week: getIsoWeek(day).from, draft: entry.draft }] : [];
    });

    return getSchoolWeeks(calendar, span.from, span.to, journal.grade).map(({ from, to, schoolDays }): Result => {
      const subject = { of: 'week', journal, from, to } as const;
      if (from > today) return { subject, outcome: 'inapplicable' };
      const entries = held.filter((entry) => entry.week === from);
      if (entries.some((entry) => !entry.draft)) return { subject, outcome: 'pass' };

      const [firstDay, lastDay] = [schoolDays?.[0], schoolDays?.at(-1)];
      if (!firstDay || !lastDay) {
        return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} };
      }
      const doubt = queryListDoubt(reading, { from: firstDay, to: lastDay }, reading.entries);
      if (doubt) return { subject, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data: {} };

      const due = toInstant(lastDay, '23:59', calendar.timeZone);
      const message = entries.length > 0 ? 'draft' : 'missing';
      return { subject, outcome: isOverdue(due, moment) ? 'violation' : 'due', message, data: {}, due };
    });
  },
});
