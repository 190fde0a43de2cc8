import type { Expectation } from './faults';
import type { RegisterClause, RegisterPlant } from './plants';
import type { RegisterKind, RegisterRecord } from './registers';
import type { School } from './school';
import { addDays, type Day, type LocalMoment } from './school-day';

export type RegisterProfileId = 'cesu-1-ps' | 'liepajas-pii-mazulitis' | 'ventspils-makslas-skola';

/** Where each clause about registers stands. */
export const registerClauseHomes: Record<RegisterClause, [RegisterProfileId, string]> = {
  'C2.3.8': ['cesu-1-ps', '2.3.8'],
  'C2.7.4': ['cesu-1-ps', '2.7.4'],
  V18: ['ventspils-makslas-skola', '18'],
  'L3.9.3': ['liepajas-pii-mazulitis', '3.9.3'],
  'L3.10.2': ['liepajas-pii-mazulitis', '3.10.2'],
  'L3.16': ['liepajas-pii-mazulitis', '3.16'],
  'L3.17': ['liepajas-pii-mazulitis', '3.17'],
  'L3.20': ['liepajas-pii-mazulitis', '3.20'],
};

/** What a clause is to say of one record of a register; a clause that is not named here is about something else. */
export interface ExpectedRecord {
  kind: RegisterKind;
  className: string | null;
  date: Day;
  nth: number;
  expect: Partial<Record<RegisterClause, Expectation>>;
  planted: RegisterPlant | null;
}

/** What a clause is to say of a semester or school year of a class's inspection log. */
export interface ExpectedTerm {
  className: string;
  clause: RegisterClause;
  from: Day;
  expect: Expectation;
}

const clausesOf: Record<RegisterKind, RegisterClause[]> = {
  inspections: [],
  talks: ['C2.7.4', 'L3.17'],
  work: ['L3.16'],
  notes: ['L3.9.3', 'L3.10.2'],
};

/** States the outcomes of every record at a moment, from what was meant and from the clauses' words. */
export function expectRecords({ registers }: School, now: LocalMoment): ExpectedRecord[] {
  return registers.map((record) => {
    const { kind, className, date, nth, planted } = record;
    const expect = Object.fromEntries(clausesOf[kind].map((clause) => [clause, expectRecord(clause, record, now)]));
    return { kind, className, date, nth, expect, planted };
  });
}

function expectRecord(clause: RegisterClause, record: RegisterRecord, now: LocalMoment): Expectation {
  const { isDraft, date, remarks, truth } = record;
  const today = now.slice(0, 10);
  if (isDraft || date > today) return { outcome: 'inapplicable' };
  if (clause === 'L3.10.2') {
    if (remarks === '' || truth.homeEducation === 'no') return { outcome: 'inapplicable' };
    return truth.homeEducation === 'said' ? { outcome: 'pass' } : { outcome: 'incomplete', reason: 'question' };
  }
  if (truth.content === 'there') return { outcome: 'pass' };
  if (truth.content === 'dash') return { outcome: 'incomplete', reason: 'question' };
  // Cēsis names no day.
  return { outcome: clause === 'C2.7.4' || date === today ? 'due' : 'violation' };
}

/** States what each semester or school year of each inspection log is to say, for a log that has records. */
export function expectTerms(school: School, now: LocalMoment): ExpectedTerm[] {
  const { year, classes, registers } = school;
  const today = now.slice(0, 10);
  const [first, second] = year.semesters;
  const summer = `${Number(year.start.slice(0, 4)) + 1}-08-31`;
  return classes.flatMap(({ name, grade }) => {
    const log = registers.filter(({ kind, className }) => kind === 'inspections' && className === name);
    if (log.length === 0 || !first || !second) return [];
    const held = (from: Day, to: Day): number =>
      log.filter(({ date, isDraft }) => !isDraft && date >= from && date <= to).length;
    const say = (from: Day, to: Day, count: number, least: number): Expectation => {
      if (from > today) return { outcome: 'inapplicable' };
      if (count >= least) return { outcome: 'pass' };
      return { outcome: today <= to ? 'due' : 'violation' };
    };
    const term = (clause: RegisterClause, from: Day, expect: Expectation) => ({
      className: name,
      clause,
      from,
      expect,
    });
    const end = grade === 9 ? year.ends[9] : year.ends.other;
    return [
      term('C2.3.8', first[0], say(first[0], first[1], held(first[0], addDays(second[0], -1)), 1)),
      term('C2.3.8', second[0], say(second[0], end, held(second[0], summer), 1)),
      term('L3.20', year.start, say(year.start, summer, held(year.start, summer), 2)),
      // The dates of an art school's year are in no document.
      term('V18', year.start, { outcome: 'incomplete', reason: 'no-calendar' }),
    ];
  });
}
