import type { whoIds } from './profile-schema';

/** Somebody whom a clause may bind. */
export type Who = (typeof whoIds)[number];

interface Binding {
  who: readonly string[];
}

/** Kinds of teachers: what binds teachers binds them all. */
const teacherKinds: readonly Who[] = ['group-teacher', 'subject-teacher'];

/** Everybody whom the user's roles make the user. */
function getMeanings(roles: readonly Who[]): Set<string> {
  const isKnownKind = roles.some((role) => teacherKinds.includes(role));
  return new Set<string>([
    'everybody',
    ...roles,
    ...(isKnownKind ? ['teacher'] : []),
    // A teacher who does not say of which kind may be of any: better a clause too many than one that is never seen.
    ...(roles.includes('teacher') && !isKnownKind ? teacherKinds : []),
  ]);
}

/** Whether a clause binds one of the user's roles, or everybody. */
export function isBoundBy({ who }: Binding, roles: readonly Who[]): boolean {
  const meanings = getMeanings(roles);
  return who.some((one) => meanings.has(one));
}

/** Whether the user is shown what a clause asks for: it binds the user, or the deputy looks, or no role was chosen. */
export function maySee(clause: Binding, roles: readonly Who[]): boolean {
  return roles.length === 0 || roles.includes('deputy') || isBoundBy(clause, roles);
}
