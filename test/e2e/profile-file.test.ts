import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import texts from '@/utils/i18n/lv.json';
import { browserNames, type Driver, type ExtensionDocument } from './drivers/driver';
import { addressOf } from './journal-page';
import { clickInPanel, waitForState, waitForText } from './panel';
import { firstSettings, getReport, onStage } from './stage';
import { listMissing, listOf, teach } from './teach';
import { until } from './until';

const at = '2025-11-20T15:31';
const folder = mkdtempSync(join(tmpdir(), 'kartiba-files-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A school that does not come with the extension: another name, and no word about topics. */
function createOwnSchool(): string {
  const text = readFileSync(`public/profiles/${String(firstSettings.profileId)}.json`, 'utf8');
  const profile = JSON.parse(text.replaceAll('"topic", ', '')) as { id: string; school: { name: string } };
  profile.id = 'parauga-skola';
  profile.school.name = 'Parauga pamatskola';
  return JSON.stringify(profile, null, 2);
}

/** Opens the settings in a tab of their own; the journal's tab is in front again afterwards. */
async function inSettings<T>(
  driver: Driver,
  play: (document: ExtensionDocument, open: (name: string, text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const { document, page } = await driver.openExtensionPage('options.html');
  const open = async (name: string, text: string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = await until(
      'the file input',
      () => page.$('input[type=file]'),
      (found) => found !== null,
    );
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  };
  const result = await play(document, open);
  await page.close();
  await driver.page.bringToFront();
  return result;
}

/** The file that the settings hand out, as the link's address has it. */
function readHandedOut(document: ExtensionDocument): Promise<string> {
  return document.evaluate(async () => {
    const link = window.document.querySelector<HTMLAnchorElement>('a[download]');
    return link ? (await fetch(link.href)).text() : '';
  });
}

/** Waits until the settings show a school as the chosen one: the storage's news and the file's outcome come apart. */
function waitForChoice(document: ExtensionDocument, school: string): Promise<unknown> {
  return until(
    `the chosen school ${school}`,
    () => document.evaluate(() => window.document.querySelector('select')?.selectedOptions[0]?.innerText),
    (choice) => choice === school,
  );
}

describe.each(browserNames)('a school’s file in %s', (name) => {
  it('is opened in the settings and counts at once; a broken one leaves it in force', async () => {
    await onStage(name, { at }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      await driver.openPage(addressOf('7.b', 'Matemātika'));
      const before = await getReport(driver, 'the built-in report', ({ page }) => page === 'lesson-list');
      expect(before.counts.violation).toBeGreaterThan(0);

      await inSettings(driver, async (document, open) => {
        await open('skola.json', createOwnSchool());
        await waitForText(document, 'Fails „skola.json” ir atvērts.');
        await waitForChoice(document, 'Parauga pamatskola (no faila)');
      });
      const isOwn = ({ profile }: Report): boolean => profile.id === 'parauga-skola';
      const after = await getReport(driver, 'the report by the file', isOwn);
      expect(after.counts.violation).toBeLessThan(before.counts.violation);
      await waitForState(panel, 'lesson-list');
      await waitForText(panel, 'Parauga pamatskola');

      await inSettings(driver, async (document, open) => {
        await open('broken.json', createOwnSchool().replace('"at": "15:30"', '"at": "15.30"'));
        const text = await waitForText(document, 'Failu „broken.json” neizdevās atvērt, tāpēc nekas nav mainīts.');
        expect(text).toContain('termiņš nav saprotams');
        await open('empty.json', '');
        await waitForText(document, texts.profileProblems['empty-file']);
        await waitForChoice(document, 'Parauga pamatskola (no faila)');
      });
      await waitForText(panel, 'Parauga pamatskola');
      const last = await getReport(driver, 'the report by the last good file', isOwn);
      expect(last.findings).toEqual(after.findings);
    });
  });

  it('brings what one person taught to a colleague', { timeout: 180_000 }, async () => {
    const taught = await onStage(name, { at }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      await driver.openPage(listOf('a', '&words=unknown'));
      await waitForState(panel, 'unknown');
      await teach({ driver, panel }, 'a');
      await clickInPanel(panel, texts.teach.save);
      const report = await getReport(driver, 'the taught list', ({ coverage }) => coverage.layout === 'taught');
      const text = await inSettings(driver, async (document) => {
        await waitForText(document, 'datums, tēma un mājas darbs');
        await waitForText(document, texts.taught.save);
        return readHandedOut(document);
      });
      return { missing: listMissing(report), text };
    });
    expect(taught.missing.length).toBeGreaterThan(0);

    await onStage(name, { at, settings: { profileId: null } }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      await inSettings(driver, async (document, open) => {
        await open('no-kolegas.json', taught.text);
        await waitForText(document, 'Fails „no-kolegas.json” ir atvērts.');
        await waitForText(document, texts.taught.withProfile);
      });
      await driver.openPage(listOf('a', '&words=unknown'));
      const report = await getReport(driver, 'the list by the file', ({ coverage }) => coverage.layout === 'taught');
      expect(listMissing(report)).toEqual(taught.missing);
      await waitForState(panel, 'lesson-list');
    });
  });
});
