import type { Entry } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { Head } from './columns';
import type { Row } from './table';

/**
 * The last things of a page that is still coming, or that was saved in part: where it broke off, if it did. A page that
 * ends with white space or a text outside of all its parts came whole; in one that broke off each part around the break
 * is the last of its parent. A page that the browser has parsed to its end has none: scripts draw lists that end it.
 */
export function readPageEnd(document: Document): ReadonlySet<Node> {
  const path = new Set<Node>();
  if (document.readyState !== 'loading') return path;
  let last = document.body.lastChild;
  if (last?.nodeType !== 1) return path;
  while (last) {
    path.add(last);
    last = last.lastChild;
    while (last && (last.nodeType === 8 || (last.nodeType === 3 && !last.nodeValue?.trim()))) {
      last = last.previousSibling;
    }
  }
  return path;
}

/** What a reading may say of places that may be others' or may not have come whole: never that they are empty. */
export function asUnsure(fields: Entry['fields'], sure: readonly string[] = []): Entry['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      !sure.includes(name) && (field.state === 'empty' || name === 'orderNumber')
        ? { state: 'unreadable', text: '' }
        : field,
    ]),
  );
}

/** Whether a row has not the places of its table's head: which cell belongs to which column nobody can tell. */
export function isRagged({ cells, isPlaced }: Row, width: number): boolean {
  return !isPlaced && cells.length !== width;
}

/**
 * The day of a ragged row: sure only if no other cell holds a day, and none could have moved into the date's place: no cell
 * is missing, or the date comes first in a table without other dates.
 */
export function unsureDay(
  date: Field<IsoDate>,
  row: Row,
  { width, columns }: Head,
  isDay: (cell: Element) => boolean,
): Field<IsoDate> {
  if (date.state !== 'filled') return date;
  const days = row.cells.flatMap((cell, index) => (cell && isDay(cell) ? [index] : []));
  const mayMove = days[0] !== 0 || columns.filter(({ label }) => /dat|l[iī]dz|termi|срок|дат/i.test(label)).length > 1;
  const isSure = days.length === 1 && (row.cells.length > width || !mayMove);
  return isSure ? date : { state: 'unreadable', text: date.text };
}
