import { describe, expect, it } from 'vitest';
import type { JournalRef } from '@/utils/journal/entry';
import { makeJournal, readPageJournal } from '@/utils/reader/surroundings';
import { readParts, select } from './page-parts';

describe('readPageJournal', () => {
  it.each<[string, string, Partial<JournalRef>]>([
    [
      'a heading',
      '<h1>7.b · Matemātika (F) · 2. grupa</h1>',
      { className: '7.b', subject: 'Matemātika', suffix: 'F', group: '2. grupa' },
    ],
    ['a text', '<p>7.b Matemātika</p>', { className: '7.b', subject: 'Matemātika' }],
    ['a link: it leads elsewhere', '<a href="#">7.b Matemātika</a>', { className: null, subject: null }],
    [
      'a heading and a text that differ',
      '<p>8.a Fizika</p><h1>7.b Matemātika</h1>',
      { className: null, subject: null },
    ],
    [
      'a text with class and subject before a heading with one',
      '<h1>7.b</h1><p>8.a Fizika</p>',
      { className: '8.a', subject: 'Fizika' },
    ],
    [
      'two headings that differ',
      '<h1>7.b Matemātika</h1><h2>8.a Matemātika</h2>',
      { className: null, subject: 'Matemātika' },
    ],
    ['two headings beside each other', '<h1>7.b</h1><h2>Matemātika</h2>', { className: '7.b', subject: 'Matemātika' }],
    ['two texts beside each other', '<p>7.b</p><p>Matemātika</p>', { className: '7.b', subject: 'Matemātika' }],
    ['a person beside a class', '<p>7.b</p><p>Anna Ozola</p>', { className: '7.b', subject: null }],
    ['a subject before a class, in plain texts', '<p>Matemātika</p><p>7.b</p>', { className: '7.b', subject: null }],
    ['a subject with no class beside it', '<p>Pasts</p><p>Matemātika</p>', { className: null, subject: null }],
    ['a number alone', '<h1>3.</h1><h2>Matemātika</h2>', { className: null, subject: 'Matemātika' }],
    ['a heading that is a sentence', `<h1>Matemātikas olimpiādes rezultāti un citi</h1>`, { subject: null }],
    ['labels', '<p>Klase: 7.b</p><p>Priekšmets: Matemātika</p>', { className: '7.b', subject: 'Matemātika' }],
    ['a labelled journal', '<p>Žurnāls: 7.b Zumba</p>', { className: '7.b', subject: 'Zumba' }],
    ['a labelled journal without a class', '<p>Žurnāls: Zumba</p>', { className: null, subject: 'Zumba' }],
    ['a subject that is a journal’s name', '<p>Priekšmets: 10.b Zumba</p>', { className: '10.b', subject: 'Zumba' }],
    ['a subject with a number', '<p>Priekšmets: Kurss 1.a</p>', { subject: 'Kurss 1.a' }],
    ['a labelled group', '<h1>7.b Matemātika</h1><p>Grupa: 1. grupa</p>', { group: '1. grupa' }],
    ['a group alone', '<h1>2. grupa</h1>', { className: null, subject: null, group: '2. grupa' }],
    ['a group with its month', '<h1>2. grupa · 2025. gada novembris</h1>', { group: '2. grupa' }],
    ['a group with its name', '<h1>Zīlītes, 12. grupa</h1>', { group: '12. grupa', subject: null }],
    ['a group of a subject', '<h1>Matemātika · 2. grupa</h1>', { subject: 'Matemātika', group: '2. grupa' }],
    ['a group in a line', '<p>2. grupa</p>', { group: null }],
    ['a group that is a class', '<h1>7.b Matemātika</h1><p>Grupa: 7.c</p>', { group: null }],
    ['a group that may be a person', '<h1>7.b Matemātika</h1><p>Grupa: Ozola</p>', { group: null }],
    ['a class with its subject', '<p>Klase: 7.b Matemātika</p>', { className: '7.b', subject: 'Matemātika' }],
    ['a label on which nothing is chosen', '<h1>7.b Matemātika</h1><p>Priekšmets: Visi</p>', { subject: 'Matemātika' }],
    ['pickers', select('7.b', '8.a') + select('Matemātika', 'Fizika'), { className: '7.b', subject: 'Matemātika' }],
    ['a picker of subjects that stands on an unknown one', select('Zumba', 'Fizika', 'Ķīmija'), { subject: 'Zumba' }],
    ['a picker of one known subject', select('Zumba', 'Fizika'), { subject: null }],
    ['a picker of groups', `<h1>7.b Matemātika</h1>${select('12. grupa', '2. grupa')}`, { group: '12. grupa' }],
    ['a picker of nothing', `<h1>7.b Matemātika</h1>${select('Visas klases', '8.a')}`, { className: '7.b' }],
    ['a picker of journals', select('7.b Matemātika', '8.a Fizika'), { className: '7.b', subject: 'Matemātika' }],
    [
      'a picker with another label',
      `<h1>7.b</h1><label>Piezīmes ${select('Fizika', 'Ķīmija')}</label>`,
      { className: '7.b', subject: null },
    ],
    ['a field of text', '<h1>7.b</h1><input value="Fizika">', { className: '7.b', subject: null }],
    [
      'an individual journal',
      '<h1>Individuālā darba žurnāls</h1><p>7.b Matemātika</p>',
      { kind: 'individual', subject: 'Matemātika' },
    ],
    ['a group’s journal, titled in a plain element', '<p>Grupas žurnāls</p><p>7.b Matemātika</p>', { kind: 'group' }],
    ['a sentence about individual work', '<p>Individuāls žurnāls mājās</p><p>7.b Matemātika</p>', { kind: 'subject' }],
    ['a class-hour journal', '<h1>7.b Klases stunda</h1>', { kind: 'class-hour' }],
    [
      'nothing',
      '<p>Sveiki</p>',
      { className: null, grade: null, subject: null, suffix: null, group: null, kind: 'subject' },
    ],
  ])('%s', (_, html, journal) => {
    const { outline, labelled } = readParts(html);
    expect(readPageJournal(outline, labelled)).toMatchObject(journal);
  });
});

