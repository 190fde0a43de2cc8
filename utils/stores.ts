import { browser } from 'wxt/browser';
import { parseDutyLog, type DutyLog } from '@/utils/duties/duty-log';
import { parseRemindedOn, parseReminderSettings, type ReminderSettings } from '@/utils/duties/next-reminder';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { Layout } from '@/utils/journal/layout';
import type { Reading } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/** What `storage.session` holds of a tab: the last reading that was acknowledged. */
export interface StoredReading {
  reading: Reading;
  readAt: Instant;
}

/** In the order in which they are offered: first what most people are. */
export const roles = [
  'teacher',
  'class-teacher',
  'group-teacher',
  'subject-teacher',
  'deputy',
  'superuser',
  'head',
] as const;

/** What a user is at the school, by the words of the procedures; one person may be several. */
export type Role = (typeof roles)[number];

/** What the user chose; kept in `storage.local`. */
export interface Settings {
  /** A built-in profile's id, or `file`; `null` until the first run is done. */
  profileId: string | null;
  roles: Role[];
  /** `null`: the browser's language. */
  language: 'lv' | 'en' | null;
}

/** A school's file as it was opened: kept as text, so that a newer version reads it with its own schema. */
export interface ProfileFile {
  /** As it was called on the user's computer: `skola.json`. */
  name: string;
  text: string;
}

/** One value in the browser's storage: the border where it gets its type. */
interface Slot<Value> {
  query: () => Promise<Value | undefined>;
  /** Rejects when the storage is full. */
  store: (value: Value) => Promise<void>;
  remove: () => Promise<void>;
  /** Calls back with each new value; `undefined` when it was removed. Answers with what stops it. */
  watch: (callback: (value: Value | undefined) => void) => () => void;
}

function getSlot<Value>(area: 'local' | 'session', key: string): Slot<Value> {
  const storage = browser.storage[area];
  return {
    query: async () => (await storage.get(key))[key] as Value | undefined,
    store: (value) => storage.set({ [key]: value }),
    remove: () => storage.remove(key),
    watch: (callback) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
        const change = changes[key];
        if (name === area && change) callback(change.newValue as Value | undefined);
      };
      browser.storage.onChanged.addListener(listener);
      return () => {
        browser.storage.onChanged.removeListener(listener);
      };
    },
  };
}

const readingPrefix = 'reading:';
const dutyLogPrefix = 'duties:';
const firstSettings: Settings = { profileId: null, roles: [], language: null };

const getSettingsSlot = (): Slot<Partial<Settings>> => getSlot('local', 'settings');
const getLayoutsSlot = (): Slot<unknown> => getSlot('local', 'layouts');
const getProfileFileSlot = (): Slot<Partial<ProfileFile>> => getSlot('local', 'profile-file');
const getDutyLogSlot = (profileId: string): Slot<unknown> => getSlot('local', `${dutyLogPrefix}${profileId}`);
const getReminderSlot = (): Slot<unknown> => getSlot('local', 'reminder');
const getRemindedOnSlot = (): Slot<unknown> => getSlot('local', 'reminded-on');
const getReadingSlot = (tabId: number): Slot<StoredReading> => getSlot('session', `${readingPrefix}${tabId}`);
const getReportSlot = (tabId: number): Slot<Report> => getSlot('session', `report:${tabId}`);

/** Takes what is usable of stored settings: an older version, or another hand, may have written them. */
function parseSettings(stored: Partial<Record<keyof Settings, unknown>> | undefined): Settings {
  const { profileId, roles: chosen, language } = { ...firstSettings, ...stored };
  return {
    profileId: typeof profileId === 'string' ? profileId : null,
    roles: Array.isArray(chosen) ? roles.filter((role) => chosen.includes(role)) : [],
    language: language === 'lv' || language === 'en' ? language : null,
  };
}

/** The user's settings; the first ones where none, or nothing usable, are stored. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await getSettingsSlot().query());
}

export function storeSettings(settings: Settings): Promise<void> {
  return getSettingsSlot().store(settings);
}

export function watchSettings(callback: (settings: Settings) => void): () => void {
  return getSettingsSlot().watch((value) => {
    callback(parseSettings(value));
  });
}

/** Takes what is usable of stored layouts: an older version, or another hand, may have written them. */
function parseLayouts(stored: unknown): Layout[] {
  const isObject = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null;
  const isLayout = (one: unknown): one is Layout =>
    isObject(one) &&
    ['id', 'taughtOn', 'address'].every((name) => typeof one[name] === 'string') &&
    Array.isArray(one['record']) &&
    isObject(one['fields']) &&
    Object.values(one['fields']).every((place) => isObject(place) && Array.isArray(place['path']));
  return Array.isArray(stored) ? stored.filter(isLayout) : [];
}

