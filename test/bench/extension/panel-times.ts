import type { Page } from 'puppeteer-core';
import type { Driver, ExtensionDocument } from '../../e2e/drivers/driver';
import { launchBrowser } from '../../e2e/drivers/launch';
import { addressOf, openLesson, saveLesson, typeTopic } from '../../e2e/journal-page';
import { until } from '../../e2e/until';
import { nameJournal } from '../../journal-site/lesson';
import { createJournalSite, type JournalSite } from '../../journal-site/server';
import { withLimit, type Figure } from '../figure';
import type { Plan } from '../plan';
import { setSchool } from './bench-stage';

const at = '2025-11-20T15:45';
const limits = { first: 300, saved: 500, shown: 50 } as const;

/**
 * What a teacher waits for: page and panel each note moments on the computer's own clock (`timeOrigin + now()`), in a
 * mutation observer or a listener, so that nobody has to ask them at the right time.
 */
export async function measurePanel(plan: Plan): Promise<Figure[]> {
  const first: number[] = [];
  const saved: number[] = [];
  const shown: number[] = [];
  const site = await createJournalSite({ now: at, delayMs: 0 });
  try {
    const driver = await launchBrowser('chromium', {
      extension: true,
      at,
      proxyPort: site.proxyPort,
      tripwires: false,
    });
    try {
      await driver.page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
      await driver.page.evaluateOnNewDocument(noteMoments);
      const panel = await driver.openPanel();
      await setSchool(driver);
      await panel.run(noteInPanel);
      for (const [round, lesson] of listLessons(site).slice(0, plan.extensionRounds).entries()) {
        plan.say(`panel, round ${round + 1}`);
        first.push(await timeFirstFinding(driver, panel, lesson));
        shown.push(await timeShowing(driver, panel));
        saved.push(await timeSaving(driver, panel, lesson));
      }
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
  return [
    withLimit({ name: 'from the table to the first finding in the panel', unit: 'ms', values: first }, limits.first),
    withLimit({ name: 'from «Saglabāt» to the changed panel', unit: 'ms', values: saved }, limits.saved),
    withLimit({ name: 'from «Parādīt» to the row in view', unit: 'ms', values: shown }, limits.shown),
  ];
}

interface Lesson {
  className: string;
  subject: string;
  date: string;
}

/** Lessons without a topic, each the only one of its journal and day. */
function listLessons({ faults }: JournalSite): Lesson[] {
  const nameOf = ({ journal, date }: (typeof faults.entries)[number]): string =>
    `${date} ${journal.className} ${nameJournal(journal)}`;
  const counts = new Map<string, number>();
  for (const entry of faults.entries) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1);
  return faults.entries
    .filter((entry) => entry.planted === 'fault:topic-empty' && counts.get(nameOf(entry)) === 1)
    .map(({ journal, date }) => ({ className: journal.className, subject: nameJournal(journal), date }));
}

/** The moments that the page notes. */
interface PageMoments {
  moments: { table?: number; save?: number; row?: number };
}

/** The moments that the panel notes. */
interface PanelMoments {
  moments: { finding?: number; saved?: number; click?: number };
}

const noteMoments = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  const moments = (globalThis.moments = {});
  new MutationObserver(() => {
    if (!moments.table && document.querySelector('tr td')) moments.table = now();
  }).observe(document, { childList: true, subtree: true });
  addEventListener('click', ({ target }) => {
    if (target.textContent === 'Saglabāt') moments.save = now();
  }, true);
  document.addEventListener('selectionchange', () => {
    // The whole row is selected: its element holds the selection's beginning.
    const box = getSelection().anchorNode?.getBoundingClientRect?.();
    if (box && box.top >= 0 && box.bottom <= innerHeight && !moments.row) moments.row = now();
  });
})()`;

const noteInPanel = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  const moments = (globalThis.moments = {});
  let wasUnsaved = false;
  new MutationObserver(() => {
    if (!moments.finding && document.querySelector('[data-walk]')) moments.finding = now();
    const isUnsaved = document.body.textContent.includes('nesaglabāts');
    if (wasUnsaved && !isUnsaved) moments.saved = now();
    wasUnsaved = isUnsaved;
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
})()`;

function askPage(page: Page): Promise<PageMoments['moments']> {
  return page.evaluate(() => (globalThis as unknown as PageMoments).moments);
}

function askPanel(panel: ExtensionDocument): Promise<PanelMoments['moments']> {
  return panel.evaluate(() => (globalThis as unknown as PanelMoments).moments);
}

async function timeFirstFinding(
  driver: Driver,
  panel: ExtensionDocument,
  { className, subject }: Lesson,
): Promise<number> {
  await driver.openPage('https://my.e-klase.lv/');
  await until(
    'a panel without findings',
    () => panel.evaluate(() => document.querySelector('[data-walk]') === null),
    (isEmpty) => isEmpty,
  );
  await panel.evaluate(() => {
    delete (globalThis as unknown as PanelMoments).moments.finding;
  });
  await driver.openPage(addressOf(className, subject));
  const { finding } = await until(
    'a finding',
    () => askPanel(panel),
    (moments) => moments.finding !== undefined,
  );
  const { table } = await askPage(driver.page);
  return (finding ?? NaN) - (table ?? NaN);
}

/** A click on «Parādīt» of the last finding, whose row is far from the place where the page stands. */
async function timeShowing(driver: Driver, panel: ExtensionDocument): Promise<number> {
  await driver.page.evaluate(() => {
    scrollTo(0, 0);
    getSelection()?.removeAllRanges();
    delete (globalThis as unknown as PageMoments).moments.row;
  });
  await until(
    'a finding to show',
    () =>
      panel.evaluate(() => {
        const button = [...document.querySelectorAll<HTMLElement>('button.show')].at(-1);
        if (!button) document.querySelector<HTMLElement>('details.fold:not([open]) > summary')?.click();
        (globalThis as unknown as PanelMoments).moments.click = performance.timeOrigin + performance.now();
        button?.click();
        return button !== undefined;
      }),
    (isClicked) => isClicked,
  );
  const { row } = await until(
    'the row in view',
    () => askPage(driver.page),
    (moments) => moments.row !== undefined,
  );
  const { click } = await askPanel(panel);
  return (row ?? NaN) - (click ?? NaN);
}

async function timeSaving(driver: Driver, panel: ExtensionDocument, { date }: Lesson): Promise<number> {
  const { page } = driver;
  await openLesson(page, 'a', date);
  await typeTopic(page, 'Atkārtojums pirms ieskaites');
  await until(
    'typed text in the panel',
    () => panel.evaluate(() => document.body.textContent.includes('nesaglabāts')),
    (isUnsaved) => isUnsaved,
  );
  await panel.evaluate(() => {
    delete (globalThis as unknown as PanelMoments).moments.saved;
  });
  await saveLesson(page);
  const { saved } = await until(
    'the saved lesson',
    () => askPanel(panel),
    (moments) => moments.saved !== undefined,
  );
  const { save } = await askPage(page);
  return (saved ?? NaN) - (save ?? NaN);
}
