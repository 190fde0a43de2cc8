import { describe, expect, it } from 'vitest';
import type { Clause } from '@/utils/profile/profile-schema';
import { documents } from './documents';
import { handReadings, type HandReading } from './readings';

const kindOf: Record<HandReading, string> = {
  P: 'checks',
  'P?': 'checks',
  'P+C': 'checks+duty',
  'P?+C': 'checks+duty',
  C: 'duty',
  M: 'byHand',
  '-': 'info',
  h: 'info',
};

type Argued = Record<string, { kind: string; because: string }>;

/** Where the profile differs from the reading, and why. */
const differences: Argued = {
  'daugavpils-saskanas-ps 4.10': {
    kind: 'checks+duty',
    because: 'the day on which the note came is in no journal: the user types it, and is reminded beside the list',
  },
  'cesu-1-ps 2.7.3': {
    kind: 'byHand',
    because: 'the document says neither which lessons have marks nor by when, so no empty column proves anything',
  },
  'liepajas-pii-mazulitis 3.13.2': {
    kind: 'byHand',
    because: 'no page says who teaches a subject there, nor which learning area that subject belongs to',
  },
};

function getKind(clause: Clause): string {
  return (['checks', 'notYet', 'duty', 'byHand', 'info'] as const).filter((kind) => clause[kind]).join('+');
}

describe.each(documents)('$id', ({ id, profile }) => {
  it('classes every clause as the reading by hand does, or says why not', () => {
    const expected = Object.fromEntries(
      Object.entries(handReadings[id]).map(([clause, reading]) => [
        clause,
        differences[`${id} ${clause}`]?.kind ?? kindOf[reading],
      ]),
    );
    expect(Object.fromEntries(profile.clauses.map((clause) => [clause.id, getKind(clause)]))).toEqual(expected);
  });

  it('keeps no argued difference that is none', () => {
    for (const [clause, reading] of Object.entries(handReadings[id])) {
      expect(differences[`${id} ${clause}`]?.kind, clause).not.toBe(kindOf[reading]);
    }
  });
});

it('argues about clauses that exist', () => {
  const known = documents.flatMap(({ id, profile }) => profile.clauses.map((clause) => `${id} ${clause.id}`));
  expect(Object.keys(differences).filter((clause) => !known.includes(clause))).toEqual([]);
});