/** The layouts that this user taught, newest first. */
export async function loadLayouts(): Promise<Layout[]> {
  return parseLayouts(await getLayoutsSlot().query());
}

/** Keeps the user's layouts. Rejects when the storage is full; what was kept before stays. */
export function storeLayouts(layouts: readonly Layout[]): Promise<void> {
  return getLayoutsSlot().store(layouts);
}

export function watchLayouts(callback: (layouts: Layout[]) => void): () => void {
  return getLayoutsSlot().watch((value) => {
    callback(parseLayouts(value));
  });
}

/** The school's file that was opened last. */
export async function queryProfileFile(): Promise<ProfileFile | undefined> {
  const { name, text } = (await getProfileFileSlot().query()) ?? {};
  return typeof text === 'string' ? { name: typeof name === 'string' ? name : '', text } : undefined;
}

/** Keeps a school's file. Rejects when the storage is full; the last one stays. */
export function storeProfileFile(file: ProfileFile): Promise<void> {
  return getProfileFileSlot().store(file);
}

export function removeProfileFile(): Promise<void> {
  return getProfileFileSlot().remove();
}

/** Calls back when another file was opened, or the last one was forgotten. */
export function watchProfileFile(callback: () => void): () => void {
  return getProfileFileSlot().watch(() => {
    callback();
  });
}

/** The last reading of a tab. */
export function queryReading(tabId: number): Promise<StoredReading | undefined> {
  return getReadingSlot(tabId).query();
}

/** Keeps a tab's reading. Rejects when the session storage is full. */
export function storeReading(tabId: number, stored: StoredReading): Promise<void> {
  return getReadingSlot(tabId).store(stored);
}

/** Makes room: the report stays. */
export function forgetReading(tabId: number): Promise<void> {
  return getReadingSlot(tabId).remove();
}

/** The tabs that have a reading. */
export async function loadReadTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get());
  return keys.flatMap((key) => (key.startsWith(readingPrefix) ? [Number(key.slice(readingPrefix.length))] : []));
}

/** The last report of a tab. */
export function queryReport(tabId: number): Promise<Report | undefined> {
  return getReportSlot(tabId).query();
}

/** Publishes a tab's report; `undefined` takes it back. */
export function storeReport(tabId: number, report: Report | undefined): Promise<void> {
  const slot = getReportSlot(tabId);
  return report ? slot.store(report) : slot.remove();
}

export function watchReport(tabId: number, callback: (report: Report | undefined) => void): () => void {
  return getReportSlot(tabId).watch(callback);
}

/** Forgets a tab: it was closed, or left the site. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([getReadingSlot(tabId).remove(), getReportSlot(tabId).remove()]);
}

/** What the user said of a school's duties. */
export async function loadDutyLog(profileId: string): Promise<DutyLog> {
  return parseDutyLog(await getDutyLogSlot(profileId).query());
}

/** Keeps what the user said of a school's duties. Rejects when the storage is full; what was kept before stays. */
export function storeDutyLog(profileId: string, log: DutyLog): Promise<void> {
  return getDutyLogSlot(profileId).store(log);
}

export function watchDutyLog(profileId: string, callback: (log: DutyLog) => void): () => void {
  return getDutyLogSlot(profileId).watch((value) => {
    callback(parseDutyLog(value));
  });
}

/** Calls back when any school's duties were ticked, or an event's day was typed. Answers with what stops it. */
export function watchDutyLogs(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(dutyLogPrefix))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Whether, and when not, the user wants to be reminded of duties. */
export async function loadReminderSettings(): Promise<ReminderSettings> {
  return parseReminderSettings(await getReminderSlot().query());
}

export function storeReminderSettings(settings: ReminderSettings): Promise<void> {
  return getReminderSlot().store(settings);
}

export function watchReminderSettings(callback: (settings: ReminderSettings) => void): () => void {
  return getReminderSlot().watch((value) => {
    callback(parseReminderSettings(value));
  });
}

/** The day of the last reminder. */
export async function queryRemindedOn(): Promise<IsoDate | undefined> {
  return parseRemindedOn(await getRemindedOnSlot().query());
}

export function storeRemindedOn(day: IsoDate): Promise<void> {
  return getRemindedOnSlot().store(day);
}
