import { describe, expect, it } from 'vitest';
import {
  gradeOf,
  isGroupName,
  isSubjectName,
  journalKindOf,
  parseJournalName,
  parseSubject,
  queryClassName,
  withoutPeople,
} from '@/utils/reader/journal-name';

describe('queryClassName', () => {
  it.each([
    ['5.a', '5.a', 5],
    ['10.bg', '10.bg', 10],
    ['8.b (PĢ)', '8.b (PĢ)', 8],
    ['7.b klase', '7.b', 7],
    ['12. klase', '12. klase', 12],
    ['5.a, 5.b', '5.a, 5.b', 5],
    ['5.a, 6.b', '5.a, 6.b', null],
    ['5a', '5a', 5],
  ])('%s', (text, className, grade) => {
    expect(queryClassName(text)).toBe(className);
    expect(gradeOf(className)).toBe(grade);
  });

  it.each(['403', 'Sporta zāle', '3. stunda', 'Matemātika', '', '13.a'])('%s is none', (text) => {
    expect(queryClassName(text)).toBeUndefined();
  });
});

describe('parseJournalName', () => {
  it.each([
    ['7.b · Matemātika', { className: '7.b', subject: 'Matemātika' }],
    ['Vēsture, 8.c klase', { className: '8.c', subject: 'Vēsture' }],
    ['10.bg Ķīmija', { className: '10.bg', subject: 'Ķīmija' }],
    ['Klases stunda 7.b', { className: '7.b', subject: 'Klases stunda' }],
    ['5.a – Teātra pulciņš (I)', { className: '5.a', subject: 'Teātra pulciņš', suffix: 'I' }],
    ['6.a | Angļu valoda | 2. grupa', { className: '6.a', subject: 'Angļu valoda', group: '2. grupa' }],
    ['8.b (PĢ) Fizika (F)', { className: '8.b (PĢ)', subject: 'Fizika', suffix: 'F' }],
    ['7.b klases žurnāls', { className: '7.b' }],
    ['8b Matemātika', { className: '8b', subject: 'Matemātika' }],
    ['Matemātika, 8B klase', { className: '8B', subject: 'Matemātika' }],
    ['10a · Fizika', { className: '10a', subject: 'Fizika' }],
    ['7.b · Matemātika · Anna Ozola', { className: '7.b', subject: 'Matemātika' }],
  ])('%s', (text, parts) => {
    expect(parseJournalName(text)).toEqual(parts);
  });

  it('takes no person for a subject, and nothing from a text without a class', () => {
    expect(parseJournalName('7.b · Anna Ozola')).toEqual({ className: '7.b' });
    expect(parseJournalName('Anna Ozola, 7.b klases audzinātāja').subject).toBeUndefined();
    expect(parseJournalName('Matemātika')).toEqual({});
    expect(parseJournalName('3. stunda 403')).toEqual({});
    expect(parseJournalName('3D modelēšana (I)')).toEqual({});
    expect(parseJournalName('Matemātika 12a')).toEqual({});
    expect(parseJournalName('12a kabinets')).toEqual({});
  });

  it('splits a subject from its suffix and group', () => {
    expect(parseSubject('Mācību atbalsts (P)')).toEqual({ subject: 'Mācību atbalsts', suffix: 'P' });
    expect(parseSubject('Vācu valoda (1. grupa)')).toEqual({ subject: 'Vācu valoda', group: '1. grupa' });
  });

  it('knows the kinds of journals', () => {
    expect(journalKindOf('Klases stunda')).toBe('class-hour');
    expect(journalKindOf('Klases audzinātāja stunda')).toBe('class-hour');
    expect(journalKindOf('Audzināšanas stunda')).toBe('class-hour');
    expect(journalKindOf('Individuālais darbs')).toBe('individual');
    expect(journalKindOf('Matemātika')).toBe('subject');
  });
});

