import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { Layout } from '@/utils/journal/layout';
import {
  isJournalPage,
  isRegisterPage,
  type HiddenReason,
  type PageKind,
  type Reading,
  type ReadProblem,
} from '@/utils/journal/reading';
import { queryUserName } from './author';
import { readHeads } from './columns';
import type { SavedTextOf } from './content';
import type { FoundEntry, PageContext, Recognised } from './context';
import { readLabelled } from './labels';
import { readOutline } from './outline';
import { recogniseCards } from './pages/cards';
import { recogniseFamily } from './pages/family';
import { recogniseGrid } from './pages/grid';
import { recogniseLessonList } from './pages/lesson-list';
import { recogniseLessonWindow } from './pages/lesson-window';
import { recogniseMonthPlan } from './pages/month-plan';
import { recogniseRegister } from './pages/register';
import { isLoadingPage } from './pages/loading';
import { isNotAJournal } from './pages/not-a-journal';
import { isSignedOutPage } from './pages/signed-out';
import { recogniseWeek } from './pages/week';
import { querySection } from './section';
import { recogniseTaught, withTaught } from './taught';
import { readPageEnd } from './unsure';
import { listFilters, makeJournal, readAround, readFilters, readPageJournal, readSpan } from './surroundings';

/** What a read needs beside the page. */
export interface ReadOptions {
  /** The school's day: years that a page leaves out come from the school year around it. */
  today: IsoDate;
  /** What a control held when it was last rendered, if it was edited since (`createTypedText`). */
  savedTextOf?: SavedTextOf;
  /** What users taught by pointing; the first that fits counts. */
  layouts?: readonly Layout[];
  /** Told of what was thrown while reading: the page is then `unknown`. */
  onThrow?: (error: unknown) => void;
}

const recognisers = [
  recogniseLessonWindow,
  recogniseLessonList,
  recogniseWeek,
  recogniseRegister,
  recogniseMonthPlan,
  recogniseCards,
  recogniseGrid,
  recogniseFamily,
];

/** Below this a page is not recognised. */
export const line = 0.5;

/** So many entries are one step. */
const stepSize = 50;

/** A reading, and for each entry's key the element that shows it. */
export interface ElementReading {
  reading: Reading;
  elements: Map<string, Element>;
}

/** Reads a page at once. Never throws, never writes. */
export function readElements(document: Document, options: ReadOptions): ElementReading {
  return runToEnd(readSteps(document, options));
}

/** Steps whose value comes with the last one; nothing that another step needs lies open between two. */
type Steps<Value> = Generator<undefined, Value>;

function runToEnd<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a page step by step: between two steps the caller may let the browser work. Never throws, never writes. */
export function* readSteps(document: Document, options: ReadOptions): Steps<ElementReading> {
  const elements = new Map<string, Element>();
  try {
    return { reading: yield* read(document, options, elements), elements };
  } catch (error) {
    options.onThrow?.(error);
    return { reading: nothing('unknown'), elements: new Map() };
  }
}

function nothing(page: PageKind): Reading {
  const coverage = { seen: 0, read: 0, hidden: [], layout: page, confidence: 0 };
  return { page, filters: [], entries: [], coverage, problems: [] };
}

/** What every recogniser is given of a page. */
export function readContext(document: Document, options: ReadOptions): PageContext {
  return runToEnd(contextSteps(document, options));
}

function* contextSteps(document: Document, { today, savedTextOf }: ReadOptions): Steps<PageContext> {
  const outline = readOutline(document.body, savedTextOf);
  yield;
  const labelled = readLabelled(outline.blocks);
  yield;
  const around = readAround(outline, today);
  const tables = outline.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const heads = readHeads(tables, around);
  yield;
  const journal = readPageJournal(outline, labelled);
  yield;
  const span = readSpan(outline, labelled, around);
  const filters = readFilters(outline, labelled);
  const end = readPageEnd(document);
  const queryUser = once(() => queryUserName(outline.blocks));
  return { outline, labelled, heads, journal, span, filters, end, around, today, savedTextOf, queryUser };
}

/** Most pages name no author: what is only compared with one is not sought before. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What each recogniser that knows the page's form makes of it; entries are read only as somebody asks for them. */
export function recogniseAll(page: PageContext): Recognised[] {
  return runToEnd(recogniseSteps(page));
}

function* recogniseSteps(page: PageContext): Steps<Recognised[]> {
  const known: Recognised[] = [];
  for (const recognise of recognisers) {
    yield;
    const recognised = recognise(page);
    if (recognised) known.push(recognised);
  }
  return known;
}

function* read(document: Document, options: ReadOptions, elements: Map<string, Element>): Steps<Reading> {
  const page = yield* contextSteps(document, options);
  const { outline } = page;
  const { layouts = [] } = options;
  const best = (yield* recogniseSteps(page))
    .filter(({ confidence }) => confidence >= line)
    .sort((a, b) => b.confidence - a.confidence)[0];
  const entries = best && mayBeTaught(best.page) ? withTaught(best.entries, document, layouts, page) : best?.entries;
  const found: FoundEntry[] = [];
  for (const entry of entries ?? []) if (found.push(entry) % stepSize === 0) yield;
  yield;
  // A table that stands is read while something else still loads; a table that is itself still filled is not.
  if (isLoadingPage(outline) && (found.length === 0 || isBusy(found))) return nothing('loading');
  if (best?.page === 'family') return countFamily(best, found);
  if (best) return finish(best, found, page, elements);
  if (isSignedOutPage(outline)) return nothing('signed-out');
  const taught = recogniseTaught(document, layouts, page);
  // What was shown on one lesson may leave others out: of a span nothing is known, so that nothing is missed in it.
  if (taught) return finish(taught, [...taught.entries], { ...page, span: undefined }, elements);
  if (isNotAJournal(page)) return nothing('not-a-journal');
  return outline.hasForeignFrame ? behindFrame() : nothing('unknown');
}

