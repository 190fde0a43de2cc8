import { describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import { browserNames } from './drivers/driver';
import { addressOf, choose, clickText, show, skins, walkHistory, type Skin } from './journal-page';
import { waitForState, waitForText } from './panel';
import { getReport, playScenario, type Scene } from './stage';

const labels = {
  subject: { a: 'Priekšmets', b: 'Mācību priekšmets' },
  className: { a: 'Klase', b: 'Klase' },
  period: { a: 'Periods', b: 'Laika periods' },
};

function isOf(report: Report, className: string, subject: string): boolean {
  const [journal] = report.journals;
  return report.journals.length === 1 && journal?.className === className && journal.subject === subject;
}

/** A report of one journal that the panel names. */
function seeJournal(className: string, subject: string): NonNullable<Scene['see']> {
  return async ({ driver, panel }) => {
    await getReport(driver, `${className} ${subject}`, (report) => isOf(report, className, subject));
    await waitForText(panel, `${className} · ${subject}`);
  };
}

/** A page kind, and what it states that it shows. */
function seeSpan(page: string, from: string, to: string): NonNullable<Scene['see']> {
  return async ({ driver }) => {
    const isShown = ({ page: kind, span }: Report): boolean => kind === page && span?.from === from && span.to === to;
    await getReport(driver, `${page} ${from} – ${to}`, isShown);
  };
}

function createScenes(skin: Skin): Scene[] {
  const step = skin === 'a' ? { tag: 'a', back: '‹' } : { tag: 'button', back: '←' };
  const toggle = skin === 'a' ? 'label' : '[role=switch]';
  const mine = skin === 'a' ? 'tikai mani ieraksti' : 'Tikai mani ieraksti';
  return [
    {
      name: 'a list',
      act: ({ openPage }) => openPage(addressOf('7.b', 'Matemātika', skin, 'list', '&quiet=1')),
      see: seeJournal('7.b', 'Matemātika'),
    },
    {
      name: 'another subject',
      act: ({ page }) => choose(page, skin, labels.subject, 'Latviešu valoda'),
      see: seeJournal('7.b', 'Latviešu valoda'),
    },
    {
      name: 'another class',
      act: ({ page }) => choose(page, skin, labels.className, '9.a'),
      see: seeJournal('9.a', 'Latviešu valoda'),
    },
    {
      name: 'a filter',
      act: ({ page }) => clickText(page, toggle, mine),
      see: async ({ driver }) => {
        await getReport(driver, 'the filter', ({ filters }) => filters.includes('only-my-records'));
      },
    },
    {
      name: 'no filter',
      act: ({ page }) => clickText(page, toggle, mine),
      see: async ({ driver }) => {
        await getReport(driver, 'no filter', ({ filters }) => filters.length === 0);
      },
    },
    {
      name: 'a period',
      act: ({ page }) => choose(page, skin, labels.period, 'Šis mēnesis'),
      see: seeSpan('lesson-list', '2025-11-01', '2025-11-30'),
    },
    {
      name: 'the week',
      act: ({ page }) => show(page, skin, 'Nedēļa'),
      see: seeSpan('week', '2025-11-17', '2025-11-23'),
    },
    {
      name: 'the week before',
      act: ({ page }) => clickText(page, step.tag, step.back),
      see: seeSpan('week', '2025-11-10', '2025-11-16'),
    },
    {
      name: 'back to the list',
      act: ({ page }) => walkHistory(page, -1),
      see: async ({ driver }) => {
        await getReport(driver, 'the list', ({ page }) => page === 'lesson-list');
      },
    },
    {
      name: 'forward to the week',
      act: ({ page }) => walkHistory(page, 1),
      see: async ({ driver }) => {
        await getReport(driver, 'the week', ({ page }) => page === 'week');
      },
    },
    {
      name: 'another tab',
      act: async ({ openTab }) => {
        await openTab('https://my.e-klase.lv/mail');
      },
      see: async ({ panel }) => {
        await waitForState(panel, 'not-a-journal');
      },
    },
    {
      name: 'the first tab again',
      act: ({ page }) => page.bringToFront(),
      see: async ({ panel }) => {
        await waitForState(panel, 'week');
      },
    },
    {
      name: 'a page of the site that is no journal, and back over the history',
      act: async ({ page, openPage }) => {
        await openPage('https://my.e-klase.lv/mail');
        await walkHistory(page, -1);
      },
      mayComeFromCache: true,
      see: async ({ panel, driver }) => {
        await waitForState(panel, 'week');
        const report = await getReport(driver, 'the week', ({ page }) => page === 'week');
        expect(report.journals.map(({ className }) => className)).toContain('9.a');
      },
    },
  ];
}

describe.each(browserNames)('the panel follows the page in %s', (name) => {
  it('class, subject, filter, period, week, history, tab in both skins', async () => {
    await playScenario(name, { at: '2025-11-20T14:31' }, skins.flatMap(createScenes));
  });
});
