import { toLocalDay } from '@/utils/calendar/zone';
import type { Translator } from '@/utils/i18n/create-translator';
import { formatDay, formatSpan } from '@/utils/i18n/format';
import type { JournalRef } from '@/utils/journal/entry';
import type { Finding } from '@/utils/journal/report';
import type { Moment } from './panel-state';

/** «7.b · Matemātika (F) · 1. grupa»: as the page has it, as far as it says. */
export function describeJournal({ className, subject, suffix, group }: JournalRef): string {
  const name = subject && suffix ? `${subject} (${suffix})` : subject;
  return [className, name, group].filter((part) => part !== null).join(' · ');
}

/** A lesson by its number, another record by what it is. */
function describeEntry(t: Translator, { kind, number }: Extract<Finding['subject'], { of: 'entry' }>): string[] {
  if (kind !== 'lesson') return [t.getText(`format.record.${kind}`)];
  return number === null ? [] : [t.getText('format.lesson', { number })];
}

/** What a finding is about: «P. 16. nov. · 3. stunda», «P. 16. nov. · saruna», «16.–20. nov.»; with the journal where the page has several. */
export function describeSubject(
  t: Translator,
  { subject, journal }: Finding,
  { now, timeZone }: Moment,
  hasSeveralJournals: boolean,
): string {
  if (subject.of === 'page') return t.getText('findings.wholePage');
  const today = toLocalDay(now, timeZone);
  const place = hasSeveralJournals && journal ? [describeJournal(journal)] : [];
  if (subject.of !== 'entry') return [formatSpan(t, subject, today), ...place].join(' · ');
  const day = subject.date ? formatDay(t, subject.date, today) : t.getText('format.noDate');
  return [day, ...describeEntry(t, subject), ...place].join(' · ');
}
