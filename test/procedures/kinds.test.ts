import { describe, expect, it } from 'vitest';
import type { Clause } from '@/utils/profile/profile-schema';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import { documents } from './documents';

/**
 * How each clause was classed when the documents were read by hand:
 * P the journal page shows it · P? only if the page shows something that it may not show · C a date can be reckoned ·
 * M only a person can attest it · - asks nothing. `h` is a chapter heading.
 */
type Reading = 'P' | 'P?' | 'P+C' | 'C' | 'M' | '-' | 'h';

const readings: Record<BuiltinProfileId, Record<string, Reading>> = {
  'daugavpils-saskanas-ps': {
    ...{ '1': '-', '2': 'C', '3': '-', '3.1': 'M', '3.2': 'C', '3.3': 'M', '4': '-', '4.1': 'M', '4.2': 'C' },
    ...{ '4.3': 'C', '4.4': 'C', '4.5': 'P', '4.6': 'M', '4.7': 'C', '4.8': 'C', '4.9': 'P', '4.10': 'P?' },
    ...{ '4.11': 'P', '5': '-', '5.1': 'C', '5.2': 'C', '6': 'C', '7': 'M', '8': 'M', '9': 'M', '10': '-' },
  },
  'jelgavas-4-vsk': {
    ...{ '1': 'h', '1.1': '-', '1.2': 'C', '1.3': '-', '1.4': '-', '2': 'h', '2.1': 'M', '2.2': 'C', '2.3': 'C' },
    ...{ '3': 'h', '3.1': 'M', '3.2': 'C', '3.3': 'C', '3.4': 'C', '3.5': 'P', '3.6': 'P', '3.7': 'M', '4': 'h' },
    ...{ '4.1': '-', '4.2': 'M', '5': 'h', '5.1': 'C', '5.2': 'C', '5.3': 'M', '6': 'h', '6.1': 'M', '6.2': 'M' },
    ...{ '6.3': '-' },
  },
  'ventspils-makslas-skola': {
    ...{ I: 'h', '1': '-', '2': '-', '3': '-', '4': 'C', '5': '-', II: 'h', '6': 'M', '7': 'M', '8': 'M', '9': 'M' },
    ...{ '10': 'M', '11': 'M', III: 'h', '12': 'C', '13': 'P', '14': 'P?', '15': 'M', '16': 'M', '17': 'P?' },
    ...{ '18': 'C', '19': 'P', '20': 'P+C', '21': 'C', '22': 'C', V: 'h', '23': 'M', '24': 'M', '25': 'M' },
    ...{ 'V bis': 'h', '26': '-', '27': '-', '28': '-' },
  },
};

const kindOf: Record<Reading, string> = {
  P: 'checks',
  'P?': 'checks',
  'P+C': 'checks+duty',
  C: 'duty',
  M: 'byHand',
  '-': 'info',
  h: 'info',
};

/** Where the profile differs from the reading, and why. */
const differences: Record<string, { kind: string; because: string }> = {
  'daugavpils-saskanas-ps 4.9': {
    kind: 'notYet',
    because:
      'the numbers of marks and homeworks stand in the assessment procedure, and the school has not entered them',
  },
  'daugavpils-saskanas-ps 4.10': {
    kind: 'notYet+duty',
    because:
      'the day on which the note came is in no journal: the user types it; the list of unjustified n comes later',
  },
  'ventspils-makslas-skola 14': { kind: 'notYet', because: 'no rule lists unjustified absences of a grid yet' },
  'ventspils-makslas-skola 17': { kind: 'notYet', because: 'no rule compares the author with the substitute yet' },
  'ventspils-makslas-skola 20': { kind: 'notYet+duty', because: 'no page of semester marks is read yet' },
};

function getKind(clause: Clause): string {
  return (['checks', 'notYet', 'duty', 'byHand', 'info'] as const).filter((kind) => clause[kind]).join('+');
}

describe.each(documents)('$id', ({ id, profile }) => {
  it('classes every clause as the reading by hand does, or says why not', () => {
    const expected = Object.fromEntries(
      Object.entries(readings[id]).map(([clause, reading]) => [
        clause,
        differences[`${id} ${clause}`]?.kind ?? kindOf[reading],
      ]),
    );
    expect(Object.fromEntries(profile.clauses.map((clause) => [clause.id, getKind(clause)]))).toEqual(expected);
  });

  it('keeps no argued difference that is none', () => {
    for (const [clause, reading] of Object.entries(readings[id])) {
      expect(differences[`${id} ${clause}`]?.kind, clause).not.toBe(kindOf[reading]);
    }
  });
});
