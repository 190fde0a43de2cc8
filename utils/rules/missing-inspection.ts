import { z } from 'zod';
import { queryCalendarYear, type Calendar } from '@/utils/calendar/calendar';
import { addDays } from '@/utils/calendar/days';
import { isOverdue } from '@/utils/calendar/deadline';
import { getLastDay, getLatestYearEnd, type SchoolYear } from '@/utils/calendar/school-years';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan, Reading } from '@/utils/journal/reading';
import { doubtReasons, queryListDoubt } from './doubt';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const options = {
  /** In which time: the school year, or each of its semesters. */
  per: z.enum(['semester', 'year']),
  /** How many inspections it must have. */
  min: z.int().min(1),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'outside-span', 'empty-page', 'filtered', 'unreadable', 'no-calendar'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** A school year or semester; what was done between its last day and the next one's first still counts. */
interface Term {
  from: IsoDate;
  /** Its last school day, which is the deadline. */
  to: IsoDate;
  countedTo: IsoDate;
}

function listTerms(year: SchoolYear, grade: number | null, per: 'semester' | 'year'): Term[] {
  const [end, last] = [getLatestYearEnd(year, grade), getLastDay(year)];
  if (per === 'year') return [{ from: year.start, to: end, countedTo: last }];
  return year.semesters.map(({ from, to }, index) => {
    const next = year.semesters[index + 1];
    return next ? { from, to, countedTo: addDays(next.from, -1) } : { from, to: end, countedTo: last };
  });
}

/** The terms that touch a span, oldest first; undefined where the calendar does not know a part of it. */
function queryTerms(
  calendar: Calendar,
  span: DateSpan,
  grade: number | null,
  per: 'semester' | 'year',
): Term[] | undefined {
  const terms: Term[] = [];
  for (let day = span.from; day <= span.to;) {
    const year = queryCalendarYear(calendar, day);
    const own = year ? listTerms(year, grade, per) : [];
    if (!year || own.length === 0) return undefined;
    terms.push(...own);
    day = addDays(getLastDay(year), 1);
  }
  return terms.filter(({ from, countedTo }) => from <= span.to && span.from <= countedTo);
}

/** Days that the page speaks of: its stated span, else from the first record to the last, else today. */
function getSpan({ span }: Reading, entries: readonly Entry[], today: IsoDate): DateSpan {
  const days = entries.flatMap((entry) => queryEntryDay(entry) ?? []).sort();
  return span ?? { from: days[0] ?? today, to: days.at(-1) ?? today };
}

/** The journals that an inspection log is of: one, or those that its records name. Of others nothing is said. */
function listJournals({ journal }: Reading, entries: readonly Entry[]): JournalRef[] {
  const all = journal ? [journal] : entries.map((entry) => entry.journal);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Fewer inspections of the journal than a school year or semester must have. Said only of a page that is their log. */
export const missingInspection = defineRule({
  id: 'missing-inspection',
  description: 'A school year or semester has fewer inspections of the journal than the procedure wants.',
  subject: 'period',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ reading, options: { per, min }, calendar, moment }): Result[] => {
    if (reading.page !== 'inspection-log') return [];
    const today = toLocalDay(moment, calendar.timeZone);
    const all = reading.entries.filter(({ kind }) => kind === 'inspection');
    return listJournals(reading, all).flatMap((journal): Result[] => {
      const own = all.filter((entry) => JSON.stringify(entry.journal) === JSON.stringify(journal));
      const span = getSpan(reading, own, today);
      const terms = queryTerms(calendar, span, journal.grade, per);
      if (!terms) {
        const subject = { of: 'term', journal, ...span } as const;
        return [{ subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} }];
      }
      const held = own.filter(({ draft }) => !draft).flatMap((entry) => queryEntryDay(entry) ?? []);
      return terms.map(({ from, to, countedTo }): Result => {
        const subject = { of: 'term', journal, from, to } as const;
        if (from > today) return { subject, outcome: 'inapplicable' };
        const count = held.filter((day) => day >= from && day <= countedTo && day <= today).length;
        if (count >= min) return { subject, outcome: 'pass' };
        const doubt = queryListDoubt(reading, { from, to: to < today ? to : today }, own);
        if (doubt) return { subject, outcome: 'incomplete', reason: doubtReasons[doubt], message: doubt, data: {} };
        const due = toInstant(to, '23:59', calendar.timeZone);
        const outcome = isOverdue(due, moment) ? 'violation' : 'due';
        return { subject, outcome, message: 'missing', data: { count, limit: min }, due };
      });
    });
  },
});
