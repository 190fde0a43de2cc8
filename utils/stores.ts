import { browser } from 'wxt/browser';
import type { Instant } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/** What `storage.session` holds of a tab: the last reading that was acknowledged. */
export interface StoredReading {
  reading: Reading;
  readAt: Instant;
}

export const roles = ['teacher', 'class-teacher', 'deputy'] as const;

/** What a user is at the school; one person may be several. */
export type Role = (typeof roles)[number];

/** What the user chose; kept in `storage.local`. */
export interface Settings {
  /** A built-in profile's id; `null` until the first run is done. */
  profileId: string | null;
  roles: Role[];
  /** `null`: the browser's language. */
  language: 'lv' | 'en' | null;
}

const settingsKey = 'settings';
const firstSettings: Settings = { profileId: null, roles: [], language: null };

type Area = 'local' | 'session';

async function query<T>(area: Area, key: string): Promise<T | undefined> {
  const values = await browser.storage[area].get(key);
  return values[key] as T | undefined;
}

/** Calls back with each new value of a key; `undefined` when it was removed. Answers with what stops it. */
function watch<T>(area: Area, key: string, callback: (value: T | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
    const change = changes[key];
    if (name === area && change) callback(change.newValue as T | undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

/** The user's settings; the first ones where nothing, or something unusable, is stored. */
export async function loadSettings(): Promise<Settings> {
  return { ...firstSettings, ...(await query<Partial<Settings>>('local', settingsKey)) };
}

export async function storeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: settings });
}

export function watchSettings(callback: (settings: Settings) => void): () => void {
  return watch<Settings>('local', settingsKey, (value) => callback({ ...firstSettings, ...value }));
}

const readingKey = (tabId: number): string => `reading:${tabId}`;
const reportKey = (tabId: number): string => `report:${tabId}`;

/** The last reading of a tab. */
export function queryReading(tabId: number): Promise<StoredReading | undefined> {
  return query('session', readingKey(tabId));
}

/** The tabs that have a reading. */
export async function loadReadTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get());
  return keys.flatMap((key) => (key.startsWith('reading:') ? [Number(key.slice('reading:'.length))] : []));
}

/** Keeps a tab's reading. Throws when the session storage is full. */
export async function storeReading(tabId: number, stored: StoredReading): Promise<void> {
  await browser.storage.session.set({ [readingKey(tabId)]: stored });
}

/** The last report of a tab. */
export function queryReport(tabId: number): Promise<Report | undefined> {
  return query('session', reportKey(tabId));
}

export async function storeReport(tabId: number, report: Report | undefined): Promise<void> {
  if (report) await browser.storage.session.set({ [reportKey(tabId)]: report });
  else await browser.storage.session.remove(reportKey(tabId));
}

export function watchReport(tabId: number, callback: (report: Report | undefined) => void): () => void {
  return watch<Report>('session', reportKey(tabId), callback);
}

/** Forgets a tab: it was closed, or left the site. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([readingKey(tabId), reportKey(tabId)]);
}
