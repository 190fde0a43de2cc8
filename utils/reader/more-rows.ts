import type { HiddenReason, ReadProblem } from '@/utils/journal/reading';
import type { Head } from './columns';
import type { PageContext } from './context';
import type { Block, Outline } from './outline';
import { flatText } from './text';
import { isMoreRowsText } from './vocabulary';

/** What a page says of rows that it does not show. */
export interface More {
  hidden: HiddenReason[];
  problems: ReadProblem[];
  /** Adds to both, once, that there are more: rows that turn out to be hidden only while they are read. */
  noteMore: () => void;
}

/** More rows than the page shows: the table's own count, «1–50 no 230», «Rādīt vairāk», links to other pages. */
export function readMore(heads: readonly Head[], { outline }: Pick<PageContext, 'outline'>): More {
  const more: More = {
    hidden: [],
    problems: [],
    noteMore: () => {
      if (more.hidden.length > 0 && more.hidden.includes('unloaded-rows')) return;
      more.hidden.push('unloaded-rows');
      more.problems.push({ id: 'unloaded-rows', ...(count > 0 && { data: { count } }) });
    },
  };
  let count = heads.reduce((sum, { table }) => sum + table.unloaded, 0);
  let isMore = heads.some(({ table }) => table.isVirtual) || hasPageLinks(outline);
  for (const block of outline.blocks) {
    if (block.kind !== 'text' && block.kind !== 'button') continue;
    isMore ||= isMoreRowsText(block.text);
    const range = /(\d+) ?[-–] ?(\d+) no (?:kopa )?(\d+)/.exec(flatText(block.text));
    const shown = range ? Number(range[2]) - Number(range[1]) + 1 : 0;
    if (range && shown > 0 && shown < Number(range[3])) count = Math.max(count, Number(range[3]) - shown);
  }
  if (isMore || count > 0) more.noteMore();
  return more;
}

/** «1 2 »», «« 3 4»: numbers that follow each other side by side; all but the page's own are links or buttons. */
function hasPageLinks({ blocks }: Outline): boolean {
  let last = 0;
  let plain = 0;
  for (const block of blocks) {
    const text = block.kind === 'text' || block.kind === 'button' ? block.text : '';
    if (/^([«»‹›<>]+|…|\.\.\.)$/.test(text)) continue;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number === 0 || number !== last + 1) plain = 0;
    if (number > 0 && !isLink(block)) plain++;
    if (number > 1 && number === last + 1 && plain < 2) return true;
    last = number;
  }
  return false;
}

function isLink(block: Block): boolean {
  return block.kind === 'button' || (block.kind === 'text' && block.isLink);
}
