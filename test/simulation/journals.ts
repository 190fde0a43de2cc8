import type { Entry, EntryKind, JournalRef } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { PageKind } from '@/utils/journal/reading';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import type { PlannedJournal, PlannedRecord } from './records';
import { addDays, getWeekday, getWorkdayBefore, isWorkday, listDays, listSchoolDays, type Year } from './school-days';

const filled = (text: string): Field => ({ state: 'filled', text, value: text });
/** Of teachers and of a register's record the reader gives presence only. */
const present = filled('');

const subjectOf = (className: string, subject: string, kind: JournalRef['kind'] = 'subject'): JournalRef => ({
  ...{ className, grade: Number.parseInt(className, 10) || null, subject },
  ...{ suffix: null, group: null, kind },
});

const taught = { topic: filled('Lineāri vienādojumi'), homework: filled('12. uzd.') };
const withOutcome = { ...taught, outcome: filled('Risina lineārus vienādojumus') };
export const substituted: Entry['fields'] = {
  ...taught,
  ...{ substitution: present, replacedTeacher: present, replacedSubject: present },
  ...{ replacingTeacher: present, replacingSubject: present, orderNumber: filled('1.09/214') },
};

/** Lessons on two weekdays, written before the school's hour; the third of each year is a substitution. */
function listLessons(journal: JournalRef, year: Year, fields: Entry['fields']): PlannedRecord[] {
  const days = listSchoolDays(year).filter((day) => [2, 5].includes(getWeekday(day)));
  return days.map((day, index) => ({
    ...{ day, journal, kind: 'lesson', number: 3, writtenAt: `${day}T11:00` },
    ...(index === 2 && 'homework' in fields && !('outcome' in fields)
      ? { fields: substituted, authorRole: 'replacing' }
      : { fields }),
  }));
}

/** A register's records: the first workday of each month that is given. */
function listRegister(
  kind: EntryKind,
  journal: JournalRef,
  days: readonly IsoDate[],
  more: Entry['fields'] = {},
): PlannedRecord[] {
  return days.map((day) => ({
    ...{ day, journal, kind, writtenAt: `${day}T10:00` },
    fields: { content: present, ...more },
  }));
}

/** The first school day of each month. */
function listMonthly(year: Year): IsoDate[] {
  const days = listSchoolDays(year);
  return days.filter((day, index) => days[index - 1]?.slice(0, 7) !== day.slice(0, 7));
}

const mathematics = subjectOf('7.b', 'Matemātika');
const classHour = subjectOf('7.b', 'Klases stunda', 'class-hour');
const consultations = subjectOf('7.b', 'Konsultācijas', 'individual');

function listClassHours(year: Year): PlannedRecord[] {
  const days = listSchoolDays(year);
  // The last school day of each week, whichever it is.
  const last = days.filter((day, index) => {
    const next = days[index + 1];
    return !next || getWeekday(next) <= getWeekday(day) || Date.parse(next) - Date.parse(day) > 6 * 86_400_000;
  });
  return last.map((day) => ({
    ...{ day, journal: classHour, kind: 'lesson', number: 6, writtenAt: `${day}T13:00` },
    fields: { topic: filled('Droša ziema') },
  }));
}

const group: JournalRef = {
  ...subjectOf('Bitītes', ''),
  className: null,
  grade: null,
  group: 'Bitītes',
  subject: null,
};
const health = 'Veselības un fiziskās aktivitātes';
const areas = [
  ['Valodu mācību joma', 'Dabaszinātņu mācību joma'],
  ['Matemātikas mācību joma', 'Sociālā un pilsoniskā mācību joma'],
  ['Kultūras izpratnes un pašizpausmes mākslā mācību joma', 'Tehnoloģiju mācību joma'],
  ['Valodu mācību joma', 'Matemātikas mācību joma'],
  ['Dabaszinātņu mācību joma', 'Sociālā un pilsoniskā mācību joma'],
];

/** A preschool goes on all year; its group is there on every workday. A page of weeks looks over the edges of a year. */
function listDiary(year: Year): PlannedRecord[] {
  return listDays(addDays(year.first, -7), addDays(year.end, 14))
    .filter(isWorkday)
    .flatMap((day) =>
      [...(areas[getWeekday(day) - 1] ?? []), health].map((subject, index) => ({
        ...{ day, journal: { ...group, subject }, kind: 'lesson' as const, number: index + 1 },
        writtenAt: `${getWorkdayBefore(day)}T07:00` as const,
        fields: { topic: filled('Rudens dārzā') },
      })),
    );
}

function listColumns(journal: JournalRef, year: Year, counts: Record<string, number>): PlannedRecord[] {
  const marked = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return listMonthly(year).map((day) => ({
    ...{ day, journal, kind: 'lesson', writtenAt: `${day}T08:30`, fields: {} },
    symbols: { rows: 18, empty: 18 - marked, unreadable: 0, counts },
  }));
}

