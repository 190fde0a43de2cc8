import { sectionIds, type SectionId } from '@/utils/journal/reading';
import type { Outline, TextBlock } from './outline';
import { foldLabel } from './text';

/** What a preschool's sections are called; «Skolotāja dienasgrāmata» is a journal of another kind and names none. */
const names: Record<SectionId, RegExp> = {
  diary: /^(grupas |nedelas )?dienasgramata$/,
  journal: /^(e-|grupas |klases |nodarbibu |rotalnodarbibu )?zurnals$/,
};

/**
 * The section of the site that a page belongs to, by its headings and by the place of the menu that is marked as open;
 * undefined: none is named, or two are.
 */
export function querySection({ blocks }: Outline): SectionId | undefined {
  const texts = blocks.flatMap((block) => (block.kind === 'text' && isTitle(block) ? split(block.text) : []));
  const named = sectionIds.filter((id) => texts.some((text) => names[id].test(text)));
  return named.length === 1 ? named[0] : undefined;
}

function isTitle({ isHeading, isLink, element }: TextBlock): boolean {
  return isHeading || (isLink && element.closest('[aria-current]:not([aria-current=false])') !== null);
}

/** «Dienasgrāmata · 2. grupa» → its pieces, to compare. */
function split(text: string): string[] {
  return text.split(/[·|,:–—/]| - /).map(foldLabel);
}
