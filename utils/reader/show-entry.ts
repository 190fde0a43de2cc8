import { queryEntryElement } from './locate';
import type { ReadOptions } from './read-elements';

/**
 * Brings an entry into view and marks it with the browser's own selection; writes nothing and moves no focus.
 * @returns `false`: it is no longer on the page.
 */
export function showEntry(document: Document, key: string, options: ReadOptions): boolean {
  const element = queryEntryElement(document, key, options);
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  document.getSelection()?.selectAllChildren(element);
  return true;
}
