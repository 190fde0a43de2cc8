import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** The two appearances of the demo journal. */
export type Skin = 'a' | 'b';

export const skins = ['a', 'b'] as const satisfies Skin[];

export type View = 'list' | 'grid' | 'week';

/** The address of a journal of the demo site. */
export function addressOf(
  className: string,
  subject: string,
  skin: Skin = 'a',
  view: View = 'list',
  more = '',
): string {
  const query = new URLSearchParams({ class: className, subject, ...(skin === 'b' ? { skin } : {}) });
  return `https://my.e-klase.lv/journal/${view}?${query.toString()}${more}`;
}

/** Clicks as a person does on the first shown element whose whole text is the given one. */
export async function clickText(page: Page, selector: string, text: string): Promise<void> {
  const found = await page.evaluateHandle(
    (path, words) =>
      [...document.querySelectorAll<HTMLElement>(path)].find(
        (element) => element.textContent.trim() === words && element.getClientRects().length > 0,
      ),
    selector,
    text,
  );
  const element = found.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`Nothing on the page says «${text}».`);
  await element.click();
}

/** Chooses from a filter: vue-multiselect's list in skin a, a native one in skin b. */
export async function choose(page: Page, skin: Skin, label: { a: string; b: string }, value: string): Promise<void> {
  if (skin === 'a') {
    await page.click(`[role=combobox][aria-label="${label.a}"]`);
    await clickText(page, `[role=combobox][aria-label="${label.a}"] [role=option]`, value);
    return;
  }
  const list = await page.evaluateHandle(
    (words) =>
      [...document.querySelectorAll('label')].find(({ firstElementChild }) => firstElementChild?.textContent === words)
        ?.lastElementChild,
    label.b,
  );
  const element = list.asElement() as ElementHandle<HTMLSelectElement> | null;
  if (!element) throw new Error(`No filter «${label.b}» on the page.`);
  const id = await element.evaluate(
    (select, words) => [...select.options].find(({ text }) => text === words)?.value ?? '',
    value,
  );
  await element.select(id);
}

/** Switches between the views: «Žurnāls», «Stundu ieraksti», «Nedēļa». */
export function show(page: Page, skin: Skin, view: string): Promise<void> {
  return clickText(page, skin === 'a' ? 'a' : '[role=tab]', view);
}

const months = [
  'janvāris',
  'februāris',
  'marts',
  'aprīlis',
  'maijs',
  'jūnijs',
  'jūlijs',
  'augusts',
  'septembris',
  'oktobris',
  'novembris',
  'decembris',
];

/** Opens the window of the first lesson of a day from the list. `date`: `2025-11-20`. */
export function openLesson(page: Page, skin: Skin, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  if (skin === 'a') return clickText(page, 'td', `${day}.${month}.${year}.`);
  return clickText(page, 'button', `${Number(day)}. ${months[Number(month) - 1]}`);
}

/** Types into the topic of the open lesson window. */
export async function typeTopic(page: Page, text: string): Promise<void> {
  await page.click('[contenteditable]');
  await page.keyboard.type(text);
}

export function saveLesson(page: Page): Promise<void> {
  return clickText(page, 'button', 'Saglabāt');
}

/** Back (-1) or forward (1). Puppeteer's own way waits in Firefox for a page load that never comes in one application. */
export async function walkHistory(page: Page, steps: number): Promise<void> {
  const before = await page.evaluate(() => location.href);
  // The page may be gone before the call has answered.
  await page.evaluate((count) => history.go(count), steps).catch(() => undefined);
  await until(
    'another place in the history',
    () => page.evaluate(() => location.href),
    (address) => address !== before,
  );
}
