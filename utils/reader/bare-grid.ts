import { contentOf } from './content';
import { queryDate } from './dates';
import { childElementsOf, controlKindOf, isLeftOut } from './dom';
import { isMoved, type Row, type Table } from './table';
import { isFieldName, queryLabelName, type LabelName } from './vocabulary';

/** More heads than this are no head of a list of lessons. */
const widest = 12;

/**
 * A table made of plain elements without roles: a row of labels, and below it rows of as many cells of which the first
 * have a day where the labels say so. Labels and values in pairs, cards and menus are none.
 */
export function queryBareGrid(element: Element): Table | undefined {
  const parts = childElementsOf(element);
  const [first, ...others] = parts;
  if (!first || others.length === 0 || isTableTag(element)) return undefined;
  // The head may be wrapped: a part of its own, with the rows in the part after it.
  const head = [first, first.firstElementChild].find((one) => one && isHeadRow(one));
  if (!head) return undefined;
  const width = head.childElementCount;
  const sources = others.flatMap((part) =>
    part.childElementCount === width && !isGroup(part, width) ? [part] : childElementsOf(part),
  );
  const hiddenRows = sources.filter(isLeftOut).map(childElementsOf);
  const rows = [head, ...sources.filter((row) => !isLeftOut(row))].map((row, index) => toRow(row, index === 0));
  const body = rows.slice(1);
  // A row with another number of cells may have left one out, and nothing tells which.
  if (body.length === 0 || body.some(({ cells }) => cells.length !== width)) return undefined;
  const names = namesOf(head);
  const day = names.indexOf('date');
  const dated = body.filter((row) => queryDate(textOf(row.cells[day]), '2000-09-01') !== undefined);
  if (dated.length < body.length / 2) return undefined;
  return { element, rows, unloaded: 0, isVirtual: isMoved(body.at(-1)?.element, element), hiddenRows };
}

function isTableTag({ localName }: Element): boolean {
  return ['table', 'thead', 'tbody', 'tr', 'dl', 'select', 'svg'].includes(localName);
}

function isGroup(part: Element, width: number): boolean {
  return childElementsOf(part).every((child) => child.childElementCount === width);
}

function isHeadRow(row: Element): boolean {
  if (row.childElementCount < 2 || row.childElementCount > widest) return false;
  const names = namesOf(row);
  const day = names.indexOf('date');
  // «Datums: 12.11.2025.» is a card's label with its value, and no head.
  return day >= 0 && names.some(isFieldName) && !/\d/.test(row.children[day]?.textContent ?? '');
}

function namesOf(row: Element): (LabelName | undefined)[] {
  return childElementsOf(row).map((cell) =>
    cell.childElementCount > 3 || controlKindOf(cell) ? undefined : queryLabelName(cell.textContent),
  );
}

function textOf(cell: Element | undefined): string {
  return cell ? contentOf(cell, undefined, true).text : '';
}

function toRow(element: Element, isHead: boolean): Row {
  return { element, isHead, cells: childElementsOf(element), hasSpans: false, isPlaced: false, isSingle: false };
}