const planned: Entry['fields'] = {
  ...{ topic: filled('Rudens'), childMessage: filled('Daba mainās'), content: filled('Ražas svētki') },
  ...{ values: filled('Čaklums'), outcome: filled('Mūzika: dzied'), skills: filled('Sadarbība') },
  extraInformation: filled('Pastaiga uz parku'),
};

const listMonthStarts = ({ first, end }: Year): IsoDate[] => listDays(first, end).filter((day) => day.endsWith('-01'));

/** A plan a month, written on the 20th of the month before; its theme is the month's. */
function listMonthPlans(journal: JournalRef, year: Year): PlannedRecord[] {
  return listMonthStarts(year).map((day) => ({
    ...{ day, journal, kind: 'month-plan', fields: planned },
    theme: { from: day, to: addDays(addDays(day, 31), -Number(addDays(day, 31).slice(8))) },
    writtenAt: `${addDays(addDays(day, -1), -10)}T10:00`,
  }));
}

/** A column of assessments a month, written on the 4th of the month after. */
function listAssessments(journal: JournalRef, year: Year): PlannedRecord[] {
  return listMonthStarts(year).map((day) => ({
    ...{ day, journal, kind: 'assessment', fields: {} },
    writtenAt: `${addDays(day, 33).slice(0, 8) as `${number}-${number}-`}04T10:00`,
    symbols: { rows: 18, empty: 0, unreadable: 0, counts: { s: 4, t: 5, a: 6, p: 3 } },
  }));
}

const plan = (page: PageKind, journal: JournalRef, records: PlannedRecord[], ahead = 0): PlannedJournal => ({
  page,
  journal,
  records,
  ahead,
});

const register = (page: PageKind, kind: EntryKind, journal: JournalRef, days: readonly IsoDate[]): PlannedJournal =>
  plan(page, journal, listRegister(kind, journal, days));

/** Two inspections a year, one in each semester. */
const inspected = (year: Year): IsoDate[] => listMonthly(year).filter((day) => ['11', '04'].includes(day.slice(5, 7)));

/** The right journals of each school, by name. */
export const journals: Record<BuiltinProfileId, Record<string, (year: Year) => PlannedJournal>> = {
  'cesu-1-ps': {
    lessons: (year) => plan('lesson-list', mathematics, listLessons(mathematics, year, withOutcome)),
    absences: (year) => plan('grid', mathematics, listColumns(mathematics, year, { n: 1, ns: 2 })),
    inspections: (year) => register('inspection-log', 'inspection', mathematics, inspected(year)),
    talks: (year) => register('talk-log', 'talk', mathematics, listMonthly(year)),
  },
  'daugavpils-saskanas-ps': {
    'lessons of grade 3': (year) => {
      const journal = subjectOf('3.a', 'Matemātika');
      return plan('lesson-list', journal, listLessons(journal, year, taught));
    },
    'lessons of grade 7': (year) => plan('lesson-list', mathematics, listLessons(mathematics, year, taught)),
  },
  'jelgavas-4-vsk': {
    lessons: (year) => plan('lesson-list', mathematics, listLessons(mathematics, year, taught)),
    consultations: (year) => plan('lesson-list', consultations, listLessons(consultations, year, taught)),
    'class hours': (year) => plan('lesson-list', classHour, listClassHours(year)),
  },
  'liepajas-pii-mazulitis': {
    diary: (year) => plan('week', group, listDiary(year), 7),
    'absences of a group': (year) => {
      const journal: JournalRef = { ...group, kind: 'group' };
      return plan('grid', journal, listColumns(journal, year, { ns: 2, nc: 1, n: 1 }));
    },
    assessments: (year) => {
      const journal: JournalRef = { ...group, subject: 'Valodu mācību joma' };
      return plan('grid', journal, listColumns(journal, year, { s: 4, t: 5, a: 6, p: 3 }));
    },
    'assessments of months': (year) => {
      const journal: JournalRef = { ...group, subject: 'Valodu mācību joma' };
      return plan('grid', journal, listAssessments(journal, year));
    },
    'month plans': (year) => {
      const journal: JournalRef = { ...group, kind: 'group' };
      return plan('month-plan', journal, listMonthPlans(journal, year), 31);
    },
    'individual work': (year) => {
      const journal: JournalRef = { ...group, subject: 'Individuālais darbs', kind: 'individual' };
      return plan('lesson-list', journal, listLessons(journal, year, { topic: filled('Skaņas «r» izruna') }));
    },
    notes: (year) => register('group-journal', 'note', { ...group, kind: 'group' }, listMonthly(year)),
    work: (year) => register('work-journal', 'work', group, listMonthly(year)),
    talks: (year) => register('talk-log', 'talk', group, listMonthly(year)),
    inspections: (year) => register('inspection-log', 'inspection', group, inspected(year)),
  },
  'ventspils-makslas-skola': {
    lessons: (year) => plan('lesson-list', mathematics, listLessons(mathematics, year, taught)),
    inspections: (year) => register('inspection-log', 'inspection', mathematics, inspected(year)),
  },
};
