import type { ExtensionDocument } from './drivers/driver';
import { until } from './until';

/** What a person reads in a document of the extension. */
export function readText(panel: ExtensionDocument): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

/** Waits until the panel says some words. */
export async function waitForText(panel: ExtensionDocument, words: string, timeoutMs?: number): Promise<string> {
  return until(
    `«${words}» in the panel`,
    () => readText(panel),
    (text) => text.includes(words),
    timeoutMs,
  );
}

/** Waits until the place «Lapa» stands in a state: a kind of page, or why there is none. */
export function waitForState(panel: ExtensionDocument, state: string, timeoutMs?: number): Promise<string | undefined> {
  return until(
    `the panel's state ${state}`,
    () => panel.evaluate(() => document.querySelector<HTMLElement>('[data-state-kind]')?.dataset['stateKind']),
    (kind) => kind === state,
    timeoutMs,
  );
}

/** Clicks on a button, tab or summary of the panel by its words. */
export async function clickInPanel(panel: ExtensionDocument, words: string): Promise<void> {
  const isThere = await panel.evaluate((text) => {
    const controls = document.querySelectorAll<HTMLElement>('button, a, summary, label, [role=tab]');
    const control = [...controls].find(({ innerText }) => innerText.trim().startsWith(text));
    control?.focus();
    // A tab of the panel answers to the pressed button, not to the click.
    control?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    control?.click();
    return control !== undefined;
  }, words);
  if (!isThere) throw new Error(`The panel has no control «${words}».`);
}
