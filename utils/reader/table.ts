import { childElementsOf, isLeftOut, roleOf } from './dom';

/** One cell; a cell that spans several places is the same object in each. */
export interface Cell {
  element: Element;
  isHead: boolean;
}

/** One row with its cells by column; undefined: the row has no cell there. */
export interface Row {
  element: Element;
  isHead: boolean;
  cells: (Cell | undefined)[];
  /** One cell over the whole row: no record, but a word between the rows. */
  isSingle: boolean;
}

/** A table, ARIA grid or grid of roles, spans resolved. */
export interface Table {
  element: Element;
  rows: Row[];
  /** Rows that exist and are not in the page, as the page says (`aria-rowcount`). */
  unloaded: number;
}

const grids = new Set(['table', 'grid', 'treegrid']);
const cells = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Whether an element is the root of a table: by tag or by role, and not one that only lays a page out. */
export function isTable(element: Element): boolean {
  const role = roleOf(element);
  if (element.localName !== 'table') return grids.has(role);
  return !['presentation', 'none'].includes(role) && !element.querySelector('table');
}

/** Reads a table's rows and cells; no text. */
export function readTable(element: Element): Table {
  const sources = element.localName === 'table' ? rowsOfTable(element) : rowsOfRoles(element);
  const open: { cell: Cell; rows: number }[] = [];
  const rows: Row[] = [];
  for (const source of sources) {
    if (isLeftOut(source.element)) continue;
    const row: Row = { element: source.element, isHead: false, cells: [], isSingle: false };
    let column = 0;
    const own: Cell[] = [];
    const takeSpans = (): void => {
      for (let span = open[column]; span && span.rows > 0; span = open[column]) {
        span.rows--;
        row.cells[column++] = span.cell;
      }
    };
    for (const child of source.cells) {
      takeSpans();
      const role = roleOf(child);
      const cell: Cell = { element: child, isHead: child.localName === 'th' || role === 'columnheader' };
      own.push(cell);
      const place = Number(child.getAttribute('aria-colindex'));
      // A virtual grid holds some columns only and numbers them.
      if (element.localName !== 'table' && place > column + 1 && place < 1000) column = place - 1;
      const width = spanOf(child, 'colspan', 'aria-colspan');
      const height = spanOf(child, 'rowspan', 'aria-rowspan');
      for (let i = 0; i < width; i++) {
        if (height > 1) open[column] = { cell, rows: height - 1 };
        row.cells[column++] = cell;
      }
    }
    takeSpans();
    row.isHead = source.isHead || (own.length > 1 && own.every((cell) => cell.isHead));
    row.isSingle = own.length < 2 && row.cells.every((cell) => cell === own[0]);
    if (own.length > 0) rows.push(row);
  }
  const stated = Number(element.getAttribute('aria-rowcount'));
  return { element, rows, unloaded: stated > rows.length ? stated - rows.length : 0 };
}

function spanOf(cell: Element, name: string, ariaName: string): number {
  const span = Number(cell.getAttribute(name) ?? cell.getAttribute(ariaName) ?? 1);
  return span >= 1 && span <= 200 ? Math.floor(span) : span === 0 ? 200 : 1;
}

interface RowSource {
  element: Element;
  cells: Element[];
  isHead: boolean;
}

function rowsOfTable(table: Element): RowSource[] {
  const heads: RowSource[] = [];
  const bodies: RowSource[] = [];
  for (const part of childElementsOf(table)) {
    if (part.localName === 'tfoot' || isLeftOut(part)) continue;
    const isHead = part.localName === 'thead';
    for (const element of part.localName === 'tr' ? [part] : childElementsOf(part)) {
      if (element.localName !== 'tr') continue;
      const cells = childElementsOf(element).filter(({ localName }) => localName === 'td' || localName === 'th');
      (isHead ? heads : bodies).push({ element, cells, isHead });
    }
  }
  return [...heads, ...bodies];
}

/** Rows and cells of a grid that is told by roles; what lies between (`rowgroup`, wrappers) is passed through. */
function rowsOfRoles(grid: Element): RowSource[] {
  return below(grid, (element) => roleOf(element) === 'row').map((element) => {
    const own = below(element, (child) => cells.has(roleOf(child)));
    return { element, cells: own, isHead: own.length > 1 && own.every((cell) => roleOf(cell) === 'columnheader') };
  });
}

function below(element: Element, isWanted: (child: Element) => boolean): Element[] {
  return childElementsOf(element).flatMap((child) => {
    if (isLeftOut(child) || (child !== element && isTable(child))) return [];
    return isWanted(child) ? [child] : below(child, isWanted);
  });
}
