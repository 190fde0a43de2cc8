import type { IsoDate } from '@/utils/journal/field';
import type { Duty, Profile } from '@/utils/profile/profile-schema';
import { isBoundBy, type Who } from '@/utils/profile/binds-user';
import { getDays, type DutyLog } from './duty-log';

/** An event whose days the user types, because no page and no calendar has them. */
export interface DutyEvent {
  event: string;
  /** The numbers, as printed, of the clauses that wait for it. */
  numbers: string[];
  /** The days that were typed, in order. */
  days: IsoDate[];
}

/** The event that a duty waits for. */
function queryEvent({ due, from }: Duty): string | undefined {
  return from?.event ?? (typeof due?.day === 'object' && 'event' in due.day ? due.day.event : undefined);
}

/** The events of the clauses that bind the user, in the order of the document. */
export function listEvents(profile: Profile, roles: readonly Who[], log: DutyLog): DutyEvent[] {
  const events = new Map<string, DutyEvent>();
  for (const clause of profile.clauses) {
    const event = clause.duty && queryEvent(clause.duty);
    if (event === undefined || !isBoundBy(clause, roles)) continue;
    const known = events.get(event);
    if (known) known.numbers.push(clause.number);
    else events.set(event, { event, numbers: [clause.number], days: getDays(log.events, event) });
  }
  return [...events.values()];
}
