import { contentOf } from './content';
import { childElementsOf, isLeftOut, roleOf } from './dom';

/** One row with its cells by column; undefined: the row has no cell there. A cell that spans places stands in each. */
export interface Row {
  element: Element;
  isHead: boolean;
  cells: (Element | undefined)[];
  /** A cell spans several columns or rows here. */
  hasSpans: boolean;
  /** Its cells say their columns by number. */
  isPlaced: boolean;
  /** One cell over the whole row: no record, but a word between the rows. */
  isSingle: boolean;
}

/** A table, ARIA grid or grid of roles, spans resolved. */
export interface Table {
  element: Element;
  rows: Row[];
  /** Rows that exist and are not in the page, as the page says (`aria-rowcount`). */
  unloaded: number;
  /** Something stands in for rows that are not in the page: a tall blank row, rows that are moved to their place. */
  isVirtual: boolean;
  /** The cells of rows that the page hides. */
  hiddenRows: readonly Element[][];
}

const grids = new Set(['table', 'grid', 'treegrid']);
const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Whether an element is the root of a table: by tag or by role, and not one that only lays a page out. */
export function isTable(element: Element): boolean {
  const role = roleOf(element);
  if (element.localName !== 'table') return grids.has(role);
  return !['presentation', 'none'].includes(role) && !element.querySelector('table');
}

/** Whether a cell is the head of a column or a row. */
export function isHeadCell(cell: Element): boolean {
  return cell.localName === 'th' || roleOf(cell) === 'columnheader';
}

/** A span that is still open below the row where it began. */
interface OpenSpan {
  cell: Element;
  rows: number;
}

/** Reads a table's rows and cells; no text. */
export function readTable(element: Element): Table {
  const isOfTags = element.localName === 'table';
  // Most tables have no span at all: asking once spares two questions a cell.
  const maySpan = !isOfTags || element.querySelector('[colspan],[rowspan]') !== null;
  const open: OpenSpan[] = [];
  const rows: Row[] = [];
  const hiddenRows: Element[][] = [];
  let isVirtual = false;
  for (const source of isOfTags ? rowsOfTable(element, hiddenRows) : rowsOfRoles(element)) {
    isVirtual ||= source.cells.length < 2 && isSpacer(source.element);
    const row = readRow(source, open, !isOfTags, maySpan);
    if (row.cells.length > 0) rows.push(row);
  }
  isVirtual ||= isMoved(rows.at(-1)?.element, element);
  const stated = Number(element.getAttribute('aria-rowcount'));
  return { element, rows, unloaded: stated > rows.length ? stated - rows.length : 0, isVirtual, hiddenRows };
}

/** Three digits of pixels and more, written into the element itself. */
const tall = /(height|padding(-top|-bottom)?)\s*:[^;]*\b\d{3,}(\.\d+)?px/;

/** A row without a word that is as high as many rows. */
function isSpacer(row: Element): boolean {
  const styles = [row, row.firstElementChild].map((one) => one?.getAttribute('style') ?? '');
  return styles.some((style) => tall.test(style)) && contentOf(row).text === '';
}

/** Whether a row, or what holds the rows, is moved to the place where it would stand if all rows were there. */
export function isMoved(row: Element | undefined, table: Element): boolean {
  let style = row?.getAttribute('style') ?? '';
  if (/position\s*:\s*absolute|translate/.test(style)) return true;
  for (let around = row?.parentElement; around && table.contains(around); around = around.parentElement) {
    style = around.getAttribute('style') ?? '';
    if (/padding(-top|-bottom)?\s*:[^;]*\d{3,}(\.\d+)?px|translate[^;]*[ (,]\d{3,}(\.\d+)?px/.test(style)) return true;
  }
  return false;
}

function readRow(source: RowSource, open: OpenSpan[], isNumbered: boolean, maySpan: boolean): Row {
  const row: Row = {
    element: source.element,
    isHead: false,
    cells: [],
    hasSpans: false,
    isPlaced: false,
    isSingle: false,
  };
  const { cells } = row;
  let own = 0;
  let heads = 0;
  for (const cell of source.cells) {
    own++;
    if (heads === own - 1 && isHeadCell(cell)) heads++;
    if (!maySpan) {
      cells.push(cell);
      continue;
    }
    takeSpans(row, open);
    // A virtual grid holds some columns only and numbers them.
    const place = isNumbered ? Number(cell.getAttribute('aria-colindex')) : 0;
    if (place > 0) row.isPlaced = true;
    if (place > cells.length + 1 && place < 1000) cells.length = place - 1;
    const width = spanOf(cell, 'colspan', isNumbered);
    const height = spanOf(cell, 'rowspan', isNumbered);
    if (width > 1 || height > 1) row.hasSpans = true;
    for (let i = 0; i < width; i++) {
      if (height > 1) open[cells.length] = { cell, rows: height - 1 };
      cells.push(cell);
    }
  }
  takeSpans(row, open);
  row.isHead = source.isHead || (own > 1 && heads === own);
  row.isSingle = own < 2 && cells.every((cell) => cell === cells[0]);
  if (own === 0) cells.length = 0;
  return row;
}

/** Puts the cells into a row that began above it. */
function takeSpans(row: Row, open: OpenSpan[]): void {
  if (open.length === 0) return;
  for (let span = open[row.cells.length]; span && span.rows > 0; span = open[row.cells.length]) {
    span.rows--;
    row.hasSpans = true;
    row.cells.push(span.cell);
  }
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', isNumbered: boolean): number {
  const stated = cell.getAttribute(name) ?? (isNumbered ? cell.getAttribute(`aria-${name}`) : null);
  if (stated === null) return 1;
  const span = Number(stated);
  return span >= 1 && span <= 200 ? Math.floor(span) : span === 0 ? 200 : 1;
}

interface RowSource {
  element: Element;
  cells: Element[];
  isHead: boolean;
}

function rowsOfTable(table: Element, hiddenRows: Element[][]): RowSource[] {
  const heads: RowSource[] = [];
  const bodies: RowSource[] = [];
  for (const part of childElementsOf(table)) {
    if (part.localName === 'tfoot' || isLeftOut(part)) continue;
    const isHead = part.localName === 'thead';
    const rows = isHead ? heads : bodies;
    for (let row = part.localName === 'tr' ? part : part.firstElementChild; row; row = row.nextElementSibling) {
      if (row.localName === 'tr') {
        if (isLeftOut(row)) hiddenRows.push(cellsOf(row));
        else rows.push({ element: row, cells: cellsOf(row), isHead });
      }
      if (row === part) break;
    }
  }
  return heads.concat(bodies);
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell);
  }
  return cells;
}

/** Rows and cells of a grid that is told by roles; what lies between (`rowgroup`, wrappers) is passed through. */
function rowsOfRoles(grid: Element): RowSource[] {
  return below(grid, (element) => roleOf(element) === 'row').map((element) => {
    const cells = below(element, (child) => cellRoles.has(roleOf(child)));
    return { element, cells, isHead: cells.length > 1 && cells.every((cell) => roleOf(cell) === 'columnheader') };
  });
}

function below(element: Element, isWanted: (child: Element) => boolean): Element[] {
  return childElementsOf(element).flatMap((child) => {
    if (isLeftOut(child) || isTable(child)) return [];
    return isWanted(child) ? [child] : below(child, isWanted);
  });
}
