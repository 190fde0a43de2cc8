import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { explainPage, type Explanation } from '@/utils/reader/explain';
import { pairsOf, row, tableOf } from './lists';

const explain = (body: string): Explanation =>
  explainPage(new JSDOM(`<!doctype html><body><h1>7.b Matemātika</h1>${body}`).window.document, {
    today: '2025-11-20',
  });

const lesson = row('20.11.', 'Daļas');
const list = tableOf('Datums|Tēma', lesson);

describe('the tables of an explanation', () => {
  const tablesOf = (html: string): string[] =>
    explain(html).tables.map(({ position, path, rows, unloaded, use, records, columns }) =>
      [
        position,
        path,
        `${String(rows)}+${String(unloaded)}`,
        use,
        records,
        columns.map(({ words }) => words).join('|'),
      ].join(' '),
    );
  it.each<[string, string, string[]]>([
    ['a list', list, ['1 table 1+0 read 1 Datums|Tēma']],
    [
      'a list in parts',
      `<main><p></p><div></div><div>${list}</div></main>`,
      ['1 main > div[2] > table 1+0 read 1 Datums|Tēma'],
    ],
    ['more rows elsewhere', list.replace('<table', '<table aria-rowcount="12"'), ['1 table 1+10 read 1 Datums|Tēma']],
    ['a list and its twin', list + list, ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 1+0 twin 0 Datums|Tēma']],
    [
      'a list and another',
      list + tableOf('Klase|Telpa', row('7.b', '1')),
      ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 1+0 unused 0 Klase|Telpa'],
    ],
    [
      'a list and one without rows',
      list + tableOf('Klase|Telpa'),
      ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 0+0 unused 0 Klase|Telpa'],
    ],
    [
      'a list and one of the same days',
      list + tableOf('Datums|Klase', row('20.11.', '7.b')),
      ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 1+0 unused 0 Datums|Klase'],
    ],
    [
      'a list and one that repeats a part of it',
      list + tableOf('Datums|Tēma', row('21.11.', 'Procenti'), lesson),
      ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 2+0 read 2 Datums|Tēma'],
    ],
    [
      'a list and one with two of its lesson',
      list + tableOf('Datums|Tēma', lesson, lesson),
      ['1 table[1] 1+0 read 1 Datums|Tēma', '2 table[2] 2+0 read 2 Datums|Tēma'],
    ],
    [
      'two tables that share a day',
      list +
        tableOf('Datums|Klase', row('20.11.', '7.b')) +
        tableOf('Datums|Telpa', row('20.11.', '1'), row('21.11.', '2')),
      [
        '1 table[1] 1+0 read 1 Datums|Tēma',
        '2 table[2] 1+0 unused 0 Datums|Klase',
        '3 table[3] 2+0 unused 0 Datums|Telpa',
      ],
    ],
    [
      'a table whose head is not known',
      `<table><thead><tr><th>Aa</th><th>Bb</th></tr></thead>${lesson}</table>`,
      ['1 table 2+0 no-head 0 Aa|Bb'],
    ],
    [
      'a head that spans',
      `<table><thead><tr><th colspan="2">Aa</th></tr></thead>${lesson}</table>`,
      ['1 table 2+0 no-head 0 '],
    ],
    ['a table without a head', `<table>${row('Kalna Ilze', '8')}</table>`, ['1 table 1+0 no-head 0 ']],
  ])('%s', (_, html, tables) => {
    expect(tablesOf(html)).toEqual(tables);
  });

  it('count the texts and days of their columns, without words between the rows', () => {
    const html = tableOf(
      'Nr.|Datums|Tēma|',
      row('1.', '20.11.', '', ''),
      '<tr><td colspan="4">Brīvlaiks</td></tr>',
      row('2.', '31.02.', 'Līdz 5.12.', 'x'),
    );
    expect(explain(html).tables[0]?.columns).toEqual([
      { index: 0, words: 'Nr.', name: 'number', isHidden: false, cells: { filled: 2, dates: 0 } },
      { index: 1, words: 'Datums', name: 'date', isHidden: false, cells: { filled: 2, dates: 1 } },
      { index: 2, words: 'Tēma', name: 'topic', isHidden: false, cells: { filled: 1, dates: 1 } },
      { index: 3, words: '', name: null, isHidden: false, cells: { filled: 1, dates: 0 } },
    ]);
  });

  it('have hidden columns in their places', () => {
    const html = tableOf('Nr.|Datums|Tēma', row('1.', '20.11.', 'a')).replace('<th>Nr', '<th hidden>Nr');
    expect(explain(html).tables[0]?.columns.map(({ index, isHidden }) => [index, isHidden])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });
});

describe('the candidates of an explanation', () => {
  const candidatesOf = (html: string): string[] =>
    explain(html).candidates.map(({ layout, page, confidence, records, dated, isWinner }) =>
      [layout, page, confidence, `${String(dated)}/${String(records)}`, ...(isWinner ? ['won'] : [])].join(' '),
    );
  it.each<[string, string, string[]]>([
    ['none', '<p>Sveiki!</p>', []],
    ['a list', list, ['lesson-list lesson-list 0.95 1/1 won']],
    ['half of it dated', tableOf('Datums|Tēma', lesson, row('31.02.', 'a')), ['lesson-list lesson-list 0.8 1/2 won']],
    [
      'cards',
      `<article><p>19.11.2025. 2. stunda</p><p>Tēma: a</p></article>`.repeat(2),
      ['cards lesson-list 0.7 2/2 won'],
    ],
    [
      'an editor beside a list',
      list + pairsOf({ Datums: '21.11.2025.', Tēma: '<input value="b">' }),
      ['lesson-window lesson-window 0.95 1/1 won', 'lesson-list lesson-list 0.95 1/1'],
    ],
    ['a page that is still filled', `<div aria-busy="true">${list}</div>`, ['lesson-list lesson-list 0.95 1/1']],
    [
      'half of the cards dated',
      `<article><p>19.11.2025. 2. stunda</p><p>Tēma: a</p></article><article><p>2. stunda</p><p>Tēma: a</p></article>`,
      ['cards lesson-list 0.6 1/2 won'],
    ],
  ])('%s', (_, html, candidates) => {
    expect(candidatesOf(html)).toEqual(candidates);
  });
});

describe('the labels of an explanation', () => {
  const labelsOf = (html: string): string[] =>
    explain(html).labels.map(({ path, words, name, isControl, isFilled, isDate }) =>
      [
        path,
        `«${words}»`,
        name,
        ...(isControl ? ['control'] : []),
        ...(isFilled ? ['filled'] : []),
        ...(isDate ? ['date'] : []),
      ].join(' '),
    );
  it.each<[string, string, string[]]>([
    ['none', '<p>Sveiki!</p>', []],
    ['a line', '<p>Tēma: Daļas</p>', ['p «Tēma» topic filled']],
    ['a term', pairsOf({ Tēma: '' }), ['dl > dt «Tēma» topic']],
    ['a day', pairsOf({ Datums: '20.11.2025.' }), ['dl > dt «Datums» date filled date']],
    ['a day that is none', pairsOf({ Datums: '31.02.2025.' }), ['dl > dt «Datums» date filled']],
    ['a file', pairsOf({ Uzdots: '<img alt="5. uzd.">' }), ['dl > dt «Uzdots» homework filled']],
    ['a control in its label', '<label>Tēma <input value="Daļas"></label>', ['label «Tēma» topic control filled']],
    ['a control named by ARIA', '<input aria-label="Tēma" value="Daļas">', ['input «Tēma» topic control filled']],
    ['a control named by its placeholder', '<input placeholder="Tēma">', ['input «Tēma» topic control']],
    ['a control named by its title', '<input title="Tēma">', ['input «Tēma» topic control']],
    [
      'a label that holds its value, without a colon',
      '<label>Tēma <textarea>Daļas</textarea></label>',
      ['label «Tēma» topic control filled'],
    ],
  ])('%s', (_, html, labels) => {
    expect(labelsOf(html)).toEqual(labels);
  });

  it('that are not known are left out, with their places', () => {
    expect(explain('<p>Zvaigznes:</p><div><p>Mākoņi:</p> 5</div>').leftOut.labels).toEqual([
      { path: 'p', words: 'Zvaigznes:' },
      { path: 'div > p', words: 'Mākoņi:' },
    ]);
  });

  it('leave out heads by their table, and no blank one', () => {
    const html = list + tableOf('Datums|Tēma|Aa|', row('21.11.', 'a', 'b', 'c'));
    expect(explain(html).leftOut).toMatchObject({
      heads: [{ table: 2, words: 'Aa' }],
      filters: [],
      hasForeignFrame: false,
    });
    expect(explain(list).leftOut.problems).toEqual([{ id: 'no-span' }]);
  });
});
