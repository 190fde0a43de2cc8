/** What several measurements of one thing come to. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  count: number;
}

/** Throws without a measurement. */
export function getSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.');
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  return { median, least, most, count: sorted.length };
}
