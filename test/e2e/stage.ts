import { expect } from 'vitest';
import type { Report } from '@/utils/journal/report';
import type { Settings, StoredReading } from '@/utils/stores';
import { createJournalSite, type JournalSite } from '../journal-site/server';
import type { BrowserName, Driver, ExtensionDocument, LaunchOptions } from './drivers/driver';
import { launchBrowser } from './drivers/launch';
import { recordMutations, settle, takeMutations } from './page-records';
import { toMilliseconds, type SchoolTime } from './school-time';
import { until } from './until';

/** A browser on the demo journal, with the panel open. */
export interface Stage {
  site: JournalSite;
  driver: Driver;
  panel: ExtensionDocument;
}

/** One step of a scenario: what a person does on the page, and what then must be seen of the extension. */
export interface Scene {
  name: string;
  act: (driver: Driver, site: JournalSite) => Promise<void>;
  /** Left out in the run without the extension. */
  see?: (stage: Stage) => Promise<void>;
  /** The page is meant to go on loading. */
  isLoading?: boolean;
  /** The browser decides whether the document comes out of its cache or is loaded anew: its records are not compared. */
  mayComeFromCache?: boolean;
}

export interface PlayOptions extends Pick<LaunchOptions, 'at' | 'language' | 'timeZone'> {
  settings?: Partial<Settings>;
  /** How long each list of the demo journal shows that it loads. */
  delayMs?: number;
}

/** What a run left behind on the page and on the wire. */
export interface Trace {
  mutations: { scene: string; lines: string[] }[];
  siteHosts: string[];
  asked: string[];
}

export const firstSettings: Settings = {
  profileId: 'daugavpils-saskanas-ps',
  roles: ['teacher', 'class-teacher'],
  language: 'lv',
};

/**
 * Plays a scenario twice, without and with the extension, and demands that the page and the wire show no difference
 * and that no tripwire was hit: laws 1 and 2.
 */
export async function playScenario(name: BrowserName, options: PlayOptions, scenes: Scene[]): Promise<void> {
  const without = await playOnce(name, options, scenes, false);
  const withExtension = await playOnce(name, options, scenes, true);
  expect(withExtension.mutations).toEqual(without.mutations);
  expect(withExtension.siteHosts).toEqual(without.siteHosts);
  expect(withExtension.asked).toEqual(without.asked);
}

/** Plays a scenario once. */
export async function playOnce(
  name: BrowserName,
  options: PlayOptions,
  scenes: Scene[],
  extension: boolean,
): Promise<Trace> {
  return onStage(name, options, extension, async (driver, site, panel) => {
    const mutations: Trace['mutations'] = [];
    for (const scene of scenes) {
      const keep = async (scope: string): Promise<void> => {
        const lines = await takeMutations(driver.page);
        mutations.push({ scene: scope, lines: scene.mayComeFromCache ? [] : lines });
      };
      await scene.act(driver, site);
      if (!scene.isLoading) await settle(driver.page);
      if (!scene.isLoading) await keep(scene.name);
      if (panel) await scene.see?.({ driver, site, panel });
      if (!scene.isLoading) await keep(`after ${scene.name}`);
    }
    const siteHosts = [...new Set(site.requests.map(({ host }) => host))].sort();
    return { mutations, siteHosts, asked: listAsked(name, site) };
  });
}

/** Starts the demo journal and a browser, opens the panel, closes both whatever happens. No tripwire may be hit. */
export async function onStage<T>(
  name: BrowserName,
  { settings = {}, delayMs = 0, ...options }: PlayOptions,
  extension: boolean,
  play: (driver: Driver, site: JournalSite, panel: ExtensionDocument | undefined) => Promise<T>,
): Promise<T> {
  const site = await createJournalSite({ now: options.at.slice(0, 16), delayMs });
  try {
    const driver = await launchBrowser(name, { ...options, extension, proxyPort: site.proxyPort });
    try {
      await recordMutations(driver.page);
      const panel = extension ? await driver.openPanel() : undefined;
      if (panel) await storeSettings(driver, { ...firstSettings, ...settings });
      const result = await play(driver, site, panel);
      if (panel) expect(await listTripwires(driver)).toEqual([]);
      return result;
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}

/** What the browsers themselves cannot be kept from asking for: dictionaries of the checked spelling, their settings. */
const ownHosts: Record<BrowserName, RegExp> = {
  chromium: /(^|\.)(gvt1|google|googleapis)\.com:\d+$/,
  firefox: /(^|\.)mozilla\.(com|net|org):\d+$/,
};

/** Every other host that the proxy was asked for. */
function listAsked(name: BrowserName, site: JournalSite): string[] {
  return [...new Set(site.connects.filter((address) => !ownHosts[name].test(address)))].sort();
}

export async function storeSettings(driver: Driver, settings: Settings): Promise<void> {
  await driver.evaluateInExtension(async (api, value) => {
    await api.storage.local.set({ settings: value });
  }, settings);
}

/** Puts the background's clock, and nobody else's, to a moment: what was read stays, and is judged anew. */
export async function moveClock(driver: Driver, at: SchoolTime): Promise<void> {
  await driver.evaluateInBackground(
    (_api, shiftMs) => {
      const { kartibaClock } = globalThis as unknown as { kartibaClock: { setShift: (ms: number) => void } };
      kartibaClock.setShift(shiftMs);
    },
    toMilliseconds(at) - Date.now(),
  );
}

/** Everything that the content script's world was stopped from doing. */
export async function listTripwires(driver: Driver): Promise<string[]> {
  const stored = await driver.evaluateInExtension((api) => api.storage.local.get());
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith('tripwire:') ? [String(value)] : []));
}

/** The report and the reading of the site's tab in front. */
export function queryStored(driver: Driver): Promise<{ report?: Report; reading?: StoredReading }> {
  return driver.evaluateInExtension(async (api) => {
    const [tab] = await api.tabs.query({ active: true, url: 'https://*.e-klase.lv/*' });
    const stored: Record<string, unknown> = await api.storage.session.get();
    const id = String(tab?.id);
    return { report: stored[`report:${id}`], reading: stored[`reading:${id}`] } as {
      report?: Report;
      reading?: StoredReading;
    };
  });
}

/** Waits for a report that is wanted. */
export async function getReport(
  driver: Driver,
  what: string,
  isWanted: (report: Report) => boolean,
  timeoutMs?: number,
): Promise<Report> {
  const stored = await until(
    what,
    () => queryStored(driver),
    ({ report }) => report !== undefined && isWanted(report),
    timeoutMs,
  );
  if (!stored.report) throw new Error(`No report: ${what}`);
  return stored.report;
}
