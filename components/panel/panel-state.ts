import type { School } from '@/components/common/use-schools';
import type { DutyLog } from '@/utils/duties/duty-log';
import type { ReminderSettings } from '@/utils/duties/next-reminder';
import type { Language } from '@/utils/i18n/create-translator';
import type { Instant } from '@/utils/journal/field';
import type { Layout, LayoutPreview, Pointed, PointedPlaces, PointingProblem } from '@/utils/journal/layout';
import type { Report } from '@/utils/journal/report';
import type { Profile } from '@/utils/profile/profile-schema';
import type { Settings } from '@/utils/stores';

/** What is known of the open page. `unanswered`: an E-klase page in which no reader of this version runs. */
export type PageState =
  | { kind: 'starting' | 'elsewhere' | 'permission' | 'loading' | 'unanswered' | 'rechecking' }
  | { kind: 'report'; tabId: number; report: Report };

/** What the place «Pienākumi» shows beside the profile. */
export interface DutyState {
  log: DutyLog;
  reminder: ReminderSettings;
  /** The browser lets the extension show reminders. */
  isReminderPermitted: boolean;
}

/** Everything that the panel shows, as plain data. */
export interface PanelState {
  language: Language;
  /** `undefined`: not loaded yet. */
  settings: Settings | undefined;
  schools: School[];
  /** `undefined`: none chosen, or not loaded yet; `failed`: the chosen one cannot be opened. */
  profile: Profile | 'failed' | undefined;
  page: PageState;
  /** `undefined`: not loaded yet. */
  duties: DutyState | undefined;
  now: Instant;
}

/** What came of «show in the page». `silent`: no reader answers there. */
export type ShowAnswer = 'shown' | 'gone' | 'silent';

/** Teaching by pointing. `silent`: no reader answers there. */
export interface TeachActions {
  readPointed: (tabId: number) => Promise<Pointed | { problem: 'silent' }>;
  previewLayout: (
    tabId: number,
    places: PointedPlaces,
  ) => Promise<LayoutPreview | { problem: PointingProblem | 'silent' }>;
  /** `false`: the storage is full; what was kept before still is. */
  storeLayout: (layout: Omit<Layout, 'id' | 'taughtOn'>) => Promise<boolean>;
}

/** What can be done about duties. `false`: the storage is full, or refused; what was kept before still is. */
export interface DutyActions {
  changeDuties: (profileId: string, change: (log: DutyLog) => DutyLog) => Promise<boolean>;
  storeReminder: (settings: ReminderSettings) => Promise<boolean>;
  /** Must be called in the user's click. */
  requestReminders: () => Promise<boolean>;
}

/** Everything that the panel can do. */
export interface PanelActions extends TeachActions, DutyActions {
  showEntry: (tabId: number, key: string) => Promise<ShowAnswer>;
  /** The page's structure without anybody's texts; `null`: no reader answers there. */
  takeSketch: (tabId: number) => Promise<string | null>;
  /** Must be called in the user's click. */
  requestPermission: () => void;
  storeSettings: (settings: Settings) => void;
  openSettings: () => void;
}

/** When and where the panel is read: days and hours are told in the school's zone. */
export interface Moment {
  now: Instant;
  timeZone: string;
}
