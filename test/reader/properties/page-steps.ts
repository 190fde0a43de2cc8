import fc from 'fast-check';
import { createChance, type Chance } from './chance';

/** One step: what is done to a page, and the seed of its draws. */
export interface Step {
  name: string;
  seed: number;
}

/** One to `most` steps of a table of steps. */
export function stepsOf(table: Record<string, unknown>, most: number): fc.Arbitrary<Step[]> {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(table)), seed: fc.nat({ max: 0xffff }) });
  return fc.array(step, { minLength: 1, maxLength: most });
}

/** Does steps to a page, one after another. */
export function applySteps(
  document: Document,
  table: Record<string, (document: Document, chance: Chance) => void>,
  steps: readonly Step[],
): void {
  for (const { name, seed } of steps) table[name]?.(document, createChance(seed));
}
