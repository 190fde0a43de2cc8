import { contentOf } from './content';
import type { Head } from './columns';
import type { PageContext } from './context';
import { queryHeadingDate } from './dates';
import { isFieldName } from './vocabulary';
import type { Table } from './table';

/** So many rows tell whether a table's rows have days. */
const sampleSize = 5;

/**
 * Whether a table stands beside the tables that were read which looks like one of them and was not understood: as wide as
 * they are, or with a day in most rows. A table whose heads are all understood, with no field among them, is something else.
 */
export function hasUnreadTable(heads: readonly Head[], { outline, heads: all, around }: PageContext): boolean {
  const read = new Set(heads.flatMap(({ rows }) => rows[0]?.cells ?? []));
  const widths = new Set(heads.map(({ width }) => width));
  const others = new Map(all.map((head) => [head.table, head]));
  const used = new Set(heads.map(({ table }) => table));
  const isRead = (table: Table): boolean =>
    used.has(table) || table.rows.some(({ cells }) => cells.some((cell) => cell && read.has(cell)));
  return outline.blocks.some((block) => {
    if (block.kind !== 'table' || isRead(block.table)) return false;
    const head = others.get(block.table);
    if (head && isOther(head)) return false;
    return (
      block.table.rows.some(({ cells }) => cells.length > 2 && widths.has(cells.length)) || hasDays(block.table, around)
    );
  });
}

function isOther({ columns, hidden }: Head): boolean {
  const named = [...columns, ...hidden].filter(({ label }) => label !== '');
  if (named.some(({ name }) => name === 'pupil' || name === 'letter' || name === 'mark')) return true;
  return named.every(({ name }) => name !== undefined && !isFieldName(name));
}

function hasDays({ rows }: Table, around: PageContext['around']): boolean {
  const sample = rows.filter(({ cells, isHead }) => cells.length > 2 && !isHead).slice(0, sampleSize);
  const dated = sample.filter(({ cells }) =>
    cells.some((cell) => cell && queryHeadingDate(contentOf(cell, undefined, true).text, around)),
  );
  return dated.length > 0 && dated.length * 2 >= sample.length;
}
