import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { builtinProfileIds, type BuiltinProfileId } from '@/utils/profile/sources/builtin';

/** Where the numbered text of a document begins and where what follows it (signatures, a form to fill in) begins. */
interface Part {
  from: string;
  until: string | null;
}

const parts: Record<BuiltinProfileId, Part[]> = {
  'cesu-1-ps': [{ from: '1. Vispārīgie noteikumi', until: 'Skolas direktore' }],
  'daugavpils-saskanas-ps': [{ from: '1. Kārtība nosaka', until: null }],
  'jelgavas-4-vsk': [{ from: '1. Vispārēji jautājumi', until: 'Sagatavoja:' }],
  'liepajas-pii-mazulitis': [
    { from: '**1. Vispārīgie jautājumi', until: 'Liepājas pirmsskolas  \n' },
    // The terms of service under the application form.
    { from: '1. Piekļuves paroli', until: null },
  ],
  'ventspils-makslas-skola': [{ from: '**I. Vispārējie', until: '*Kārtība izskatīta' }],
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
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/^[ \t]*#+ +/gm, '')
    .replace(/^[ \t]*- /gm, '')
    .replace(/\*+/g, '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cutPart(raw: string, { from, until }: Part, id: BuiltinProfileId): string {
  const start = raw.indexOf(from);
  const end = until === null ? raw.length : raw.indexOf(until, start);
  if (start < 0 || end < start) throw new Error(`The numbered part "${from}" of ${id} was not found.`);
  return raw.slice(start, end);
}

function readDocument(id: BuiltinProfileId): SchoolDocument {
  const raw = readFileSync(join(import.meta.dirname, `${id}.txt`), 'utf8');
  const parsed = parseProfile(readFileSync(join(import.meta.dirname, `../../public/profiles/${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

  const numbered = parts[id].map((part) => cutPart(raw, part, id)).join('\n');
  const numbers = [...numbered.matchAll(numberAtLineStart)].map((match) => (match[1] ?? '').replace(/\.$/, ''));
  return { id, profile: parsed.profile, text: normalise(raw), numbered: normalise(numbered), numbers };
}

/** The documents of the schools whose profiles come with the extension. */
export const documents: SchoolDocument[] = builtinProfileIds.map(readDocument);
