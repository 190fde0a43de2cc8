import { toLocalDay } from '@/utils/calendar/zone';
import type { Translator } from '@/utils/i18n/create-translator';
import { formatDay, formatMonth, formatSchoolYear, formatSpan } from '@/utils/i18n/format';
import type { EntryKind, JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
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

/** The day of a lesson or record; of a month's plan or assessments the month, of term marks the school year. */
function describeTime(t: Translator, kind: EntryKind, date: IsoDate | null, today: IsoDate): string {
  if (date === null) return t.getText('format.noDate');
  if (kind === 'month-plan' || kind === 'assessment') return formatMonth(t, date);
  return kind === 'term-mark' ? formatSchoolYear(t, date) : formatDay(t, date, today);
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
  if (subject.of === 'month') return [formatMonth(t, subject.from), ...place].join(' · ');
  if (subject.of !== 'entry') return [formatSpan(t, subject, today), ...place].join(' · ');
  const day = describeTime(t, subject.kind, subject.date, today);
  return [day, ...describeEntry(t, subject), ...place].join(' · ');
}
