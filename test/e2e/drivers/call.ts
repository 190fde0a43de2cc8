import type { browser } from 'wxt/browser';

/** What runs a script's text and answers with its value: a page, a worker. */
export interface World {
  evaluate: (script: string) => Promise<unknown>;
}

/**
 * The text of a script that calls a function of a test in another world and answers with JSON. The function may use
 * nothing but its arguments. (A starter's compiler wraps named functions into `__name`, which no other world has.)
 */
function toCall(run: (...values: never[]) => unknown, values: string): string {
  return `(async () => { const __name = (value) => value; return JSON.stringify(await (${String(run)})(${values})); })()`;
}

function parseAnswer(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

/** Calls a function of a test in another world. */
export async function callIn<A extends unknown[], T>(
  world: World,
  run: (...values: A) => T | Promise<T>,
  values: A,
): Promise<T> {
  const text = await world.evaluate(toCall(run, values.map((value) => JSON.stringify(value)).join(', ')));
  return parseAnswer(text) as T;
}

/** The extension's own API, as a function of a test gets it. */
export type ExtensionApi = typeof browser;

/** Calls a function of a test in a world of the extension, with its API before the arguments. */
export async function callWithApi<A extends unknown[], T>(
  world: World,
  run: (api: ExtensionApi, ...values: A) => T | Promise<T>,
  values: A,
): Promise<T> {
  const all = ['globalThis.browser ?? globalThis.chrome', ...values.map((value) => JSON.stringify(value))];
  return parseAnswer(await world.evaluate(toCall(run, all.join(', ')))) as T;
}
