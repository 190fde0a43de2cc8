import { describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import { nameJournal } from '../journal-site/lesson';
import type { JournalSite } from '../journal-site/server';
import { browserNames } from './drivers/driver';
import { addressOf, openLesson, saveLesson, skins, typeTopic, type Skin } from './journal-page';
import { readText, waitForText } from './panel';
import { getReport, playScenario, type Scene } from './stage';

/** A lesson of a class without a topic, the only one of its day, whose homework is there. */
function getLesson({ faults }: JournalSite, className: string): { subject: string; date: string } {
  const isAlone = (date: string, subject: string): boolean =>
    faults.entries.filter(
      (one) => one.date === date && one.journal.subject === subject && one.journal.className === className,
    ).length === 1;
  const entry = faults.entries.find(
    ({ planted, journal, date }) =>
      planted === 'fault:topic-empty' && journal.className === className && isAlone(date, journal.subject),
  );
  if (!entry) throw new Error(`The demo journal has no lesson without a topic in ${className}.`);
  return { subject: nameJournal(entry.journal), date: entry.date };
}

function hasFinding(report: Report, date: string): boolean {
  return report.findings.some(
    ({ clause, outcome, subject }) =>
      clause === '4.5' && outcome === 'violation' && subject.of === 'entry' && subject.date === date,
  );
}

function createScenes(skin: Skin): Scene[] {
  // What was saved in one skin is no fault in the other.
  const className = skin === 'a' ? '9.a' : '7.b';
  return [
    {
      name: `a lesson window is opened, skin ${skin}`,
      act: async (driver, site) => {
        const { page } = driver;
        const { subject, date } = getLesson(site, className);
        await driver.openPage(addressOf(className, subject, skin));
        await page.waitForFunction(() => document.body.textContent.includes('Stundu ieraksti'));
        await page.waitForFunction(() => document.querySelectorAll('tr, [role=row]').length > 2);
        await openLesson(page, skin, date);
      },
      see: async ({ driver, site }) => {
        const { date } = getLesson(site, className);
        const report = await getReport(
          driver,
          'the lesson window',
          (one) => one.page === 'lesson-window' && hasFinding(one, date),
        );
        expect(report.unsaved).toBe(0);
      },
    },
    {
      name: `a topic is typed, skin ${skin}`,
      act: ({ page }) => typeTopic(page, 'Atkārtojums pirms ieskaites'),
      see: async ({ driver, site, panel }) => {
        const { date } = getLesson(site, className);
        const report = await getReport(driver, 'typed text', ({ unsaved }) => unsaved === 1);
        expect(hasFinding(report, date)).toBe(true);
        await waitForText(panel, 'nesaglabāts');
      },
    },
    {
      name: `it is saved, skin ${skin}`,
      act: ({ page }) => saveLesson(page),
      see: async ({ driver, site, panel }) => {
        const { date } = getLesson(site, className);
        await getReport(driver, 'the saved lesson', (one) => one.unsaved === 0 && !hasFinding(one, date));
        await waitForText(panel, 'Kārtībā');
        expect(await readText(panel)).not.toContain('nesaglabāts');
      },
    },
  ];
}

describe.each(browserNames)('typing and saving in %s', (name) => {
  it('says «nesaglabāts», then drops the finding, in both skins', async () => {
    await playScenario(name, { at: '2025-11-20T15:45' }, skins.flatMap(createScenes));
  });
});
