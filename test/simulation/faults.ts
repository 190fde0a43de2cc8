import type { IsoDate } from '@/utils/journal/field';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import { substituted } from './journals';
import type { PlannedRecord } from './records';
import type { LocalTime } from './school-days';

/** What a clause must say of a fault, and from which minute on. */
export interface Said {
  clause: string;
  from: LocalTime;
}

/** One thing that goes wrong in a right journal. */
export interface Fault {
  school: BuiltinProfileId;
  journal: string;
  what: string;
  /** What becomes of each record; undefined: it is not there. */
  change: (record: PlannedRecord) => PlannedRecord | undefined;
  said: Said[];
  /** Something that is in no right journal. */
  added?: PlannedRecord['day'];
}

const empty = { state: 'empty' } as const;

/** A field that stays empty on a day; the record of a number only, where a day has several. */
function without(field: keyof PlannedRecord['fields'], day: IsoDate, number?: number): Fault['change'] {
  return (record) =>
    record.day === day && (number === undefined || record.number === number)
      ? { ...record, fields: { ...record.fields, [field]: empty } }
      : record;
}

/** Records that nobody made. */
function missing(isMissing: (record: PlannedRecord) => boolean): Fault['change'] {
  return (record) => (isMissing(record) ? undefined : record);
}

const isWithin = (from: IsoDate, to: IsoDate) => (record: PlannedRecord) => record.day >= from && record.day <= to;

function withSymbol(symbol: string, day: IsoDate): Fault['change'] {
  return (record) => {
    const { symbols } = record;
    if (record.day !== day || !symbols) return record;
    return { ...record, symbols: { ...symbols, empty: symbols.empty - 1, counts: { ...symbols.counts, [symbol]: 1 } } };
  };
}

/** Another learning area in the place of one, on the days of a span. */
function withoutArea(start: string, from: IsoDate, to: IsoDate): Fault['change'] {
  const isOf = isWithin(from, to);
  return (record) =>
    isOf(record) && record.journal.subject?.startsWith(start)
      ? { ...record, journal: { ...record.journal, subject: 'Valodu mācību joma' } }
      : record;
}

/** A substituted lesson that the absent teacher wrote down. */
function writtenByAbsent(day: IsoDate, number: number): Fault['change'] {
  return (record) =>
    record.day === day && record.number === number
      ? { ...record, fields: { ...substituted, ...record.fields }, authorRole: 'replaced' }
      : record;
}

const c = 'cesu-1-ps';
const d = 'daugavpils-saskanas-ps';
const j = 'jelgavas-4-vsk';
const m = 'liepajas-pii-mazulitis';
const v = 'ventspils-makslas-skola';

/**
 * The faults, with deadlines reckoned by hand from the documents and the calendar on the wall. 14 November 2025 is a Friday,
 * the 18th (a Tuesday) a public holiday; 1 May 2026 is a Friday.
 */
