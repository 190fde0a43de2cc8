/** What runs a script's text and answers with its value: a page, a worker. */
export interface World {
  evaluate: (script: string) => Promise<unknown>;
}

/**
 * The text of a script that calls a function of a test in another world and answers with JSON. The function may use
 * nothing but its arguments. (A starter's compiler wraps named functions into `__name`, which no other world has.)
 */
export function toCall(run: (...values: never[]) => unknown, values: unknown[]): string {
  return `(async () => { const __name = (value) => value; return JSON.stringify(await (${String(run)})(...${JSON.stringify(values)})); })()`;
}

/** Calls a function of a test in another world. */
export async function callIn<A extends unknown[], T>(
  world: World,
  run: (...values: A) => T | Promise<T>,
  values: A,
): Promise<T> {
  const text = await world.evaluate(toCall(run, values));
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
}
