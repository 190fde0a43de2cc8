import { describe, expect, it } from 'vitest';
import { nameJournal } from '../journal-site/lesson';
import { createJournalSite } from '../journal-site/server';
import { createTestCopy, getBuildFolder, listChangedFiles } from './built-extension';
import { browserNames, type BrowserName } from './drivers/driver';
import { launchBrowser } from './drivers/launch';
import { addressOf, skins, type View } from './journal-page';
import { recordMutations, settle, takeMutations } from './page-records';
import { getReport, listTripwires, playScenario, type Scene } from './stage';
import { until } from './until';

const at = '2025-11-20T14:31';
const views: View[] = ['list', 'grid', 'week'];

const scenes: Scene[] = skins.flatMap((skin) =>
  views.map((view): Scene => ({
    name: `${view} in skin ${skin}`,
    act: (driver) => driver.openPage(addressOf('7.b', nameJournal({ subject: 'Robotika', suffix: 'F' }), skin, view)),
    see: async ({ driver }) => {
      const page = view === 'list' ? 'lesson-list' : view;
      await getReport(driver, page, (report) => report.page === page);
    },
  })),
);

/** Opens one page with (or without) a script that writes in the product's place. */
async function visit(
  name: BrowserName,
  options: { extension: boolean; tripwires: boolean },
): Promise<{ mutations: string[]; tripwires: string[]; poke: Record<string, string> }> {
  const site = await createJournalSite({ now: at, delayMs: 0 });
  const driver = await launchBrowser(name, { ...options, at, poke: true, proxyPort: site.proxyPort });
  try {
    await recordMutations(driver.page);
    if (options.extension) await driver.openPanel();
    await driver.openPage('https://my.e-klase.lv/mail');
    await settle(driver.page);
    const mutations = await takeMutations(driver.page);
    if (!options.extension) return { mutations, tripwires: [], poke: {} };
    const ask = (): Promise<Record<string, unknown>> => driver.evaluateInExtension((api) => api.storage.local.get());
    const stored = await until('what became of the writing', ask, (values) => 'poke' in values);
    return { mutations, tripwires: await listTripwires(driver), poke: stored['poke'] as Record<string, string> };
  } finally {
    await driver.close();
    await site.close();
  }
}

describe.each(browserNames)('the extension is silent in %s', (name) => {
  it('on every kind of page, in both skins', async () => {
    await playScenario(name, { at }, scenes);
  });

  it('and a script that is not would be seen: each way of writing hits a tripwire', async () => {
    const { poke, tripwires } = await visit(name, { extension: true, tripwires: true });
    expect(Object.entries(poke).filter(([, outcome]) => outcome !== 'stopped')).toEqual([]);
    expect(tripwires.length).toBeGreaterThanOrEqual(Object.keys(poke).length - 2);
  });

  it('and without tripwires its mutations would be recorded', async () => {
    const quiet = await visit(name, { extension: false, tripwires: false });
    const { mutations } = await visit(name, { extension: true, tripwires: false });
    expect(mutations).not.toEqual(quiet.mutations);
  });

  it('stands in the test as it was built: no product file is changed but manifest and pages', () => {
    const source = getBuildFolder(name);
    const copy = createTestCopy(source, { shiftMs: 0, tripwires: true });
    const changed = listChangedFiles(source, copy.folder);
    copy.remove();
    expect(changed).toEqual(['manifest.json', 'options.html', 'sidepanel.html']);
  });
});
