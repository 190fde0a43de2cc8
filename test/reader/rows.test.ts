import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import type { Field } from '@/utils/journal/field';
import { readPage } from '@/utils/reader/read-page';
import { readBesideDate, readField, readNumber, readSubject } from '@/utils/reader/rows';
import { options, parsePage } from './saved-page';

const show = (field: Field<unknown> | undefined): string => {
  if (!field) return '–';
  return field.state === 'filled' ? String(field.value) : field.state === 'empty' ? '·' : '?';
};

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
  ])('«%s»: %s', (text, value) => {
    expect(show(readNumber(text))).toBe(value);
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
  ])('«%s» under «%s»', (text, head, expected) => {
    const { parts, number } = readSubject(text, head);
    expect({ ...(text !== undefined && { parts }), ...(number && { number: show(number) }) }).toEqual(expected);
  });
});

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** An entry in a line: day, number, type, topic, homework; `draft`, `cancelled`. */
function lineOf({ date, number, type, fields, draft, cancelled }: Entry): string {
  const words = [...(draft ? ['draft'] : []), ...(cancelled ? ['cancelled'] : [])];
  return [...[date, number, type, fields.topic, fields.homework].map(show), ...words].join(' | ');
}

function linesOf(head: string, ...rows: string[]): string[] {
  const cells = head.split('|').map((text) => `<th>${text}</th>`);
  const page = `<h1>7.b Matemātika</h1><table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return readPage(parsePage(`${page}\n`), options).entries.map(lineOf);
}

describe('the rows of a list', () => {
  it.each<[string, string, string[], string[]]>([
    ['a lesson', 'Datums|Nr.|Tēma|Uzdots', [row('20.11.2025.', '3.', 'Daļas', '')], ['2025-11-20 | 3 | – | Daļas | ·']],
    ['a type', 'Datums|Tips|Tēma', [row('20.11.2025.', 'PD', 'Daļas')], ['2025-11-20 | – | test | Daļas | –']],
    [
      'a number and a type beside the day',
      'Datums|Tēma',
      [row('20.11. 3. stunda PD', 'Daļas')],
      ['2025-11-20 | 3 | test | Daļas | –'],
    ],
    [
      'a day that is none',
      'Datums|Tēma',
      [row('31.02.', 'Daļas'), row('20.11.', 'Daļas')],
      ['? | – | – | Daļas | –', '2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'a row without a day',
      'Datums|Tēma',
      [row('20.11.', 'Daļas'), row('', 'Procenti')],
      ['2025-11-20 | – | – | Daļas | –', '· | – | – | Procenti | –'],
    ],
    ['a blank row', 'Datums|Tēma', [row('20.11.', 'Daļas'), row('', '')], ['2025-11-20 | – | – | Daļas | –']],
    ['a blank topic', 'Datums|Tēma', [row('20.11.', '')], ['2025-11-20 | – | – | · | –']],
    [
      'a day once for its lessons',
      'Datums|Nr.|Tēma',
      [row('20.11.', '2.', 'Daļas'), row('', '3.', 'Procenti')],
      ['2025-11-20 | 2 | – | Daļas | –', '2025-11-20 | 3 | – | Procenti | –'],
    ],
    [
      'a number that the day has had',
      'Datums|Nr.|Tēma',
      [row('20.11.', '2.', 'Daļas'), row('', '2.', 'Procenti')],
      ['2025-11-20 | 2 | – | Daļas | –', '· | 2 | – | Procenti | –'],
    ],
    [
      'a head that comes again',
      'Datums|Tēma',
      [row('20.11.', 'Daļas'), row('Datums', 'Tēma'), row('21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'a day above its lessons',
      'Nr.|Tēma',
      ['<tr><td colspan="2">20.11.2025. ceturtdiena</td></tr>', row('3.', 'Daļas')],
      ['2025-11-20 | 3 | – | Daļas | –'],
    ],
    [
      'a remark between lessons',
      'Datums|Tēma',
      [row('20.11.', 'Daļas'), '<tr><td colspan="2">Brīvlaiks</td></tr>', row('21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    ['a sum', 'Datums|Tēma', [row('20.11.', 'Daļas'), row('Kopā', '12')], ['2025-11-20 | – | – | Daļas | –']],
    [
      'labels in the cells',
      'Datums|Tēma',
      [row('Datums: 20.11.', 'Tēma: Daļas: ievads')],
      ['2025-11-20 | – | – | Daļas: ievads | –'],
    ],
    [
      'another label in a cell',
      'Datums|Tēma',
      [row('20.11.', 'SR: saskaita')],
      ['2025-11-20 | – | – | SR: saskaita | –'],
    ],
    [
      'two columns of a topic',
      'Datums|Temats|Stundas tēma',
      [row('20.11.', 'Skaitļi', 'Daļas'), row('21.11.', '', 'Daļas'), row('24.11.', '', '')],
      ['2025-11-20 | – | – | Daļas Skaitļi | –', '2025-11-21 | – | – | Daļas | –', '2025-11-24 | – | – | · | –'],
    ],
    [
      'a topic over the homework’s column',
      'Datums|Tēma|Uzdots',
      ['<tr><td>20.11.</td><td colspan="2">Ekskursija</td></tr>'],
      ['2025-11-20 | – | – | Ekskursija | –'],
    ],
    ['a draft', 'Datums|Tēma|', [row('20.11.', 'Daļas', 'Melnraksts')], ['2025-11-20 | – | – | Daļas | – | draft']],
    [
      'a draft beside the day',
      'Datums|Tēma',
      [row('20.11. <b>Melnraksts</b>', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | – | draft'],
    ],
    [
      'a topic about a draft',
      'Datums|Tēma',
      [row('20.11.', 'Esejas melnraksts')],
      ['2025-11-20 | – | – | Esejas melnraksts | –'],
    ],
    [
      'a cancelled lesson',
      'Datums|Tēma',
      [row('20.11.', 'Stunda nenotika')],
      ['2025-11-20 | – | – | Stunda nenotika | – | cancelled'],
    ],
    [
      'running numbers',
      'Nr.|Datums|Tēma',
      [20, 21, 24, 25, 26, 27].map((day, index) => row(`${String(index + 1)}.`, `${String(day)}.11.`, 'Daļas')),
      [20, 21, 24, 25, 26, 27].map((day) => `2025-11-${String(day)} | – | – | Daļas | –`),
    ],
    [
      'running numbers of five rows',
      'Nr.|Datums|Tēma',
      [20, 21].map((day, index) => row(`${String(index + 1)}.`, `${String(day)}.11.`, 'Daļas')),
      ['2025-11-20 | 1 | – | Daļas | –', '2025-11-21 | 2 | – | Daļas | –'],
    ],
    ['numbers of rooms', 'Nr.|Datums|Tēma', [row('403', '20.11.', 'Daļas')], ['2025-11-20 | – | – | Daļas | –']],
    [
      'a day under another head',
      'Periods|Tēma',
      [row('20.11.', 'Daļas'), row('21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '2025-11-21 | – | – | Daļas | –'],
    ],
  ])('%s', (_, head, rows, lines) => {
    expect(linesOf(head, ...rows)).toEqual(lines);
  });
});
