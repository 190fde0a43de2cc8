import { describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import { nameJournal } from '../journal-site/lesson';
import type { JournalSite } from '../journal-site/server';
import { browserNames } from './drivers/driver';
import { addressOf } from './journal-page';
import { getReport, playScenario, type Scene } from './stage';
import { waitForText } from './panel';

const today = '2025-11-20';

/** A journal of class 3.a with a lesson of today that has no topic: due until 14.30. */
function getJournal({ faults }: JournalSite): string {
  const entry = faults.entries.find(
    ({ planted, journal, date }) =>
      planted === 'fault:topic-empty-today' && journal.className === '3.a' && date === today,
  );
  if (!entry) throw new Error('The demo journal has no lesson of today without a topic in 3.a.');
  return nameJournal(entry.journal);
}

function getOutcomes({ findings }: Report): string[] {
  return findings.flatMap(({ clause, outcome, subject }) =>
    clause === '4.5' && subject.of === 'entry' && subject.date === today ? [outcome] : [],
  );
}

function createScenes(isStopped: boolean): Scene[] {
  return [
    {
      name: 'the list, a quarter of a minute before the deadline has passed',
      act: (driver, site) => driver.openPage(addressOf('3.a', getJournal(site))),
      see: async ({ driver, panel }) => {
        const report = await getReport(driver, 'the list', ({ page }) => page === 'lesson-list');
        expect(getOutcomes(report)).toContain('due');
        expect(getOutcomes(report)).not.toContain('violation');
        await waitForText(panel, 'pēdējā minūte');
        if (isStopped) await driver.stopBackground();
        const after = await getReport(driver, 'overdue', (one) => getOutcomes(one).includes('violation'), 45_000);
        expect(getOutcomes(after)).not.toContain('due');
        expect(after.readAt).toBe(report.readAt);
        await waitForText(panel, 'bija jāieraksta līdz 14.30');
      },
    },
  ];
}

describe.each(browserNames)('a deadline passes in %s', (name) => {
  // Both wait for half a minute: side by side they wait once.
  it.concurrent.each([
    { title: 'with the background awake', isStopped: false },
    { title: 'with the background stopped before the alarm', isStopped: true },
  ])('and the report turns by itself, $title', async ({ isStopped }) => {
    await playScenario(name, { at: `${today}T14:30:45` }, createScenes(isStopped));
  });
});
