import { readElements, type ReadOptions } from './read-elements';

/** The row, column head or field label that shows an entry now; undefined: it is no longer on the page. */
export function queryEntryElement(document: Document, key: string, options: ReadOptions): Element | undefined {
  return readElements(document, options).elements.get(key);
}
