import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTab,
  loadReadTabs,
  loadSettings,
  queryReading,
  storeReading,
  storeSettings,
  watchSettings,
  type Settings,
} from '@/utils/stores';
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

  it('keeps one reading a tab and forgets a tab whole', async () => {
    await storeReading(7, stored);
    await storeReading(8, stored);
    await forgetTab(7);
    expect(await queryReading(7)).toBeUndefined();
    expect(await loadReadTabs()).toEqual([8]);
  });
});
