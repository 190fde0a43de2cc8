import { describe, expect, it } from 'vitest';
import { pageNames, readPageMap } from '../reader/saved-page';

/** The rows of the map's tables: first cell, and the pages that the last one names. */
const rows = readPageMap()
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (number|what|---)/.test(line))
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    return {
      first: cells[0]?.trim() ?? '',
      pages: Array.from(cells.at(-1)?.matchAll(/`([^`]+)`/g) ?? [], ([, name]) => name ?? ''),
    };
  });

const numbered = rows.filter(({ first }) => /^\d+$/.test(first));

describe('the map of saved pages', () => {
  it('has each of the 28 forms once, in order', () => {
    expect(numbered.map(({ first }) => Number(first))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it.each(rows)('names pages that are run: $first', ({ pages }) => {
    expect(pages).not.toEqual([]);
    expect(pages.filter((name) => !pageNames.includes(name))).toEqual([]);
  });

  it('names every page that is run', () => {
    const named = new Set(rows.flatMap(({ pages }) => pages));
    expect(pageNames.filter((name) => !named.has(name))).toEqual([]);
  });
});
