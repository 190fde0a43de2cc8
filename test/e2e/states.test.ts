import { describe, expect, it } from 'vitest';
import texts from '@/utils/i18n/lv.json';
import { browserNames, type Driver } from './drivers/driver';
import { addressOf } from './journal-page';
import { waitForState, waitForText } from './panel';
import { getReport, playScenario, queryStored, type Scene, type Stage } from './stage';

/** The number on the toolbar's button for the tab in front. */
function readBadge(driver: Driver): Promise<string> {
  return driver.evaluateInExtension(async (api) => {
    const [tab] = await api.tabs.query({ active: true, url: 'https://*.e-klase.lv/*' });
    return api.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}

/** The panel says a sentence, and the button has no number. */
function seeQuiet(state: string, sentence: string): (stage: Stage) => Promise<void> {
  return async ({ driver, panel }) => {
    await waitForState(panel, state);
    await waitForText(panel, sentence);
    expect(await readBadge(driver)).toBe('');
    const findings = (await queryStored(driver)).report?.findings ?? [];
    expect(findings.filter(({ outcome }) => outcome !== 'incomplete')).toEqual([]);
  };
}

const scenes: Scene[] = [
  {
    name: 'the start page',
    act: ({ openPage }) => openPage('https://my.e-klase.lv/'),
    see: seeQuiet('not-a-journal', texts.pages['not-a-journal'].title),
  },
  {
    name: 'the mail',
    act: ({ openPage }) => openPage('https://my.e-klase.lv/mail'),
    see: seeQuiet('not-a-journal', texts.pages['not-a-journal'].title),
  },
  {
    name: "a pupil's diary",
    act: ({ openPage }) => openPage('https://my.e-klase.lv/Family/Diary'),
    see: seeQuiet('family', texts.pages.family.title),
  },
  {
    name: 'a page that nobody knows',
    act: ({ openPage }) => openPage('https://my.e-klase.lv/Attachment/1'),
    see: seeQuiet('unknown', texts.pages.unknown.title),
  },
  {
    name: 'a grid without topics',
    act: ({ openPage }) => openPage(addressOf('7.b', 'Matemātika', 'a', 'grid')),
    see: seeQuiet('grid', texts.pages.grid.title),
  },
  {
    name: 'a list with findings, whose number is on the button',
    act: ({ openPage }) => openPage(addressOf('7.b', 'Matemātika')),
    see: async ({ driver, panel }) => {
      const { counts } = await getReport(driver, 'the list', ({ page }) => page === 'lesson-list');
      await waitForState(panel, 'lesson-list');
      expect(await readBadge(driver)).toBe(String(counts.violation));
    },
  },
  {
    name: 'signed out',
    act: async ({ openPage }, site) => {
      site.signOut();
      await openPage('https://my.e-klase.lv/');
    },
    see: seeQuiet('signed-out', texts.pages['signed-out'].title),
  },
];

const loading: Scene[] = [
  {
    name: 'loading',
    act: ({ openPage }) => openPage(addressOf('7.b', 'Matemātika')),
    isLoading: true,
    see: seeQuiet('loading', texts.pages.loading.title),
  },
];

describe.each(browserNames)('pages without findings in %s', (name) => {
  it('are each called by their name, without a number', async () => {
    await playScenario(name, { at: '2025-11-20T14:31' }, scenes);
  });

  it('a page that goes on loading is waited for', async () => {
    await playScenario(name, { at: '2025-11-20T14:31', delayMs: 60_000 }, loading);
  });
});
