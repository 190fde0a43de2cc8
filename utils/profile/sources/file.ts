import { queryProfileFile, storeProfileFile } from '@/utils/stores';
import { parseProfile, type ParsedProfile, type Profile } from '../profile-schema';

/** What the settings hold instead of a built-in profile's id when the school's own file was opened. */
export const fileProfileId = 'file';

/** Loads the file that was opened last. Rejects when there is none, or when this version cannot read it any more. */
export async function loadFileProfile(): Promise<Profile> {
  const file = await queryProfileFile();
  if (!file) throw new Error('No file with a profile was opened.');
  const parsed = parseProfile(file.text);
  if (parsed.ok) return parsed.profile;
  const [problem] = parsed.problems;
  throw new Error(`The opened profile is broken at "${problem?.path ?? ''}": ${problem?.message ?? ''}`);
}

/**
 * Keeps a school's file, if it is in order; else, or when the storage is full, the last one stays.
 * @returns `not-kept`: the browser's storage took it not.
 */
export async function openProfileFile(text: string): Promise<ParsedProfile | 'not-kept'> {
  const parsed = parseProfile(text);
  if (!parsed.ok) return parsed;
  return storeProfileFile({ text }).then(
    () => parsed,
    () => 'not-kept' as const,
  );
}
