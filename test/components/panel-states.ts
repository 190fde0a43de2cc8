import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { emptyDutyLog } from '@/utils/duties/duty-log';
import { firstReminderSettings } from '@/utils/duties/next-reminder';
import { calendarSchema } from '@/utils/calendar/calendar';
import type { JournalRef } from '@/utils/journal/entry';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { PageKind } from '@/utils/journal/reading';
import type { Finding, Report } from '@/utils/journal/report';
import type { Profile } from '@/utils/profile/profile-schema';
import type { Settings } from '@/utils/stores';

/** Monday, 14:10 in Riga. */
export const now: Instant = '2026-11-16T12:10:00.000Z';

export const journal: JournalRef = {
  className: '7.b',
  grade: 7,
  subject: 'Matemātika',
  suffix: null,
  group: null,
  kind: 'subject',
};

const quote =
  'mācību stundas, stundu tēmas, kavējumus, un mājās uzdoto katram izglītojamajam ne vēlāk kā katras darba dienas plkst. 14.30 1. - 4. klasēm, plkst. 15.30 5. - 9. klasēm;';

/** A finding of the lesson list: a missing topic, overdue, unless told otherwise. */
export function createFinding(date: IsoDate, number: number, change: Partial<Finding> = {}): Finding {
  return {
    clause: '4.5',
    number: '4.5',
    quote,
    rule: 'missing-field',
    outcome: 'violation',
    subject: { of: 'entry', key: `7.b|Matemātika||${date}|${number}|lesson|1`, date, number, kind: 'lesson' },
    journal,
    message: 'missing-field.missing',
    data: { fields: ['topic'], asked: [] },
    due: `${date}T13:30:00.000Z`,
    assumptions: ['never-before-lesson-end', 'empty-homework-is-a-question'],
    unsaved: false,
    ...change,
  };
}

export function createQuestion(date: IsoDate, number: number, change: Partial<Finding> = {}): Finding {
  return createFinding(date, number, {
    outcome: 'incomplete',
    reason: 'question',
    message: 'missing-field.asked',
    data: { fields: ['homework'] },
    ...change,
  });
}

/** The same of a clause that has no deadline. */
function withoutDue(finding: Finding): Finding {
  const copy = { ...finding };
  delete copy.due;
  return copy;
}

/** A page on which something of every kind stands. */
export const findings: Finding[] = [
  createFinding('2026-11-12', 3),
  createFinding('2026-11-13', 1, { data: { fields: ['topic'], asked: ['homework'] } }),
  createFinding('2026-11-16', 2, { outcome: 'due', unsaved: true }),
  createFinding('2026-11-16', 5, { outcome: 'due', data: { fields: ['topic', 'homework'], asked: [] } }),
  createFinding('2026-11-13', 4, {
    outcome: 'due',
    clause: '13',
    number: '13',
    due: '2026-11-17T21:59:00.000Z',
    data: { fields: ['outcome'], asked: [] },
  }),
  createFinding('2026-11-11', 2, {
    clause: '4.11',
    number: '4.11',
    rule: 'incomplete-substitution',
    message: 'incomplete-substitution.order-number-form',
    data: { orderNumber: '15', mask: '#.##/*' },
    assumptions: ['order-number-form'],
  }),
  withoutDue(
    createFinding('2026-11-18', 1, {
      clause: '19',
      number: '19',
      rule: 'entry-on-day-off',
      message: 'entry-on-day-off.public-holiday',
      data: { holiday: 'proclamation-day' },
      quote: 'Oficiālās valsts likumdošanā noteiktās svētku brīvdienas E-klasē neraksta.',
      assumptions: ['public-holidays-only'],
    }),
  ),
  createQuestion('2026-11-02', 3),
  createQuestion('2026-11-03', 1),
  createQuestion('2026-11-05', 3),
  createFinding('2026-11-04', 2, {
    clause: '4.11',
    number: '4.11',
    rule: 'incomplete-substitution',
    outcome: 'incomplete',
    reason: 'not-shown',
    message: 'incomplete-substitution.not-shown',
    data: { parts: ['orderNumber', 'replacedSubject'] },
  }),
];