describe('makeJournal', () => {
  const base: JournalRef = {
    className: '7.b',
    grade: 7,
    subject: 'Matemātika',
    suffix: 'F',
    group: null,
    kind: 'subject',
  };

  it.each<[string, JournalRef, Parameters<typeof makeJournal>[1], JournalRef]>([
    ['nothing', base, {}, base],
    ['a class', base, { className: '8.a' }, { ...base, className: '8.a', grade: 8 }],
    [
      'a subject, without the other’s suffix',
      base,
      { subject: 'Fizika' },
      { ...base, subject: 'Fizika', suffix: null },
    ],
    [
      'a subject of another kind',
      base,
      { subject: 'Klases stunda' },
      { ...base, subject: 'Klases stunda', suffix: null, kind: 'class-hour' },
    ],
    [
      'a subject in a group’s journal',
      { ...base, kind: 'group' },
      { subject: 'Fizika' },
      { ...base, subject: 'Fizika', suffix: null, kind: 'group' },
    ],
    [
      'a class hour in a group’s journal',
      { ...base, kind: 'group' },
      { subject: 'Klases stunda' },
      { ...base, subject: 'Klases stunda', suffix: null, kind: 'class-hour' },
    ],
    [
      'a subject in a class-hour journal',
      { ...base, kind: 'class-hour' },
      { subject: 'Fizika' },
      { ...base, subject: 'Fizika', suffix: null },
    ],
    ['a group', base, { group: '2. grupa' }, { ...base, group: '2. grupa' }],
    ['a person for a subject', base, { subject: 'Anna Ozola' }, base],
  ])('%s', (_, from, parts, made) => {
    expect(makeJournal(from, parts)).toEqual(made);
  });
});
