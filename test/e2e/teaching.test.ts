import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '@/utils/journal/report';
import texts from '@/utils/i18n/lv.json';
import { browserNames, type Driver } from './drivers/driver';
import { addressOf, skins, type Skin } from './journal-page';
import { clickInPanel, waitForState, waitForText } from './panel';
import { getReport, onStage, type Stage } from './stage';

const at = '2025-11-20T15:31';
const listOf = (skin: Skin, words: string): string => addressOf('7.b', 'Matemātika', skin, 'list', words);

/** What the report says of one clause's fields, lesson by lesson; numbers apart, which are not taught here. */
function listMissing(report: Report): string[] {
  return report.findings
    .filter(({ rule }) => rule === 'missing-field')
    .map((finding) => `${finding.clause} ${dateOf(finding)} ${finding.outcome} ${JSON.stringify(finding.data)}`)
    .sort();
}

function dateOf({ subject }: Finding): string {
  return subject.of === 'entry' ? (subject.date ?? '') : '';
}

/** The columns of the date, the topic and the homework. */
const columns: Record<Skin, { cell: string; names: [field: string, index: number][] }> = {
  a: {
    cell: 'tbody tr:first-child td',
    names: [
      ['Datums', 0],
      ['Tēma', 3],
      ['Mājas darbs', 5],
    ],
  },
  b: {
    cell: '[role=row]:nth-child(2) [role=gridcell]',
    names: [
      ['Datums', 1],
      ['Tēma', 3],
      ['Mājas darbs', 4],
    ],
  },
};

/** Selects a cell's text as three clicks do, with the browser's own selection. */
async function selectCell({ page }: Driver, cell: string, index: number): Promise<void> {
  await page.evaluate(
    (path, nth) => {
      const element = document.querySelectorAll(path)[nth];
      if (element) document.getSelection()?.selectAllChildren(element);
    },
    cell,
    index,
  );
}

async function teach({ driver, panel }: Omit<Stage, 'site'>, skin: Skin): Promise<void> {
  await clickInPanel(panel, texts.teach.offer);
  await waitForText(panel, texts.teach.title);
  const { cell, names } = columns[skin];
  for (const [name, index] of names) {
    await selectCell(driver, cell, index);
    await panel.evaluate((label) => {
      document.querySelector<HTMLElement>(`button[aria-label^="${label}: tas"]`)?.click();
    }, name);
    await panel.evaluate(async (label) => {
      const field = [...document.querySelectorAll('.teach-field')].find((one) => one.textContent.startsWith(label));
      for (let tries = 0; tries < 200 && !field?.textContent.includes('Mainīt'); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, name);
  }
  await waitForText(panel, 'Tā tiktu nolasī');
}

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
