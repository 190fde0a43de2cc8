import { describe, expect, it } from 'vitest';
import { readElements } from '@/utils/reader/read-elements';
import { lineOf, pairsOf, parseWhole, read, row, show, tableOf } from '../lists';
import { options } from '../saved-page';

const day = '20.11.2025.';
const lesson = { Datums: day, Tēma: 'Daļas', Uzdots: '' };
const input = (value = ''): string => `<input value="${value}">`;

describe('an open lesson', () => {
  it.each<[string, string, string]>([
    ['a topic and a homework', pairsOf(lesson), 'lesson-window 0.85'],
    ['a homework and remarks', pairsOf({ Datums: day, Uzdots: '', Piezīmes: 'a' }), 'lesson-window 0.85'],
    ['an outcome and remarks', pairsOf({ Datums: day, SR: 'saskaita', Piezīmes: '' }), 'lesson-window 0.85'],
    ['remarks alone', pairsOf({ Datums: day, Piezīmes: 'a', Komentārs: 'b' }), 'unknown 0'],
    ['a topic alone', pairsOf({ Datums: day, Tēma: 'Daļas' }), 'unknown 0'],
    ['a topic to write', pairsOf({ Datums: day, Tēma: input() }), 'lesson-window 0.95'],
    ['a topic to write, a homework to read', pairsOf({ Datums: day, Tēma: input(), Uzdots: '' }), 'lesson-window 0.95'],
    ['a topic to write, without a day', pairsOf({ Tēma: input() }), 'unknown 0'],
    ['two fields to write, without a day', pairsOf({ Tēma: input(), Uzdots: input() }), 'lesson-window 0.7'],
    ['two fields to read, without a day', pairsOf({ Tēma: 'Daļas', Uzdots: 'a' }), 'unknown 0'],
    ['no value', pairsOf({ ...lesson, Tēma: '' }), 'unknown 0'],
    ['no value to write', pairsOf({ Datums: day, Tēma: input(), Uzdots: input() }), 'lesson-window 0.95'],
    ['a file as its only value', pairsOf({ ...lesson, Tēma: '', Uzdots: '<img alt="5. uzd.">' }), 'lesson-window 0.85'],
    ['a value of a label that is no field', pairsOf({ ...lesson, Tēma: '', Kabinets: '403' }), 'unknown 0'],
    ['a pupil’s mark', pairsOf({ ...lesson, Vērtējums: '8' }), 'unknown 0'],
    ['a mark to write', pairsOf({ ...lesson, Vērtējums: input('8') }), 'lesson-window 0.85'],
    ['a pupil’s mark in an editor', pairsOf({ ...lesson, Tēma: input(), Vērtējums: '8' }), 'lesson-window 0.95'],
    ['a letter', pairsOf({ ...lesson, Saņēmējs: '7.b' }), 'not-a-journal 0'],
    ['a letter to write', pairsOf({ Saņēmējs: input(), Tēma: input(), Saturs: input() }), 'not-a-journal 0'],
    ['two topics', `${pairsOf(lesson)}${pairsOf({ ...lesson, Datums: '21.11.2025.' })}`, 'lesson-list 0.7'],
    [
      'a register’s record',
      `<h2>Žurnāla pārbaude</h2>${pairsOf({ Datums: day, Tēma: 'a', Piezīmes: 'b' })}`,
      'inspection-log 0.7',
    ],
  ])('%s', (_, html, expected) => {
    const { page, coverage } = read(html);
    expect(`${page} ${String(coverage.confidence)}`).toBe(expected);
  });

  it('is shown at the first of topic, outcome and homework', () => {
    const document = parseWhole(pairsOf({ Datums: day, Piezīmes: 'a', Uzdots: '1.', Tēma: 'b' }));
    const { elements } = readElements(document, options);
    expect([...elements.values()].map(({ textContent }) => textContent)).toEqual(['Uzdots']);
  });

  it('has nothing hidden and no problem', () => {
    expect(read(pairsOf(lesson))).toMatchObject({ coverage: { hidden: [], layout: 'lesson-window' }, problems: [] });
  });
});

describe('what belongs to an open lesson', () => {
  const linesOf = (html: string): string[] => read(html).entries.map(lineOf);
  const fields = '<p>Tēma: Daļas</p><p>Uzdots: 5. uzd.</p>';
  const whole = '2025-11-20 | – | – | Daļas | 5. uzd.';

  it.each<[string, string, string]>([
    ['a day beside its fields', `<div>${day}</div>${fields}`, whole],
    ['a day around its fields', `<div>${day}<div><div>${fields}</div></div></div>`, whole],
    ['a day far from its fields', `<div><div>${day}</div><div><div>${fields}</div></div></div>`, whole],
    ['its own day before one around it', `<div>19.11.2025.</div><div><p>Datums: ${day}</p>${fields}</div>`, whole],
    ['its own line before one around it', `<div>19.11.2025.</div><section><div>${day}</div>${fields}</section>`, whole],
    ['fields apart', `<div>${day}</div><div><p>Tēma: Daļas</p></div><div><p>Uzdots: 5. uzd.</p></div>`, whole],
    ['a badge around it', `<div>PD</div><section><div>${day}</div>${fields}</section>`, whole],
    [
      'a badge in it',
      `<section><div>PD</div><div>${day}</div>${fields}</section>`,
      '2025-11-20 | – | test | Daļas | 5. uzd.',
    ],
    [
      'a word in its value',
      `<section><div>${day}</div><p>Tēma: Daļas</p><dl><dt>Uzdots</dt><dd><p>PD</p><p>5.</p></dd></dl></section>`,
      '2025-11-20 | – | – | Daļas | PD 5.',
    ],
    [
      'a switch that is on',
      `<section><div>${day}</div>${fields}<label><input type="checkbox" checked> Nenotika</label></section>`,
      `${whole} | cancelled`,
    ],
    [
      'a switch around it',
      `<label><input type="checkbox" checked> Nenotika</label><section><div>${day}</div>${fields}</section>`,
      whole,
    ],
  ])('%s', (_, html, line) => {
    expect(linesOf(html)).toEqual([line]);
  });

  it('is no day of a table beside it', () => {
    const table = tableOf('Datums|Prombūtne', row('19.11.2025.', '3'));
    const html = `<div>${day}${table}<div>${pairsOf({ Tēma: input('a'), Uzdots: input() })}</div></div>`;
    expect(read(html).entries.map(({ date }) => show(date))).toEqual(['?']);
  });
});
