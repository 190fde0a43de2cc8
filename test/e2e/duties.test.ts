import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import texts from '@/utils/i18n/lv.json';
import { createJournalSite } from '../journal-site/server';
import { getBuildFolder } from './built-extension';
import { browserNames, type BrowserName, type Driver, type ExtensionDocument } from './drivers/driver';
import { launchBrowser } from './drivers/launch';
import { clickInPanel, readText, waitForText } from './panel';
import { firstSettings, onStage, storeSettings } from './stage';
import { until } from './until';

const profileId = firstSettings.profileId ?? '';

/** Thursday; clause 5.1 (by the 10th) is overdue for whoever has looked at the list since the 3rd. */
const at = '2025-11-20T14:31';

function storeLog(driver: Driver, ticks: Record<string, string[]>): Promise<void> {
  return driver.evaluateInExtension(
    async (api, key, log) => {
      await api.storage.local.set({ [key]: log });
    },
    `duties:${profileId}`,
    { since: '2025-11-03', ticks, events: {} },
  );
}

const dayMs = 86_400_000;

/** The groups in which clause 5.1 of this November stands. */
function findGroups(panel: ExtensionDocument): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-duty="5.1|2025-11"]')].map(
      (row) => row.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? '',
    ),
  );
}

async function waitForGroup(panel: ExtensionDocument, group: string): Promise<void> {
  await until(
    `clause 5.1 in the group ${group}`,
    () => findGroups(panel),
    (groups) => groups.join() === group,
  );
}

async function openDuties(panel: ExtensionDocument): Promise<void> {
  await waitForText(panel, texts.panel.duties);
  await clickInPanel(panel, texts.panel.duties);
  await waitForText(panel, texts.duties.kept);
}

/** Loads the panel's document anew, as when it is closed and opened. */
async function restart(panel: ExtensionDocument): Promise<void> {
  await panel.evaluate(() => {
    document.documentElement.dataset['old'] = 'old';
    location.reload();
  });
  await until(
    'the new document',
    () => panel.evaluate(() => document.documentElement.dataset['old'] ?? document.readyState),
    (state) => state === 'complete',
  );
  await openDuties(panel);
}

/** A build that may show notifications at once: nobody can answer the browser's question in a test. */
function createPermittedBuild(name: BrowserName): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kartiba-permitted-'));
  cpSync(getBuildFolder(name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Counts the notifications that the browser took. Asking for those on show is no way: a browser without a desktop has none. */
async function countNotifications(driver: Driver): Promise<void> {
  await driver.evaluateInBackground((api) => {
    const world = self as unknown as { taken: number };
    world.taken = 0;
    const create = api.notifications.create.bind(api.notifications) as (...values: unknown[]) => Promise<string>;
    const value = async (...values: unknown[]): Promise<string> => {
      const id = await create(...values);
      world.taken += 1;
      return id;
    };
    Object.defineProperty(api.notifications, 'create', { configurable: true, writable: true, value });
  });
}

const getTaken = (): number => (self as unknown as { taken: number }).taken;

function switchRemindersOn(driver: Driver): Promise<void> {
  return driver.evaluateInExtension(async (api) => {
    await api.storage.local.set({ reminder: { isOn: true } });
  });
}

describe.each(browserNames)('duties in %s', (name) => {
  it('are ticked off and taken back, and a tick survives the panel', async () => {
    await onStage(name, { at }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      await storeLog(driver, {});
      await openDuties(panel);
      await waitForGroup(panel, 'overdue');

      await panel.evaluate(() => {
        document.querySelector<HTMLElement>('[data-duty="5.1|2025-11"] .duty-tick')?.click();
      });
      await waitForGroup(panel, 'done');
      await restart(panel);
      await waitForGroup(panel, 'done');

      await panel.evaluate(() => {
        document.querySelector<HTMLElement>('[data-duty="5.1|2025-11"] button.link')?.click();
      });
      await waitForGroup(panel, 'overdue');
      await waitForText(panel, texts.duties.undone);
      await restart(panel);
      await waitForGroup(panel, 'overdue');
      expect(await readText(panel)).not.toContain(texts.duties.undone);
    });
  });

  it('are not reminded of without the permission, which nobody has asked for', async () => {
    await onStage(name, { at }, true, async (driver) => {
      await storeLog(driver, {});
      await switchRemindersOn(driver);
      const facts = await driver.evaluateInBackground(async (api) => ({
        asked: api.runtime.getManifest().optional_permissions as string[] | undefined,
        isPermitted: await api.permissions.contains({ permissions: ['notifications'] }),
        alarms: (await api.alarms.getAll()).filter(({ name: alarm }) => alarm === 'duties').length,
      }));
      expect(facts).toEqual({ asked: ['notifications'], isPermitted: false, alarms: 0 });
    });
  });

  it('are reminded of once, not again after a restart of the background, and not when done', async () => {
    const build = createPermittedBuild(name);
    const site = await createJournalSite({ now: at, delayMs: 0 });
    const driver = await launchBrowser(name, { at, extension: true, proxyPort: site.proxyPort, build: build.folder });
    try {
      const panel = await driver.openPanel();
      await storeSettings(driver, firstSettings);
      await storeLog(driver, {});
      await countNotifications(driver);
      await switchRemindersOn(driver);
      await until(
        'the notification',
        () => driver.evaluateInBackground(getTaken),
        (taken) => taken === 1,
      );
      await waitForText(panel, texts.panel.duties);

      await driver.stopBackground();
      // The change wakes it.
      await storeLog(driver, { other: ['2025-11-19'] });
      await countNotifications(driver);
      await storeLog(driver, { other: ['2025-11-20'] });
      const getAlarm = (): Promise<number | undefined> =>
        driver.evaluateInBackground(async (api) => (await api.alarms.get('duties'))?.scheduledTime);
      await until('the alarm for tomorrow', getAlarm, (time) => time !== undefined && time - Date.now() < dayMs);
      await storeLog(driver, { '5.1|2025-11': ['2025-11-20'] });
      await until('the alarm for December', getAlarm, (time) => time !== undefined && time - Date.now() > 10 * dayMs);
      expect(await driver.evaluateInBackground(getTaken)).toBe(0);
    } finally {
      await driver.close();
      await site.close();
      build.remove();
    }
  });
});
