// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKinds, type Reading } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';
import { randomPage, randomText } from './broken-pages';
import { largePages } from './large-pages';
import { parse } from './parse';
import { patience, runs, seed, tell, today } from './settings';
import { listShippedPages, readShippedPage } from './shipped-pages';

/** Reads a page; what the reader throws inside, and would answer with `unknown`, comes out. */
function readOrThrow(document: Document): Reading {
  const reading = readPage(document, {
    today,
    onThrow: (error) => {
      throw error;
    },
  });
  expect(pageKinds).toContain(reading.page);
  expect(new Set(reading.entries.map(({ key }) => key)).size).toBe(reading.entries.length);
  return reading;
}

function countElements(document: Document): number {
  return document.getElementsByTagName('*').length;
}

describe('any document gives a reading', () => {
  it.each([
    ['random trees', randomPage, runs * 10],
    ['random text', randomText, runs * 10],
  ] as const)(
    '%s',
    (name, pages, numRuns) => {
      let [count, entries] = [0, 0];
      fc.assert(
        fc.property(pages, (html) => {
          entries += readOrThrow(parse(html)).entries.length;
          count++;
        }),
        { numRuns, seed },
      );
      tell(`totality, ${name}`, `${String(count)} with ${String(entries)} entries`);
    },
    patience,
  );

  it(
    'pages that packages ship',
    () => {
      const paths = listShippedPages(runs);
      for (const path of paths) expect(readOrThrow(parse(readShippedPage(path))).entries, path).toEqual([]);
      tell('totality, shipped pages', paths.length);
      expect(paths.length).toBeGreaterThanOrEqual(10);
    },
    patience,
  );
});

/** A page four times as large takes about four times as long; a reader that asks all of each would take sixteen times. */
const mostGrowth = 11;

/** Shorter times than this are noise of the machine. */
const noise = 400;

function timeOf(document: Document): number {
  const start = performance.now();
  readOrThrow(document);
  return performance.now() - start;
}

/** Elements of the larger page: a short run is content with less, to leave the machine to the other tests. */
const size = runs < 100 ? 20_000 : 50_000;

describe(`a page of ${size.toLocaleString('en')} elements is read in bounded time`, () => {
  it.each(Object.keys(largePages))(
    '%s',
    (name) => {
      const make = largePages[name] ?? (() => '');
      const [small, large] = [parse(make(size / 4)), parse(make(size))];
      const first = Math.min(timeOf(small), timeOf(small));
      let last = timeOf(large);
      // Only a slow one is asked twice: another process may have had the machine.
      if (last > Math.max(noise, first * mostGrowth)) last = Math.min(last, timeOf(large));
      tell(
        `growth, ${name}`,
        `${first.toFixed(0)} → ${last.toFixed(0)} ms for ${String(countElements(small))} → ${String(countElements(large))}`,
      );
      expect(last).toBeLessThan(Math.max(noise, first * mostGrowth));
    },
    patience,
  );
});
