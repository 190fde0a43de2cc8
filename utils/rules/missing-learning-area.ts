import { z } from 'zod';
import { getSchoolWeeks, isSchoolDay } from '@/utils/calendar/calendar';
import { getIsoWeek } from '@/utils/calendar/days';
import { isOverdue } from '@/utils/calendar/deadline';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { DateSpan } from '@/utils/journal/reading';
import { getDiary, queryDoubt } from './diary';
import { doubtReasons } from './doubt';
import { hasPhrase } from './phrase';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const options = {
  /** The areas that must appear: the name as the procedure has it, and what of it stands in the subject's place. */
  areas: z.array(z.strictObject({ name: z.string().trim().min(1), word: z.string().trim().min(1) })).min(1),
  per: z.enum(['day', 'week']),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'short-week', 'outside-span', 'filtered', 'unreadable', 'no-calendar'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** A class or group with the entries of one day or week. */
interface Part {
  journal: JournalRef;
  span: DateSpan;
  entries: Entry[];
}

function groupEntries(entries: readonly Entry[], per: 'day' | 'week'): Part[] {
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const day = queryEntryDay(entry);
    if (!day || entry.draft || entry.cancelled) continue;
    const journal = getDiary(entry.journal);
    const span = per === 'day' ? { from: day, to: day } : getIsoWeek(day);
    const id = `${JSON.stringify(journal)} ${span.from}`;
    const part = parts.get(id) ?? { journal, span, entries: [] };
    part.entries.push(entry);
    parts.set(id, part);
  }
  return [...parts.values()];
}

/** Learning areas that a day or week of a group's diary must have and the page does not show. */
export const missingLearningArea = defineRule({
  id: 'missing-learning-area',
  description: "A day or week of a group's diary lacks a learning area that the procedure wants in each.",
  subject: 'period',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options: { areas, per }, calendar, moment }): Result[] => {
    // A list of one subject can show no other.
    if (reading.page !== 'week') return [];
    const today = toLocalDay(moment, calendar.timeZone);
    return groupEntries(entries, per).map(({ journal, span, entries: own }): Result => {
      const subject = { of: per, journal, ...span } as const;
      if (span.from > today) return { subject, outcome: 'inapplicable' };
      const missing = areas.filter(({ word }) => !own.some((entry) => hasPhrase(entry.journal.subject ?? '', word)));
      if (missing.length === 0) return { subject, outcome: 'pass' };
      const data = { areas: missing.map(({ name }) => name).join(', '), count: missing.length };
      const [week] = getSchoolWeeks(calendar, span.from, span.to, journal.grade);
      const isSchool = per === 'day' ? isSchoolDay(calendar, span.from, journal.grade) : week?.schoolDays !== undefined;
      if (isSchool === undefined || (per === 'week' && !isSchool)) {
        return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data };
      }
      if (!isSchool) return { subject, outcome: 'inapplicable' };
      const days = per === 'day' ? [span.from] : (week?.schoolDays ?? []);
      const doubt = own.some((entry) => entry.journal.subject === null) ? 'unreadable' : queryDoubt(reading, days);
      if (doubt) {
        return { subject, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data };
      }
      // The document says nothing of weeks that holidays have shortened.
      if (per === 'week' && days.length < 5) {
        return { subject, outcome: 'incomplete', reason: 'question', message: 'short-week', data };
      }
      const due = toInstant(days.at(-1) ?? span.to, '23:59', calendar.timeZone);
      return { subject, outcome: isOverdue(due, moment) ? 'violation' : 'due', message: 'missing', data, due };
    });
  },
});