export function createReport(change: Partial<Report> = {}): Report {
  return {
    checkedAt: now,
    readAt: '2026-11-16T12:09:30.000Z',
    profile: { id: 'example-school', revision: 1 },
    page: 'lesson-list',
    journals: [journal],
    span: { from: '2026-11-01', to: '2026-11-30' },
    filters: [],
    coverage: { seen: 36, read: 36, hidden: [], layout: 'lesson-list', confidence: 0.97 },
    problems: [],
    counts: { inapplicable: 4, pass: 28, incomplete: 4, due: 3, violation: 4 },
    clauses: [],
    findings: [],
    unsaved: 0,
    weeks: [],
    nextCheckAt: now,
    ...change,
  };
}

export const profile: Profile = {
  format: 1,
  id: 'example-school',
  revision: 1,
  school: { name: 'Paraugu pamatskola', timeZone: 'Europe/Riga' },
  procedure: {
    title: 'E-klases lietošanas kārtība',
    order: '1.09/162',
    approvedOn: '2018-08-24',
    amended: [{ order: '1.09/84', on: '2023-09-01' }],
  },
  calendar: calendarSchema.parse({ use: 'general-education' }),
  clauses: [
    { id: '1', number: '1', who: ['everybody'], quote: 'Kārtība nosaka e-klases lietošanu.', info: true },
    {
      id: '4.5',
      number: '4.5',
      who: ['teacher'],
      quote,
      checks: [{ rule: 'missing-field', fields: ['topic'] }],
      unchecked: ['mācību stundas', 'kavējumus'],
    },
    {
      id: '4.9',
      number: '4.9',
      who: ['teacher'],
      quote: 'Vērtējumu skaits atbilst kārtībai "Kā vērtē"',
      notYet: true,
      otherDocument: '"Kā vērtē"',
    },
    {
      id: '4.10',
      number: '4.10',
      who: ['class-teacher'],
      quote: 'attaisno kavējumus ne vēlāk kā vienas darba dienas laikā',
      notYet: true,
      duty: { due: { day: { event: 'absence-note' }, plus: { working: 1 } } },
      assumptions: ['counting-starts-next-day'],
    },
    {
      id: '4.11',
      number: '4.11',
      who: ['teacher'],
      quote: 'norāda aizvietošanas iemeslu – rīkojuma numuru',
      checks: [{ rule: 'incomplete-substitution' }],
    },
    {
      id: '5.1',
      number: '5.1',
      who: ['class-teacher'],
      quote: 'Līdz katra mēneša 10.datumam sūta sekmju izrakstu',
      duty: { due: { day: { month: 0, on: 10 } } },
    },
    { id: '8', number: '8', who: ['everybody'], quote: 'atbildīgs par savas paroles neizpaušanu', byHand: true },
  ],
};

export const settings: Settings = {
  profileId: 'example-school',
  roles: ['teacher', 'class-teacher'],
  language: null,
};

export const state: PanelState = {
  language: 'lv',
  settings,
  schools: [
    { id: 'example-school', name: 'Paraugu pamatskola' },
    { id: 'other-school', name: 'Otrā vidusskola' },
  ],
  profile,
  page: { kind: 'report', tabId: 1, report: createReport({ findings }) },
  duties: {
    log: { ...emptyDutyLog, since: '2026-11-09' },
    reminder: firstReminderSettings,
    isReminderPermitted: false,
  },
  now,
};

export function withReport(change: Partial<Report>): PanelState {
  return { ...state, page: { kind: 'report', tabId: 1, report: createReport(change) } };
}

function withPage(page: PageKind): PanelState {
  return withReport({
    page,
    journals: [],
    coverage: { seen: 0, read: 0, hidden: [], layout: page, confidence: 0.9 },
    counts: { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 },
  });
}

const weeks: Report['weeks'] = [
  { clause: '3.6', from: '2026-10-05', to: '2026-10-11', outcome: 'pass' },
  { clause: '3.6', from: '2026-10-12', to: '2026-10-18', outcome: 'violation' },
  { clause: '3.6', from: '2026-11-02', to: '2026-11-08', outcome: 'incomplete' },
  { clause: '3.6', from: '2026-11-09', to: '2026-11-15', outcome: 'pass' },
  { clause: '3.6', from: '2026-11-16', to: '2026-11-22', outcome: 'due' },
  { clause: '3.6', from: '2026-11-23', to: '2026-11-29', outcome: 'inapplicable' },
];

