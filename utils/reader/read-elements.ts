import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { HiddenReason, PageKind, Reading, ReadProblem } from '@/utils/journal/reading';
import { readHeads } from './columns';
import type { SavedTextOf } from './content';
import type { FoundEntry, PageContext, Recognised } from './context';
import { readLabelled } from './labels';
import { readOutline } from './outline';
import { recogniseGrid } from './pages/grid';
import { recogniseLessonList } from './pages/lesson-list';
import { recogniseLessonWindow } from './pages/lesson-window';
import { isLoadingPage } from './pages/loading';
import { isNotAJournal } from './pages/not-a-journal';
import { isSignedOutPage } from './pages/signed-out';
import { recogniseWeek } from './pages/week';
import { listFilters, makeJournal, readAround, readFilters, readPageJournal, readSpan } from './surroundings';

/** What a read needs beside the page. */
export interface ReadOptions {
  /** The school's day: years that a page leaves out come from the school year around it. */
  today: IsoDate;
  /** What a control held when it was last rendered, if it was edited since (`createTypedText`). */
  savedTextOf?: SavedTextOf;
}

const recognisers = [recogniseLessonWindow, recogniseLessonList, recogniseWeek, recogniseGrid];

/** Below this a page is not recognised. */
const line = 0.5;

/** The reading of a page, and for each entry's key the element that shows it. Never throws, never writes. */
export function readElements(
  document: Document,
  options: ReadOptions,
): { reading: Reading; elements: Map<string, Element> } {
  const elements = new Map<string, Element>();
  try {
    return { reading: read(document, options, elements), elements };
  } catch {
    return { reading: nothing('unknown'), elements: new Map() };
  }
}

function nothing(page: PageKind): Reading {
  const coverage = { seen: 0, read: 0, hidden: [], layout: page, confidence: 0 };
  return { page, filters: [], entries: [], coverage, problems: [] };
}

function read(document: Document, { today, savedTextOf }: ReadOptions, elements: Map<string, Element>): Reading {
  const outline = readOutline(document.body, savedTextOf);
  const labelled = readLabelled(outline.blocks);
  const around = readAround(outline, today);
  const page: PageContext = {
    outline,
    labelled,
    heads: readHeads(
      outline.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      around,
    ),
    journal: readPageJournal(outline, labelled),
    span: readSpan(outline, labelled, around),
    filters: readFilters(outline, labelled),
    around,
    savedTextOf,
  };
  const best = recognisers
    .flatMap((recognise) => recognise(page) ?? [])
    .filter(({ confidence }) => confidence >= line)
    .sort((a, b) => b.confidence - a.confidence)[0];
  // A table that stands is read while something else still loads; a table that is itself still filled is not.
  if (isLoadingPage(outline) && (!best || best.found.length === 0 || isBusy(best.found))) return nothing('loading');
  if (best) return finish(best, page, elements);
  if (isSignedOutPage(outline)) return nothing('signed-out');
  return nothing(isNotAJournal(page) ? 'not-a-journal' : 'unknown');
}

function isBusy(found: readonly FoundEntry[]): boolean {
  return found.some(({ element }) => element.closest('[aria-busy=true]'));
}

function finish(best: Recognised, page: PageContext, elements: Map<string, Element>): Reading {
  const entries = withKeys(best.found, elements);
  const dates = entries.flatMap(({ date }) => (date.state === 'filled' ? [date.value] : []));
  const isWindow = best.page === 'lesson-window';
  const span = isWindow ? undefined : trustedSpan(page, dates);
  const filters = isWindow ? [...page.filters] : [...new Set([...page.filters, ...listFilters(page.labelled)])];
  const unreadable = entries.length - dates.length;
  const problems: ReadProblem[] = [...best.problems];
  if (unreadable > 0) problems.push({ id: 'unreadable-dates', data: { count: unreadable } });
  if (entries.some(({ journal }) => !journal.className || !journal.subject)) problems.push({ id: 'no-journal-name' });
  if (!span && !isWindow) problems.push({ id: 'no-span' });
  const hidden: HiddenReason[] = [...best.hidden];
  if (page.outline.hasForeignFrame) {
    hidden.push('unreadable-frame');
    problems.push({ id: 'unreadable-frame' });
  }
  const journal = wholeJournal(best.page, page, entries);
  return {
    page: best.page,
    ...(journal && { journal }),
    ...(span && { span }),
    filters,
    entries,
    coverage: {
      seen: entries.length,
      read: dates.length,
      hidden,
      layout: best.layout,
      confidence: Math.round(best.confidence * 100) / 100,
    },
    problems,
  };
}

/** The one journal of a list or grid, known also when it has no entry yet. */
function wholeJournal(kind: PageKind, page: PageContext, entries: readonly Entry[]): JournalRef | undefined {
  const journal = entries[0]?.journal ?? makeJournal(page.journal, {});
  if ((kind !== 'lesson-list' && kind !== 'grid') || !journal.className || !journal.subject) return undefined;
  const text = JSON.stringify(journal);
  return entries.every((entry) => JSON.stringify(entry.journal) === text) ? journal : undefined;
}

/** A stated span that the entries themselves contradict says nothing. */
function trustedSpan({ span }: PageContext, dates: readonly IsoDate[]): Reading['span'] {
  if (!span) return undefined;
  const outside = dates.filter((date) => date < span.from || date > span.to).length;
  return outside <= dates.length * 0.1 ? span : undefined;
}

function withKeys(found: readonly FoundEntry[], elements: Map<string, Element>): Entry[] {
  const counts = new Map<string, number>();
  return found.map(({ entry, element }) => {
    const { journal, date, number, kind } = entry;
    const day = date.state === 'filled' ? date.value : '';
    const place = number?.state === 'filled' ? (number.value ?? '·') : '';
    const base = [journal.className, journal.subject, journal.group, day, place, kind]
      .map((part) => part ?? '')
      .join('|');
    const nth = (counts.get(base) ?? 0) + 1;
    counts.set(base, nth);
    const key = `${base}|${nth}`;
    elements.set(key, element);
    return { key, ...entry };
  });
}
