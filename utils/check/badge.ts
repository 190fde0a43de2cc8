import { isJournalPage } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/** The toolbar's number; `null`: nothing is shown. */
export interface Badge {
  count: number;
  tone: 'overdue' | 'due';
}

/**
 * The number on the toolbar's button: overdue findings, else those due today, else nothing.
 * Never a number on a page that was not recognised.
 */
export function getBadge(report: Report | undefined): Badge | null {
  if (!report || !isJournalPage(report.page)) return null;
  const { violation, due } = report.counts;
  if (violation > 0) return { count: violation, tone: 'overdue' };
  return due > 0 ? { count: due, tone: 'due' } : null;
}