const classHour: JournalRef = { ...journal, subject: 'Klases stunda', kind: 'class-hour' };

/** Every state that the panel can be in, by name. */
export const panelStates: Record<string, PanelState> = {
  'not-loaded': { ...state, settings: undefined },
  'first-run': { ...state, settings: { profileId: null, roles: [], language: null }, profile: undefined },
  starting: { ...state, page: { kind: 'starting' } },
  elsewhere: { ...state, page: { kind: 'elsewhere' } },
  permission: { ...state, page: { kind: 'permission' } },
  loading: { ...state, page: { kind: 'loading' } },
  unanswered: { ...state, page: { kind: 'unanswered' } },
  rechecking: { ...state, page: { kind: 'rechecking' } },
  'no-profile': { ...state, profile: 'failed' },
  'page-loading': withPage('loading'),
  'signed-out': withPage('signed-out'),
  'not-a-journal': withPage('not-a-journal'),
  family: withPage('family'),
  unknown: withPage('unknown'),
  grid: withReport({
    page: 'grid',
    problems: [{ id: 'open-a-lesson' }],
    counts: { inapplicable: 0, pass: 0, incomplete: 2, due: 0, violation: 0 },
    findings: [
      createFinding('2026-11-12', 3, {
        outcome: 'incomplete',
        reason: 'not-shown',
        message: 'missing-field.not-shown',
        data: { fields: ['topic', 'homework'] },
      }),
      createFinding('2026-11-13', 1, {
        outcome: 'incomplete',
        reason: 'not-shown',
        message: 'missing-field.not-shown',
        data: { fields: ['topic', 'homework'] },
      }),
    ],
  }),
  findings: state,
  'class-hour': withReport({
    journals: [classHour],
    weeks,
    findings: [
      createFinding('2026-10-12', 1, {
        clause: '3.6',
        number: '3.6',
        rule: 'missing-class-hour',
        subject: { of: 'week', journal: classHour, from: '2026-10-12', to: '2026-10-18' },
        message: 'missing-class-hour.missing',
        data: {},
        due: '2026-10-16T20:59:00.000Z',
        assumptions: ['week-ends-with-last-school-day'],
        quote: 'Klašu audzinātāji katru mācību nedēļu veic vienu ierakstu par audzināšanas stundu;',
        journal: classHour,
      }),
    ],
  }),
  'partly-read': withReport({
    findings,
    filters: ['only-my-records'],
    coverage: { seen: 36, read: 34, hidden: ['hidden-column'], layout: 'lesson-list', confidence: 0.8 },
    problems: [{ id: 'unreadable-dates', data: { count: 2 } }, { id: 'unloaded-rows' }],
  }),
  'in-order': withReport({ counts: { inapplicable: 4, pass: 28, incomplete: 0, due: 0, violation: 0 } }),
  'nothing-asked': withReport({ counts: { inapplicable: 4, pass: 0, incomplete: 0, due: 0, violation: 0 } }),
  'no-entries': withReport({
    coverage: { seen: 0, read: 0, hidden: [], layout: 'lesson-list', confidence: 0.8 },
    counts: { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 },
  }),
  'nothing-decided': withReport({ counts: { inapplicable: 0, pass: 0, incomplete: 3, due: 0, violation: 0 } }),
  unsaved: withReport({ unsaved: 1, findings: [createFinding('2026-11-16', 2, { outcome: 'due', unsaved: true })] }),
};

/** A state by its name. Throws for a name that is not in the table. */
export function getPanelState(name: string): PanelState {
  const found = panelStates[name];
  if (!found) throw new Error(`no panel state is named ${name}`);
  return found;
}

/** Actions that do nothing; a test replaces the one that it watches. */
export const noActions: PanelActions = {
  showEntry: () => Promise.resolve('shown'),
  takeSketch: () => Promise.resolve(null),
  requestPermission: () => undefined,
  storeSettings: () => undefined,
  openSettings: () => undefined,
  readPointed: () => Promise.resolve({ problem: 'silent' }),
  previewLayout: () => Promise.resolve({ problem: 'silent' }),
  storeLayout: () => Promise.resolve(true),
  changeDuties: () => Promise.resolve(true),
  storeReminder: () => Promise.resolve(true),
  requestReminders: () => Promise.resolve(true),
};