export const faults: Fault[] = [
  {
    ...{ school: c, journal: 'lessons', what: 'no topic', change: without('topic', '2025-11-14') },
    said: [{ clause: '2.7.1', from: '2025-11-14T17:01' }],
  },
  {
    ...{ school: c, journal: 'lessons', what: 'no outcome', change: without('outcome', '2026-10-27') },
    said: [{ clause: '2.7.1', from: '2026-10-27T17:01' }],
  },
  {
    ...{ school: c, journal: 'inspections', what: 'none in the first semester' },
    change: missing(isWithin('2025-09-01', '2025-12-31')),
    // Until the log has a record it looks like one that has not come yet.
    said: [{ clause: '2.3.8', from: '2026-04-01T00:00' }],
  },
  {
    ...{ school: c, journal: 'inspections', what: 'none in the second semester' },
    change: missing(isWithin('2027-01-01', '2027-08-31')),
    said: [{ clause: '2.3.8', from: '2027-06-01T00:00' }],
  },
  {
    ...{ school: d, journal: 'lessons of grade 3', what: 'no topic', change: without('topic', '2025-11-14') },
    said: [{ clause: '4.5', from: '2025-11-14T14:31' }],
  },
  {
    ...{ school: d, journal: 'lessons of grade 7', what: 'no topic', change: without('topic', '2026-03-31') },
    said: [{ clause: '4.5', from: '2026-03-31T15:31' }],
  },
  {
    // The third lesson of the year: Tuesday 2, Friday 5, Tuesday 9 September.
    ...{ school: d, journal: 'lessons of grade 7', what: 'no order' },
    change: without('orderNumber', '2025-09-09'),
    said: [{ clause: '4.11', from: '2025-09-09T15:31' }],
  },
  {
    // Tuesday 1, Friday 4, Tuesday 8 September.
    ...{ school: d, journal: 'lessons of grade 3', what: 'no substitute' },
    change: without('replacingTeacher', '2026-09-08'),
    said: [{ clause: '4.11', from: '2026-09-08T14:31' }],
  },
  {
    ...{ school: j, journal: 'lessons', what: 'no topic', change: without('topic', '2025-11-14') },
    said: [{ clause: '3.5', from: '2025-11-15T00:00' }],
  },
  {
    ...{ school: j, journal: 'consultations', what: 'no topic', change: without('topic', '2027-05-28') },
    said: [{ clause: '3.5', from: '2027-05-29T00:00' }],
  },
  {
    ...{ school: j, journal: 'class hours', what: 'none in a week' },
    change: missing(isWithin('2025-11-10', '2025-11-16')),
    said: [{ clause: '3.6', from: '2025-11-15T00:00' }],
  },
  {
    ...{ school: j, journal: 'class hours', what: 'none in a week that a holiday shortens' },
    change: missing(isWithin('2026-04-27', '2026-05-03')),
    said: [{ clause: '3.6', from: '2026-05-01T00:00' }],
  },
  {
    ...{ school: v, journal: 'lessons', what: 'no topic', change: without('topic', '2025-11-14') },
    said: [{ clause: '13', from: '2025-11-20T00:00' }],
  },
  {
    // Maundy Thursday follows; Good Friday and Easter Monday are holidays.
    ...{ school: v, journal: 'lessons', what: 'no topic before Easter', change: without('topic', '2026-03-31') },
    said: [{ clause: '13', from: '2026-04-03T00:00' }],
  },
  {
    ...{ school: v, journal: 'lessons', what: 'the absent teacher’s own entry' },
    change: writtenByAbsent('2025-09-09', 3),
    said: [{ clause: '17', from: '2025-09-09T11:00' }],
  },
  {
    ...{ school: v, journal: 'lessons', what: 'a lesson on a public holiday', change: (record) => record },
    ...{ added: '2025-11-18' as const },
    said: [{ clause: '19', from: '2025-11-18T00:00' }],
  },
  {
    ...{ school: m, journal: 'diary', what: 'no topic', change: without('topic', '2025-11-14', 2) },
    said: [
      { clause: '3.9.1', from: '2025-11-13T07:31' },
      { clause: '3.14', from: '2025-11-15T00:00' },
    ],
  },
  {
    ...{ school: m, journal: 'diary', what: 'no topic on the day after a holiday' },
    change: without('topic', '2025-11-19', 1),
    said: [
      { clause: '3.9.1', from: '2025-11-17T07:31' },
      { clause: '3.14', from: '2025-11-20T00:00' },
    ],
  },
  {
    ...{ school: m, journal: 'diary', what: 'a day without health' },
    change: withoutArea('Veselības', '2026-02-11', '2026-02-11'),
    said: [{ clause: '3.7', from: '2026-02-12T00:00' }],
  },
  {
    // A Thursday: its areas come on other days of the week too.
    ...{ school: m, journal: 'diary', what: 'a day without any entry' },
    change: missing(isWithin('2026-03-12', '2026-03-12')),
    said: [{ clause: '3.9', from: '2026-03-11T07:31' }],
  },
  {
    ...{ school: m, journal: 'diary', what: 'no entry on the day after a holiday' },
    change: missing(isWithin('2025-11-19', '2025-11-19')),
    said: [{ clause: '3.9', from: '2025-11-17T07:31' }],
  },
  {
    ...{ school: m, journal: 'diary', what: 'the absent teacher’s own entry' },
    change: writtenByAbsent('2026-02-11', 1),
    said: [{ clause: '3.19', from: '2026-02-11T00:00' }],
  },
  {
    ...{ school: m, journal: 'diary', what: 'a week without technology' },
    change: withoutArea('Tehnoloģiju', '2026-02-09', '2026-02-13'),
    said: [{ clause: '3.8', from: '2026-02-14T00:00' }],
  },
  {
    // The first school day of November 2025 is Monday the 3rd.
    ...{ school: m, journal: 'absences of a group', what: 'a strange sign', change: withSymbol('x', '2025-11-03') },
    said: [{ clause: '3.10.1', from: '2025-11-03T08:30' }],
  },
  {
    ...{ school: m, journal: 'assessments', what: 'a mark for a letter', change: withSymbol('8', '2025-11-03') },
    said: [{ clause: '3.13.1', from: '2025-11-03T08:30' }],
  },
  {
    ...{ school: m, journal: 'assessments of months', what: 'none of October' },
    change: (record) =>
      record.day === '2025-10-01' && record.symbols
        ? { ...record, symbols: { ...record.symbols, empty: 18, counts: {} } }
        : record,
    said: [{ clause: '3.13', from: '2025-11-06T00:00' }],
  },
  {
    // The last working day of November 2025 is Friday the 28th.
    ...{ school: m, journal: 'month plans', what: 'no plan of December' },
    change: missing(isWithin('2025-12-01', '2025-12-01')),
    said: [{ clause: '3.5', from: '2025-11-29T00:00' }],
  },
  {
    ...{ school: m, journal: 'month plans', what: 'no values', change: without('values', '2025-12-01') },
    said: [{ clause: '3.5.1', from: '2025-11-29T00:00' }],
  },
  {
    ...{ school: m, journal: 'month plans', what: 'a theme of a fortnight' },
    change: (record) =>
      record.day === '2025-12-01' ? { ...record, theme: { from: '2025-12-08', to: '2025-12-19' } } : record,
    said: [{ clause: '3.4', from: '2025-11-29T00:00' }],
  },
  {
    ...{ school: m, journal: 'individual work', what: 'nothing written', change: without('topic', '2026-03-31') },
    said: [
      { clause: '3.14', from: '2026-04-01T00:00' },
      { clause: '3.15', from: '2026-04-01T00:00' },
    ],
  },
  {
    ...{ school: m, journal: 'notes', what: 'nothing noted', change: without('content', '2025-11-03') },
    said: [{ clause: '3.9.3', from: '2025-11-04T00:00' }],
  },
  {
    ...{ school: m, journal: 'work', what: 'nothing written', change: without('content', '2026-12-01') },
    said: [{ clause: '3.16', from: '2026-12-02T00:00' }],
  },
  {
    ...{ school: m, journal: 'talks', what: 'nothing written', change: without('content', '2026-12-01') },
    said: [{ clause: '3.17', from: '2026-12-02T00:00' }],
  },
  {
    ...{
      school: m,
      journal: 'inspections',
      what: 'one in a year',
      change: missing(isWithin('2026-01-01', '2026-08-31')),
    },
    said: [{ clause: '3.20', from: '2026-09-01T00:00' }],
  },
];
