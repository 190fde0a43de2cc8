import { inject } from 'vitest';

/** Stryker's own state in a thread that lives on: a new file must not meet the mutant or the coverage of the last one. */
const state = (globalThis as Record<string, unknown>)['__stryker__'] as
  { activeMutant?: string | undefined; mutantCoverage?: unknown } | undefined;
const given = inject as (key: string) => unknown;

if (state) {
  delete state.mutantCoverage;
  if (given('mutantActivation') !== 'static') state.activeMutant = undefined;
}
