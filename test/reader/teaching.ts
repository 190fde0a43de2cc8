import { JSDOM } from 'jsdom';
import type { Layout } from '@/utils/journal/layout';
import type { previewLayout } from '@/utils/reader/make-layout';

export const today = '2025-11-20' as const;

export function open(html: string, address = 'https://my.e-klase.lv/Journal/7/lessons'): Document {
  return new JSDOM(`<!doctype html><body>${html}`, { url: address }).window.document;
}

export function elementAt(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** The layout of a preview, as it would be saved. */
export function layoutOf(made: ReturnType<typeof previewLayout>): Layout {
  if ('problem' in made) throw new Error(made.problem);
  return { ...made.layout, id: '2025-11-20-1', taughtOn: today };
}
