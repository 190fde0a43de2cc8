import { browser } from 'wxt/browser';
import { toLocalDay } from '@/utils/calendar/zone';
import { getNow } from '@/utils/clock';
import { listDuties } from '@/utils/duties/list-duties';
import { getReminder, reminderPermission, type Reminder } from '@/utils/duties/next-reminder';
import { getDutySpan } from '@/utils/duties/school-year-span';
import { chooseLanguage, createTranslator } from '@/utils/i18n/create-translator';
import { getReminderText } from '@/utils/i18n/duty-text';
import type { IsoDate } from '@/utils/journal/field';
import { loadProfile } from '@/utils/profile/sources/load-profile';
import { loadDutyLog, loadReminderSettings, loadSettings, queryRemindedOn, storeRemindedOn } from '@/utils/stores';

/** The one alarm and the one notification of the duties. */
export const reminderName = 'duties';

interface Wanted extends Reminder {
  today: IsoDate;
  text: { title: string; message: string };
}

/** `undefined`: reminders are off, not permitted (it can be withdrawn in the browser), or no school is chosen. */
async function queryWanted(): Promise<Wanted | undefined> {
  const reminder = await loadReminderSettings();
  if (!reminder.isOn || !(await browser.permissions.contains(reminderPermission))) return undefined;
  const { profileId, roles, language } = await loadSettings();
  const profile = profileId === null ? undefined : await loadProfile(profileId).catch(() => undefined);
  if (!profile) return undefined;
  const { timeZone } = profile.school;
  const now = getNow();
  const today = toLocalDay(now, timeZone);
  const log = await loadDutyLog(profile.id);
  const occurrences = listDuties({ profile, roles, log, span: getDutySpan(today) });
  const found = getReminder(occurrences, reminder, {
    now,
    timeZone,
    since: log.since,
    remindedOn: await queryRemindedOn(),
  });
  const t = createTranslator(chooseLanguage(language, browser.i18n.getUILanguage()));
  return { ...found, today, text: getReminderText(t, found.tell, { now, timeZone }) };
}

/**
 * Reminds of what is due, where the user wants that, and sets the alarm for the next look. May be called at any time and
 * any number of times: at most one reminder a day comes of it. Rejects when the storage is full; then nothing is shown.
 */
export async function sendReminder(): Promise<void> {
  const wanted = await queryWanted();
  if (!wanted) {
    await browser.alarms.clear(reminderName);
    return;
  }
  await browser.alarms.create(reminderName, { when: Date.parse(wanted.lookAt) });
  if (wanted.tell.length === 0) return;
  // Kept first: a reminder that cannot be remembered would come again at every start of the background.
  await storeRemindedOn(wanted.today);
  await browser.notifications.create(reminderName, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...wanted.text,
  });
}
