/** Draws that follow from a seed: a step of a property does the same to the same page again. */
export interface Chance {
  /** A whole number from 0 to below `count`. */
  below: (count: number) => number;
  pick: <T>(all: readonly T[]) => T | undefined;
  /** The same things in another order. */
  shuffle: <T>(all: readonly T[]) => T[];
}

/** A linear congruence: enough to shuffle columns. */
export function createChance(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const shuffle = <T>(all: readonly T[]): T[] => {
    const rest = [...all];
    return all.flatMap(() => rest.splice(below(rest.length), 1));
  };
  return { below, shuffle, pick: (all) => all[below(all.length)] };
}
