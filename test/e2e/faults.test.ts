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
import { firstSettings, getReport, onStage, queryStored, storeSettings, type Stage } from './stage';
import { until } from './until';

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

function isOf(report: Report, { className, subject }: JournalName, profile: ProfileId): boolean {
  const [journal] = report.journals;
  const isJournal = journal?.className === className && journal.subject === subject;
  return isJournal && report.page === 'lesson-list' && report.profile.id === profile;
}

/** Compares one journal under one school's procedure; waits a little for a report that says what is stated. */
async function compareJournal(
  { driver, site }: Stage,
  journal: JournalName,
  profile: ProfileId,
  score: Score,
): Promise<string[]> {
  await storeSettings(driver, { ...firstSettings, profileId: profile });
  const expected = getExpected(site.faults, journal, profile);
  const compare = (report: Report): string[] => listDifferences(expected, getFound(report));
  await getReport(driver, `the report of ${nameJournal(journal)} by ${profile}`, (report) =>
    isOf(report, journal, profile),
  );
  const right = (report: Report): boolean => isOf(report, journal, profile) && compare(report).length === 0;
  const report = await getReport(driver, 'the stated report', right, 1_500).catch(async () => {
    const { report: last } = await queryStored(driver);
    if (!last) throw new Error(`The report of ${nameJournal(journal)} is gone.`);
    return last;
  });
  score.add(profile, expected, getFound(report));
  const told = JSON.stringify(report);
  const names = site.faults.plantedNames.filter((name) => told.includes(name));
  return [...compare(report), ...names.map((name) => `The report names a pupil: ${name}`)];
}

describe.each(browserNames)('every entry × clause of the demo journal in %s', (name) => {
  const score = createScore(name);

  it.each(moments)('is judged as stated at $at', { timeout: 240_000 }, async ({ at, ...computer }) => {
    const differences = await onStage(name, { at, ...computer }, true, async (driver, site, panel) => {
      if (!panel) throw new Error('No panel.');
      const found: string[] = [];
      for (const skin of skins) {
        for (const journal of listJournals(site)) {
          await driver.openPage(addressOf(journal.className, nameJournal(journal), skin));
          await until(
            'the first report',
            () => queryStored(driver),
            ({ report }) => report?.page === 'lesson-list',
          );
          for (const profile of profileIds) {
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
