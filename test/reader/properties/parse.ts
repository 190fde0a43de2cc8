import { JSDOM } from 'jsdom';

/** One window for all pages: a window for each would cost more than reading it. */
const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** Parses HTML as the specification says, however broken it is. The document has no window: no layout, no scripts. */
export function parse(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
