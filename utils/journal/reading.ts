import type { Entry, EntryKind, JournalRef } from './entry';
import type { IsoDate } from './field';

/** The page kinds that hold entries of a journal. */
export const journalPages = [
  'lesson-list',
  'lesson-window',
  'grid',
  'week',
  'inspection-log',
  'talk-log',
  'work-journal',
  'group-journal',
  'month-plan',
  'term-marks',
] as const;

export type JournalPage = (typeof journalPages)[number];

export const pageKinds = [...journalPages, 'family', 'not-a-journal', 'unknown', 'loading', 'signed-out'] as const;

export type PageKind = (typeof pageKinds)[number];

export function isJournalPage(page: PageKind): page is JournalPage {
  return journalPages.some((one) => one === page);
}

/** The pages of records that are no lessons, and what their entries are. */
export const registerEntries = {
  'inspection-log': 'inspection',
  'talk-log': 'talk',
  'work-journal': 'work',
  'group-journal': 'note',
  'month-plan': 'month-plan',
  'term-marks': 'term-mark',
} as const satisfies Partial<Record<JournalPage, EntryKind>>;

export type RegisterPage = keyof typeof registerEntries;

export function isRegisterPage(page: PageKind): page is RegisterPage {
  return page in registerEntries;
}

/** The sections of the site that preschools' procedures tell apart. */
export const sectionIds = ['diary', 'journal'] as const;

export type SectionId = (typeof sectionIds)[number];

/** Filters that narrow what a page shows; while one is on, something absent proves nothing. */
export const filterIds = ['only-my-records', 'only-tests', 'only-drafts', 'group', 'search', 'other'] as const;

export type FilterId = (typeof filterIds)[number];

/** Why something of the page was not read. */
export const hiddenReasons = ['unloaded-rows', 'hidden-column', 'unreadable-frame', 'unread-part'] as const;

export type HiddenReason = (typeof hiddenReasons)[number];

export const problemIds = [
  /** A grid holds no topics: a lesson must be opened. */
  'open-a-lesson',
  /** `count` rows have a date that was not understood. */
  'unreadable-dates',
  /** The page does not say which class or subject it shows. */
  'no-journal-name',
  /** The page does not say which days it shows. */
  'no-span',
  /** More rows exist than are in the page. */
  'unloaded-rows',
  /** A frame on the page cannot be read. */
  'unreadable-frame',
  /** The reading was too large to keep whole; only undecided entries stayed. */
  'shortened',
  /** The browser's storage was full: the reading was checked, but not kept. */
  'not-kept',
] as const;

export type ProblemId = (typeof problemIds)[number];

/** Something that the reader could not do. Ids and numbers only: no text of the page. */
export interface ReadProblem {
  id: ProblemId;
  data?: Record<string, number>;
}

/** Days, both ends included. */
export interface DateSpan {
  from: IsoDate;
  to: IsoDate;
}

/** What one open page says. Plain JSON. */
export interface Reading {
  page: PageKind;
  /** «Dienasgrāmata» or «Žurnāls», where the page says in which of the two it stands. */
  section?: SectionId;
  /** The one journal that the whole page is about, also when it has no entry; absent where a page mixes journals. */
  journal?: JournalRef;
  /** What the page itself states that it shows. */
  span?: DateSpan;
  filters: FilterId[];
  entries: Entry[];
  coverage: {
    /** Records that the page shows. */
    seen: number;
    /** Records whose date was understood. */
    read: number;
    hidden: HiddenReason[];
    /** Which way of reading won: a recogniser's name, or a taught layout's. */
    layout: string;
    /** 0 to 1. */
    confidence: number;
  };
  problems: ReadProblem[];
}
