import type { Layout } from '@/utils/journal/layout';
import { layoutSchema, maxLayouts } from './layout-schema';
import type { Profile } from './profile-schema';

/** What two layouts share when they are of the same records of the same page: of these the first one counts. */
function signOf({ address, record }: Layout): string {
  return JSON.stringify([address, record]);
}

/** Those of the school's layouts that the user has not taught otherwise. */
export function listGiven(own: readonly Layout[], given: readonly Layout[]): Layout[] {
  const known = new Set(own.map(signOf));
  return given.filter((layout) => !known.has(signOf(layout)));
}

/** Two people may have taught a page each on one day: the later one in the list gets a number of its own. */
function numberAnew(layouts: readonly Layout[]): Layout[] {
  const ids = new Set<string>();
  return layouts.map((layout) => {
    let { id } = layout;
    for (let nth = 1; ids.has(id); nth += 1) id = `${layout.taughtOn}-${nth}`;
    ids.add(id);
    return { ...layout, id };
  });
}

/**
 * A school's file together with what its teachers taught: one person's five minutes repair a whole school.
 * @param own Layouts of this computer, newest first; they come before those that the file has already, and instead of
 *   those of the same records. One that no profile could carry, and the oldest above the limit, are left out.
 * @returns The file's next revision, in order by `profileSchema`.
 */
export function withLayouts(profile: Profile, own: readonly Layout[]): Profile & { layouts: Layout[] } {
  const fit = own.filter((layout) => layoutSchema.safeParse(layout).success);
  const layouts = [...fit, ...listGiven(fit, profile.layouts ?? [])].slice(0, maxLayouts);
  return { ...profile, revision: profile.revision + 1, layouts: numberAnew(layouts) };
}
