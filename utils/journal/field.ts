/** A calendar day in the school's time zone, `2026-11-20`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A moment, ISO 8601 in UTC, `2026-11-20T13:30:00.000Z`. */
export type Instant = `${string}Z`;

/**
 * One field of an entry, as the page has it.
 * A key that is absent from `Entry.fields` means: this page has no place for it.
 */
export type Field<T = string> =
  | { state: 'filled'; text: string; value: T }
  | { state: 'empty' }
  /** Shown, but not understood. */
  | { state: 'unreadable'; text: string };

/** Every field of an entry that a procedure may ask for. */
export const fieldNames = [
  'topic',
  'outcome',
  'homework',
  'remarks',
  /** What a record of a register says: an inspection, a talk, a day's work, a note. */
  'content',
  /** Of a group's plan for a month: «Ziņa bērnam», «Vērtības un tikumi», «Caurviju prasmes», «Papildu informācija». */
  'childMessage',
  'values',
  'skills',
  'extraInformation',
  /** Who inspected a journal. */
  'inspector',
  'substitution',
  'replacedTeacher',
  'replacedSubject',
  'replacingTeacher',
  'replacingSubject',
  'orderNumber',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What has to be said of a substituted lesson. */
export const substitutionParts = [
  'replacedTeacher',
  'replacedSubject',
  'replacingTeacher',
  'replacingSubject',
  'orderNumber',
] as const satisfies readonly FieldName[];

export type SubstitutionPart = (typeof substitutionParts)[number];