/** What a user can show is a lesson's. */
function mayBeTaught(page: PageKind): boolean {
  return isJournalPage(page) && !isRegisterPage(page);
}

/** Nothing was recognised, and a frame stands there whose page cannot be read: the journal may be in it. */
function behindFrame(): Reading {
  const reading = nothing('unknown');
  reading.coverage.hidden.push('unreadable-frame');
  reading.problems.push({ id: 'unreadable-frame' });
  return reading;
}

/** The places of a page's records that say that they are still being filled. */
function isBusy(found: readonly FoundEntry[]): boolean {
  const parents = new Set(found.map(({ element }) => element.parentElement));
  return [...parents].some((parent) => parent?.closest('[aria-busy=true]'));
}

/** Of a pupil's diary nothing leaves the reader but how many lessons it shows. */
function countFamily({ layout, confidence }: Recognised, found: readonly FoundEntry[]): Reading {
  const coverage = { seen: found.length, read: 0, hidden: [], layout, confidence: toHundredths(confidence) };
  return { ...nothing('family'), coverage };
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function finish(
  best: Recognised,
  found: readonly FoundEntry[],
  page: PageContext,
  elements: Map<string, Element>,
): Reading {
  const entries = withKeys(found, elements);
  const dates = entries.flatMap(({ date }) => (date.state === 'filled' ? [date.value] : []));
  const isWindow = best.page === 'lesson-window';
  // A term's marks bear the first day of their school year, which need not be shown.
  const shown = entries.flatMap(({ date, kind }) =>
    date.state === 'filled' && kind !== 'term-mark' ? [date.value] : [],
  );
  const span = isWindow ? undefined : trustedSpan(page, shown);
  const filters = isWindow ? [...page.filters] : [...new Set([...page.filters, ...listFilters(page)])];
  const unreadable = entries.length - dates.length;
  const problems: ReadProblem[] = [...best.problems];
  if (unreadable > 0) problems.push({ id: 'unreadable-dates', data: { count: unreadable } });
  if (entries.some(({ journal, kind }) => kind === 'lesson' && !(journal.className && journal.subject)))
    problems.push({ id: 'no-journal-name' });
  if (!span && !isWindow && best.layout !== 'taught') problems.push({ id: 'no-span' });
  const hidden: HiddenReason[] = [...best.hidden];
  if (page.outline.hasForeignFrame) {
    hidden.push('unreadable-frame');
    problems.push({ id: 'unreadable-frame' });
  }
  const journal = wholeJournal(best, page, entries);
  const section = querySection(page.outline);
  return {
    page: best.page,
    ...(section && { section }),
    ...(journal && { journal }),
    ...(span && { span }),
    filters,
    entries,
    coverage: {
      seen: entries.length,
      read: dates.length,
      hidden,
      layout: best.layout,
      confidence: toHundredths(best.confidence),
    },
    problems,
  };
}

/** The one journal of a list, grid or register, known also when it has no entry yet. */
function wholeJournal(
  { page: kind, journal: own }: Recognised,
  page: PageContext,
  entries: readonly Entry[],
): JournalRef | undefined {
  const journal = entries[0]?.journal ?? own ?? makeJournal(page.journal, {});
  const isNamed =
    (kind === 'lesson-list' || kind === 'grid' || kind === 'term-marks') && journal.className && journal.subject;
  if (!isNamed && !own) return undefined;
  const others = new Set(entries.map((entry) => entry.journal));
  const text = JSON.stringify(journal);
  return [...others].every((other) => JSON.stringify(other) === text) ? journal : undefined;
}

/** A stated span that the entries themselves contradict says nothing. */
function trustedSpan({ span }: PageContext, dates: readonly IsoDate[]): Reading['span'] {
  if (!span) return undefined;
  const outside = dates.filter((date) => date < span.from || date > span.to).length;
  return outside <= dates.length * 0.1 ? span : undefined;
}

function withKeys(found: readonly FoundEntry[], elements: Map<string, Element>): Entry[] {
  const starts = new Map<JournalRef, string>();
  return found.map(({ entry, element }) => {
    const { journal, date, number, kind } = entry;
    let start = starts.get(journal);
    if (start === undefined) {
      start = `${journal.className ?? ''}|${journal.subject ?? ''}|${journal.group ?? ''}`;
      starts.set(journal, start);
    }
    const day = date.state === 'filled' ? date.value : '';
    const place = number?.state === 'filled' ? (number.value ?? '·') : '';
    const base = `${start}|${day}|${String(place)}|${kind}|`;
    let key = `${base}1`;
    for (let nth = 2; elements.has(key); nth++) key = `${base}${String(nth)}`;
    entry.key = key;
    elements.set(key, element);
    return entry;
  });
}
