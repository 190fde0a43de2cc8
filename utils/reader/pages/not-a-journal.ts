import type { IsoDate } from '@/utils/journal/field';
import { contentOf } from '../content';
import type { PageContext } from '../context';
import { queryDate } from '../dates';
import type { Table } from '../table';
import { isOtherPageText } from '../vocabulary';

/** Mail, settings, a start page: their words are there and nothing that looks like a journal is. */
export function isNotAJournal({ outline: { blocks }, heads, labelled, journal, around }: PageContext): boolean {
  const names = [
    ...heads.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...labelled.map(({ name }) => name),
  ];
  if (names.includes('letter') || heads.some(({ columns }) => columns.some(({ name }) => name === 'from'))) return true;
  if (names.some((name) => name && ['topic', 'homework', 'outcome', 'pupil'].includes(name))) return false;
  if (blocks.some((block) => block.kind === 'text' && block.isHeading && isOtherPageText(block.text))) return true;
  // A menu stands on journals too: days in a table, or a class and subject, may be one that is not understood.
  if (journal.className && journal.subject) return false;
  if (blocks.some((block) => block.kind === 'table' && hasDays(block.table, around))) return false;
  const menu = blocks.filter((block) => isMenu(block.kind, block) && 'text' in block && isOtherPageText(block.text));
  return menu.length >= 3 && heads.length === 0;
}

function isMenu(kind: string, block: object): boolean {
  return kind === 'button' || (kind === 'text' && 'isLink' in block && block.isLink === true);
}

/** Rows enough to tell. */
const sampleSize = 12;

function hasDays({ rows }: Table, around: IsoDate): boolean {
  const dated = rows
    .slice(0, sampleSize)
    .filter(({ cells }) =>
      cells.some((cell) => cell && queryDate(contentOf(cell, undefined, true).text, around)?.date !== undefined),
    );
  return dated.length >= 2;
}
