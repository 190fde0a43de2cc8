/**
 * How much is tried: `KARTIBA_RUNS` for a long run, `KARTIBA_SEED` for one that repeats a failure, `KARTIBA_SHOW` to see the
 * pages of what failed.
 */
export const runs = Number(process.env['KARTIBA_RUNS'] ?? 20);

export const seed = Number(process.env['KARTIBA_SEED'] ?? 20_251_120);

export const isShowing = process.env['KARTIBA_SHOW'] !== undefined;

/** Long enough for any number of runs: a property is stopped by its count, never by the clock. */
export const patience = 60_000 + runs * 3000;

/** The school's day in all properties: its time lies after most lessons of a generated journal, and before some. */
export const today = '2025-12-05';

export const moment = '2025-12-05T16:00:00.000Z';

/** Prints the count of a property, so that a silent skip is seen. */
export function tell(name: string, count: string | number): void {
  console.log(`  property: ${name}: ${count}`);
}