describe('names as pages print them', () => {
  it.each([
    ['12.bg (PĢ)', '12.bg (PĢ)'],
    ['8.b (PĢ) klase', '8.b (PĢ) klase'],
    ['5.a klase', '5.a'],
    ['5a.', '5a.'],
    ['5 a', '5 a'],
    ['7.', '7.'],
    ['5.ab', '5.ab'],
    ['7.b/8.b klase', '7.b/8.b'],
    ['5.abc', undefined],
    ['8.b (P)', undefined],
    ['8.b (PĢPĢPĢ)', undefined],
    ['8.b (P)Ģ)', undefined],
    ['(7.b) klase', undefined],
    ['Mana 7.b klase', undefined],
    ['7.b/8.b klases', undefined],
  ])('«%s» is the class %s', (text, className) => {
    expect(queryClassName(text)).toBe(className);
  });

  it.each([
    ['7.b, 7.c', 7],
    ['12', 12],
    ['5 a', 5],
    ['13', null],
    [null, null],
  ])('the grade of %s is %s', (className, grade) => {
    expect(gradeOf(className)).toBe(grade);
  });

  it.each([
    ['Matemātika · 2. grupa', { subject: 'Matemātika', group: '2. grupa' }],
    ['Sports | grupa 12', { subject: 'Sports', group: 'grupa 12' }],
    ['12.grupa · Zumba', { subject: 'Zumba', group: '12.grupa' }],
    ['Zumba (I)', { subject: 'Zumba', suffix: 'I' }],
    ['Anna Ozola', {}],
    ['Zumba · Stepa', {}],
    ['Zumba · Matemātika', { subject: 'Matemātika' }],
    ['Vecā 2. grupa · Zumba', {}],
    ['Zumba · 2. grupas', {}],
    ['Zumba · vai grupa 2', {}],
    ['Zumba · grupa 2a', {}],
    ['Zumba · ab', { subject: 'Zumba' }],
    ['7.b klase Zumba', { className: '7.b', subject: 'Zumba' }],
    ['Zumba, 7.b klase', { className: '7.b', subject: 'Zumba' }],
    ['7.b / klase Matemātika', { className: '7.b', subject: 'Matemātika' }],
    ['7.b · Klases žurnāls · Matemātika', { className: '7.b', subject: 'Matemātika' }],
    ['7.b · Stundu saraksts', { className: '7.b' }],
    ['7.b · Klase žurnāli', { className: '7.b' }],
    ['7.b · Audzinātājs Jānis', { className: '7.b' }],
    ['7.b · Audzinātāja stunda', { className: '7.b', subject: 'Audzinātāja stunda' }],
    ['7b Matemātika', { className: '7b', subject: 'Matemātika' }],
    ['Matemātika 7b klase', { className: '7b', subject: 'Matemātika' }],
    ['Matemātika 7b', { subject: 'Matemātika 7b' }],
    [`7.b ${'Matemātika '.repeat(11)}`, {}],
  ])('«%s», where a journal’s name stands', (text, parts) => {
    expect(parseJournalName(text, true)).toEqual(parts);
  });

  it.each([
    ['Vācu valoda 12. grupa', { subject: 'Vācu valoda', group: '12. grupa' }],
    ['Vācu valoda (grupa 12)', { subject: 'Vācu valoda', group: 'grupa 12' }],
    ['Vācu (F) valoda (1.grupa)', { subject: 'Vācu valoda', suffix: 'F', group: '1.grupa' }],
    ['– · Matemātika · –', { subject: 'Matemātika' }],
    ['2. grupa', { group: '2. grupa' }],
  ])('«%s» as a subject', (text, parts) => {
    expect(parseSubject(text)).toEqual(parts);
  });

  it.each([
    [null, '', 'subject'],
    [null, 'Individuālie darbi', 'individual'],
    ['Matemātika', 'Grupas žurnāls', 'group'],
    ['Matemātika', 'Mūsu grupas žurnāls', 'subject'],
    ['Konsultācijas', '', 'individual'],
    ['Классный час', '', 'class-hour'],
    ['Не классный час', '', 'subject'],
  ])('%s under «%s» is a journal of kind %s', (subject, elsewhere, kind) => {
    expect(journalKindOf(subject, elsewhere)).toBe(kind);
  });

  it.each([
    ['Matemātika (Anna Ozola)', 'Matemātika'],
    ['Matemātika(A. Ozola)', 'Matemātika'],
    ['Matemātika (padziļināti)', 'Matemātika (padziļināti)'],
    ['Matemātika – Anna Ozola', 'Matemātika'],
    ['Matemātika, A. Ozola', 'Matemātika'],
    ['Anna Ozola', ''],
    ['Dabas Zinības', 'Dabas Zinības'],
    ['Angļu valoda 123456', 'Angļu valoda 123456'],
    ['Zumba 12', ''],
    ['Zumba 1', 'Zumba 1'],
  ])('«%s» without people is «%s»', (subject, own) => {
    expect(withoutPeople(subject)).toBe(own);
  });

  it.each([
    ['2. grupa', true],
    ['apvienotā', true],
    ['vienotās grupas', true],
    ['meitenes', true],
    ['zēni', true],
    ['zeni 1', true],
    ['A', true],
    ['Ozola', false],
    ['grupas Ozola', false],
    ['Oz un zēni', true],
  ])('«%s» may be a group’s name: %s', (text, expected) => {
    expect(isGroupName(text)).toBe(expected);
  });

  it.each([
    ['Zumba (F)', true],
    ['Zumba (F) ', true],
    ['Zumba (F) x', false],
    ['Matemātika'.padEnd(59), true],
    ['Matemātika'.padEnd(60), false],
  ])('«%s» is a subject for certain: %s', (text, expected) => {
    expect(isSubjectName(text)).toBe(expected);
  });
});
