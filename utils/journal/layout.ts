import type { FieldName, IsoDate } from './field';

/** What a user can show on a page that the reader does not understand. */
export const taughtFields = ['date', 'topic', 'homework', 'outcome', 'number', 'class', 'subject'] as const;

export type TaughtField = (typeof taughtFields)[number];

/** The fields of which at least one, beside the day, makes a record worth checking. */
export const coreFields = ['topic', 'homework', 'outcome'] as const satisfies readonly (TaughtField & FieldName)[];

export type CoreField = (typeof coreFields)[number];

/** One element on the way to a place: structure only, no text of the page. */
export interface LayoutStep {
  tag: string;
  role: string;
  /** Digits as 0, so that no number of a person or record is kept. */
  classes: string[];
  /** Its place among its parent's elements, from 0, and how many there are. */
  nth: number;
  of: number;
}

/** The steps from the body (not counted) to an element. */
export type LayoutPath = LayoutStep[];

/** Where a field stands: inside each record, or before the records that it counts for (a day above its lessons). */
export interface TaughtPlace {
  at: 'record' | 'above';
  /** From the record, or from the body. */
  path: LayoutPath;
}

/** What a user taught by pointing: a structural signature of one page, without any of its text. */
export interface Layout {
  /** `2026-11-24-1`: the day it was taught, and which of that day. */
  id: string;
  taughtOn: IsoDate;
  /** The page's path in its address, digits as 0: `/journal/0/lessons`. */
  address: string;
  /** From the body to a record. Where in its parent a record stands does not matter. */
  record: LayoutPath;
  fields: Partial<Record<TaughtField, TaughtPlace>>;
}

/** Places as they were pointed at, from the body; the layout is made of them. */
export type PointedPlaces = Partial<Record<TaughtField, LayoutPath>>;

/** Why nothing was taken from the page. */
export const pointingProblems = [
  /** Nothing is selected, and the cursor is in no field. */
  'nothing-pointed',
  /** The selection covers more than one place. */
  'too-much-pointed',
  /** No day was shown, or nothing beside it. */
  'fields-missing',
  /** The places have no record in common, or two fields share one place. */
  'no-record',
  /** Under the shown day no date was understood. */
  'no-dates',
] as const;

export type PointingProblem = (typeof pointingProblems)[number];

/** What the cursor or selection points at. `text` is shown to the user at once and kept nowhere. */
export type Pointed = { path: LayoutPath; text: string } | { problem: PointingProblem };

/** What a layout would read, shown before it is saved; kept nowhere. */
export interface LayoutPreview {
  layout: Omit<Layout, 'id' | 'taughtOn'>;
  /** Records found, and those whose day was understood. */
  seen: number;
  read: number;
  /** The first records. An absent field was not found there; `null`: not understood; '': empty. */
  examples: { date: IsoDate | null; texts: Partial<Record<TaughtField, string | null>> }[];
}
