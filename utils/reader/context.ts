import type { Entry, JournalRef, LessonType } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { DateSpan, FilterId, HiddenReason, PageKind, ReadProblem } from '@/utils/journal/reading';
import type { SavedTextOf } from './content';
import type { Head } from './columns';
import type { Labelled } from './labels';
import type { Outline } from './outline';

/** What every recogniser is given: the outline, and what the whole page says around its entries. */
export interface PageContext {
  outline: Outline;
  labelled: readonly Labelled[];
  /** The tables whose heads were understood, in the order of the page. */
  heads: readonly Head[];
  journal: JournalRef;
  span: DateSpan | undefined;
  filters: readonly FilterId[];
  /** Where the page broke off, if it did (`readPageEnd`). */
  end: ReadonlySet<Node>;
  /** A day of the school year that missing years are taken from. */
  around: IsoDate;
  /** The day on which the page is read. */
  today: IsoDate;
  savedTextOf: SavedTextOf | undefined;
  /** Who is signed in, as the page shows it: compared with authors, and in no reading. Sought once, when it is first asked. */
  queryUser: () => string | undefined;
}

/** An entry with the element to show for it. Its key is '' until all entries are known. */
export interface FoundEntry {
  entry: Entry;
  element: Element;
}

/** What a recogniser makes of a page. */
export interface Recognised {
  page: PageKind;
  /** The recogniser's name. */
  layout: string;
  /** 0 to 1. */
  confidence: number;
  /** Read only of the page kind that wins, and as far as somebody asks. */
  entries: Iterable<FoundEntry>;
  hidden: HiddenReason[];
  problems: ReadProblem[];
  /** The journal that the whole page is of by its title, also where it has no entry yet. */
  journal?: JournalRef;
}

/** One page kind's recogniser; undefined: the page has not its form. */
export type Recognise = (page: PageContext) => Recognised | undefined;

/** A lesson's type as a field. */
export function typeField(text: string, value: LessonType | undefined): Field<LessonType> {
  return text ? { state: 'filled', text, value: value ?? 'other' } : { state: 'empty' };
}
