import { isOfJournalSite } from '@/utils/journal-site';
import type { Report } from '@/utils/journal/report';
import type { Profile } from '@/utils/profile/profile-schema';
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
  /** `undefined`: none chosen, or not loaded yet; `failed`: the panel says so instead of the page's state. */
  profile: Pick<Profile, 'id' | 'revision'> | 'failed' | undefined;
  report: Report | undefined;
  /** Whether a reading is stored for the tab. */
  hasReading: boolean;
  /** The page has had time enough to be read. */
  hasWaited: boolean;
}

/** A file may have the id of a school that comes with the extension: then the revision tells them apart. */
function isBy(report: Report, profile: PageFacts['profile']): boolean {
  if (profile === undefined || profile === 'failed') return false;
  return report.profile.id === profile.id && report.profile.revision === profile.revision;
}

/** What the panel says of the open tab. A report by another procedure, or by another state of it, is never shown. */
export function getPageState({ tab, isPermitted, profile, report, hasReading, hasWaited }: PageFacts): PageState {
  if (tab === undefined || isPermitted === undefined) return { kind: 'starting' };
  // Without the permission no tab shows its address, so it cannot be told which one is E-klase's.
  if (!isPermitted) return { kind: 'permission' };
  if (tab === null || !isOfJournalSite(tab.url)) return { kind: 'elsewhere' };
  // For a blink: the report is there, and the procedure that it must be by is still being loaded.
  if (report && profile === undefined) return { kind: 'starting' };
  if (report && isBy(report, profile)) return { kind: 'report', tabId: tab.id, report };
  if (report ?? hasReading) return { kind: 'rechecking' };
  return { kind: tab.isLoading || !hasWaited ? 'loading' : 'unanswered' };
}
