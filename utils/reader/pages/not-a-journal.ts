import type { PageContext } from '../context';
import { isOtherPageText } from '../vocabulary';

/** Mail, settings, a start page: their words are there and nothing that looks like a journal is. */
export function isNotAJournal({ outline: { blocks }, heads, labelled }: PageContext): boolean {
  const names = [
    ...heads.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...labelled.map(({ name }) => name),
  ];
  if (names.includes('letter') || heads.some(({ columns }) => columns.some(({ name }) => name === 'from'))) return true;
  if (names.some((name) => name && ['topic', 'homework', 'outcome', 'pupil'].includes(name))) return false;
  if (blocks.some((block) => block.kind === 'text' && block.isHeading && isOtherPageText(block.text))) return true;
  const menu = blocks.filter((block) => isMenu(block.kind, block) && 'text' in block && isOtherPageText(block.text));
  return menu.length >= 3 && heads.length === 0;
}

function isMenu(kind: string, block: object): boolean {
  return kind === 'button' || (kind === 'text' && 'isLink' in block && block.isLink === true);
}
