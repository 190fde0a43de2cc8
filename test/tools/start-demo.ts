import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLocalDay } from '@/utils/calendar/zone';
import { createTranslator, type Translator } from '@/utils/i18n/create-translator';
import { getFindingTitle } from '@/utils/i18n/finding-text';
import { formatDay, formatSpan } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import type { Finding, Report, Subject } from '@/utils/journal/report';
import type { Driver, ExtensionDocument } from '../e2e/drivers/driver';
import { launchBrowser } from '../e2e/drivers/launch';
import { until } from '../e2e/until';
import type { Faults } from '../journal-site/faults';
import { nameJournal } from '../journal-site/lesson';
import { createJournalSite } from '../journal-site/server';
import { root } from './setup.mjs';

/** A minute after the deadline of the lower grades, an hour before that of the others. */
const now = '2025-11-20T14:31';
const profileId = 'daugavpils-saskanas-ps';
const timeZone = 'Europe/Riga';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const isHeaded = hasDisplay && !process.env['CI'];

/** The lesson list in which most kinds of outcomes meet. */
function chooseAddress({ entries }: Faults): string {
  const kinds = new Map<string, Set<string>>();
  for (const { journal, expect } of entries) {
    const query = new URLSearchParams({ class: journal.className, subject: nameJournal(journal) }).toString();
    const seen = kinds.get(query) ?? new Set();
    for (const { outcome } of Object.values(expect[profileId] ?? {})) seen.add(outcome);
    kinds.set(query, seen);
  }
  const [best] = [...kinds].sort(([, one], [, other]) => other.size - one.size);
  return `https://my.e-klase.lv/journal/list?${best?.[0] ?? ''}`;
}

async function getReport(driver: Driver): Promise<Report> {
  const ask = (): Promise<Report | undefined> =>
    driver.evaluateInExtension(async (api) => {
      const stored = await api.storage.session.get();
      return Object.entries(stored).find(([key]) => key.startsWith('report:'))?.[1] as Report | undefined;
    });
  const report = await until('the report', ask, (one) => one?.page === 'lesson-list');
  if (!report) throw new Error('No report came.');
  return report;
}

function describeDate(t: Translator, subject: Subject, today: IsoDate): string {
  if (subject.of === 'page') return '–';
  if (subject.of !== 'entry') return formatSpan(t, subject, today);
  return subject.date ? formatDay(t, subject.date, today) : '–';
}

/** The findings as lines of equal columns: date, entry, outcome, clause, what. */
function toTable({ findings, checkedAt }: Report): string[] {
  const t = createTranslator('lv');
  const today = toLocalDay(checkedAt, timeZone);
  const toRow = (finding: Finding): string[] => {
    const { subject, journal, outcome, reason } = finding;
    const number =
      subject.of === 'entry' && subject.number !== null ? t.getText('format.lesson', { number: subject.number }) : '';
    return [
      describeDate(t, subject, today),
      [journal?.className, journal?.subject, number].filter(Boolean).join(' '),
      reason ? t.getText(`reasons.${reason}`) : t.getText(`outcomes.${outcome}`),
      finding.number,
      getFindingTitle(t, finding),
    ];
  };
  const rows = [['Datums', 'Ieraksts', 'Iznākums', 'Punkts', 'Kas'], ...findings.map(toRow)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Page and panel side by side in one picture. */
async function takePicture(driver: Driver, panel: ExtensionDocument, file: string): Promise<void> {
  const width = 400;
  await panel.setWidth(width);
  const pictures = [Buffer.from(await driver.page.screenshot()), await panel.screenshot()];
  const tab = await driver.openTab('about:blank');
  await tab.setViewport({ width: 1100 + width + 1, height: 800 });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await tab.setContent(`<body style="margin:0;display:flex;gap:1px;background:#999">${images.join('')}</body>`);
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(file, await tab.screenshot());
}

async function showDemo(): Promise<void> {
  const site = await createJournalSite({ now });
  try {
    const driver = await launchBrowser('chromium', {
      extension: true,
      at: now,
      proxyPort: site.proxyPort,
      headed: isHeaded,
      tripwires: false,
    });
    const stop = (): void => void driver.close();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    try {
      await driver.evaluateInExtension((api, settings) => api.storage.local.set({ settings }), {
        profileId,
        roles: ['teacher', 'class-teacher'],
        language: 'lv',
      });
      await driver.openPage(chooseAddress(site.faults));
      const panel = await driver.openPanel();
      const report = await getReport(driver);
      console.log('The demo journal of an invented school, Thursday 20 November 2025, 14:31.');
      console.log('The school is chosen already: Daugavpils Saskaņas pamatskola. The panel’s settings change it.\n');
      if (isHeaded) {
        console.log('Close the browser to end.');
        const { page } = driver;
        await new Promise((resolve) => page.browser().once('disconnected', resolve));
        return;
      }
      console.log(toTable(report).join('\n'));
      const { counts } = report;
      console.log(
        `\n${counts.violation} overdue, ${counts.due} due, ${counts.incomplete} undecided, ${counts.pass} in order`,
      );
      await takePicture(driver, panel, join(root, '.output', 'start.png'));
      console.log('No display: page and panel are in .output/start.png');
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}

showDemo().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
