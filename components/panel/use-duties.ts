import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { toLocalDay } from '@/utils/calendar/zone';
import { getNow } from '@/utils/clock';
import type { DutyLog } from '@/utils/duties/duty-log';
import { reminderPermission, type ReminderSettings } from '@/utils/duties/next-reminder';
import type { Profile } from '@/utils/profile/profile-schema';
import {
  loadDutyLog,
  loadReminderSettings,
  storeDutyLog,
  storeReminderSettings,
  watchDutyLog,
  watchReminderSettings,
} from '@/utils/stores';
import type { DutyActions, DutyState } from './panel-state';

/** Changes run one after another: two quick ticks must not overwrite each other. */
let lastChange: Promise<unknown> = Promise.resolve();

function changeDuties(profileId: string, change: (log: DutyLog) => DutyLog): Promise<boolean> {
  const result = lastChange
    .then(async () => storeDutyLog(profileId, change(await loadDutyLog(profileId))))
    .then(
      () => true,
      () => false,
    );
  lastChange = result;
  return result;
}

/** What the user said of the school's duties, always the newest. The first look notes its day. */
function useDutyLog(profile: Profile | undefined): DutyLog | undefined {
  const [kept, setKept] = useState<{ id: string; log: DutyLog }>();
  const id = profile?.id;
  const timeZone = profile?.school.timeZone;
  useEffect(() => {
    if (id === undefined || timeZone === undefined) return undefined;
    const stop = watchDutyLog(id, (log) => setKept({ id, log }));
    let isWanted = true;
    void loadDutyLog(id).then((log) => {
      if (!isWanted) return;
      setKept((newer) => (newer?.id === id ? newer : { id, log }));
      const today = toLocalDay(getNow(), timeZone);
      if (!log.since) void changeDuties(id, (old) => ({ ...old, since: old.since ?? today }));
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [id, timeZone]);
  return kept?.id === id ? kept?.log : undefined;
}

function useReminderSettings(): ReminderSettings | undefined {
  const [settings, setSettings] = useState<ReminderSettings>();
  useEffect(() => {
    const stop = watchReminderSettings(setSettings);
    void loadReminderSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    return stop;
  }, []);
  return settings;
}

/** Whether the browser lets the extension show reminders; it can be withdrawn there at any time. */
function useReminderPermission(): boolean {
  const [isPermitted, setPermitted] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const look = (): void =>
      void browser.permissions.contains(reminderPermission).then((answer) => {
        if (isWanted) setPermitted(answer);
      });
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    look();
    return () => {
      isWanted = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return isPermitted;
}

/** What the place «Pienākumi» shows beside the profile; `undefined` until it is loaded. */
export function useDuties(profile: Profile | undefined): DutyState | undefined {
  const log = useDutyLog(profile);
  const reminder = useReminderSettings();
  const isReminderPermitted = useReminderPermission();
  return log && reminder && { log, reminder, isReminderPermitted };
}

export const dutyActions: DutyActions = {
  changeDuties,
  storeReminder: (settings) =>
    storeReminderSettings(settings).then(
      () => true,
      () => false,
    ),
  requestReminders: () => browser.permissions.request(reminderPermission).catch(() => false),
};
