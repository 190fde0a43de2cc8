import { sizes, type Size } from './figure';

/** How much a run measures, and how it tells. */
export interface Plan {
  sizes: readonly Size[];
  /** Fresh pages for each list and engine. */
  rounds: Record<Size, number>;
  /** Warm calls in each page. */
  repeats: Record<Size, number>;
  /** Rounds of what happens in the real extension. */
  extensionRounds: number;
  stormSeconds: number;
  /** Progress, on stderr. */
  say: (text: string) => void;
  /** A seed that no page of this run had before. */
  nextSeed: () => number;
}

/** `--quick`: once everything, for those who work on the bench itself. */
export function createPlan(isQuick: boolean): Plan {
  let seed = 0;
  const start = performance.now();
  return {
    sizes: isQuick ? sizes.slice(0, 3) : sizes,
    rounds: isQuick ? { 60: 2, 600: 2, 3_000: 1, 30_000: 1 } : { 60: 7, 600: 7, 3_000: 5, 30_000: 3 },
    repeats: isQuick ? { 60: 3, 600: 3, 3_000: 2, 30_000: 1 } : { 60: 15, 600: 9, 3_000: 5, 30_000: 1 },
    extensionRounds: isQuick ? 2 : 5,
    stormSeconds: isQuick ? 3 : 10,
    say: (text) => {
      console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`);
    },
    nextSeed: () => (seed += 1),
  };
}
