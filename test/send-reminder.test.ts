import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDutyLog } from '@/utils/duties/duty-log';
import { firstReminderSettings } from '@/utils/duties/next-reminder';
import { reminderName, sendReminder } from '@/utils/send-reminder';
import { queryRemindedOn, storeDutyLog, storeReminderSettings, storeSettings } from '@/utils/stores';

const profileId = 'daugavpils-saskanas-ps';

let isPermitted: boolean;
const create = vi.fn(() => Promise.resolve('duties'));

/** When the alarm for the next look rings. */
async function queryAlarm(): Promise<string | undefined> {
  const alarm = await fakeBrowser.alarms.get(reminderName);
  return alarm && new Date(alarm.scheduledTime).toISOString();
}

beforeEach(async () => {
  fakeBrowser.reset();
  create.mockClear();
  isPermitted = true;
  // Tuesday, 10 November 2026, 9:00 in Riga: clause 5.1 is due today.
  vi.useFakeTimers({ now: new Date('2026-11-10T07:00:00.000Z') });
  // The border to the real browser.
  Object.assign(fakeBrowser, {
    permissions: { contains: () => Promise.resolve(isPermitted) },
    notifications: { create },
    i18n: { getUILanguage: () => 'lv' },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve({ text: () => Promise.resolve(readFileSync(join('public', path), 'utf8')) }),
  );
  await storeSettings({ profileId, roles: ['class-teacher'], language: null });
  await storeDutyLog(profileId, { ...emptyDutyLog, since: '2026-11-01' });
  await storeReminderSettings({ ...firstReminderSettings, isOn: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('sendReminder', () => {
  it('shows one notification a day, however often it is asked, and looks again the next morning', async () => {
    await sendReminder();
    await sendReminder();
    expect(create).toHaveBeenCalledExactlyOnceWith(reminderName, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'Kārtībā: 1 pienākums',
      message: expect.stringMatching(/^šodien · 5\.1\. Līdz katra mēneša 10\.datumam/) as string,
    });
    expect(await queryRemindedOn()).toBe('2026-11-10');
    expect(await queryAlarm()).toBe('2026-11-11T06:00:00.000Z');
  });

  it('shows nothing when it is done, and looks again at the next date', async () => {
    await storeDutyLog(profileId, { since: '2026-11-01', ticks: { '5.1|2026-11': ['2026-11-09'] }, events: {} });
    await sendReminder();
    expect(create).not.toHaveBeenCalled();
    expect(await queryAlarm()).toBe('2026-12-10T06:00:00.000Z');
  });

  it.each([
    ['reminders are off', () => storeReminderSettings(firstReminderSettings)],
    ['the permission was withdrawn', () => Promise.resolve((isPermitted = false))],
    ['no school is chosen', () => storeSettings({ profileId: null, roles: [], language: null })],
    ['the school cannot be opened', () => storeSettings({ profileId: 'gone', roles: ['teacher'], language: null })],
  ])('takes its alarm back where %s', async (_, change) => {
    await sendReminder();
    create.mockClear();
    await change();
    await sendReminder();
    expect(create).not.toHaveBeenCalled();
    expect(await queryAlarm()).toBeUndefined();
  });

  it('shows nothing that it cannot remember: a full storage', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(sendReminder()).rejects.toThrow('QUOTA_BYTES');
    expect(create).not.toHaveBeenCalled();
    expect(await queryAlarm()).toBe('2026-11-11T06:00:00.000Z');
    full.mockRestore();
  });

  it('speaks the user’s language', async () => {
    await storeSettings({ profileId, roles: ['class-teacher'], language: 'en' });
    await sendReminder();
    expect(create).toHaveBeenCalledExactlyOnceWith(reminderName, expect.objectContaining({ title: 'Kārtībā: 1 duty' }));
  });
});
