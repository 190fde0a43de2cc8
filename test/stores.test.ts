import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDutyLog } from '@/utils/duties/duty-log';
import { firstReminderSettings } from '@/utils/duties/next-reminder';
import {
  forgetReading,
  forgetTab,
  loadDutyLog,
  loadLayouts,
  loadReadTabs,
  loadReminderSettings,
  loadSettings,
  queryProfileFile,
  queryReading,
  queryRemindedOn,
  removeProfileFile,
  storeDutyLog,
  storeLayouts,
  storeProfileFile,
  storeReading,
  storeRemindedOn,
  storeReminderSettings,
  storeSettings,
  watchDutyLog,
  watchDutyLogs,
  watchLayouts,
  watchProfileFile,
  watchReminderSettings,
  watchSettings,
  type Settings,
} from '@/utils/stores';
import { createLayout } from './profile/small-profile';
import { createReading } from './rules/rule-tester';

const stored = { reading: createReading([]), readAt: '2025-11-20T13:31:00.000Z' } as const;
const settings: Settings = { profileId: 'daugavpils-saskanas-ps', roles: ['teacher'], language: 'lv' };

describe('stores', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('begins with no school, no role and the browser’s language', async () => {
    expect(await loadSettings()).toEqual({ profileId: null, roles: [], language: null });
  });

  it('keeps the settings and tells who watches', async () => {
    const news = vi.fn();
    const stop = watchSettings(news);
    await storeSettings(settings);
    expect(await loadSettings()).toEqual(settings);
    expect(news).toHaveBeenCalledExactlyOnceWith(settings);
    stop();
    await storeSettings({ ...settings, language: 'en' });
    expect(news).toHaveBeenCalledOnce();
  });

  it('takes only what is usable of settings that another hand wrote', async () => {
    await fakeBrowser.storage.local.set({
      settings: { profileId: {}, roles: ['head-of-everything', 'deputy'], language: 'de' },
    });
    expect(await loadSettings()).toEqual({ profileId: null, roles: ['deputy'], language: null });
  });

  it('keeps the taught layouts and tells who watches', async () => {
    expect(await loadLayouts()).toEqual([]);
    const news = vi.fn();
    const stop = watchLayouts(news);
    await storeLayouts([createLayout('2026-11-20-1')]);
    expect(await loadLayouts()).toEqual([createLayout('2026-11-20-1')]);
    expect(news).toHaveBeenCalledExactlyOnceWith([createLayout('2026-11-20-1')]);
    stop();
    await storeLayouts([]);
    expect(news).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown]>([
    ['no list', {}],
    ['nothing', [null]],
    ['words', ['2026-11-20-1']],
    ['no record', [{ ...createLayout('2026-11-20-1'), record: undefined }]],
    ['no fields', [{ ...createLayout('2026-11-20-1'), fields: null }]],
    ['a place without a path', [{ ...createLayout('2026-11-20-1'), fields: { date: { at: 'record' } } }]],
  ])('takes no layout of %s that another hand wrote', async (_, layouts) => {
    await fakeBrowser.storage.local.set({ layouts });
    expect(await loadLayouts()).toEqual([]);
  });

  it('keeps the opened file, tells who watches, and forgets it', async () => {
    expect(await queryProfileFile()).toBeUndefined();
    const news = vi.fn();
    watchProfileFile(news);
    await storeProfileFile({ name: 'skola.json', text: '{}' });
    expect(await queryProfileFile()).toEqual({ name: 'skola.json', text: '{}' });
    await removeProfileFile();
    expect(await queryProfileFile()).toBeUndefined();
    expect(news).toHaveBeenCalledTimes(2);
  });

  it.each([{ text: 1 }, 'text', null])('takes no file that another hand wrote: %j', async (file) => {
    await fakeBrowser.storage.local.set({ 'profile-file': file });
    expect(await queryProfileFile()).toBeUndefined();
  });

  it('keeps one reading a tab and forgets a tab whole', async () => {
    await storeReading(7, stored);
    await storeReading(8, stored);
    await forgetTab(7);
    expect(await queryReading(7)).toBeUndefined();
    expect(await loadReadTabs()).toEqual([8]);
    await forgetReading(8);
    expect(await queryReading(8)).toBeUndefined();
  });

  it('keeps one log of duties a school, and tells who watches', async () => {
    const [news, anyNews] = [vi.fn(), vi.fn()];
    const stop = watchDutyLog('first-school', news);
    const stopAny = watchDutyLogs(anyNews);
    const log = { ...emptyDutyLog, ticks: { '5.1|2026-11': ['2026-11-09' as const] } };
    await storeDutyLog('first-school', log);
    await storeDutyLog('second-school', emptyDutyLog);
    expect(await loadDutyLog('first-school')).toEqual(log);
    expect(await loadDutyLog('second-school')).toEqual(emptyDutyLog);
    expect(await loadDutyLog('third-school')).toEqual(emptyDutyLog);
    expect(news).toHaveBeenCalledExactlyOnceWith(log);
    expect(anyNews).toHaveBeenCalledTimes(2);
    await storeSettings(settings);
    expect(anyNews).toHaveBeenCalledTimes(2);
    stop();
    stopAny();
    await storeDutyLog('first-school', emptyDutyLog);
    expect([news.mock.calls.length, anyNews.mock.calls.length]).toEqual([1, 2]);
  });

  it('takes only what is usable of a log of duties that another hand wrote', async () => {
    await fakeBrowser.storage.local.set({ 'duties:first-school': { ticks: { a: ['2026-11-09', 'x'] }, events: 7 } });
    expect(await loadDutyLog('first-school')).toEqual({ ticks: { a: ['2026-11-09'] }, events: {} });
  });

  it('keeps when to remind, off at first, and the day of the last reminder', async () => {
    const news = vi.fn();
    const stop = watchReminderSettings(news);
    expect(await loadReminderSettings()).toEqual(firstReminderSettings);
    expect(await queryRemindedOn()).toBeUndefined();
    const reminder = { ...firstReminderSettings, isOn: true };
    await storeReminderSettings(reminder);
    await storeRemindedOn('2026-11-16');
    expect(await loadReminderSettings()).toEqual(reminder);
    expect(await queryRemindedOn()).toBe('2026-11-16');
    expect(news).toHaveBeenCalledExactlyOnceWith(reminder);
    stop();
  });
});
