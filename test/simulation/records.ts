import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan, PageKind, Reading } from '@/utils/journal/reading';
import { addDays, getWeekday, type LocalTime, type Year } from './school-days';

/** Something that somebody writes: where it stands, and what it holds once it is written. */
export interface PlannedRecord {
  day: IsoDate;
  journal: JournalRef;
  kind: Entry['kind'];
  number?: number;
  /** Before it the page shows the record's places empty. */
  writtenAt: LocalTime;
  fields: Entry['fields'];
  symbols?: Entry['symbols'];
  author?: Entry['author'];
  theme?: Entry['theme'];
  authorRole?: Entry['authorRole'];
}

/** One page of a school's journal over a year. */
export interface PlannedJournal {
  page: PageKind;
  journal: JournalRef;
  records: PlannedRecord[];
  /** So many days ahead the page lists records that are still to be written. */
  ahead: number;
}

function readAt(record: PlannedRecord, now: LocalTime, nth: number): Entry {
  const { day, journal, kind, number, writtenAt, fields, symbols, author, authorRole, theme } = record;
  const isWritten = now >= writtenAt;
  const places = Object.keys(fields).map((name) => [name, { state: 'empty' }] as const);
  return {
    key: `${journal.className ?? ''}|${journal.subject ?? ''}|${day}|${String(number ?? '·')}|${kind}|${String(nth)}`,
    journal,
    kind,
    date: { state: 'filled', text: day, value: day },
    ...(number !== undefined && { number: { state: 'filled', text: `${String(number)}.`, value: number } }),
    fields: isWritten ? fields : Object.fromEntries(places),
    ...(symbols && { symbols: isWritten ? symbols : { ...symbols, empty: symbols.rows, unreadable: 0, counts: {} } }),
    ...(theme && isWritten && { theme }),
    author: author ?? 'unknown',
    ...(authorRole && isWritten && { authorRole }),
    stamps: {},
    draft: false,
    unsaved: false,
  };
}

/** A page of weeks shows two of them; every other page is set to the whole year. */
function getSpan(page: PageKind, year: Year, shown: IsoDate): DateSpan {
  if (page !== 'week') return { from: year.first, to: year.end };
  const from = addDays(shown, 1 - getWeekday(shown));
  return { from, to: addDays(from, 13) };
}

/**
 * What the reader says of a journal at a moment.
 * @param shown A day of the first week that a page of weeks is turned to.
 */
export function readJournal(planned: PlannedJournal, year: Year, now: LocalTime, shown: IsoDate): Reading {
  const { page, journal, records, ahead } = planned;
  const span = getSpan(page, year, shown);
  const until = addDays(now.slice(0, 10) as IsoDate, ahead);
  const entries = records
    .filter(({ day }) => day >= span.from && day <= span.to && day <= until)
    .map((record, index) => readAt(record, now, index));
  return {
    page,
    journal,
    span,
    filters: [],
    entries,
    coverage: { seen: entries.length, read: entries.length, hidden: [], layout: page, confidence: 1 },
    problems: [],
  };
}
