import type { Finding, Report } from '@/utils/journal/report';
import texts from '@/utils/i18n/lv.json';
import type { Driver } from './drivers/driver';
import { addressOf, type Skin } from './journal-page';
import { clickInPanel, waitForText } from './panel';
import type { Stage } from './stage';
import { until } from './until';

/** The address of the demo journal's list; `words`: under which column heads. */
export const listOf = (skin: Skin, words: string): string => addressOf('7.b', 'Matemātika', skin, 'list', words);

/** What the report says of one clause's fields, lesson by lesson; numbers apart, which are not taught here. */
export function listMissing(report: Report): string[] {
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

/** Shows the date, the topic and the homework of a list that nobody knows, without saving. */
export async function teach({ driver, panel }: Omit<Stage, 'site'>, skin: Skin): Promise<void> {
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
  await until(
    'the preview of everything that was shown',
    () => panel.evaluate(() => document.querySelector<HTMLButtonElement>('.teach-end .main')?.disabled),
    (isDisabled) => isDisabled === false,
  );
}
