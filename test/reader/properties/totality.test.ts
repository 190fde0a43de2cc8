import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageKinds, type Reading } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';
import { randomPage, randomText } from './broken-pages';
import { largePages } from './large-pages';
import { parse } from './parse';
import { patience, runs, seed, tell, today } from './settings';
import { listShippedPages, readShippedPage } from './shipped-pages';
import { countTouches } from './touches';

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

/** A page four times as large is touched about four times as often; a reader that asks all of each would touch it sixteen times. */
const mostGrowth = 5;

/** Elements of the larger page: a short run is content with less. */
const size = runs < 100 ? 20_000 : 50_000;

describe(`a page of ${size.toLocaleString('en')} elements is read in bounded work`, () => {
  it.each(Object.keys(largePages))(
    '%s',
    (name) => {
      const make = largePages[name] ?? (() => '');
      const [small, large] = [size / 4, size].map((count) => {
        const document = parse(make(count));
        return {
          elements: document.getElementsByTagName('*').length,
          touches: countTouches(document, () => void readOrThrow(document)),
        };
      });
      if (!small || !large) throw new Error('two pages were made');
      tell(
        `touches, ${name}`,
        `${String(small.touches)} → ${String(large.touches)} for ${String(small.elements)} → ${String(large.elements)} elements`,
      );
      expect(large.touches / small.touches).toBeLessThan((mostGrowth * large.elements) / small.elements / 4);
    },
    patience,
  );
});
