import type { Head } from '../columns';
import type { FoundEntry, PageContext, Recognise, Recognised } from '../context';
import { queryHeadingDate, queryWeekday, addDays } from '../dates';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { PageKind } from '@/utils/journal/reading';
import { parseJournalName } from '../journal-name';
import { readMore } from '../more-rows';
import type { Block, TextBlock } from '../outline';
import { queryRegisterOf } from '../registers';
import { queryDateColumn, readRows } from '../rows';
import { makeJournal, mayBeEdited } from '../surroundings';
import { hasUnreadTable } from '../unread-tables';
import { isDiary, isFieldName, isOtherRegister } from '../vocabulary';

/** A table with one lesson a row: a day (a column, a row between, a heading above) and a topic, outcome or homework. */
export const recogniseLessonList: Recognise = (page) => {
  const heads = page.heads.filter((head) => isLessonTable(head, page) && !isOfDay(head, page));
  return recogniseTables('lesson-list', heads, page);
};

/** A head with a place for what was taught. */
export function hasPlaceOfLesson({ columns, hidden }: Head): boolean {
  return [...columns, ...hidden].some(({ name }) => name === 'topic' || name === 'outcome' || name === 'homework');
}

/** The same, with nothing that belongs to pupils, parents, letters or another register. */
export function isLessonTable(head: Head, page: PageContext): boolean {
  const names = new Set([...head.columns, ...head.hidden].map(({ name }) => name));
  if (!hasPlaceOfLesson(head) || names.has('pupil') || names.has('letter') || names.has('from')) return false;
  if (names.has('mark') && !mayBeEdited(page)) return false;
  if (queryRegisterOf(head, page)) return false;
  const others = headingsBefore(head.table.element, page).filter(({ text }) => isOtherRegister(text));
  // A preschool group's diary is its teachers' own page; a pupil's is only read.
  return others.every(({ text }) => isDiary(text) && mayBeEdited(page));
}

/** A table that belongs to one day or week and names the subject of each row. */
export function isOfDay(head: Head, page: PageContext): boolean {
  if (!head.columns.some(({ name }) => name === 'subject' || name === 'journal' || name === 'class')) return false;
  if (queryDay(head, page)) return true;
  const { span } = page;
  return span !== undefined && queryDateColumn(head, page.around) !== undefined && span.to <= addDays(span.from, 6);
}

/** Where each table stands among the blocks of an outline: asked for each table of a page, found once. */
const places = new WeakMap<readonly Block[], Map<Element, number>>();

function placeOf(table: Element, blocks: readonly Block[]): number {
  let known = places.get(blocks);
  if (!known) {
    known = new Map(
      blocks.flatMap((block, index) => (block.kind === 'table' ? [[block.element, index] as const] : [])),
    );
    places.set(blocks, known);
  }
  return known.get(table) ?? -1;
}

/** The text blocks between a table and the table before it, nearest first. */
function textsBefore(table: Element, { outline: { blocks } }: PageContext): TextBlock[] {
  const index = placeOf(table, blocks);
  const texts: TextBlock[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'table') break;
    if (block?.kind === 'text') texts.push(block);
  }
  return texts;
}

function headingsBefore(table: Element, page: PageContext): TextBlock[] {
  return textsBefore(table, page).filter(({ isHeading }) => isHeading);
}

/** The day in the words above a table: its date, or a weekday of the week that the page states. */
function queryDay({ table, title }: Head, page: PageContext): Field<IsoDate> | undefined {
  const above = textsBefore(table.element, page).filter(({ isLink }) => !isLink);
  for (const text of [title, ...above.map((block) => block.text)]) {
    const date = queryHeadingDate(text, page.around);
    if (date) return { state: 'filled', text, value: date };
    const weekday = queryWeekday(text);
    const { span } = page;
    if (weekday && span && span.to <= addDays(span.from, 6)) {
      return { state: 'filled', text, value: addDays(span.from, weekday - 1) };
    }
  }
  return undefined;
}

/** So many entries tell whether a page's tables are lists of lessons. */
const sampleSize = 50;

/** Takes tables for lists of lessons, if most of their rows have a day. */
export function recogniseTables(kind: PageKind, heads: readonly Head[], page: PageContext): Recognised | undefined {
  if (heads.length === 0) return undefined;
  const { hidden, problems, noteMore } = readMore(heads, page);
  const rest = readTables(heads, page, noteMore);
  const sample: FoundEntry[] = [];
  for (let next = rest.next(); !next.done; next = rest.next()) {
    if (sample.push(next.value) === sampleSize) break;
  }
  const dated = sample.filter(({ entry }) => entry.date.state === 'filled').length;
  const share = sample.length > 0 ? dated / sample.length : 0;
  const isDated =
    sample.length > 0
      ? share >= 0.5
      : heads.some((head) => queryDay(head, page) !== undefined || queryDateColumn(head, page.around) !== undefined);
  if (!isDated) return undefined;
  const isNamed = sample.some(({ entry: { journal } }) => journal.className && journal.subject);
  if (hasUnreadTable(heads, page)) hidden.push('unread-part');
  if (heads.some((head) => head.hidden.some(({ name }) => isFieldName(name)))) hidden.unshift('hidden-column');
  return {
    page: kind,
    layout: kind,
    confidence: 0.6 + 0.3 * share + (isNamed ? 0.05 : 0),
    entries: chain(sample, rest),
    hidden,
    problems,
  };
}

function* chain<T>(first: Iterable<T>, second: Iterable<T>): Generator<T, void> {
  yield* first;
  yield* second;
}

/** Reads tables of lessons; a table that repeats what others already gave (another screen width) counts once. */
function* readTables(heads: readonly Head[], page: PageContext, onHidden: () => void): Generator<FoundEntry, void> {
  const seenBefore = new Map<string, number>();
  const days = new Map(heads.map((head) => [head, queryDay(head, page)]));
  for (const head of heads) {
    const day = days.get(head);
    const above = headingsBefore(head.table.element, page).map(({ text }) => parseJournalName(text));
    const journal = makeJournal(page.journal, above.find(({ className }) => className) ?? {});
    const rows = readRows(head, page, journal, day, onHidden);
    if (heads.length === 1) {
      yield* rows;
      continue;
    }
    const entries = [...rows];
    // Beside tables of one day each a table without a day has lost it; elsewhere it is a plan or a list of topics.
    const isUndated = entries.every(({ entry: { date } }) => date.state === 'unreadable' && date.text === '');
    if (isUndated && !heads.some((other) => other.width === head.width && days.get(other))) continue;
    const signs = entries.map(signOf);
    if (entries.length > 0 && isWithin(signs, seenBefore)) continue;
    for (const sign of signs) seenBefore.set(sign, (seenBefore.get(sign) ?? 0) + 1);
    yield* entries;
  }
}

function signOf({ entry }: FoundEntry): string {
  const { journal, date, number, fields } = entry;
  const texts = [date, number, fields.topic].map((field) =>
    field?.state === 'filled' ? field.value : (field?.state ?? ''),
  );
  return JSON.stringify([journal.className, journal.subject, journal.group, ...texts]);
}

function isWithin(signs: readonly string[], before: ReadonlyMap<string, number>): boolean {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].every(([sign, count]) => count <= (before.get(sign) ?? 0));
}
