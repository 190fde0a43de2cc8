import type { School } from '@/components/common/use-schools';
import type { Language } from '@/utils/i18n/create-translator';
import type { IsoDate } from '@/utils/journal/field';
import type { Layout } from '@/utils/journal/layout';
import type { Profile } from '@/utils/profile/profile-schema';
import type { OpenedFile } from '@/utils/profile/sources/file';
import type { Settings } from '@/utils/stores';

/** Everything that the options page shows, as plain data. */
export interface SettingsState {
  language: Language;
  settings: Settings;
  schools: readonly School[];
  /** `undefined`: none chosen, or not loaded yet; `failed`: the chosen one cannot be opened. */
  profile: Profile | 'failed' | undefined;
  /** What this user taught, newest first. */
  layouts: readonly Layout[];
  today: IsoDate;
}

/** Everything that the options page can do. A `false` says that the browser's storage has no room. */
export interface SettingsActions {
  storeSettings: (settings: Settings) => Promise<boolean>;
  /** Keeps and chooses a school's file, if it is in order. */
  openFile: (file: File) => Promise<OpenedFile>;
  removeFile: () => Promise<boolean>;
  storeLayouts: (layouts: readonly Layout[]) => Promise<boolean>;
}
