import { isWorkingDay, type Calendar } from '@/utils/calendar/calendar';
import { addDays, getDaysAll, isWithin } from '@/utils/calendar/days';
import { reckonDeadline, type ReckonedDeadline, type UnknownDeadline } from '@/utils/calendar/deadline';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';
import { getCalendar, type Clause, type Duty, type Profile } from '@/utils/profile/profile-schema';
import { isBoundBy, maySee, type Who } from '@/utils/profile/binds-user';
import { getDays, type DutyLog } from './duty-log';
import { isByGrade, isWithoutLessons, listPeriods, type Period } from './duty-periods';
import { getSchoolYearKey, getSchoolYearStartsAll } from './school-year-span';

/** `no-event`: the user has not typed on which day the event was. */
export type UnknownDuty = UnknownDeadline | 'no-event';

/** `day`: the deadline's day on the school's clock. */
export type DutyDue = { state: 'known'; at: Instant; day: IsoDate } | { state: 'unknown'; reason: UnknownDuty };

/** One time at which a clause wants something done, or to be attested. */
export interface DutyOccurrence {
  /** Clause and turn: stays the same over revisions of the profile and corrections of the calendar. */
  id: string;
  /** The clause's id in the profile. */
  clause: string;
  /** The clause's number as printed. */
  number: string;
  quote: string;
  who: readonly Who[];
  /** Binds the user's own roles; else only the deputy sees it. */
  isOwn: boolean;
  /** `attestation`: once a school year, by no date. */
  kind: 'duty' | 'attestation';
  /** `day`: wanted anew each day, so it is never overdue. */
  repeats: 'day' | 'other';
  /** `2026/27`, where it is wanted once a school year, or once in one whose dates are not known. */
  schoolYear?: string;
  /** Undefined for an attestation. */
  due?: DutyDue;
  /** Only these grades have this date; undefined: all of the school's. */
  grades?: number[];
  /** The event whose date the user types. */
  event?: string;
  times: number;
  /** The days on which it was done, in order. */
  doneOn: IsoDate[];
  isDone: boolean;
  assumptions: readonly string[];
  /** The document that holds the date, in the clause's own words. */
  otherDocument?: string;
}

export interface DutyQuestion {
  profile: Profile;
  roles: readonly Who[];
  /** Deadlines on these days, both ends included. */
  span: DateSpan;
  log: DutyLog;
}

/** What the forms of a duty differ in; the rest comes from the clause. */
interface Turn {
  key: string;
  due?: DutyDue;
  grades?: number[];
  event?: string;
}

const allGrades = Array.from({ length: 12 }, (_, index) => index + 1);

/** The grades of a school: those that its profile names, else 1 to 12. */
export function getGradesAll({ school }: Profile): readonly number[] {
  return school.grades ?? allGrades;
}

function toDutyDue(deadline: ReckonedDeadline, { timeZone }: Calendar, event: string | undefined): DutyDue {
  if (deadline.state === 'known') return { ...deadline, day: toLocalDay(deadline.at, timeZone) };
  const reason = event !== undefined && deadline.reason === 'no-numbers' ? 'no-event' : deadline.reason;
  return { state: 'unknown', reason };
}

/** Turns that fall together for several grades become one; a grade on its own day keeps its own. */
function mergeGrades(found: readonly { key: string; grade: number; due: DutyDue }[], all: number): Turn[] {
  const turns = new Map<string, Turn & { grades: number[]; due: DutyDue }>();
  for (const { key, grade, due } of found) {
    const place = `${key} ${due.state === 'known' ? due.at : due.reason}`;
    const turn = turns.get(place);
    if (turn) turn.grades.push(grade);
    else turns.set(place, { key, due, grades: [grade] });
  }
  return [...turns.values()].map(({ key, due, grades }) =>
    grades.length === all ? { key, due } : { key: `${key}|${grades.join(',')}`, due, grades },
  );
}

function listDueTurns(duty: Duty, { profile, span, log }: DutyQuestion): Turn[] {
  const { due, during } = duty;
  if (!due) return [];
  const calendar = getCalendar(profile);
  const grades = getGradesAll(profile);
  const taught = grades.filter((grade) => log.grades?.includes(grade) ?? false);
  const own = taught.length > 0 ? taught : grades;
  const event = typeof due.day === 'object' && 'event' in due.day ? due.day.event : undefined;
  const reckon = (period: Period): DutyDue => toDutyDue(reckonDeadline(due, period.anchor, calendar), calendar, event);
  const list = (grade: number | null): Period[] => listPeriods(due, { span, calendar, log, grade });
  if (isByGrade(due)) {
    const found = grades.flatMap((grade) =>
      list(grade).map((period) => ({ key: period.key, grade, due: reckon(period) })),
    );
    // All grades are merged first: an id must not hang on what the user says of the grades.
    return mergeGrades(found, grades.length).filter(
      (turn) => turn.grades?.some((grade) => own.includes(grade)) ?? true,
    );
  }
  return list(null)
    .filter((period) => during !== 'lessons' || !isWithoutLessons(period, calendar, own))
    .map((period) => ({ key: period.key, due: reckon(period), ...(event === undefined ? {} : { event }) }));
}

