import type { Reading } from '@/utils/journal/reading';
import { readElements, type ReadOptions } from './read-elements';

export type { ReadOptions } from './read-elements';

/**
 * What the open page says. A pure read: the same page and options give the same reading.
 * Total: a page that is not understood is `unknown`, and a throw of the page's own objects too.
 */
export function readPage(document: Document, options: ReadOptions): Reading {
  return readElements(document, options).reading;
}
