import type { Entry, SymbolCounts, Term } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { Column, Head } from '../columns';
import { contentOf } from '../content';
import type { FoundEntry, PageContext, Recognise } from '../context';
import { queryDate, queryMonth, readDate } from '../dates';
import { readMore } from '../more-rows';
import { readBesideDate } from '../rows';
import { flatText } from '../text';
import { isAbsenceText, isFieldName, queryTerm } from '../vocabulary';

const symbol = /^(n[a-z]?|atbr?\.?|atbrivot[sai]|ni|i|ul|[stap]|[+/-]|10|[1-9]|%)$/;

/**
 * Pupils by lessons, months or terms. Only the heads of these columns and, per column, counts of symbols are read: never
 * a row's head.
 */
export const recogniseGrid: Recognise = (page) => {
  const grids = page.heads.filter((head) => isGrid(head, page));
  if (grids.length === 0) return undefined;
  const { hidden, problems } = readMore(grids, page);
  const hasLessons = grids.some((head) => lessonColumns(head).length > 0);
  const isOfTerms = !hasLessons && grids.every(({ columns }) => columns.some(({ name }) => name === 'term'));
  return {
    page: isOfTerms ? 'term-marks' : 'grid',
    layout: 'grid',
    confidence: grids.some(({ columns }) => columns.some(({ name }) => name === 'pupil')) ? 0.8 : 0.6,
    entries: readGrids(grids, page),
    hidden: grids.some((head) => head.hidden.some(({ date, name }) => date ?? isOfPeriod(name)))
      ? ['hidden-column', ...hidden]
      : hidden,
    problems: hasLessons ? [{ id: 'open-a-lesson' }, ...problems] : problems,
  };
};

function* readGrids(grids: readonly Head[], page: PageContext): Generator<FoundEntry, void> {
  for (const head of grids) for (const column of entryColumns(head)) yield readColumn(column, head, page);
}

function lessonColumns({ columns }: Head): Column[] {
  return columns.filter(({ date }) => date !== undefined);
}

function isOfPeriod(name: Column['name']): boolean {
  return name === 'term' || name === 'month';
}

function entryColumns({ columns }: Head): Column[] {
  return columns.filter(({ date, name }) => date !== undefined || isOfPeriod(name));
}

function isGrid(head: Head, page: PageContext): boolean {
  const lessons = lessonColumns(head);
  if (entryColumns(head).length === 0) return false;
  if (head.columns.some(({ name }) => isFieldName(name) || name === 'letter')) return false;
  const hasPupils = head.columns.some(({ name }) => name === 'pupil');
  if (lessons.length === 0) return hasPupils && isOfMarks(head, page);
  if (hasPupils) return true;
  // Without the pupils' word (a split table, a blank head) the cells must be symbols.
  const counts = lessons.slice(0, 8).map((column) => countSymbols(column, head));
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const unreadable = counts.reduce((sum, count) => sum + count.unreadable, 0);
  const empty = counts.reduce((sum, count) => sum + count.empty, 0);
  return rows - empty > 0 && unreadable / (rows - empty) < 0.2 && head.rows.length > 2;
}

/** Terms and months of a class's absences are no marks, nor are those of one pupil in all subjects. */
function isOfMarks({ columns, title }: Head, { outline: { blocks } }: PageContext): boolean {
  if (columns.some(({ name }) => name === 'subject' || name === 'journal')) return false;
  return ![title, ...blocks.map((block) => (block.kind === 'text' && block.isHeading ? block.text : ''))].some(
    isAbsenceText,
  );
}

/** The semester that a head leaves out: of two such columns the first and the second; of one, as the lessons beside it. */
function readTerm(column: Column, head: Head): Term | undefined {
  const said = queryTerm(column.label);
  if (said !== 'unsaid') return said;
  const alike = head.columns.filter(({ label }) => queryTerm(label) === 'unsaid');
  if (alike.length === 2) return alike[0] === column ? 'first' : 'second';
  const months = new Set(lessonColumns(head).map(({ date }) => (date && date.slice(5) >= '09' ? 'first' : 'second')));
  return alike.length === 1 && months.size === 1 ? [...months][0] : undefined;
}

function dated(text: string, value: IsoDate | undefined): Field<IsoDate> {
  return value ? { state: 'filled', text, value } : { state: 'unreadable', text };
}

function placeColumn(
  column: Column,
  head: Head,
  { around }: PageContext,
): Pick<Entry, 'kind' | 'date' | 'number' | 'type' | 'term'> {
  const { name, label } = column;
  if (name === 'month') return { kind: 'assessment', date: dated(label, queryMonth(label, around)) };
  if (name === 'term') {
    const term = readTerm(column, head);
    return { kind: 'term-mark', date: dated(label, queryMonth('septembris', around)), ...(term && { term }) };
  }
  return { kind: 'lesson', date: readDate(label, around), ...readBesideDate(queryDate(label, around)?.rest ?? '') };
}

function readColumn(column: Column, head: Head, page: PageContext): FoundEntry {
  return {
    element: column.element,
    entry: {
      key: '',
      journal: page.journal,
      ...placeColumn(column, head, page),
      fields: {},
      symbols: countSymbols(column, head),
      author: page.filters.includes('only-my-records') ? 'self' : 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    },
  };
}

function countSymbols({ index }: Column, head: Head): SymbolCounts {
  const count: SymbolCounts = { rows: 0, empty: 0, unreadable: 0, counts: {} };
  for (const row of head.rows) {
    const cell = row.cells[index];
    if (!cell || row.isHead || row.isSingle) continue;
    count.rows++;
    const text = flatText(contentOf(cell).text);
    const symbols = text ? symbolsOf(text) : [];
    if (!text) count.empty++;
    else if (!symbols) count.unreadable++;
    else for (const one of symbols) count.counts[one] = (count.counts[one] ?? 0) + 1;
  }
  return count;
}

/** `8(p.d.)` → 8; `7|8` → 8, the corrected mark; `88,89%` → %; `n 8` → both. Undefined: something else stands there. */
function symbolsOf(text: string): string[] | undefined {
  const parts = text
    .replace(/\((p\. ?d\.|pd)\)/g, '')
    .replace(/\d{1,3}([.,]\d+)? ?%/g, '%')
    .split(/\s+|,|;/)
    .map((part) => part.split('|').at(-1) ?? '')
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => symbol.test(part)) ? parts : undefined;
}
