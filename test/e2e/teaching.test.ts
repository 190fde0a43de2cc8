import { describe, expect, it } from 'vitest';
import texts from '@/utils/i18n/lv.json';
import { browserNames } from './drivers/driver';
import { skins } from './journal-page';
import { clickInPanel, waitForState } from './panel';
import { getReport, onStage } from './stage';
import { listMissing, listOf, teach } from './teach';

const at = '2025-11-20T15:31';
describe.each(browserNames)('teaching by pointing in %s', (name) => {
  it.each(skins)('turns an unknown list of skin %s into a full report', async (skin) => {
    await onStage(name, { at }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      await driver.openPage(listOf(skin, ''));
      const known = await getReport(driver, 'the known list', ({ page }) => page === 'lesson-list');
      const expected = listMissing(known);
      expect(expected.filter((line) => line.includes('violation')).length).toBeGreaterThan(0);

      await driver.openPage(listOf(skin, '&words=unknown'));
      await waitForState(panel, 'unknown');
      const nothing = await getReport(driver, 'the unknown list', ({ page }) => page === 'unknown');
      expect(nothing.findings).toEqual([]);

      await teach({ driver, panel }, skin);
      await clickInPanel(panel, texts.teach.save);
      await waitForState(panel, 'lesson-list');
      const taught = await getReport(driver, 'the taught list', ({ coverage }) => coverage.layout === 'taught');
      expect(listMissing(taught)).toEqual(expected);
    });
  });

  it.each(skins)('a list of skin %s under unknown words accuses nobody, under synonyms it says all', async (skin) => {
    await onStage(name, { at }, true, async (driver) => {
      await driver.openPage(listOf(skin, ''));
      const known = await getReport(driver, 'the known list', ({ page }) => page === 'lesson-list');
      await driver.openPage(listOf(skin, '&words=unknown'));
      const unknown = await getReport(driver, 'the unknown list', ({ page }) => page === 'unknown');
      expect(unknown.counts.violation).toBe(0);
      await driver.openPage(listOf(skin, '&words=synonyms'));
      const synonyms = await getReport(driver, 'the list under synonyms', ({ page }) => page === 'lesson-list');
      expect(synonyms.findings).toEqual(known.findings);
      expect(synonyms.counts).toEqual(known.counts);
    });
  });
});
