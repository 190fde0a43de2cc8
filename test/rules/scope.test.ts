import { describe, expect, it } from 'vitest';
import { queryEntryScope, queryJournalScope, whereSchema, type ScopeAnswer, type Where } from '@/utils/rules/scope';
import type { Entry, JournalRef } from '@/utils/journal/entry';
import { createEntry, empty, filled, journal, on, unreadable } from './rule-tester';

/** A journal of mathematics for 7.b, whose subject is printed in capitals. */
const mathematics: JournalRef = { ...journal, subject: 'MATEMĀTIKA' };
const unnamed: JournalRef = { ...journal, className: null, grade: null, subject: null };

describe('queryJournalScope', () => {
  it.each<[string, Where | undefined, JournalRef, ScopeAnswer]>([
    ['no scope', undefined, unnamed, 'in'],
    ['an empty scope', {}, unnamed, 'in'],
    ['its grade', { grades: [5, 7] }, mathematics, 'in'],
    ['another grade', { grades: [5, 6] }, mathematics, 'out'],
    ['a grade that the page does not show', { grades: [7] }, unnamed, 'unknown'],
    ['its kind', { journals: ['subject'] }, mathematics, 'in'],
    ['another kind', { journals: ['class-hour'] }, mathematics, 'out'],
    ['its suffix', { suffixes: ['I'] }, { ...mathematics, suffix: 'I' }, 'in'],
    ['another suffix', { suffixes: ['I'] }, { ...mathematics, suffix: 'F' }, 'out'],
    ['a suffix, where it has none', { suffixes: ['I'] }, mathematics, 'out'],
    ['no suffix asked, where it has one', { grades: [7] }, { ...mathematics, suffix: 'F' }, 'in'],
    ['its subject in other letters', { subjects: ['matemātika'] }, mathematics, 'in'],
    ['its subject among others', { subjects: ['Fizika', 'Matemātika'] }, mathematics, 'in'],
    ['another subject', { subjects: ['Fizika'] }, mathematics, 'out'],
    ['a subject that the page does not show', { subjects: ['Fizika'] }, unnamed, 'unknown'],
    ['one member that agrees, one that does not', { grades: [7], subjects: ['Fizika'] }, mathematics, 'out'],
    ['one that is not known, one that does not agree', { grades: [7], journals: ['class-hour'] }, unnamed, 'out'],
    ['one that is not known, one that agrees', { grades: [7], journals: ['subject'] }, unnamed, 'unknown'],
  ])('%s', (_, where, ref, answer) => {
    expect(queryJournalScope(ref, where)).toBe(answer);
  });
});

describe('queryEntryScope', () => {
  const type = (value: 'lesson' | 'test'): Partial<Entry> => ({ type: { state: 'filled', text: 'x', value } });
  // 20 November 2025 is a Thursday.
  it.each<[string, Where | undefined, Partial<Entry>, ScopeAnswer]>([
    ['no scope', undefined, { type: empty, date: unreadable }, 'in'],
    ['no scope, and no lesson', undefined, { kind: 'talk' }, 'out'],
    ['no kind asked, and no lesson', { grades: [7] }, { kind: 'inspection' }, 'out'],
    ['its kind', { kinds: ['note', 'talk'] }, { kind: 'talk' }, 'in'],
    ['a lesson, where others are asked', { kinds: ['note', 'talk'] }, {}, 'out'],
    ['its kind, of another journal', { kinds: ['talk'], grades: [5] }, { kind: 'talk' }, 'out'],
    ['its journal', { grades: [7] }, {}, 'in'],
    ['another journal', { grades: [5] }, {}, 'out'],
    ['its type', { types: ['test', 'formative'] }, type('test'), 'in'],
    ['another type', { types: ['test'] }, type('lesson'), 'out'],
    ['a type that is empty', { types: ['test'] }, { type: empty }, 'unknown'],
    ['a type that the page does not show', { types: ['test'] }, {}, 'unknown'],
    ['its weekday', { weekdays: [4] }, {}, 'in'],
    ['another weekday', { weekdays: [5] }, {}, 'out'],
    ['a weekday of another day', { weekdays: [5] }, { date: on('2025-11-21') }, 'in'],
    ['a day that was not understood', { weekdays: [4] }, { date: unreadable }, 'unknown'],
    ['a type that agrees, a journal that does not', { types: ['test'], grades: [5] }, type('test'), 'out'],
    ['its month', { months: [9, 11] }, {}, 'in'],
    ['another month', { months: [6, 7, 8] }, {}, 'out'],
    ['a month, where the date was not understood', { months: [11] }, { date: unreadable }, 'unknown'],
    ['another field that is filled', { when: { field: 'homework' } }, { fields: { homework: filled('5.') } }, 'in'],
    ['another field that is empty', { when: { field: 'homework' } }, { fields: { homework: empty } }, 'out'],
    [
      'another field that was not understood',
      { when: { field: 'homework' } },
      { fields: { homework: unreadable } },
      'unknown',
    ],
    ['another field that the page lacks', { when: { field: 'homework' } }, { fields: {} }, 'unknown'],
    [
      'another field that says so',
      { when: { field: 'topic', says: ['attālināti', 'tiešsaistē'] } },
      { fields: { topic: filled('Daļas (TIEŠSAISTĒ)') } },
      'in',
    ],
    [
      'another field that does not say so',
      { when: { field: 'topic', says: ['attālināti'] } },
      { fields: { topic: filled('Daļas') } },
      'out',
    ],
  ])('%s', (_, where, more, answer) => {
    expect(queryEntryScope(createEntry({}, more), where)).toBe(answer);
  });
});

describe('whereSchema', () => {
  it.each([
    { grades: [1, 12], journals: ['subject', 'class-hour'], suffixes: ['F', 'I', 'P'] },
    { subjects: ['Matemātika'], types: ['test'], weekdays: [1, 7] },
    { kinds: ['inspection', 'lesson'] },
    {},
  ])('takes %j', (where) => {
    expect(whereSchema.parse(where)).toEqual(where);
  });

  it.each([
    { grades: [] },
    { grades: [0] },
    { grades: [13] },
    { grades: [7.5] },
    { journals: [] },
    { journals: ['diary'] },
    { suffixes: [] },
    { suffixes: ['X'] },
    { subjects: [] },
    { subjects: [''] },
    { types: [] },
    { types: ['holiday'] },
    { weekdays: [] },
    { weekdays: [0] },
    { weekdays: [8] },
    { kinds: [] },
    { kinds: ['letter'] },
    { classes: ['7.b'] },
  ])('refuses %j', (where) => {
    expect(whereSchema.safeParse(where).success).toBe(false);
  });
});
