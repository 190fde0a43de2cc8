import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Reading } from '@/utils/journal/reading';

const folder = new URL('../pages/', import.meta.url);

/** The day on which all saved pages are read. */
export const options = { today: '2025-11-20' } as const;

/** The names of all saved pages: one folder each. */
export const pageNames = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The map of page variants to saved pages. */
export function readPageMap(): string {
  return readFileSync(new URL('README.md', folder), 'utf8');
}

/** A page as a browser holds it: declared shadow roots attached, editors' frames filled. This parser does neither. */
export function parsePage(html: string): Document {
  const { document } = new JSDOM(html).window;
  attachRoots(document);
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (!inner) throw new Error('a frame without a document');
    const source = new JSDOM(frame.getAttribute('srcdoc') ?? '').window.document;
    inner.documentElement.replaceWith(inner.importNode(source.documentElement, true));
  }
  return document;
}

function attachRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('a shadow root without a host');
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

export function openPage(name: string): Document {
  return parsePage(readFileSync(new URL(`${name}/page.html`, folder), 'utf8'));
}

/** Parsed pages live as long as the thread: Stryker reads them thousands of times, and to parse takes ten times as long. */
const kept = ((globalThis as { keptPages?: Map<string, Document> }).keptPages ??= new Map<string, Document>());

/** The same page, parsed once: for tests that only read it, as the reader does. */
export function keptPage(name: string): Document {
  const page = kept.get(name) ?? openPage(name);
  kept.set(name, page);
  return page;
}

export function expectedReadingOf(name: string): Reading {
  return JSON.parse(readFileSync(new URL(`${name}/reading.json`, folder), 'utf8')) as Reading;
}
