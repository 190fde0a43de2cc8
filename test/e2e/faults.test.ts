import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import type { JournalName, ProfileId } from '../journal-site/faults';
import { nameJournal } from '../journal-site/lesson';
import type { JournalSite } from '../journal-site/server';
import { browserNames } from './drivers/driver';
import { getExpected, getFound, listDifferences } from './expected-report';
import type { SchoolTime } from './school-time';
import { addressOf, skins } from './journal-page';
import { createScore, type Score } from './score';
import { firstSettings, onStage, type Stage } from './stage';

/** The last one on a computer at the other end of the world, where it is already tomorrow. */
const moments: { at: SchoolTime; timeZone?: string }[] = [
  { at: '2025-11-20T14:29' },
  { at: '2025-11-20T14:31' },
  { at: '2025-11-20T15:31' },
  { at: '2026-11-20T15:31', timeZone: 'Pacific/Auckland' },
];

const profileIds: ProfileId[] = ['daugavpils-saskanas-ps', 'jelgavas-4-vsk', 'ventspils-makslas-skola'];

function listJournals({ faults }: JournalSite): JournalName[] {
  const journals = faults.entries.map(({ journal }) => journal);
  return [...new Map(journals.map((journal) => [`${journal.className} ${nameJournal(journal)}`, journal])).values()];
}

/**
 * The report of the open lesson list under a school's procedure. One call does it all – set the school, wait for the
 * report – because some hundred calls a test make the difference between seconds and minutes.
 */
async function getReportBy({ driver }: Stage, journal: JournalName, profile: ProfileId): Promise<Report> {
  const report = await driver.evaluateInExtension(
    async (api, settings, { className, subject }) => {
      await api.storage.local.set({ settings });
      for (let tries = 0; tries < 500; tries += 1) {
        const [tab] = await api.tabs.query({ active: true, url: 'https://*.e-klase.lv/*' });
        const key = `report:${String(tab?.id)}`;
        const { [key]: stored } = await api.storage.session.get<Record<string, Report | undefined>>(key);
        const isOfJournal = stored?.journals[0]?.className === className && stored.journals[0].subject === subject;
        if (isOfJournal && stored.page === 'lesson-list' && stored.profile.id === settings.profileId) return stored;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return null;
    },
    { ...firstSettings, profileId: profile },
    journal,
  );
  if (!report) throw new Error(`No report of ${journal.className} ${nameJournal(journal)} by ${profile}.`);
  return report;
}

/** Compares one journal under one school's procedure; waits a little for a report that says what is stated. */
async function compareJournal(stage: Stage, journal: JournalName, profile: ProfileId, score: Score): Promise<string[]> {
  const expected = getExpected(stage.site.faults, journal, profile);
  const compare = (report: Report): string[] => listDifferences(expected, getFound(report));
  let report = await getReportBy(stage, journal, profile);
  for (const end = Date.now() + 1_500; compare(report).length > 0 && Date.now() < end;) {
    report = await getReportBy(stage, journal, profile);
  }
  score.add(profile, expected, getFound(report));
  const told = JSON.stringify(report);
  const names = stage.site.faults.plantedNames.filter((name) => told.includes(name));
  return [...compare(report), ...names.map((name) => `The report names a pupil: ${name}`)];
}

describe.each(browserNames)('every entry × clause of the demo journal in %s', (name) => {
  const score = createScore(name);

  it.each(moments)('is judged as stated at $at', { timeout: 240_000 }, async ({ at, ...computer }) => {
    const differences = await onStage(name, { at, ...computer }, true, async (driver, site, panel) => {
      if (!panel) throw new Error('No panel.');
      const found: string[] = [];
      const order = [...profileIds];
      for (const skin of skins) {
        for (const journal of listJournals(site)) {
          await driver.openPage(addressOf(journal.className, nameJournal(journal), skin));
          // To and fro: the last school of one journal is the first of the next.
          order.reverse();
          for (const profile of order) {
            const lines = await compareJournal({ driver, site, panel }, journal, profile, score);
            found.push(
              ...lines.map((line) => `${skin} ${journal.className} ${nameJournal(journal)} ${profile}: ${line}`),
            );
          }
        }
      }
      return found;
    });
    expect(differences).toEqual([]);
  });

  afterAll(() => console.log(score.toText()));
});
