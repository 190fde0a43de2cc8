import { getSpread } from './statistics';

/** The lists that are measured, by their number of rows. */
export const sizes = [60, 600, 3_000, 30_000] as const;
export type Size = (typeof sizes)[number];

export type Unit = 'ms' | 'µs' | 'kB' | 'MB' | '%' | '';

/** One thing measured, on one list or (`size` absent) on none. */
export interface Figure {
  name: string;
  size?: Size;
  unit: Unit;
  values: number[];
  /** What stands behind the measured value: how much was found, a ratio. */
  note?: string;
  /** Absent: there is no goal for it. */
  isMet?: boolean;
}

/** A figure held to a limit on its median. */
export function withLimit(figure: Figure, limit: number): Figure {
  return { ...figure, isMet: getSpread(figure.values).median <= limit };
}

export function queryFigure(figures: readonly Figure[], name: string, size?: Size): Figure | undefined {
  return figures.find((figure) => figure.name === name && figure.size === size);
}

/** The median of a figure that was measured. */
export function getMedian(figures: readonly Figure[], name: string, size?: Size): number {
  const figure = queryFigure(figures, name, size);
  if (!figure) throw new Error(`Not measured: ${name}, ${size ?? 'no'} rows.`);
  return getSpread(figure.values).median;
}
