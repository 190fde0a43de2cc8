import { readHeads } from '@/utils/reader/columns';
import { readLabelled } from '@/utils/reader/labels';
import { readOutline } from '@/utils/reader/outline';
import { parsePage } from './saved-page';

export const around = '2025-11-20';

/** What the reader makes of a small page before it recognises its kind. */
export function readParts(html: string) {
  const outline = readOutline(parsePage(html).body);
  const tables = outline.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return { outline, labelled: readLabelled(outline.blocks), heads: readHeads(tables, around) };
}

export function select(...texts: string[]): string {
  return `<select>${texts.map((text) => `<option>${text}</option>`).join('')}</select>`;
}
