import { parseProfile, type Profile } from '@/utils/profile/profile-schema';

/** A profile of an invented school that works by the general calendar; throws where a clause is not right. */
export function createProfile(clauses: unknown[]): Profile {
  const parsed = parseProfile(
    JSON.stringify({
      format: 1,
      id: 'test-school',
      revision: 7,
      school: { name: 'Testa skola', timeZone: 'Europe/Riga' },
      procedure: {},
      calendar: { use: 'general-education' },
      clauses,
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
