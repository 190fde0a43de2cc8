import type { Reading } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';

/**
 * Session storage holds 10 MB for all tabs; a longer reading is shortened. In characters of its JSON, for each of which
 * Chromium counts more than three bytes; the report needs room beside it.
 */
export const readingLimit = 2_000_000;

/**
 * Leaves out the entries of a reading that are in order, so that it can be kept and checked again later.
 * Class-hour entries stay: a week is judged by all of them.
 */
export function shortenReading(reading: Reading, report: Report): Reading {
  const open = new Set(report.findings.flatMap(({ subject }) => (subject.of === 'entry' ? [subject.key] : [])));
  const today = report.checkedAt.slice(0, 10);
  const isOpen = ({ key, date, journal }: Reading['entries'][number]): boolean =>
    open.has(key) || journal.kind === 'class-hour' || (date.state === 'filled' && date.value >= today);
  return {
    ...reading,
    entries: reading.entries.filter(isOpen),
    problems: [...reading.problems, { id: 'shortened' }],
  };
}
