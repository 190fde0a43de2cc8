import type { Report } from '@/utils/journal/report';
import type { PageState } from './panel-state';

/** The active tab, as far as the extension may see it. */
export interface TabFacts {
  id: number;
  /** Seen only where the host permission holds. */
  url: string | undefined;
  isLoading: boolean;
}

export interface PageFacts {
  /** `undefined`: not known yet; `null`: the window has no tab that could be looked at. */
  tab: TabFacts | null | undefined;
  isPermitted: boolean | undefined;
  profileId: string | null;
  report: Report | undefined;
  /** Whether a reading is stored for the tab. */
  hasReading: boolean;
  /** The page has had time enough to be read. */
  hasWaited: boolean;
}

function isJournalHost(url: string | undefined): boolean {
  return url !== undefined && /^https:\/\/([a-z0-9-]+\.)*e-klase\.lv(:\d+)?\//i.test(url);
}

/** What the panel says of the open tab. A report by another school's procedure is never shown. */
export function getPageState({ tab, isPermitted, profileId, report, hasReading, hasWaited }: PageFacts): PageState {
  if (tab === undefined || isPermitted === undefined) return { kind: 'starting' };
  // Without the permission no tab shows its address, so it cannot be told which one is E-klase's.
  if (!isPermitted) return { kind: 'permission' };
  if (tab === null || !isJournalHost(tab.url)) return { kind: 'elsewhere' };
  if (report?.profile.id === profileId) return { kind: 'report', tabId: tab.id, report };
  if (report ?? hasReading) return { kind: 'rechecking' };
  return { kind: tab.isLoading || !hasWaited ? 'loading' : 'unanswered' };
}
