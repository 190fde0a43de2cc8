import { describe, expect, it } from 'vitest';
import { gradeOf, journalKindOf, parseJournalName, parseSubject, queryClassName } from '@/utils/reader/journal-name';

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
