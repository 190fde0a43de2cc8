import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinProfileIds } from '@/utils/profile/sources/builtin';
import { documents, normalise } from './documents';
import { isHeading } from './readings';

it('has a text for each profile and a profile for each text', () => {
  const list = (folder: string, end: string) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => name.slice(0, -end.length))
      .sort();
  expect(list('.', '.txt')).toEqual([...builtinProfileIds].sort());
  expect(list('../../public/profiles', '.json')).toEqual([...builtinProfileIds].sort());
});

it('has all 171 clauses of the five documents', () => {
  const counts = documents.map(({ id, profile }) => [
    id,
    profile.clauses.filter((clause) => !isHeading(id, clause.id)).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ 'cesu-1-ps': 38, 'daugavpils-saskanas-ps': 26, 'jelgavas-4-vsk': 22 },
    ...{ 'liepajas-pii-mazulitis': 57, 'ventspils-makslas-skola': 28 },
  });
  expect(38 + 26 + 22 + 57 + 28).toBe(171);
});

describe.each(documents)('$id', ({ id, profile, text, numbered, numbers }) => {
  const { clauses } = profile;

  it('has the id of its file', () => {
    expect(profile.id).toBe(id);
  });

  it('has every number of the document, in its order', () => {
    expect(clauses.map(({ number }) => number)).toEqual(numbers);
    expect(numbers.length).toBeGreaterThan(20);
  });

  it('has a unique id for each clause: its number, or its number and "bis"', () => {
    const seen: string[] = [];
    for (const { id: clauseId, number } of clauses) {
      expect(clauseId).toBe(seen.includes(number) ? `${number} bis` : number);
      seen.push(clauseId);
    }
    expect(new Set(seen).size).toBe(clauses.length);
  });

  it.each(clauses)('quotes $id word for word', ({ number, quote }) => {
    expect(quote).toBe(normalise(quote));
    expect(numbered).toContain(`${number}. ${quote}`);
  });

  it('covers at least 99 % of the numbered text, one clause after the other', () => {
    let at = 0;
    let covered = 0;
    for (const { number, quote } of clauses) {
      const printed = `${number}. ${quote}`;
      const start = numbered.indexOf(printed, at);
      expect(start, number).toBeGreaterThanOrEqual(at);
      at = start + printed.length;
      covered += printed.length + 1;
    }
    expect((covered - 1) / numbered.length).toBeGreaterThanOrEqual(0.99);
  });

  it('says of the document only what the document says', () => {
    const { title, number, order, amended = [] } = profile.procedure;
    // The name stands there in any case and in capitals, so the ends of its words do not count.
    for (const word of profile.school.name.split(' ')) {
      expect(text.toLowerCase()).toContain(word.toLowerCase().replace(/(\.|[a-zāēīū])$/, ''));
    }
    for (const words of [title, number && `Nr. ${number}`, order, ...amended.map((one) => one.order)]) {
      if (words !== undefined) expect(text).toContain(words);
    }
  });
});
