import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarSchema, type Calendar } from '@/utils/calendar/calendar';
import type { Due } from '@/utils/calendar/deadline';
import type { Entry, JournalRef, SymbolCounts } from '@/utils/journal/entry';
import type { Field, FieldName, Instant, IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Outcome } from '@/utils/journal/report';
import type { Rule, RuleResult } from '@/utils/rules/rule';

/** Riga, general education, nothing set by the school. */
export const calendar: Calendar = { ...calendarSchema.parse({ use: 'general-education' }), timeZone: 'Europe/Riga' };

export function filled(text: string): Field {
  return { state: 'filled', text, value: text };
}

export const empty = { state: 'empty' } as const;
export const unreadable = { state: 'unreadable', text: '?' } as const;

export const journal: JournalRef = {
  className: '7.b',
  grade: 7,
  subject: 'Matemātika',
  suffix: null,
  group: null,
  kind: 'subject',
};

export const classHourJournal: JournalRef = { ...journal, subject: 'Klases stunda', kind: 'class-hour' };

/** A lesson of Thursday, 20 November 2025, unless told otherwise. */
export function createEntry(fields: Partial<Record<FieldName, Field>>, more: Partial<Entry> = {}): Entry {
  const date = more.date ?? { state: 'filled', text: '20.11.2025.', value: '2025-11-20' };
  const day = date.state === 'filled' ? date.value : '?';
  return {
    key: `7.b|Matemātika||${day}|3|lesson|1`,
    journal,
    kind: 'lesson',
    date,
    number: { state: 'filled', text: '3.', value: 3 },
    fields,
    author: 'unknown',
    stamps: {},
    draft: false,
    unsaved: false,
    ...more,
  };
}

/** A column of a pupils' grid: as many rows as symbols and other cells. */
export function createColumn(
  counts: Record<string, number>,
  cells: Partial<SymbolCounts> = {},
  more: Partial<Entry> = {},
): Entry {
  const { empty: none = 0, unreadable: strange = 0 } = cells;
  const rows = Object.values(counts).reduce((sum, count) => sum + count, none + strange);
  return createEntry({}, { symbols: { rows, empty: none, unreadable: strange, counts, ...cells }, ...more });
}

export function on(day: IsoDate): Field<IsoDate> {
  return { state: 'filled', text: day, value: day };
}

export function createReading(entries: Entry[], more: Partial<Reading> = {}): Reading {
  return {
    page: 'lesson-list',
    span: { from: '2025-09-01', to: '2026-05-31' },
    filters: [],
    entries,
    coverage: { seen: entries.length, read: entries.length, hidden: [], layout: 'lesson-list', confidence: 1 },
    problems: [],
    ...more,
  };
}

/** One row of a rule's table: what it is given, and what it must say of the first subject. */
export interface RuleCase<Options> {
  name: string;
  reading: Reading;
  options: Options;
  due?: Due;
  calendar?: Calendar;
  /** Default: 20 November 2025, 15:31 in Riga. */
  moment?: Instant;
  /** What the first result holds beside its subject and outcome. */
  expect?: Partial<Record<'message' | 'reason' | 'due' | 'data', unknown>>;
}

type NonEmpty<T> = [T, ...T[]];

/** Runs a rule's table: a case is demanded for each outcome that the rule declares. */
export function testRule<
  Id extends string,
  Shape extends z.ZodRawShape,
  Possible extends Outcome,
  Message extends string,
>(
  rule: Rule<Id, Shape, Possible, Message>,
  table: Record<Possible, NonEmpty<RuleCase<z.infer<z.ZodObject<Shape>>>>>,
): void {
  describe(rule.id, () => {
    for (const outcome of rule.outcomes) {
      it.each(table[outcome])(`${outcome}: $name`, (row) => {
        const results: RuleResult[] = rule.check({
          reading: row.reading,
          entries: row.reading.entries,
          // As a profile gives them: what the rule does not know is refused.
          options: z.strictObject(rule.options).parse(row.options),
          due: row.due,
          calendar: row.calendar ?? calendar,
          moment: row.moment ?? '2025-11-20T13:31:00.000Z',
        });
        expect(results[0]).toMatchObject({ outcome, ...row.expect });
        for (const result of results) if ('message' in result) expect(rule.messages).toContain(result.message);
      });
    }
  });
}
