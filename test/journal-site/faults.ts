import type { Journal, Lesson } from './lesson';
import { schoolWeeksOf } from './plant-class-hours';
import { clauseKeys, plants, type ClauseKey, type Plant } from './plants';
import type { School } from './school';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isHoliday,
  isSchoolDay,
  mondayOf,
  type Day,
  type LocalMoment,
} from './school-day';

export type Outcome = 'pass' | 'due' | 'violation' | 'incomplete' | 'inapplicable';

export interface Expectation {
  outcome: Outcome;
  /** Of an `incomplete`. */
  reason?: 'question' | 'no-calendar' | 'no-numbers' | 'not-shown';
}

export type ProfileId = 'daugavpils-saskanas-ps' | 'jelgavas-4-vsk' | 'ventspils-makslas-skola';

export type Expectations = Partial<Record<ProfileId, Record<string, Expectation>>>;

export type JournalName = Pick<Journal, 'className' | 'subject' | 'suffix'>;

/** What a clause is to say of one record of a lesson list. */
export interface ExpectedEntry {
  journal: JournalName;
  date: Day;
  number: number | null;
  nth: number;
  expect: Expectations;
  planted: Plant | null;
}

/** What a clause is to say of one school week (Monday to Sunday) of a class-hour journal. */
export interface ExpectedWeek {
  journal: JournalName;
  from: Day;
  to: Day;
  expect: Expectations;
  planted: Plant | null;
}

/** What clauses are to say of a lesson list as a whole; of each of its records they say nothing. */
export interface ExpectedPage {
  journal: JournalName;
  expect: Expectations;
}

/** The content of `faults.json`: for the lesson list of the whole school year, without a filter. */
export interface Faults {
  now: LocalMoment;
  hosts: string[];
  /** What the lesson list states that it shows. */
  span: { from: Day; to: Day };
  entries: ExpectedEntry[];
  weeks: ExpectedWeek[];
  pages: ExpectedPage[];
  /** Weeks up to now without a school day: nothing may be said of them. */
  noWeeks: { journal: JournalName; from: Day; to: Day }[];
  /** Records whose date nobody can read: no entries. */
  unreadable: { journal: JournalName; dateText: string }[];
  /** Names of invented pupils in topics and remarks: in no report. */
  plantedNames: string[];
  plants: typeof plants;
}

/** Where each clause stands. */
export const clauseHomes: Record<ClauseKey, [ProfileId, string]> = {
  'D4.5': ['daugavpils-saskanas-ps', '4.5'],
  'D4.11': ['daugavpils-saskanas-ps', '4.11'],
  'J3.5': ['jelgavas-4-vsk', '3.5'],
  'J3.6': ['jelgavas-4-vsk', '3.6'],
  V13: ['ventspils-makslas-skola', '13'],
  V17: ['ventspils-makslas-skola', '17'],
  V19: ['ventspils-makslas-skola', '19'],
};

const question: Expectation = { outcome: 'incomplete', reason: 'question' };
const inapplicable: Expectation = { outcome: 'inapplicable' };
const pass: Expectation = { outcome: 'pass' };
const notShown: Expectation = { outcome: 'incomplete', reason: 'not-shown' };
const noNumbers: Expectation = { outcome: 'incomplete', reason: 'no-numbers' };

/** States every outcome at a moment, from what was planted and from the clauses' words. */
export function createFaults(school: School, now: LocalMoment): Faults {
  const readable = school.lessons.filter(({ dateText }) => dateText === undefined);
  const classHours = school.journals.filter(({ kind }) => kind === 'class-hour');
  return {
    now,
    hosts: ['my.e-klase.lv'],
    span: { from: school.year.start, to: school.year.statedEnd },
    entries: readable.map((lesson) => expectEntry(lesson, school, now)),
    weeks: classHours.flatMap((journal) => expectWeeks(journal, school, now)),
    pages: school.journals.map(expectPages),
    noWeeks: classHours.flatMap((journal) => weeksWithoutSchool(journal, school, now)),
    unreadable: school.lessons.flatMap(({ journal, dateText }) =>
      dateText === undefined ? [] : [{ journal: refer(journal), dateText }],
    ),
    plantedNames: school.plantedNames,
    plants,
  };
}

/** What is expected of one subject under a clause; undefined where the clause is about something else. */
export function queryExpectation({ expect }: { expect: Expectations }, clause: ClauseKey): Expectation | undefined {
  const [profile, id] = clauseHomes[clause];
  return expect[profile]?.[id];
}

