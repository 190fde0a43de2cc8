import { z } from 'zod';
import { getIsoWeek, getMonth } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import { lessonTypes, type Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Subject } from '@/utils/journal/report';
import { getDiary } from './diary';
import { isNarrowed, isOutside } from './doubt';
import { defineRule, type RuleResult } from './rule';
import { queryEntryDay } from './timing';

const options = {
  /** What is counted: entries with homework, entries of some types, or columns that hold marks. */
  of: z.enum(['homework', 'lessons', 'marks']),
  /** Of `lessons`: which types count; none: all. */
  types: z.array(z.enum(lessonTypes)).min(1).optional(),
  per: z.enum(['day', 'week', 'month']),
  /** Counted over all journals of a class that the page shows; none: each journal by itself. */
  across: z.literal('class').optional(),
  /** The numbers stand in another document of the school; until they are typed, nothing can be said. */
  min: z.int().min(1).optional(),
  max: z.int().min(0).optional(),
};

type Options = z.infer<z.ZodObject<typeof options>>;

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['too-many', 'too-few', 'no-numbers', 'outside-span', 'filtered', 'unreadable'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Whether an entry counts; undefined: the page does not say. */
function isCounted(entry: Entry, { of, types }: Options): boolean | undefined {
  if (of === 'homework') {
    const { homework } = entry.fields;
    return homework && homework.state !== 'unreadable' ? homework.state === 'filled' : undefined;
  }
  if (of === 'marks') {
    const marks = Object.entries(entry.symbols?.counts ?? {}).filter(([symbol]) => !/^n[sc]?$/.test(symbol));
    return entry.symbols && marks.length > 0;
  }
  if (!types) return true;
  return entry.type?.state === 'filled' && entry.type.value !== 'other' ? types.includes(entry.type.value) : undefined;
}

function getPeriod(day: IsoDate, per: Options['per']): { from: IsoDate; to: IsoDate } {
  if (per === 'day') return { from: day, to: day };
  return per === 'week' ? getIsoWeek(day) : getMonth(day, 0);
}

/** Why more may exist than the page shows. */
function queryDoubt(reading: Reading, from: IsoDate, to: IsoDate): 'outside-span' | 'filtered' | undefined {
  if (isOutside(reading, { from, to })) return 'outside-span';
  return isNarrowed(reading) || reading.coverage.read < reading.coverage.seen ? 'filtered' : undefined;
}

/** How many of something a period may have. Too many are seen on any page; too few only where the page shows all. */
export const countOutsideLimits = defineRule({
  id: 'count-outside-limits',
  description: 'A day, week or month of a journal has more or fewer tests, homeworks or marked lessons than allowed.',
  subject: 'period',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options, calendar, moment }): Result[] => {
    const { per, across, min, max } = options;
    if (min === undefined && max === undefined) {
      // Of each period the same would be said.
      const said = { outcome: 'incomplete', reason: 'no-numbers', message: 'no-numbers', data: {} } as const;
      return entries.length > 0 ? [{ subject: { of: 'page' }, ...said }] : [];
    }
    const today = toLocalDay(moment, calendar.timeZone);
    const groups = new Map<string, { subject: Exclude<Subject, { of: 'entry' | 'page' }>; entries: Entry[] }>();
    for (const entry of entries) {
      const day = queryEntryDay(entry);
      if (!day || entry.draft || entry.cancelled) continue;
      const period = getPeriod(day, per);
      const journal = across ? getDiary(entry.journal) : entry.journal;
      const id = `${JSON.stringify(journal)} ${period.from}`;
      const group = groups.get(id) ?? { subject: { of: per, journal, ...period }, entries: [] };
      group.entries.push(entry);
      groups.set(id, group);
    }
    return [...groups.values()].map(({ subject, entries: own }): Result => {
      const answers = own.map((entry) => isCounted(entry, options));
      const count = answers.filter((answer) => answer === true).length;
      if (max !== undefined && count > max) {
        return { subject, outcome: 'violation', message: 'too-many', data: { count, limit: max } };
      }
      if (answers.includes(undefined)) {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      const doubt = queryDoubt(reading, subject.from, subject.to);
      if (doubt) {
        const reason = doubt === 'filtered' ? 'not-shown' : doubt;
        return { subject, outcome: 'incomplete', reason, message: doubt, data: {} };
      }
      // A period that has not ended may still get what it lacks.
      if (min !== undefined && count < min) {
        if (subject.to >= today) return { subject, outcome: 'inapplicable' };
        return { subject, outcome: 'violation', message: 'too-few', data: { count, limit: min } };
      }
      return { subject, outcome: 'pass' };
    });
  },
});
