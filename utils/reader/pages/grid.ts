import type { SymbolCounts } from '@/utils/journal/entry';
import type { Column, Head } from '../columns';
import { contentOf } from '../content';
import type { FoundEntry, PageContext, Recognise } from '../context';
import { queryDate, readDate } from '../dates';
import { readMore } from '../more-rows';
import { readBesideDate } from '../rows';
import { flatText } from '../text';
import { isFieldName } from '../vocabulary';

const symbol = /^(n[a-z]?|ni|i|ul|[stap]|[+/-]|10|[1-9]|%)$/;

/** Pupils by lessons. Only the heads of lesson columns and, per column, counts of symbols are read: never a row's head. */
export const recogniseGrid: Recognise = (page) => {
  const grids = page.heads.filter((head) => isGrid(head));
  if (grids.length === 0) return undefined;
  const { hidden, problems } = readMore(grids, page);
  return {
    page: 'grid',
    layout: 'grid',
    confidence: grids.some(({ columns }) => columns.some(({ name }) => name === 'pupil')) ? 0.8 : 0.6,
    entries: readGrids(grids, page),
    hidden: grids.some((head) => head.hidden.some(({ date }) => date)) ? ['hidden-column', ...hidden] : hidden,
    problems: [{ id: 'open-a-lesson' }, ...problems],
  };
};

function* readGrids(grids: readonly Head[], page: PageContext): Generator<FoundEntry, void> {
  for (const head of grids) for (const column of lessonColumns(head)) yield readColumn(column, head, page);
}

function lessonColumns({ columns }: Head): Column[] {
  return columns.filter(({ date }) => date !== undefined);
}

function isGrid(head: Head): boolean {
  const lessons = lessonColumns(head);
  if (lessons.length === 0 || head.columns.some(({ name }) => isFieldName(name) || name === 'letter')) return false;
  if (head.columns.some(({ name }) => name === 'pupil')) return true;
  // Without the pupils' word (a split table, a blank head) the cells must be symbols.
  const counts = lessons.slice(0, 8).map((column) => countSymbols(column, head));
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const unreadable = counts.reduce((sum, count) => sum + count.unreadable, 0);
  const empty = counts.reduce((sum, count) => sum + count.empty, 0);
  return rows - empty > 0 && unreadable / (rows - empty) < 0.2 && head.rows.length > 2;
}

function readColumn(column: Column, head: Head, page: PageContext): FoundEntry {
  return {
    element: column.element,
    entry: {
      key: '',
      journal: page.journal,
      kind: 'lesson',
      date: readDate(column.label, page.around),
      ...readBesideDate(queryDate(column.label, page.around)?.rest ?? ''),
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
