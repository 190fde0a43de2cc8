import { z } from 'zod';
import { queryCalendarYear } from '@/utils/calendar/calendar';
import { isOverdue } from '@/utils/calendar/deadline';
import { getLatestYearEnd, type SchoolYear } from '@/utils/calendar/school-years';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Term } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, queryEntryDay } from './timing';

const options = {
  /** At whose end marks are wanted. */
  terms: z.array(z.enum(['semester', 'year'])).min(1),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing-first', 'missing-second', 'missing-year', 'unknown-term', 'no-calendar'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** A term's first and last day; undefined: the school has typed no two semesters. */
function querySpan(year: SchoolYear, term: Term, grade: number | null): { from: IsoDate; to: IsoDate } | undefined {
  const end = getLatestYearEnd(year, grade);
  if (term === 'year') return { from: year.start, to: end };
  const [first, second] = year.semesters;
  if (!first || !second || year.semesters.length > 2) return undefined;
  return term === 'first' ? first : { from: second.from, to: end };
}

/**
 * Empty cells in a column of semester or year marks. Whatever stands in a cell fills it: «nv», «atbr.» and «a» say why
 * there is no mark.
 */
export const missingTermMark = defineRule({
  id: 'missing-term-mark',
  description: 'A column of semester or year marks has empty cells after the last day of its term.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, options, calendar, moment }) =>
    entries.flatMap((entry): Result | Result[] => {
      const subject = getEntrySubject(entry);
      const { kind, term, journal, symbols } = entry;
      if (kind !== 'term-mark' || !symbols) return [];
      if (symbols.rows === 0 || entry.draft) return { subject, outcome: 'inapplicable' };
      if (term && !options.terms.includes(term === 'year' ? 'year' : 'semester')) {
        return { subject, outcome: 'inapplicable' };
      }
      if (symbols.empty === 0) return { subject, outcome: 'pass' };
      if (!term) {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unknown-term', data: {} };
      }
      const day = queryEntryDay(entry);
      const year = day && queryCalendarYear(calendar, day);
      const span = year && querySpan(year, term, journal.grade);
      if (!span) {
        return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} };
      }
      if (span.from > toLocalDay(moment, calendar.timeZone)) return { subject, outcome: 'inapplicable' };
      const due = toInstant(span.to, '23:59', calendar.timeZone);
      const outcome = isOverdue(due, moment) ? 'violation' : 'due';
      return { subject, outcome, message: `missing-${term}`, data: { count: symbols.empty }, due };
    }),
});
