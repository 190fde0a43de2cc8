import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { builtinProfileIds, type BuiltinProfileId } from '@/utils/profile/sources/builtin';

/** Where the numbered text of a document begins and where what follows it (signatures, appendices) begins. */
const borders: Record<BuiltinProfileId, { from: string; until: string | null }> = {
  'daugavpils-saskanas-ps': { from: '1. Kārtība nosaka', until: null },
  'jelgavas-4-vsk': { from: '1. Vispārēji jautājumi', until: 'Sagatavoja:' },
  'ventspils-makslas-skola': { from: '**I. Vispārējie', until: '*Kārtība izskatīta' },
};

/** The documents write a heading's or clause's number at the start of a line, perhaps behind marks of markdown. */
const numberAtLineStart = /^[ \t]*(?:#+ +)?(?:\*\*)?(?:- )?((?:\d+\.)+|[IVX]+\.)\s/gm;

export interface SchoolDocument {
  id: BuiltinProfileId;
  profile: Profile;
  /** The whole text, normalised. */
  text: string;
  /** The numbered part, normalised. */
  numbered: string;
  /** Every number in order, as printed, without the last full stop. */
  numbers: string[];
}

/** White space, line-break hyphenation and marks of markdown do not count. */
export function normalise(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*#+ +/gm, '')
    .replace(/^[ \t]*- (?=\d)/gm, '')
    .replace(/\*+/g, '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readDocument(id: BuiltinProfileId): SchoolDocument {
  const raw = readFileSync(join(import.meta.dirname, `${id}.txt`), 'utf8');
  const parsed = parseProfile(readFileSync(join(import.meta.dirname, `../../public/profiles/${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

  const { from, until } = borders[id];
  const start = raw.indexOf(from);
  const end = until === null ? raw.length : raw.indexOf(until);
  if (start < 0 || end < start) throw new Error(`The numbered part of ${id} was not found.`);
  const part = raw.slice(start, end);
  const numbers = [...part.matchAll(numberAtLineStart)].map((match) => (match[1] ?? '').replace(/\.$/, ''));
  return { id, profile: parsed.profile, text: normalise(raw), numbered: normalise(part), numbers };
}

/** The documents of the schools whose profiles come with the extension. */
export const documents: SchoolDocument[] = builtinProfileIds.map(readDocument);
