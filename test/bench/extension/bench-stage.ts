import type { Page } from 'puppeteer-core';
import type { Driver, LaunchOptions } from '../../e2e/drivers/driver';
import { launchBrowser } from '../../e2e/drivers/launch';
import { until } from '../../e2e/until';
import type { BenchSite } from '../bench-site';

/** Where the bench's pages stand for the extension. */
export const host = 'https://my.e-klase.lv';

/** The moment at which the product believes to be: every lesson of a list lies behind it. */
export const benchMoment: LaunchOptions['at'] = '2026-05-20T12:00';

/** A browser on the bench's pages, with or without the built extension, whose school is set. */
export async function launchOnBench(site: BenchSite, extension: boolean): Promise<Driver> {
  const driver = await launchBrowser('chromium', {
    extension,
    at: benchMoment,
    proxyPort: site.proxyPort,
    tripwires: false,
  });
  if (extension) await setSchool(driver);
  return driver;
}

export async function setSchool(driver: Driver): Promise<void> {
  await driver.evaluateInExtension(async (api) => {
    const settings = { profileId: 'daugavpils-saskanas-ps', roles: ['teacher'], language: 'lv' };
    await api.storage.local.set({ settings });
  });
}

/** Waits until the background holds the report of a list of so many rows; the extension's work on it is then done. */
export async function waitForReading(driver: Driver, rows: number): Promise<void> {
  await until(
    `a report on ${rows} rows`,
    () =>
      driver.evaluateInExtension(async (api) => {
        const stored: Record<string, unknown> = await api.storage.session.get();
        const reports = Object.entries(stored).filter(([key]) => key.startsWith('report:'));
        return reports.map(([, report]) => (report as { coverage: { seen: number } }).coverage.seen);
      }),
    (seen) => seen.includes(rows),
    60_000,
  );
}

/** Opens a new tab for one measurement and closes it, so that each page is read by a script that never ran before. */
export async function inFreshTab<T>(driver: Driver, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await driver.openTab('about:blank');
  try {
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
    return await measure(page);
  } finally {
    await page.close();
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
