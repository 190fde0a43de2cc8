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

/** From now on the background never gets to the end of storing a reading, or the report of one that it did store. */
async function blockStoring(driver: Driver, what: 'reading' | 'report'): Promise<void> {
  await driver.evaluateInBackground((api, prefix) => {
    const world = self as unknown as { blocked: number };
    world.blocked = 0;
    const store = api.storage.session.set.bind(api.storage.session);
    const set = (values: Record<string, unknown>): Promise<void> => {
      if (!Object.keys(values).some((key) => key.startsWith(prefix))) return store(values);
      world.blocked += 1;
      return new Promise<void>(() => undefined);
    };
    Object.defineProperty(api.storage.session, 'set', { configurable: true, writable: true, value: set });
  }, what);
}

/** Waits until something was not stored, stops the background, and sees the right report of English nevertheless. */
const seeBlockedThenStopped: NonNullable<Scene['see']> = async (stage) => {
  const countBlocked = (): number => (self as unknown as { blocked: number }).blocked;
  await until(
    'something that is not stored',
    () => stage.driver.evaluateInBackground(countBlocked),
    (n) => n > 0,
  );
  expect((await queryStored(stage.driver)).report?.page).not.toBe('lesson-list');
  await stage.driver.stopBackground();
  await seeReport(english)(stage);
};

/** A page that is no journal, after which the storage is blocked. */
function createBlockingScene(what: 'reading' | 'report'): Scene {
  return {
    name: `between two journals the storing of the ${what} is blocked`,
    act: ({ openPage }) => openPage('https://my.e-klase.lv/mail'),
    see: async ({ driver }) => {
      await getReport(driver, 'the mail page', ({ page }) => page !== 'lesson-list');
      await blockStoring(driver, what);
    },
  };
}

const openMaths: Scene['act'] = ({ openPage }) => openPage(addressOf('7.b', maths));
const openEnglish: Scene['act'] = ({ openPage }) => openPage(addressOf('7.b', english));

const scenes: Scene[] = [
  {
    name: 'no journal yet; the background is stopped before the first message',
    act: ({ openPage }) => openPage('https://my.e-klase.lv/mail'),
    see: async ({ driver }) => {
      await getReport(driver, 'the mail page', ({ page }) => page !== 'lesson-list');
      await driver.stopBackground();
    },
  },
  { name: 'stopped before the message', act: openMaths, see: seeReport(maths) },
  createBlockingScene('reading'),
  { name: 'stopped after the receipt', act: openEnglish, see: seeBlockedThenStopped },
  createBlockingScene('report'),
  { name: 'stopped after storing the reading, before its report', act: openEnglish, see: seeBlockedThenStopped },
  {
    name: 'stopped after storing both',
    act: openMaths,
    see: async (stage) => {
      const { driver } = stage;
      await seeReport(maths)(stage);
      await driver.stopBackground();
      await seeReport(maths)(stage);
      await storeSettings(driver, { ...firstSettings, profileId: 'jelgavas-4-vsk' });
      await getReport(driver, "the other school's report", ({ profile }) => profile.id === 'jelgavas-4-vsk');
      await seeReport(maths)(stage);
    },
  },
];

describe.each(browserNames)('a background that dies in %s', (name) => {
  it('leaves the right report, wherever it died', async () => {
    await playScenario(name, { at: '2025-11-20T14:31' }, scenes);
  });
});