function endOf(day: IsoDate, timeZone: string): DutyDue {
  return { state: 'known', at: toInstant(day, '23:59', timeZone), day };
}

function listDailyTurns({ profile, span }: DutyQuestion): Turn[] {
  const calendar = getCalendar(profile);
  return getDaysAll(span)
    .filter((day) => isWorkingDay(calendar, day))
    .map((day) => ({ key: day, due: endOf(day, calendar.timeZone) }));
}

/** From the newest typed day on: each time it is done, the days are counted anew from the day on which it was done. */
function listCountedTurns(clause: string, days: number, event: string, { profile, log }: DutyQuestion): Turn[] {
  const turns: Turn[] = [];
  let from = getDays(log.events, event).at(-1);
  if (!from) return [{ key: '', event, due: { state: 'unknown', reason: 'no-event' } }];
  while (from) {
    turns.push({ key: from, event, due: endOf(addDays(from, days), profile.school.timeZone) });
    const doneOn: IsoDate | undefined = getDays(log.ticks, `${clause}|${from}`).at(-1);
    from = doneOn && doneOn > from ? doneOn : undefined;
  }
  return turns;
}

function listTurns(clause: string, duty: Duty, question: DutyQuestion): Turn[] {
  const { every, from } = duty;
  if (every === 'day') return listDailyTurns(question);
  if (every && from) return listCountedTurns(clause, every.days, from.event, question);
  return listDueTurns(duty, question);
}

function querySchoolYear({ key }: Turn): string | undefined {
  return /^\d{4}\/\d\d(?=$|\|)/.exec(key)?.[0];
}

/** An unknown date belongs to the span's school years where its key names one, else to every span. */
function isInSpan(turn: Turn, span: DateSpan): boolean {
  if (!turn.due) return true;
  if (turn.due.state === 'known') return isWithin(turn.due.day, span);
  const year = querySchoolYear(turn);
  return year === undefined || getSchoolYearStartsAll(span).map(getSchoolYearKey).includes(year);
}

function toOccurrence(clause: Clause, { key, ...turn }: Turn, { log, roles }: DutyQuestion): DutyOccurrence {
  const schoolYear = querySchoolYear({ key });
  const { id: clauseId, number, quote, who, duty, assumptions = [], otherDocument } = clause;
  const id = `${clauseId}|${key}`;
  const doneOn = getDays(log.ticks, id);
  const times = duty?.times ?? 1;
  return {
    id,
    clause: clauseId,
    number,
    quote,
    who,
    isOwn: isBoundBy(clause, roles),
    kind: duty ? 'duty' : 'attestation',
    repeats: duty?.every === 'day' ? 'day' : 'other',
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...turn,
    times,
    doneOn,
    isDone: doneOn.length >= times,
    assumptions,
    ...(otherDocument === undefined ? {} : { otherDocument }),
  };
}

function compare(first: DutyOccurrence, second: DutyOccurrence): number {
  const getMoment = ({ due }: DutyOccurrence): string => (due?.state === 'known' ? due.at : '9999');
  return getMoment(first) < getMoment(second) ? -1 : getMoment(first) > getMoment(second) ? 1 : 0;
}

/**
 * Every occurrence of a procedure's duties in a span, and the attestations of its school years, for a user's roles.
 * Out: by deadline, then as the document has them; what has no date (and why) comes last. Whether a deadline has passed
 * is the caller's question: no moment is asked here.
 */
export function listDuties(question: DutyQuestion): DutyOccurrence[] {
  const { profile, roles, span } = question;
  return profile.clauses
    .filter((clause) => (clause.duty ?? clause.byHand) && maySee(clause, roles))
    .flatMap((clause) => {
      const turns = clause.duty
        ? listTurns(clause.id, clause.duty, question).filter((turn) => isInSpan(turn, span))
        : getSchoolYearStartsAll(span).map((day): Turn => ({ key: getSchoolYearKey(day) }));
      return turns.map((turn) => toOccurrence(clause, turn, question));
    })
    .sort(compare);
}
