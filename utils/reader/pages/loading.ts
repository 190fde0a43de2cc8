import type { Outline } from '../outline';

/** The page says that it is loading, or holds nothing at all yet. */
export function isLoadingPage(outline: Outline): boolean {
  return outline.isLoading || (outline.blocks.length === 0 && !outline.hasForeignFrame && !outline.hasPassword);
}