function expectEntry(lesson: Lesson, school: School, now: LocalMoment): ExpectedEntry {
  const expect: Expectations = {};
  for (const clause of clauseKeys.filter((key) => key !== 'J3.6')) {
    const [profile, id] = clauseHomes[clause];
    expect[profile] = { ...expect[profile], [id]: expectClause(clause, lesson, school, now) };
  }
  const { journal, date, number, nth, planted } = lesson;
  return { journal: refer(journal), date, number, nth, expect, planted };
}

function expectClause(clause: ClauseKey, lesson: Lesson, { year }: School, now: LocalMoment): Expectation {
  if (lesson.isDraft || lesson.date > now.slice(0, 10)) return inapplicable;
  if (clause === 'V19') return isHoliday(lesson.date, year) ? { outcome: 'violation' } : pass;
  if (clause === 'V17') return expectAuthor(lesson);
  if (lesson.journal.kind === 'class-hour') return inapplicable;
  const clock = `${lesson.date}T${lesson.journal.grade <= 4 ? '14:30' : '15:30'}`;
  const late = (deadline: LocalMoment): Expectation => ({ outcome: now <= deadline ? 'due' : 'violation' });
  if (clause === 'D4.11') {
    if (lesson.truth.substitution === 'none') return inapplicable;
    return lesson.truth.substitution === 'complete' ? pass : late(clock);
  }
  if (!lesson.truth.topic) {
    if (clause === 'D4.5') return late(clock);
    const lastDay = clause === 'J3.5' ? lesson.date : addWorkingDays(lesson.date, 2, year);
    return late(`${lastDay}T23:59`);
  }
  return clause === 'J3.5' || lesson.truth.homework ? pass : question;
}

function expectAuthor({ truth }: Lesson): Expectation {
  if (truth.substitution === 'none') return inapplicable;
  const outcomes = {
    substitute: pass,
    absent: { outcome: 'violation' },
    somebody: question,
    untold: notShown,
  } as const;
  return outcomes[truth.author];
}

/** What a list says for the whole page: it shows no pupils' cells, and numbers that nobody has typed count nothing. */
function expectPages(journal: Journal): ExpectedPage {
  const counted = journal.kind === 'subject' ? { '4.9': noNumbers } : {};
  return {
    journal: refer(journal),
    expect: { 'daugavpils-saskanas-ps': { ...counted, '4.10': notShown }, 'ventspils-makslas-skola': { 14: notShown } },
  };
}

function expectWeeks(journal: Journal, school: School, now: LocalMoment): ExpectedWeek[] {
  const today = now.slice(0, 10);
  return schoolWeeksOf(school, journal.grade).map((from) => {
    const to = addDays(from, 6);
    const all = school.lessons.filter(
      (lesson) => lesson.journal === journal && lesson.date >= from && lesson.date <= to,
    );
    const counted = all.filter(({ isDraft, date }) => !isDraft && date <= today);
    const lastSchoolDay = daysBetween(from, to)
      .filter((day) => isSchoolDay(day, school.year, journal.grade))
      .at(-1);
    const expectation = ((): Expectation => {
      if (from > mondayOf(today)) return inapplicable;
      if (counted.length > 0) return pass;
      return { outcome: now <= `${lastSchoolDay ?? to}T23:59` ? 'due' : 'violation' };
    })();
    const isFault = expectation.outcome === 'violation' || expectation.outcome === 'due';
    const label = all.map(({ planted }) => planted).find((plant) => plant && isAboutWeeks(plant)) ?? null;
    const planted = isFault ? (label ?? (all.length > 0 ? 'fault:week-draft-only' : 'fault:week-missing')) : label;
    const [profile, id] = clauseHomes['J3.6'];
    return { journal: refer(journal), from, to, expect: { [profile]: { [id]: expectation } }, planted };
  });
}

function isAboutWeeks(plant: Plant): boolean {
  const clauses: readonly ClauseKey[] = plants[plant].clauses;
  return clauses.includes('J3.6');
}

function weeksWithoutSchool(journal: Journal, school: School, now: LocalMoment): Faults['noWeeks'] {
  const weeks = schoolWeeksOf(school, journal.grade);
  const mondays = new Set(daysBetween(school.year.start, now.slice(0, 10)).map(mondayOf));
  return [...mondays]
    .filter((monday) => !weeks.includes(monday))
    .map((from) => ({ journal: refer(journal), from, to: addDays(from, 6) }));
}

function refer({ className, subject, suffix }: Journal): JournalName {
  return { className, subject, suffix };
}
