import { describe, expect, it } from 'vitest';
import { readBesideDate, readField, readNumber, readSubject } from '@/utils/reader/rows';
import { show } from './lists';

describe('readNumber', () => {
  it.each([
    ['3', '3'],
    ['3.', '3'],
    ['3. stunda', '3'],
    ['3.st.', '3'],
    ['3 stundas', '3'],
    ['3.–4.', '3'],
    ['3-4', '3'],
    ['3. un 4. stunda', '3'],
    ['3, 4', '3'],
    ['3/4', '3'],
    ['3+4', '3'],
    ['15.', '15'],
    ['·', 'null'],
    ['•', 'null'],
    ['*', 'null'],
    ['', '·'],
    ['16.', '?'],
    ['403', '?'],
    ['3a', '?'],
    ['a 3.', '?'],
    ['3. stunda 403', '?'],
    ['··', '?'],
    ['–', '?'],
    ['3 . – 14 .', '3'],
    ['3stunda', '3'],
    ['3.  stunda', '3'],
  ])('«%s»: %s', (text, value) => {
    expect(show(readNumber(text))).toBe(value);
  });

  it('keeps the words of what is no number', () => {
    expect(readNumber('403')).toEqual({ state: 'unreadable', text: '403' });
  });
});

describe('readField', () => {
  const content = { text: '', isRich: false, isOpaque: false, isTyped: false };
  it.each([
    ['a text', { ...content, text: 'Daļas' }, 'Daļas'],
    ['nothing', content, '·'],
    ['a picture', { ...content, isRich: true }, ''],
    ['a widget that cannot be read', { ...content, isOpaque: true }, '?'],
    ['a text in such a widget', { ...content, text: 'Daļas', isOpaque: true }, 'Daļas'],
  ])('%s', (_, given, value) => {
    expect(show(readField(given))).toBe(value);
  });

  it('has no words of what cannot be read', () => {
    expect(readField({ ...content, isOpaque: true })).toEqual({ state: 'unreadable', text: '' });
  });
});

describe('readBesideDate', () => {
  it.each([
    ['', '– –'],
    ['3. stunda', '3 –'],
    ['3.', '3 –'],
    ['3.–4. stunda', '3 –'],
    ['3. st.', '3 –'],
    ['· Māc.', 'null lesson'],
    ['Māc.', '– lesson'],
    ['3. stunda Pārbaudes darbs', '3 test'],
    ['3. stunda, PD', '3 test'],
    ['PD (3. stunda)', '3 test'],
    ['8:30 3. stunda', '3 –'],
    ['08.30 Māc.', '– lesson'],
    ['pirmdiena', '– –'],
    ['88%', '– –'],
    ['403', '– –'],
    ['stunda', '– –'],
    [',', '– –'],
    ['12. stunda', '12 –'],
    ['3 . - 14', '3 –'],
    ['3.stunda', '3 –'],
    ['3stunda', '3 –'],
    ['3. stunda Māc. stunda', '3 lesson'],
    ['3. stunda Stunda', '3 –'],
    ['3. steidzīgi PD', '3 test'],
    ['x · Māc.', '– lesson'],
    ['PD 8:30', '– test'],
    ['2. stunda 8:30 PD', '2 test'],
    ['PD,  (3.)', '3 test'],
    ['3.,darbs', '3 –'],
    ['5 %', '5 –'],
    ['5%', '– –'],
    ['stunda: 4.', '4 –'],
    ['14:50–15:30', '– –'],
    ['p. d. 3.', '3 test'],
    ['3.–4. p. d.', '3 test'],
    ['3.- 14. p. d.', '3 test'],
    ['3 –14 p. d.', '3 test'],
    ['3. stunda p. d.', '3 test'],
    ['3.  stunda p. d.', '3 test'],
    ['p. d. 8:30', '– test'],
  ])('«%s»: %s', (rest, expected) => {
    const { number, type } = readBesideDate(rest);
    expect(`${show(number)} ${show(type)}`).toBe(expected);
  });
});

describe('readSubject', () => {
  it.each([
    [undefined, 'Priekšmets', {}],
    ['Matemātika', 'Priekšmets', { parts: { subject: 'Matemātika' } }],
    ['2. Matemātika', 'Priekšmets', { parts: { subject: 'Matemātika' }, number: '2' }],
    ['· Konsultācija', 'Priekšmets', { parts: { subject: 'Konsultācija' }, number: 'null' }],
    ['2. Matemātika 403', 'Priekšmets un telpa', { parts: { subject: 'Matemātika' }, number: '2' }],
    ['Matemātika 40a.', 'Kabinets, priekšmets', { parts: { subject: 'Matemātika' } }],
    ['Sports mz', 'Priekšmets un telpa', { parts: { subject: 'Sports' } }],
    ['Matemātika 403', 'Priekšmets', { parts: { subject: 'Matemātika 403' } }],
    ['7.b Matemātika', 'Priekšmets', { parts: { className: '7.b', subject: 'Matemātika' } }],
    ['Anna Ozola', 'Priekšmets', { parts: { subject: 'Anna Ozola' } }],
    ['12.  Matemātika', 'Priekšmets', { parts: { subject: 'Matemātika' }, number: '12' }],
    ['Sports 2. grupa', 'Priekšmets', { parts: { subject: 'Sports', group: '2. grupa' } }],
    ['Matemātika  403', 'Telpa', { parts: { subject: 'Matemātika' } }],
    ['Matemātika 403 (F)', 'Telpa', { parts: { subject: 'Matemātika 403', suffix: 'F' } }],
    ['7.b', 'Priekšmets', { parts: { className: '7.b' } }],
    ['', 'Priekšmets', { parts: {} }],
  ])('«%s» under «%s»', (text, head, expected) => {
    const { parts, number } = readSubject(text, head);
    expect({ ...(text !== undefined && { parts }), ...(number && { number: show(number) }) }).toEqual(expected);
  });
});
