import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from './until';

interface Recorder {
  takeMutations: () => string[];
  getQuietMs: () => number;
}

const quietMs = 200;

/** Records every mutation of the documents that the tab will open from now on. */
export async function recordMutations(page: Page): Promise<void> {
  const script = readFileSync(new URL('preludes/mutations.js', import.meta.url), 'utf8');
  await page.evaluateOnNewDocument(script);
}

/** The records since the last call, one line each. */
export function takeMutations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Recorder).takeMutations());
}

/** Waits until the page has loaded and nothing has changed in it for a fifth of a second. */
export async function settle(page: Page): Promise<void> {
  const look = (): { isLoaded: boolean; quiet: number } => ({
    isLoaded: document.readyState === 'complete' && !document.body.textContent.includes('Ielādējas'),
    quiet: (globalThis as unknown as Recorder).getQuietMs(),
  });
  await until(
    'a quiet page',
    () => page.evaluate(look),
    ({ isLoaded, quiet }) => isLoaded && quiet > quietMs,
  );
}
