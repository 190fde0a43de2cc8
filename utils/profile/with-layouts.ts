import type { Layout } from '@/utils/journal/layout';
import { maxLayouts } from './layout-schema';
import type { Profile } from './profile-schema';

/** What two layouts share when they say the same of the same page. */
function signOf({ address, record, fields }: Layout): string {
  return JSON.stringify([address, record, fields]);
}

/**
 * A school's file together with what its teachers taught: one person's five minutes repair a whole school.
 * @param own Layouts of this computer; they come before those that the file has already. Doubles are left out.
 * @returns The file's next revision.
 */
export function withLayouts(profile: Profile, own: readonly Layout[]): Profile {
  const all = [...own, ...(profile.layouts ?? [])];
  const bySign = new Map(all.map((layout) => [signOf(layout), layout]));
  return { ...profile, revision: profile.revision + 1, layouts: [...bySign.values()].slice(0, maxLayouts) };
}
