import type { Field, FieldName, Instant, IsoDate } from './field';

export const journalKinds = ['subject', 'class-hour', 'individual', 'group'] as const;

/** What a journal is about: a school subject (with its clubs), the class hour, one pupil's lessons, a preschool group. */
export type JournalKind = (typeof journalKinds)[number];

export const journalSuffixes = ['F', 'I', 'P'] as const;

/** E-klase's suffix of a journal's name: (F) elective, (I) interest education, (P) extended-day group. */
export type JournalSuffix = (typeof journalSuffixes)[number];

/** The journal that an entry stands in. `null`: the page does not say. */
export interface JournalRef {
  /** As printed, `7.b`. */
  className: string | null;
  /** 1 to 12, from the class's name. */
  grade: number | null;
  /** As printed, without the suffix. */
  subject: string | null;
  suffix: JournalSuffix | null;
  /** `1. grupa`, where a class is split. */
  group: string | null;
  kind: JournalKind;
}

export const entryKinds = [
  'lesson',
  'inspection',
  'talk',
  'work',
  'note',
  'month-plan',
  'assessment',
  'term-mark',
] as const;

/**
 * What a record is: a lesson; an inspection of the journal; a talk with a pupil or parent; something that the deputy or
 * methodologist did; a note in a preschool group's journal; a group's plan for a month, whose date is the month's first
 * day; a column of a month's assessments, dated alike; a column of semester or year marks, whose date is 1 September of
 * its school year. Of inspections, talks, work and notes the reader gives presence, no text.
 */
export type EntryKind = (typeof entryKinds)[number];

export const terms = ['first', 'second', 'year'] as const;

/** What a column of term marks is for: a semester, or the year (the final mark). */
export type Term = (typeof terms)[number];

export const lessonTypes = ['lesson', 'test', 'formative', 'consultation', 'substitution', 'other'] as const;

export type LessonType = (typeof lessonTypes)[number];

/** What a pupils' grid shows of one column: how many, never who. */
export interface SymbolCounts {
  rows: number;
  empty: number;
  unreadable: number;
  /** Symbol in lower case → how many cells hold it. */
  counts: Record<string, number>;
}

export const authorRoles = ['replacing', 'replaced', 'neither'] as const;

/** What the writer of a substituted lesson was in it: who taught, who was absent, or somebody else. */
export type AuthorRole = (typeof authorRoles)[number];

/** Something dated that somebody had to write: a lesson, an inspection, a talk. */
export interface Entry {
  /** `class|subject|group|date|number|kind|nth` – a business key, stable over reloads. */
  key: string;
  journal: JournalRef;
  kind: EntryKind;
  date: Field<IsoDate>;
  /** `null`: outside the timetable («·»). Absent: the page does not show numbers. */
  number?: Field<number | null>;
  type?: Field<LessonType>;
  /** Teachers' fields and those of a register's record carry presence only: their `text` and `value` are ''. */
  fields: Partial<Record<FieldName, Field>>;
  symbols?: SymbolCounts;
  /** Of a `term-mark`; absent: its head does not say which. */
  term?: Term;
  /** Of a `month-plan`: the days of its theme, where the page says them. */
  theme?: { from: IsoDate; to: IsoDate };
  /** By the names that the page shows, compared in the reader: none leaves it. */
  author: 'self' | 'other' | 'unknown';
  /** Of a substituted lesson. Absent: the page does not tell. */
  authorRole?: AuthorRole;
  stamps: { createdAt?: Field<Instant>; editedAt?: Field<Instant> };
  /** A record that the site itself calls a draft: does not count. */
  draft: boolean;
  /** The page says that the lesson did not take place: nothing is asked of it. Absent: it says no such thing. */
  cancelled?: true;
  /** Typed but not saved: what was typed does not count; `fields` hold what was last saved. */
  unsaved: boolean;
}
