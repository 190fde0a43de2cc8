/** What one engine did in one call: so that nobody wins by doing nothing. */
export interface Done {
  results: number;
  /** A second count, where there is one: findings beside entries. */
  more?: number;
}

/** One engine in the page. A bundle puts one into `globalThis.contender`. */
export interface Contender {
  run: () => Done | Promise<Done>;
  /** What the content script hands to the background. */
  getMessage?: () => unknown;
}

/** What the page is given beside its contender: it writes itself anew before each warm call. */
export interface BenchWorld {
  contender: Contender;
  writeListBody: (rows: number, seed: number) => string;
}

export const benchWorld = globalThis as unknown as BenchWorld;
