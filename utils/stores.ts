import type { Instant } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/** What `storage.session` holds of a tab: the last reading that was acknowledged. */
export interface StoredReading {
  reading: Reading;
  readAt: Instant;
}

export const roles = ['teacher', 'class-teacher', 'deputy'] as const;
export type Role = (typeof roles)[number];

/** What the user chose; kept in `storage.local` under `settings`. */
export interface Settings {
  /** A built-in profile's id; `null` until the first run is done. */
  profileId: string | null;
  roles: Role[];
  /** `null`: the browser's language. */
  language: 'lv' | 'en' | null;
}

/** Keys: `reading:<tabId>`, `report:<tabId>` in session storage. */
export type StoredReport = Report;
