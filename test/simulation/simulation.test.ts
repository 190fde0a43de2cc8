import { describe, expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { IsoDate } from '@/utils/journal/field';
import type { Finding } from '@/utils/journal/report';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import type { Profile } from '@/utils/profile/profile-schema';
import { rules } from '@/utils/rules/index';
import { documents } from '../procedures/documents';
import { faults, type Fault } from './faults';
import { journals } from './journals';
import { readJournal, type PlannedJournal, type PlannedRecord } from './records';
import { addDays, listDays, toInstant, years, type LocalTime, type Year } from './school-days';

function getProfile(school: BuiltinProfileId): Profile {
  const found = documents.find(({ id }) => id === school);
  if (!found) throw new Error(`${school} has no document`);
  return found.profile;
}

/** @param shown The day to whose week a page of weeks is turned: the moment's own unless told otherwise. */
function listViolations(
  profile: Profile,
  journal: PlannedJournal,
  year: Year,
  now: LocalTime,
  shown = now.slice(0, 10) as IsoDate,
): Finding[] {
  const moment = toInstant(now);
  const { findings } = checkReading(readJournal(journal, year, now, shown), moment, profile, moment);
  // A rule that breaks is no silence.
  expect(findings.filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
  return findings.filter(({ outcome }) => outcome === 'violation');
}

/** Long enough for a busy machine: the tests stop by their count of days. */
const patience = 60_000;

/** In the middle of a day and at its last full minute. */
const times = ['12:00', '23:58'] as const;

describe('a right journal', () => {
  const rows = Object.entries(journals).flatMap(([school, own]) =>
    Object.entries(own).flatMap(([name, make]) =>
      years.map((year) => ({ school: school as BuiltinProfileId, name, make, year, first: year.first })),
    ),
  );

  it.each(rows)(
    'of $school, $name, gives no violation on any day from $first',
    ({ school, make, year }) => {
      const [profile, journal] = [getProfile(school), make(year)];
      expect(journal.records.length).toBeGreaterThan(1);
      for (const day of listDays(year.first, year.end)) {
        for (const time of times)
          expect(listViolations(profile, journal, year, `${day}T${time}`), `${day} ${time}`).toEqual([]);
      }
    },
    patience,
  );
});

function getYear(fault: Fault): Year {
  const year = years.find(({ first, end }) =>
    fault.said.some(({ from }) => from > first && from <= `${addDays(end, 1)}T00:00`),
  );
  if (!year) throw new Error(`${fault.what}: no year has it`);
  return year;
}

function getFaultyJournal({ school, journal, change, added }: Fault, year: Year): PlannedJournal {
  const right = journals[school][journal]?.(year);
  if (!right) throw new Error(`${school} has no journal ${journal}`);
  const records = right.records.flatMap((record) => change(record) ?? []);
  const [first] = right.records;
  const more: PlannedRecord[] = added && first ? [{ ...first, day: added, writtenAt: `${added}T00:00` }] : [];
  const faulty = [...records, ...more].sort((one, other) => (one.day < other.day ? -1 : 1));
  expect(faulty).not.toEqual(right.records);
  return { ...right, records: faulty };
}

const minutesAround = (time: LocalTime): LocalTime[] => {
  const day = time.slice(0, 10) as IsoDate;
  const [hour, minute] = time.slice(11).split(':').map(Number) as [number, number];
  const before = hour * 60 + minute - 1;
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return [(before < 0 ? `${addDays(day, -1)}T23:59` : `${day}T${clock(before)}`) as LocalTime, time];
};

describe('one fault', () => {
  it.each(faults)(
    'of $school, $journal: $what',
    (fault) => {
      const year = getYear(fault);
      const [profile, journal] = [getProfile(fault.school), getFaultyJournal(fault, year)];
      const days = listDays(year.first, addDays(year.end, 7)).map((day): LocalTime => `${day}T12:00`);
      const moments = [...days, ...fault.said.flatMap(({ from }) => minutesAround(from))];
      const shown = fault.said.at(-1)?.from.slice(0, 10) as IsoDate;
      let count = 0;
      for (const now of moments) {
        const found = listViolations(profile, journal, year, now, addDays(shown, -1)).map(({ clause }) => clause);
        const expected = fault.said.filter(({ from }) => now >= from).map(({ clause }) => clause);
        expect(found.sort(), now).toEqual(expected.sort());
        count += found.length;
      }
      expect(count).toBeGreaterThan(fault.said.length);
    },
    patience,
  );
});

/** Clauses whose rule can accuse, and which no page can show to be broken here. */
const never: Record<string, string> = {
  'cesu-1-ps 2.7.4': 'the document names no day by which a talk must be written',
  'daugavpils-saskanas-ps 4.9': 'the numbers stand in another document, and nobody has typed them',
  'liepajas-pii-mazulitis 3.3': 'the document names no day by which the list must be entered',
  'liepajas-pii-mazulitis 3.10.2': 'a question: which child learns at home is on no page',
  'liepajas-pii-mazulitis 3.5.2 bis': 'a question: which subjects have teachers of their own is in no document',
  'liepajas-pii-mazulitis 3.13.2 bis': 'a question: an empty cell may be rightly empty',
  'ventspils-makslas-skola 20': 'the days of an art school’s year are in no document: nothing is late',
  'ventspils-makslas-skola 18': 'the days of an art school’s year are in no document: nothing is late',
};

it('has a fault for each clause that can be violated', () => {
  const accusing = new Set<string>(
    rules.filter(({ outcomes }) => outcomes.some((one) => one === 'violation')).map(({ id }) => id),
  );
  const clauses = documents.flatMap(({ id, profile }) =>
    profile.clauses.flatMap((clause) =>
      (clause.checks ?? []).some(({ rule }) => accusing.has(rule)) ? [`${id} ${clause.id}`] : [],
    ),
  );
  const shown = new Set(faults.flatMap(({ school, said }) => said.map(({ clause }) => `${school} ${clause}`)));
  expect(clauses.filter((clause) => !shown.has(clause) && !(clause in never))).toEqual([]);
  expect(Object.keys(never).filter((clause) => shown.has(clause) || !clauses.includes(clause))).toEqual([]);
});
