import { calendarSchema } from '@/utils/calendar/calendar';
import { emptyDutyLog, type DutyLog } from '@/utils/duties/duty-log';
import { listDuties, type DutyOccurrence, type DutyQuestion } from '@/utils/duties/list-duties';
import type { Clause, Duty, Profile } from '@/utils/profile/profile-schema';

/** A clause of an invented school, in one line. */
export function createClause(id: string, change: Partial<Clause> = {}): Clause {
  return { id, number: id, who: ['teacher'], quote: `Punkts ${id}.`, ...change };
}

/** An invented school of general education. */
export function createProfile(clauses: Clause[], change: Partial<Profile> = {}): Profile {
  return {
    format: 1,
    id: 'example-school',
    revision: 1,
    school: { name: 'Paraugu pamatskola', timeZone: 'Europe/Riga' },
    procedure: {},
    calendar: calendarSchema.parse({ use: 'general-education' }),
    clauses,
    ...change,
  };
}

/** What one duty comes to for a teacher in the school year 2026/27, or whatever is asked otherwise. */
export function listOf(duty: Duty, change: Partial<DutyQuestion> = {}, log: Partial<DutyLog> = {}): DutyOccurrence[] {
  return listDuties({
    profile: createProfile([createClause('1', { duty })]),
    roles: ['teacher'],
    span: { from: '2026-09-01', to: '2027-08-31' },
    log: { ...emptyDutyLog, ...log },
    ...change,
  });
}

/** An occurrence in one word: its day, or why it has none; with its grades and the hour where it is not the day's end. */
export function tell({ due, grades }: DutyOccurrence): string {
  const day = due?.state === 'known' ? due.day : (due?.reason ?? 'attestation');
  return grades ? `${day} (${grades.join(' ')})` : day;
}
