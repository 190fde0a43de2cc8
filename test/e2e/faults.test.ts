import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '@/utils/journal/report';
import { createFaults, type Faults, type JournalName, type ProfileId } from '../journal-site/faults';
import { nameJournal } from '../journal-site/lesson';
import { createSchool } from '../journal-site/school';
import type { JournalSite } from '../journal-site/server';
import { browserNames } from './drivers/driver';
import { getExpected, getFound, listDifferences } from './expected-report';
import type { SchoolTime } from './school-time';
import { addressOf, skins } from './journal-page';
import { createScore, type Score } from './score';
import { firstSettings, moveClock, onStage, type Stage } from './stage';

/**
 * Moments of two days: a page is read once and judged at each moment of its day. The last one on a computer at the other
 * end of the world, where it is already tomorrow.
 */
const days: { moments: [SchoolTime, ...SchoolTime[]]; timeZone?: string }[] = [
  { moments: ['2025-11-20T14:29', '2025-11-20T14:31', '2025-11-20T15:31'] },
  { moments: ['2026-11-20T15:31'], timeZone: 'Pacific/Auckland' },
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
      const [tab] = await api.tabs.query({ active: true, url: 'https://*.e-klase.lv/*' });
      const key = `report:${String(tab?.id)}`;
      await api.storage.local.set({ settings });
      for (let tries = 0; tries < 250; tries += 1) {
        const { [key]: stored } = await api.storage.session.get<Record<string, Report | undefined>>(key);
        const isOfJournal = stored?.journals[0]?.className === className && stored.journals[0].subject === subject;
        if (isOfJournal && stored.page === 'lesson-list' && stored.profile.id === settings.profileId) return stored;
        await new Promise((resolve) => setTimeout(resolve, 20));
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
async function compareJournal(
  stage: Stage,
  faults: Faults,
  journal: JournalName,
  profile: ProfileId,
  score: Score,
): Promise<string[]> {
  const expected = getExpected(faults, journal, profile);
  const compare = (report: Report): string[] => listDifferences(expected, getFound(report));
  let report = await getReportBy(stage, journal, profile);
  for (const end = Date.now() + 1_500; compare(report).length > 0 && Date.now() < end;) {
    report = await getReportBy(stage, journal, profile);
  }
  score.add(profile, expected, getFound(report));
  const told = JSON.stringify(report);
  const names = faults.plantedNames.filter((name) => told.includes(name));
  return [...compare(report), ...names.map((name) => `The report names a pupil: ${name}`)];
}

describe.each(browserNames)('every entry × clause of the demo journal in %s', (name) => {
  const score = createScore(name);

  it.each(days)('is judged as stated from $moments.0 on', { timeout: 240_000 }, async ({ moments, ...computer }) => {
    const differences = await onStage(name, { at: moments[0], ...computer }, true, async (driver, site, panel) => {
      if (!panel) throw new Error('No panel.');
      const stated = moments.map((now) => ({ now, faults: createFaults(createSchool({ now }), now) }));
      const found: string[] = [];
      for (const skin of skins) {
        for (const journal of listJournals(site)) {
          await driver.openPage(addressOf(journal.className, nameJournal(journal), skin));
          for (const { now, faults } of stated) {
            await moveClock(driver, now);
            for (const profile of profileIds) {
              const lines = await compareJournal({ driver, site, panel }, faults, journal, profile, score);
              const place = `${now} ${skin} ${journal.className} ${nameJournal(journal)} ${profile}`;
              found.push(...lines.map((line) => `${place}: ${line}`));
            }
          }
        }
      }
      return found;
    });
    expect(differences).toEqual([]);
  });

  afterAll(() => console.log(score.toText()));
});
