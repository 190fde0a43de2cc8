import { getDayForm, type DayFormId } from '@/utils/calendar/deadline';
import type { Clause, Profile } from '@/utils/profile/profile-schema';

/** Which dates of the school's calendar stand in no document and were not typed: nothing is invented. */
export type MissingDates = 'school-years' | 'semesters';

export function queryMissingDates({ use, years }: Profile['calendar']): MissingDates | undefined {
  if (years.length > 0 || use === 'general-education') return undefined;
  return use === 'own' ? 'school-years' : 'semesters';
}

/** The forms of a day that cannot be reckoned without those dates. */
const blocked: Record<MissingDates, readonly DayFormId[]> = {
  'school-years': ['year', 'semester', 'break'],
  semesters: ['semester', 'break'],
};

/** Whether a clause's date waits for dates that nobody has entered. */
export function isWithoutDate({ duty }: Clause, missing: MissingDates | undefined): boolean {
  return missing !== undefined && duty?.due !== undefined && blocked[missing].includes(getDayForm(duty.due.day));
}
