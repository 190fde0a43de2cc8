import type { EntryKind, JournalRef } from './entry';
import type { Instant, IsoDate } from './field';
import type { DateSpan, FilterId, PageKind, Reading, ReadProblem } from './reading';

/** From weakest to strongest: where several checks of a clause meet on one subject, the strongest counts. */
export const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;

export type Outcome = (typeof outcomes)[number];

/** Why a clause cannot be decided. */
export const incompleteReasons = [
  'question',
  'not-shown',
  'unreadable',
  'outside-span',
  'no-calendar',
  'no-numbers',
  'rule-failed',
] as const;

export type IncompleteReason = (typeof incompleteReasons)[number];

/** What a finding is about. */
export type Subject =
  | { of: 'entry'; key: string; date: IsoDate | null; number: number | null; kind: EntryKind }
  | { of: 'day' | 'week' | 'month' | 'term'; journal: JournalRef; from: IsoDate; to: IsoDate }
  /** A rule that broke, or a page that shows too little to name a subject. */
  | { of: 'page' };

/** Data of a message: ids, numbers, dates, order numbers. Never text of the page. */
export type MessageData = Record<string, string | number | string[]>;

/** An outcome that somebody must see: due, violation or incomplete. */
export interface Finding {
  /** The clause's id in the profile. */
  clause: string;
  /** The clause's number as printed. */
  number: string;
  quote: string;
  rule: string;
  outcome: 'due' | 'violation' | 'incomplete';
  reason?: IncompleteReason;
  subject: Subject;
  /** The journal of the entry or week; undefined where the subject is the page. */
  journal?: JournalRef;
  /** `<rule>.<message>`: a key of the texts. */
  message: string;
  data: MessageData;
  /** The deadline: still to come (due) or missed (violation). */
  due?: Instant;
  assumptions: string[];
  /** The entry has typed text that is not saved. */
  unsaved: boolean;
}

export type Counts = Record<Outcome, number>;

/** A clause that was checked: whom it binds, and what came of it. */
export interface CheckedClause {
  /** The clause's id in the profile. */
  clause: string;
  who: string[];
  /** By subject. */
  counts: Counts;
}

/** What was found in one reading, whomever it binds. Holds no text of the page. */
export interface Report {
  checkedAt: Instant;
  readAt: Instant;
  profile: { id: string; revision: number };
  page: PageKind;
  journals: JournalRef[];
  span?: DateSpan;
  filters: FilterId[];
  coverage: Reading['coverage'];
  problems: ReadProblem[];
  /** By clause and subject, not by finding. */
  counts: Counts;
  /** Every clause that was checked, in the profile's order. */
  clauses: CheckedClause[];
  findings: Finding[];
  /** Entries with typed text that is not saved. */
  unsaved: number;
  /** School weeks of a class-hour journal, oldest first; empty elsewhere. */
  weeks: { clause: string; from: IsoDate; to: IsoDate; outcome: Outcome }[];
  /** When the report can next change by itself. */
  nextCheckAt?: Instant;
}
