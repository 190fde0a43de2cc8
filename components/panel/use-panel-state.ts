import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useNow } from '@/components/common/use-now';
import { useProfile } from '@/components/common/use-profile';
import { useSchools } from '@/components/common/use-schools';
import { useSettings } from '@/components/common/use-settings';
import { chooseLanguage } from '@/utils/i18n/create-translator';
import type { Layout } from '@/utils/journal/layout';
import type { Report } from '@/utils/journal/report';
import { getToday } from '@/utils/clock';
import { isOfJournalSite, journalSite } from '@/utils/journal-site';
import { sendToBackground, sendToJournal } from '@/utils/messages';
import { loadLayouts, queryReading, queryReport, storeLayouts, storeSettings, watchReport } from '@/utils/stores';
import { getPageState, type TabFacts } from './get-page-state';
import type { PanelActions, PanelState, ShowAnswer } from './panel-state';
import { dutyActions, useDuties } from './use-duties';

const permission = { origins: [journalSite] };

/** A page that is there is read within a second; after this time nobody is reading it. */
const answerWithinMs = 4_000;

/** The active tab of the panel's window. */
function useActiveTab(): TabFacts | null | undefined {
  const [tab, setTab] = useState<TabFacts | null>();
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const [found] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!isWanted) return;
      const next =
        found?.id === undefined ? null : { id: found.id, url: found.url, isLoading: found.status === 'loading' };
      setTab((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    const lookAgain = (): void => void look();
    browser.tabs.onActivated.addListener(lookAgain);
    browser.tabs.onUpdated.addListener(lookAgain);
    browser.permissions.onAdded.addListener(lookAgain);
    browser.permissions.onRemoved.addListener(lookAgain);
    lookAgain();
    return () => {
      isWanted = false;
      browser.tabs.onActivated.removeListener(lookAgain);
      browser.tabs.onUpdated.removeListener(lookAgain);
      browser.permissions.onAdded.removeListener(lookAgain);
      browser.permissions.onRemoved.removeListener(lookAgain);
    };
  }, []);
  return tab;
}

/** Whether the user lets the extension read the journal's site; it can be withdrawn in the browser at any time. */
function usePermission(): boolean | undefined {
  const [isPermitted, setPermitted] = useState<boolean>();
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const answer = await browser.permissions.contains(permission);
      if (isWanted) setPermitted(answer);
    };
    const lookAgain = (): void => void look();
    browser.permissions.onAdded.addListener(lookAgain);
    browser.permissions.onRemoved.addListener(lookAgain);
    lookAgain();
    return () => {
      isWanted = false;
      browser.permissions.onAdded.removeListener(lookAgain);
      browser.permissions.onRemoved.removeListener(lookAgain);
    };
  }, []);
  return isPermitted;
}

/** The newest report of a tab. */
function useReport(tabId: number | undefined): Report | undefined {
  const [kept, setKept] = useState<{ tabId: number; report: Report | undefined }>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isWanted = true;
    const stop = watchReport(tabId, (report) => {
      isWanted = false;
      setKept({ tabId, report });
    });
    void queryReport(tabId).then((report) => {
      if (isWanted) setKept({ tabId, report });
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [tabId]);
  return kept?.tabId === tabId ? kept?.report : undefined;
}

/** Of a loaded page without a report: whether it has had its time, and whether a reading waits for its check. */
function useAnswer(
  tab: TabFacts | null | undefined,
  report: Report | undefined,
): { hasWaited: boolean; hasReading: boolean } {
  const waitsFor = tab && !tab.isLoading && !report ? `${tab.id} ${tab.url ?? ''}` : undefined;
  const tabId = tab?.id;
  const isOfSite = isOfJournalSite(tab?.url);
  const [answer, setAnswer] = useState<{ waitedFor: string; hasReading: boolean }>();
  useEffect(() => {
    if (waitsFor === undefined || tabId === undefined) return undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const hasReading = (await queryReading(tabId)) !== undefined;
      if (isWanted) setAnswer({ waitedFor: waitsFor, hasReading });
    };
    // A page whose words are no journal's, or that was open before the extension came, has no reader yet.
    if (isOfSite) void sendToBackground('readerWanted', { tabId }).catch(() => undefined);
    const timer = setTimeout(() => void look(), answerWithinMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [waitsFor, tabId, isOfSite]);
  const hasWaited = answer !== undefined && answer.waitedFor === waitsFor;
  return { hasWaited, hasReading: hasWaited && answer.hasReading };
}

async function showEntry(tabId: number, key: string): Promise<ShowAnswer> {
  try {
    return (await sendToJournal(tabId, 'showEntry', { key })) === true ? 'shown' : 'gone';
  } catch {
    return 'silent';
  }
}

/** Asks the journal page; `silent`: nobody answers there. */
async function askJournal<Name extends 'readPointed' | 'previewLayout'>(
  tabId: number,
  name: Name,
  body: Parameters<typeof sendToJournal<Name>>[2],
) {
  try {
    return (await sendToJournal(tabId, name, body)) ?? ({ problem: 'silent' } as const);
  } catch {
    return { problem: 'silent' } as const;
  }
}

/** Keeps a taught layout before the older ones: the newest that fits counts. */
async function storeLayout(taught: Omit<Layout, 'id' | 'taughtOn'>): Promise<boolean> {
  const taughtOn = getToday();
  const others = (await loadLayouts()).filter(
    ({ address, record }) => address !== taught.address || JSON.stringify(record) !== JSON.stringify(taught.record),
  );
  const numbers = others.map(({ id }) => Number(id.startsWith(taughtOn) ? id.slice(taughtOn.length + 1) : 0));
  const id = `${taughtOn}-${Math.max(0, ...numbers) + 1}`;
  return storeLayouts([{ ...taught, id, taughtOn }, ...others]).then(
    () => true,
    () => false,
  );
}

async function takeSketch(tabId: number): Promise<string | null> {
  try {
    return (await sendToJournal(tabId, 'sketchPage', null)) ?? null;
  } catch {
    return null;
  }
}

const actions: PanelActions = {
  ...dutyActions,
  showEntry,
  takeSketch,
  readPointed: (tabId) => askJournal(tabId, 'readPointed', null),
  previewLayout: (tabId, places) => askJournal(tabId, 'previewLayout', { places }),
  storeLayout,
  requestPermission: () => void browser.permissions.request(permission),
  storeSettings: (settings) => void storeSettings(settings),
  openSettings: () => void browser.runtime.openOptionsPage(),
};

/** Follows the active tab of the panel's window, its report, the settings and the minutes. */
export function usePanelState(): { state: PanelState; actions: PanelActions } {
  const settings = useSettings();
  const profileId = settings?.profileId ?? null;
  const tab = useActiveTab();
  const report = useReport(tab?.id);
  const isPermitted = usePermission();
  const answer = useAnswer(tab, report);
  const profile = useProfile(profileId);
  const state: PanelState = {
    language: chooseLanguage(settings?.language ?? null, browser.i18n.getUILanguage()),
    settings,
    schools: useSchools(),
    profile,
    page: getPageState({ tab, isPermitted, profile, report, ...answer }),
    duties: useDuties(profile === 'failed' ? undefined : profile),
    now: useNow(),
  };
  return { state, actions };
}
