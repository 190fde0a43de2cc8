import type { Clause } from '@/utils/profile/profile-schema';

/** Somebody whom a clause may bind. */
export type Who = Clause['who'][number];

/** Whether a clause binds one of the user's roles, or everybody. */
export function isBoundBy({ who }: Pick<Clause, 'who'>, roles: readonly Who[]): boolean {
  return who.includes('everybody') || who.some((one) => roles.includes(one));
}

/** Whether the user sees a clause's duty: it binds the user, or the user is the deputy, who sees all. */
export function maySee(clause: Pick<Clause, 'who'>, roles: readonly Who[]): boolean {
  return isBoundBy(clause, roles) || roles.includes('deputy');
}
