import { browser } from 'wxt/browser';
import { parseProfile, type Profile } from '../profile-schema';

/** The schools whose procedures come with the extension; an id is the name of a file in `public/profiles`. */
export const builtinProfileIds = [
  'cesu-1-ps',
  'daugavpils-saskanas-ps',
  'jelgavas-4-vsk',
  'liepajas-pii-mazulitis',
  'ventspils-makslas-skola',
] as const;

export type BuiltinProfileId = (typeof builtinProfileIds)[number];

/** Whether a stored id names a profile that comes with the extension. */
export function isBuiltinProfileId(id: string): id is BuiltinProfileId {
  return builtinProfileIds.some((known) => known === id);
}

/**
 * Loads a profile out of the extension's own package; no request leaves the computer.
 * Rejects when no such profile is shipped or the shipped file is broken.
 */
export async function loadBuiltinProfile(id: string): Promise<Profile> {
  if (!isBuiltinProfileId(id)) throw new Error(`No profile "${id}" comes with the extension.`);
  const response = await fetch(browser.runtime.getURL(`/profiles/${id}.json`));
  const parsed = parseProfile(await response.text());
  if (parsed.ok) return parsed.profile;
  const [problem] = parsed.problems;
  throw new Error(`The profile "${id}" is broken at "${problem?.path ?? ''}": ${problem?.message ?? ''}`);
}
