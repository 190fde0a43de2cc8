import lv from '@/utils/i18n/lv.json';
import en from '@/utils/i18n/en.json';
import { addressOf } from './journal-page';
import { clickInPanel, waitForState, waitForText } from './panel';
import { firstSettings, storeSettings, type Stage } from './stage';

export type Language = 'lv' | 'en';

export const texts = { lv, en } as const;

/** A state that the panel can be brought into, and what has to be done for it. */
export interface PanelState {
  name: string;
  reach: (stage: Stage, language: Language) => Promise<void>;
}

function onPage(name: string, url: string, state: string): PanelState {
  return {
    name,
    reach: async ({ driver, panel }) => {
      await driver.openPage(url);
      await waitForState(panel, state);
    },
  };
}

/**
 * The panel's states in an order in which each can follow the one before. The language is set before; signed out comes
 * last, because nobody signs in again.
 */
export const panelStates: PanelState[] = [
  {
    name: 'first run',
    reach: async ({ driver, panel }, language) => {
      await storeSettings(driver, { profileId: null, roles: [], language });
      await waitForState(panel, 'first-run');
    },
  },
  {
    name: 'another site',
    reach: async ({ driver, panel }, language) => {
      await storeSettings(driver, { ...firstSettings, language });
      await driver.openPage('about:blank');
      await waitForState(panel, 'elsewhere');
    },
  },
  onPage('no journal', 'https://my.e-klase.lv/mail', 'not-a-journal'),
  onPage('unknown', 'https://my.e-klase.lv/Attachment/1', 'unknown'),
  {
    name: 'the sketch of an unknown page',
    reach: async ({ panel }, language) => {
      await clickInPanel(panel, texts[language].sketch.title);
      await waitForText(panel, texts[language].sketch.handOver);
    },
  },
  {
    name: 'the sketch closed',
    reach: async ({ panel }, language) => {
      await clickInPanel(panel, texts[language].sketch.close);
      await waitForText(panel, texts[language].pages.unknown.title);
    },
  },
  onPage('grid', addressOf('7.b', 'Matemātika', 'a', 'grid'), 'grid'),
  onPage('findings', addressOf('3.a', 'Latviešu valoda'), 'lesson-list'),
  {
    name: 'everything opened',
    reach: async ({ panel }) => {
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
  },
  {
    name: 'every duty',
    reach: async ({ driver, panel }, language) => {
      await driver.evaluateInExtension(async (api) => {
        const log = { since: '2025-11-03', ticks: {}, events: { 'absence-note': ['2025-11-19'] } };
        await api.storage.local.set({ 'duties:daugavpils-saskanas-ps': log });
      });
      await clickInPanel(panel, texts[language].panel.duties);
      await waitForText(panel, texts[language].duties.groups.overdue);
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.querySelector<HTMLElement>('.duty-tick')?.click();
      });
      await waitForText(panel, texts[language].duties.when);
    },
  },
  {
    name: 'the whole procedure',
    reach: async ({ panel }, language) => {
      await clickInPanel(panel, texts[language].panel.procedure);
      await waitForText(panel, '4.11');
    },
  },
  {
    name: 'a class-hour journal under another procedure',
    reach: async ({ driver, panel }, language) => {
      await clickInPanel(panel, texts[language].panel.page);
      await storeSettings(driver, { ...firstSettings, profileId: 'jelgavas-4-vsk', language });
      await driver.openPage(addressOf('7.b', 'Klases stunda'));
      await waitForState(panel, 'lesson-list');
      await waitForText(panel, '3.6');
    },
  },
];

export const signedOut: PanelState = {
  name: 'signed out',
  reach: async ({ driver, panel, site }) => {
    site.signOut();
    await driver.openPage('https://my.e-klase.lv/');
    await waitForState(panel, 'signed-out');
  },
};
