import { queryProfileFile, storeProfileFile } from '@/utils/stores';
import type { ProfileProblem, ProfileProblemId } from '../profile-problem';
import { maxProfileLength, parseProfile, type ParsedProfile, type Profile } from '../profile-schema';

/** What the settings hold instead of a built-in profile's id when the school's own file was opened. */
export const fileProfileId = 'file';

/** What came of opening a file: it is kept and counts, it is wrong, or the browser's storage has no room for it. */
export type OpenedFile =
  | { outcome: 'opened'; profile: Profile }
  | { outcome: 'refused'; problems: ProfileProblem[] }
  | { outcome: 'not-kept' };

/** The file that was opened last; `undefined`: none was, or this version cannot read it any more. */
export async function queryFileProfile(): Promise<Profile | undefined> {
  const file = await queryProfileFile();
  const parsed = file && parseProfile(file.text);
  return parsed?.ok ? parsed.profile : undefined;
}

/** Loads the file that was opened last. Rejects when there is none, or when this version cannot read it any more. */
export async function loadFileProfile(): Promise<Profile> {
  const file = await queryProfileFile();
  if (!file) throw new Error('No file with a profile was opened.');
  const parsed = parseProfile(file.text);
  if (parsed.ok) return parsed.profile;
  const [problem] = parsed.problems;
  throw new Error(`The opened profile is broken at "${problem?.path ?? ''}": ${problem?.message ?? ''}`);
}

function refuse(id: ProfileProblemId, message: string, data: ProfileProblem['data'] = {}): ParsedProfile {
  return { ok: false, problems: [{ path: '', id, data, message }] };
}

/** UTF-8, or UTF-16 with its mark, as Windows' editor writes it; `undefined`: letters that nobody could read. */
function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = is16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Makes a profile of a file's bytes. Never throws.
 * Out: the profile and the file's text, or everything that is wrong with it.
 */
export function parseProfileFile(bytes: Uint8Array): { parsed: ParsedProfile; text: string } {
  const text = decodeText(bytes);
  if (text !== undefined) return { parsed: parseProfile(text), text };
  return { parsed: refuse('wrong-encoding', 'The file is not UTF-8. Save it as UTF-8.'), text: '' };
}

/** So many bytes a letter has at most: a longer file is refused before it is read. */
const maxBytes = 4 * maxProfileLength;

async function loadFile(file: File): Promise<{ parsed: ParsedProfile; text: string }> {
  if (file.size > maxBytes) {
    const message = `The file has ${file.size} bytes; a profile is far smaller.`;
    return { parsed: refuse('too-large', message, { limit: maxProfileLength }), text: '' };
  }
  try {
    return parseProfileFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { parsed: refuse('unreadable-file', 'The browser could not read the file.'), text: '' };
  }
}

/** Reads the file that the user chose and keeps it, if it is in order; else the last one stays. Never rejects. */
export async function openProfileFile(file: File): Promise<OpenedFile> {
  const { parsed, text } = await loadFile(file);
  if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems };
  return storeProfileFile({ name: file.name, text }).then(
    () => ({ outcome: 'opened', profile: parsed.profile }),
    () => ({ outcome: 'not-kept' }),
  );
}
