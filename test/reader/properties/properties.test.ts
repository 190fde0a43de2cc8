import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';
import { degradations } from './degradations';
import { judge, listFalse } from './judged';
import { expectWhole, modelPage, summarise } from './page-of-model';
import { applySteps, stepsOf } from './page-steps';
import { parse } from './parse';
import { rearrangements } from './rearrangements';
import { isShowing, patience, runs, seed, tell, today } from './settings';

const options = { today } as const;

/** The share of generated journals that must be read completely: else the other properties say nothing. */
const wholeShare = 0.95;

describe('generated journals', () => {
  it(
    'are read completely',
    () => {
      const pages = fc.sample(modelPage, { numRuns: Math.max(100, runs), seed });
      const missed = pages.filter(
        (page) => !isDeepStrictEqual(summarise(readPage(parse(page.html), options)), expectWhole(page)),
      );
      if (isShowing) for (const page of missed.slice(0, 5)) console.log(String(page));
      const share = 1 - missed.length / pages.length;
      tell('journals read completely', `${(share * 100).toFixed(1)} % of ${String(pages.length)}`);
      expect(share).toBeGreaterThanOrEqual(wholeShare);
    },
    patience,
  );
});

function essence({ page, entries, span, filters }: Reading): unknown {
  return { page, entries, span, filters };
}

describe('a page rearranged', () => {
  it.each(Object.keys(rearrangements))(
    '%s',
    (name) => {
      const steps = fc.nat({ max: 0xffff }).map((seed) => [{ name, seed }]);
      checkSame(steps, Math.ceil(runs / 4), name);
    },
    patience,
  );

  it(
    'several changes at once',
    () => {
      checkSame(stepsOf(rearrangements, 4), runs, 'several changes at once');
    },
    patience,
  );
});

function checkSame(steps: fc.Arbitrary<{ name: string; seed: number }[]>, numRuns: number, name: string): void {
  let count = 0;
  fc.assert(
    fc.property(modelPage, steps, ({ html }, some) => {
      const document = parse(html);
      const before = essence(readPage(document, options));
      applySteps(document, rearrangements, some);
      count++;
      expect(essence(readPage(document, options)), isShowing ? document.body.outerHTML : '').toEqual(before);
    }),
    { numRuns, seed },
  );
  tell(`rearranged, ${name}`, count);
}

describe('a page that shows less', () => {
  it.each(Object.keys(degradations))(
    '%s',
    (name) => {
      const steps = fc.nat({ max: 0xffff }).map((seed) => [{ name, seed }]);
      checkHonest(steps, Math.ceil(runs / 2), name);
    },
    patience,
  );

  it(
    'several faults at once',
    () => {
      checkHonest(stepsOf(degradations, 3), runs, 'several faults at once');
    },
    patience,
  );

  it(
    'broken off anywhere',
    () => {
      let count = 0;
      fc.assert(
        fc.property(modelPage, fc.double({ min: 0, max: 1, noNaN: true }), ({ html }, share) => {
          const whole = judge(parse(html));
          const cut = html.slice(0, Math.floor(html.length * share));
          const part = judge(parse(cut));
          // A page that breaks off cleanly between two rows looks like a whole one that has no more rows: that a week has no
          // class hour follows from what it shows, so only what is said of entries can be compared.
          part.violations.weeks.clear();
          count++;
          expect(listFalse(part, whole), isShowing ? cut : '').toEqual([]);
        }),
        { numRuns: runs * 2, seed },
      );
      tell('broken off', count);
    },
    patience,
  );
});

function checkHonest(steps: fc.Arbitrary<{ name: string; seed: number }[]>, numRuns: number, name: string): void {
  let count = 0;
  fc.assert(
    fc.property(modelPage, steps, ({ html }, some) => {
      const document = parse(html);
      const whole = judge(document);
      applySteps(document, degradations, some);
      count++;
      expect(listFalse(judge(document), whole), isShowing ? document.body.outerHTML : '').toEqual([]);
    }),
    { numRuns, seed },
  );
  tell(`shows less, ${name}`, count);
}
