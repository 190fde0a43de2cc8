import { contentOf } from './content';
import { queryDate, queryMonth } from './dates';
import { isShown } from './dom';
import type { IsoDate } from '@/utils/journal/field';
import type { Row, Table } from './table';
import { plainText } from './text';
import { queryLabelName, queryTerm, type LabelName } from './vocabulary';

/** A column by its head. */
export interface Column {
  index: number;
  /** The head's own words, lowest row of the head first. */
  label: string;
  name: LabelName | undefined;
  /** The head's date, where the column is a lesson or a day. */
  date: IsoDate | undefined;
  element: Element;
}

/** A table whose head was understood, at least in part. */
export interface Head {
  table: Table;
  columns: Column[];
  rows: Row[];
  /** Places of a row, hidden ones included. */
  width: number;
  /** Words over the whole table, above its head. */
  title: string;
  /** Columns that the page has and does not show. */
  hidden: Column[];
}

/** Finds a table's head, by its markup or by its words, and what each column means. Reads no cell below the head. */
function readHead(table: Table, around: IsoDate): Head | undefined {
  const { rows } = table;
  let count = 0;
  while (count < 4 && rows[count]?.isHead) count++;
  let columns =
    count > 0
      ? columnsOf(
          rows.slice(0, count).filter(({ isSingle }) => !isSingle),
          around,
        )
      : [];
  for (let index = count; !isHead(columns) && index < Math.min(count + 3, rows.length - 1); index++) {
    // A head among the body's rows: its words tell.
    const row = rows[index];
    if (!row || row.isSingle) continue;
    columns = columnsOf([row], around);
    if (isHead(columns) && isWordHead(columns)) count = index + 1;
    else columns = [];
  }
  if (!isHead(columns)) return undefined;
  const body = rows.slice(count);
  const hidden = columns.filter((column) => (column.name ?? column.date) && !isColumnShown(column, body));
  const title = rows.slice(0, count).find(({ isSingle }) => isSingle)?.cells[0];
  return {
    table,
    columns: columns.filter((column) => !hidden.includes(column)),
    rows: body,
    width: Math.max(...columns.map(({ index }) => index + 1)),
    title: title ? contentOf(title, undefined, true).text : '',
    hidden,
  };
}

/** The heads of a page's tables. A head without rows belongs to the headless table after it: a head that stays in place. */
export function readHeads(tables: readonly Table[], around: IsoDate): Head[] {
  const heads: Head[] = [];
  let last: Head | undefined;
  for (const table of tables) {
    const head = readHead(table, around);
    const width = table.rows[0]?.cells.length;
    if (head) heads.push(head);
    else if (last?.rows.length === 0 && last.table.rows[0]?.cells.length === width) last.rows = table.rows;
    last = head;
  }
  return pairHeads(heads);
}

/**
 * One table drawn as two, so that its first columns stay in place: what places a lesson in one, what was taught in the
 * next, with as many rows. Unequal tables are not paired: a row beside the wrong day would be worse than none.
 */
function pairHeads(heads: readonly Head[]): Head[] {
  const paired: Head[] = [];
  for (const head of heads) {
    const left = paired.at(-1);
    if (!left || !mayPair(left, head)) {
      paired.push(head);
      continue;
    }
    const { width } = left;
    const moved = (column: Column): Column => ({ ...column, index: column.index + width });
    paired[paired.length - 1] = {
      ...left,
      columns: [...left.columns, ...head.columns.map(moved)],
      hidden: [...left.hidden, ...head.hidden.map(moved)],
      width: width + head.width,
      rows: left.rows.map((row, index) => joinRows(row, head.rows[index], width)),
    };
  }
  return paired;
}

const taught = new Set<LabelName | undefined>(['topic', 'outcome', 'homework']);
const placing = new Set<LabelName | undefined>(['date', 'pupil', 'subject', 'journal', 'class']);

function mayPair(left: Head, right: Head): boolean {
  const isTaught = ({ name }: Column): boolean => taught.has(name);
  const isPlacing = ({ name }: Column): boolean => placing.has(name);
  return (
    left.columns.some(({ name }) => name === 'date') &&
    !left.columns.some(isTaught) &&
    right.columns.some(isTaught) &&
    !right.columns.some(isPlacing) &&
    left.rows.length > 0 &&
    [left, right].every(({ rows, width }) => rows.every(({ cells }) => cells.length === width)) &&
    left.rows.length === right.rows.length &&
    left.table.rows.length === right.table.rows.length &&
    left.table.hiddenRows.length === right.table.hiddenRows.length
  );
}

function joinRows(left: Row, right: Row | undefined, width: number): Row {
  const cells = [...left.cells];
  cells.length = width;
  return {
    ...left,
    cells: cells.concat(right?.cells ?? []),
    hasSpans: left.hasSpans || right?.hasSpans === true,
    isSingle: left.isSingle && right?.isSingle !== false,
  };
}

/** The cells of a row, each once. */
export function distinct(row: Row): Element[] {
  return [...new Set(row.cells)].filter((cell) => cell !== undefined);
}

function columnsOf(rows: readonly Row[], around: IsoDate): Column[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const texts = new Map<Element, string>();
  const textOf = (cell: Element): string => {
    const text = texts.get(cell) ?? contentOf(cell, undefined, true, true).text;
    texts.set(cell, text);
    return text;
  };
  return Array.from({ length: width }, (_, index) => {
    const cells = [...new Set(rows.map((row) => row.cells[index]))].filter((cell) => cell !== undefined).reverse();
    const own = cells.map(textOf).filter((text) => text !== '');
    const element = cells.find((cell) => textOf(cell) !== '') ?? cells[0] ?? rows[0]?.cells[0];
    const label = plainText(own.join(' '));
    // «Aizvietotais» over «Skolotājs» and «Priekšmets»: the upper head belongs to the name.
    const under =
      own.length > 1 && /^aizviet/i.test(own.at(-1) ?? '') ? queryLabelName([...own].reverse().join(' ')) : undefined;
    const special = queryTerm(label) ? 'term' : queryMonth(label, around) ? 'month' : undefined;
    const name = under ?? special ?? own.map(queryLabelName).find((one) => one !== undefined);
    const date = name ? undefined : queryDate(label, around)?.date;
    return element ? [{ index, label, name, date, element }] : [];
  }).flat();
}

function isHead(columns: readonly Column[]): boolean {
  const names = new Set(columns.map(({ name }) => name).filter((name) => name !== undefined));
  const dates = columns.filter(({ date }) => date !== undefined).length;
  return names.size >= 2 || (names.has('pupil') && dates > 0) || dates >= 3;
}

/** Records have words of heads too («Teksta uzdevumi», «Nav uzdots»): a head has no number, and names most of its columns. */
function isWordHead(columns: readonly Column[]): boolean {
  const said = columns.filter(({ label }) => label !== '');
  const dates = said.filter(({ date }) => date !== undefined).length;
  if (dates >= 3 || (dates > 0 && said.some(({ name }) => name === 'pupil'))) return true;
  const named = said.filter(({ name }) => name !== undefined).length;
  return dates === 0 && named * 2 >= said.length && !said.some(({ label }) => /^[\d\s.·]+$/.test(label));
}

function isColumnShown({ index, element }: Column, body: readonly Row[]): boolean {
  const cell = body.find((row) => row.cells[index] !== undefined)?.cells[index];
  return isShown(element) && (!cell || isShown(cell));
}
