import { describe, expect, it } from 'vitest';
import { browserNames, type Driver } from './drivers/driver';
import { addressOf } from './journal-page';
import { waitForText } from './panel';
import { firstSettings, getReport, playScenario, queryStored, storeSettings, type Scene } from './stage';
import { until } from './until';

const english = 'Angļu valoda';
const maths = 'Matemātika';

/** A report of a journal of 7.b whose findings are those of a reading of all its records. */
function seeReport(subject: string): NonNullable<Scene['see']> {
  return async ({ driver, panel }) => {
    const report = await getReport(
      driver,
      `the report of ${subject}`,
      ({ journals, page }) => page === 'lesson-list' && journals[0]?.subject === subject,
      15_000,
    );
    expect(report.counts.pass).toBeGreaterThan(0);
    const { reading } = await queryStored(driver);
    expect(reading?.reading.entries).toHaveLength(report.coverage.seen);
    await waitForText(panel, `7.b · ${subject}`);
  };
}

/** From now on the background receives messages and never gets to the end of storing what they brought. */
async function blockStoring(driver: Driver): Promise<void> {
  await driver.evaluateInBackground((api) => {
    const world = globalThis as unknown as { blocked: number };
    world.blocked = 0;
    const set = (): Promise<void> => {
      world.blocked += 1;
      return new Promise<void>(() => undefined);
    };
    Object.defineProperty(api.storage.session, 'set', { configurable: true, writable: true, value: set });
  });
}

const openMaths: Scene['act'] = ({ openPage }) => openPage(addressOf('7.b', maths));
const openEnglish: Scene['act'] = ({ openPage }) => openPage(addressOf('7.b', english));
