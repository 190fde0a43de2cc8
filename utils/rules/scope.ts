import { z } from 'zod';
import {
  entryKinds,
  journalKinds,
  journalSuffixes,
  lessonTypes,
  type Entry,
  type JournalRef,
} from '@/utils/journal/entry';
import { getWeekday } from '@/utils/calendar/days';
import { fieldNames } from '@/utils/journal/field';
import { hasPhrase } from './phrase';

/**
 * Which entries a check is about. A missing member lets everything in, but for `kinds`; all members must agree.
 */
export const whereSchema = z.strictObject({
  /** What the entries are; none: lessons. */
  kinds: z.array(z.enum(entryKinds)).min(1).optional(),
  grades: z.array(z.int().min(1).max(12)).min(1).optional(),
  journals: z.array(z.enum(journalKinds)).min(1).optional(),
  suffixes: z.array(z.enum(journalSuffixes)).min(1).optional(),
  /** Names as printed; compared without case. */
  subjects: z.array(z.string().min(1)).min(1).optional(),
  types: z.array(z.enum(lessonTypes)).min(1).optional(),
  /** 1 (Monday) to 7 (Sunday), of the entry's date. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).optional(),
  /** 1 (January) to 12, of the entry's date: what is written where in which season. */
  months: z.array(z.int().min(1).max(12)).min(1).optional(),
  /** Only when another field is filled; with `says`, only when any of these words stands in it. */
  when: z
    .strictObject({ field: z.enum(fieldNames), says: z.array(z.string().trim().min(1)).min(1).optional() })
    .optional(),
});

export type Where = z.infer<typeof whereSchema>;

/** `unknown`: the page does not show what the scope asks for. */
export type ScopeAnswer = 'in' | 'out' | 'unknown';

function among<T>(allowed: readonly T[] | undefined, value: T | null | undefined): ScopeAnswer {
  if (!allowed) return 'in';
  if (value === null || value === undefined) return 'unknown';
  return allowed.includes(value) ? 'in' : 'out';
}

function all(answers: ScopeAnswer[]): ScopeAnswer {
  if (answers.includes('out')) return 'out';
  return answers.includes('unknown') ? 'unknown' : 'in';
}

/** Whether a journal as a whole lies in the scope (its grade, kind, suffix, subject). */
export function queryJournalScope(journal: JournalRef, where: Where | undefined): ScopeAnswer {
  if (!where) return 'in';
  const kinds = among(where.journals, journal.kind);
  // What a journal is about follows from its subject's name: without one it may as well be a class hour's.
  const isAssumed = where.journals && journal.kind === 'subject' && journal.subject === null;
  const subjects = where.subjects?.map((name) => name.toLocaleLowerCase('lv'));
  return all([
    among(where.grades, journal.grade),
    kinds === 'in' && isAssumed ? 'unknown' : kinds,
    // A journal without a suffix is known to have none.
    where.suffixes && journal.suffix === null ? 'out' : among(where.suffixes, journal.suffix),
    among(subjects, journal.subject?.toLocaleLowerCase('lv')),
  ]);
}

/** Whether an entry lies in the scope. */
export function queryEntryScope(entry: Entry, where: Where | undefined): ScopeAnswer {
  if (!(where?.kinds ?? ['lesson']).includes(entry.kind)) return 'out';
  if (!where) return 'in';
  const type = entry.type?.state === 'filled' ? entry.type.value : undefined;
  const weekday = entry.date.state === 'filled' ? getWeekday(entry.date.value) : undefined;
  const month = entry.date.state === 'filled' ? Number(entry.date.value.slice(5, 7)) : undefined;
  return all([
    queryJournalScope(entry.journal, where),
    among(where.types, type),
    among(where.weekdays, weekday),
    among(where.months, month),
    queryWhen(entry, where.when),
  ]);
}

function queryWhen({ fields }: Entry, when: Where['when']): ScopeAnswer {
  if (!when) return 'in';
  const field = fields[when.field];
  if (!field || field.state === 'unreadable') return 'unknown';
  if (field.state === 'empty') return 'out';
  return !when.says || when.says.some((words) => hasPhrase(field.text, words)) ? 'in' : 'out';
}
