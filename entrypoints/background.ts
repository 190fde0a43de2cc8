import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { getBadge } from '@/utils/check/badge';
import { checkReading } from '@/utils/check/check-reading';
import { readingLimit, shortenReading } from '@/utils/check/shorten-reading';
import { getNow } from '@/utils/clock';
import { isOfJournalSite, journalSite } from '@/utils/journal-site';
import type { Instant } from '@/utils/journal/field';
import type { Layout } from '@/utils/journal/layout';
import type { Report } from '@/utils/journal/report';
import { receiveMessages, sendToJournal } from '@/utils/messages';
import { getOwnReport } from '@/utils/profile/own-report';
import type { Profile } from '@/utils/profile/profile-schema';
import { loadProfile } from '@/utils/profile/sources/load-profile';
import { listGiven } from '@/utils/profile/with-layouts';
import { reminderName, sendReminder } from '@/utils/send-reminder';
import {
  forgetReading,
  forgetTab,
  loadLayouts,
  loadReadTabs,
  loadSettings,
  queryReading,
  storeReading,
  storeReport,
  watchDutyLogs,
  watchLayouts,
  watchProfileFile,
  watchReminderSettings,
  watchSettings,
  type StoredReading,
} from '@/utils/stores';

/** Firefox's own part of the API; the shared types follow Chromium. */
const firefox = browser as typeof browser & { sidebarAction: { toggle: () => Promise<void> } };

const badgeColors = { overdue: '#b3261e', due: '#8a5a00' } as const;
const alarmPrefix = 'check:';
const getAlarmName = (tabId: number): string => `${alarmPrefix}${tabId}`;

/** Tasks run one after another: two checks of one tab never overtake each other. Nothing else lives in memory. */
let lastTask: Promise<unknown> = Promise.resolve();

function runInTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = lastTask.then(task);
  lastTask = result.catch((error: unknown) => console.error('Kārtība:', error));
  return result;
}

/** The chosen school's profile. One that is gone or broken costs the report, never the reading: the panel says why. */
async function queryChosenProfile(): Promise<Profile | undefined> {
  const { profileId } = await loadSettings();
  return profileId === null ? undefined : loadProfile(profileId).catch(() => undefined);
}

async function checkStored(stored: StoredReading): Promise<Report | undefined> {
  const profile = await queryChosenProfile();
  return profile && checkReading(stored.reading, stored.readAt, profile, getNow());
}

/** The report holds everybody's findings; the number on the button is the user's own. */
async function showBadge(tabId: number, report: Report | undefined): Promise<void> {
  const { roles } = await loadSettings();
  const badge = getBadge(report && getOwnReport(report, roles));
  await browser.action.setBadgeText({ tabId, text: badge ? String(badge.count) : '' });
  if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColors[badge.tone] });
}

async function publishReport(tabId: number, report: Report | undefined): Promise<void> {
  await storeReport(tabId, report);
  if (report?.nextCheckAt) await browser.alarms.create(getAlarmName(tabId), { when: Date.parse(report.nextCheckAt) });
  // The tab may be gone by now: a badge that nobody can see is no failure.
  await showBadge(tabId, report).catch(() => undefined);
}

/** Keeps a new reading and publishes its report. A full storage costs the reading, never the report. */
async function takeReading(tabId: number, stored: StoredReading): Promise<void> {
  const report = await checkStored(stored);
  const isLong = JSON.stringify(stored.reading).length > readingLimit;
  const kept = isLong && report ? { ...stored, reading: shortenReading(stored.reading, report) } : stored;
  const isKept = await storeReading(tabId, kept).then(
    () => true,
    () => false,
  );
  if (!report) return publishReport(tabId, undefined);
  const { problems } = kept.reading;
  const publishAlone = (): Promise<void> =>
    publishReport(tabId, { ...report, problems: [...problems, { id: 'not-kept' as const }] });
  if (!isKept) return publishAlone();
  // The reading may have taken the room that its report needs.
  return publishReport(tabId, { ...report, problems }).catch(async () => {
    await forgetReading(tabId);
    await publishAlone();
  });
}

async function checkTab(tabId: number): Promise<void> {
  const stored = await queryReading(tabId);
  if (stored) await publishReport(tabId, await checkStored(stored));
}

/** Forgets a page that was left, unless its news was overtaken by the next page's reading. */
async function leavePage(tabId: number, leftAt: Instant): Promise<void> {
  const stored = await queryReading(tabId);
  if (stored && stored.readAt > leftAt) return;
  await forgetTab(tabId);
  await showBadge(tabId, undefined).catch(() => undefined);
}

async function checkAllTabs(): Promise<void> {
  for (const tabId of await loadReadTabs()) await checkTab(tabId);
}

/** The layouts that count: the user's own before the school's. */
async function loadActiveLayouts(): Promise<Layout[]> {
  const own = await loadLayouts();
  const profile = await queryChosenProfile();
  return [...own, ...listGiven(own, profile?.layouts ?? [])];
}

/** `false`: the tab is gone, or holds a page that the extension may not see. */
async function putReaderIn(tabId: number): Promise<boolean> {
  try {
    // A school's address for its profile may be permitted too: no page of it is ever read.
    if (!isOfJournalSite((await browser.tabs.get(tabId)).url)) return false;
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Tells every open page of the site that the layouts are others now. */
async function sendLayouts(): Promise<void> {
  const layouts = await loadActiveLayouts();
  for (const { id } of await browser.tabs.query({ url: journalSite })) {
    // A page without a reader asks by itself once it is loaded anew.
    if (id !== undefined) await sendToJournal(id, 'takeLayouts', { layouts }).catch(() => undefined);
  }
}

/** Reading + profile + moment → report, badge, alarm. Also opens the panel. */
export default defineBackground(() => {
  receiveMessages('background', {
    pageRead: async (stored, tabId) => {
      if (tabId !== undefined) await runInTurn(() => takeReading(tabId, stored));
      return true as const;
    },
    pageOpened: async ({ openedAt }, tabId) => {
      if (tabId !== undefined) await runInTurn(() => leavePage(tabId, openedAt));
      return loadActiveLayouts();
    },
    pageLeft: async ({ leftAt }, tabId) => {
      if (tabId !== undefined) await runInTurn(() => leavePage(tabId, leftAt));
      return true as const;
    },
    readerWanted: async (body, ownTabId) => {
      const tabId = body.tabId ?? ownTabId;
      return tabId !== undefined && (await putReaderIn(tabId));
    },
    queryLayouts: () => loadActiveLayouts(),
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(alarmPrefix)) void runInTurn(() => checkTab(Number(name.slice(alarmPrefix.length))));
    if (name === reminderName) remind();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void runInTurn(async () => {
      await browser.alarms.clear(getAlarmName(tabId));
      await forgetTab(tabId);
    });
  });
  const remind = (): void => void runInTurn(sendReminder);
  const startAnew = (): void => {
    void runInTurn(checkAllTabs);
    void runInTurn(sendLayouts);
    remind();
  };
  watchSettings(startAnew);
  watchProfileFile(startAnew);
  watchLayouts(() => void runInTurn(sendLayouts));
  watchDutyLogs(remind);
  watchReminderSettings(remind);
  // The worker may have died between a reading and its report, or slept through a deadline.
  void runInTurn(checkAllTabs);
  remind();

  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void firefox.sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
});
