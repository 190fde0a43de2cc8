import { describe, expect, it } from 'vitest';
import { isTable, readTable, type Table } from '@/utils/reader/table';
import { row } from './lists';
import { parsePage } from './saved-page';

function tableOf(html: string): Table {
  const element = parsePage(html).querySelector('table,[role=grid],[role=table],[role=treegrid]');
  if (!element) throw new Error('no table');
  return readTable(element);
}

/** A row in a line: `H` a head, `+` with spans, `1` one cell over the whole row; `·` no cell. */
function linesOf({ rows }: Table): string[] {
  return rows.map(({ cells, isHead, hasSpans, isSingle }) => {
    const texts = Array.from(cells, (cell) => cell?.textContent.trim() ?? '·');
    return `${isHead ? 'H' : ''}${hasSpans ? '+' : ''}${isSingle ? '1' : ''} ${texts.join('|')}`.trim();
  });
}

const grid = (...rows: string[]): string => `<div role="grid">${rows.join('')}</div>`;
const line = (...cells: string[]): string => `<div role="row">${cells.join('')}</div>`;
const cell = (text: string, more = ''): string => `<div role="gridcell" ${more}>${text}</div>`;
const head = (text: string): string => `<div role="columnheader">${text}</div>`;

describe('rows and cells', () => {
  it.each([
    ['plain', `<table>${row('a', 'b')}${row('c', 'd')}</table>`, ['a|b', 'c|d']],
    [
      'a head by its place',
      `<table><thead>${row('a', 'b')}</thead><tbody>${row('c', 'd')}</tbody></table>`,
      ['H a|b', 'c|d'],
    ],
    [
      'a head below the body',
      `<table><tbody>${row('c', 'd')}</tbody><thead>${row('a', 'b')}</thead></table>`,
      ['H a|b', 'c|d'],
    ],
    ['a head by its cells', '<table><tr><th>a</th><th>b</th></tr></table>', ['H a|b']],
    [
      'a head by its cells’ role',
      '<table><tr><td role="columnheader">a</td><td role="columnheader">b</td></tr></table>',
      ['H a|b'],
    ],
    ['the head of a row', '<table><tr><th>a</th><td>b</td></tr></table>', ['a|b']],
    ['a head cell that is not the first', '<table><tr><td>a</td><th>b</th></tr></table>', ['a|b']],
    ['one head cell', '<table><tr><th>a</th></tr></table>', ['1 a']],
    ['sums', `<table>${row('a', 'b')}<tfoot>${row('12', '3')}</tfoot></table>`, ['a|b']],
    ['an empty row', `<table>${row('a', 'b')}<tr></tr></table>`, ['a|b']],
    ['rows without a body', `<table><tr><td>a</td><td>b</td></tr></table>`, ['a|b']],
    ['a hidden body', `<table>${row('a', 'b')}<tbody hidden>${row('c', 'd')}</tbody></table>`, ['a|b']],
    ['one cell over the row', '<table><tr><td colspan="2">a</td></tr></table>', ['+1 a|a']],
    ['two cells', '<table><tr><td>a</td><td>a</td></tr></table>', ['a|a']],
    ['a cell over two columns', '<table><tr><td colspan="2">a</td><td>b</td></tr></table>', ['+ a|a|b']],
    [
      'a cell over two rows',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      ['+ a|b', '+ a|c', 'd|e'],
    ],
    [
      'a cell over two rows at the end',
      '<table><tr><td>b</td><td rowspan="2">a</td></tr><tr><td>c</td></tr></table>',
      ['+ b|a', '+ c|a'],
    ],
    [
      'a cell over two columns and rows',
      '<table><tr><td colspan="2" rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      ['+ a|a|b', '+ a|a|c'],
    ],
    [
      'a row of nothing but the cells above',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr></tr><tr><td>c</td></tr></table>',
      ['+ a|b', '1 c'],
    ],
    ['no span', '<table><tr><td colspan="1" rowspan="1">a</td><td>b</td></tr></table>', ['a|b']],
    ['a span of no number', '<table><tr><td colspan="x">a</td><td>b</td></tr></table>', ['a|b']],
    ['a negative span', '<table><tr><td colspan="-2">a</td><td>b</td></tr></table>', ['a|b']],
    ['a broken span', '<table><tr><td colspan="2.5">a</td><td>b</td></tr></table>', ['+ a|a|b']],
    ['a span without an end', '<table><tr><td colspan="201">a</td><td>b</td></tr></table>', ['a|b']],
    [
      'a cell to the table’s end',
      '<table><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
      ['+ a|b', '+ a|c', '+ a|d'],
    ],
    ['a grid', grid(line(head('a'), head('b')), line(cell('c'), cell('d'))), ['H a|b', 'c|d']],
    ['a grid of one column', grid(line(head('a'))), ['1 a']],
    ['a grid in groups', grid(`<div role="rowgroup">${line(`<div>${cell('a')}</div>`, cell('b'))}</div>`), ['a|b']],
    ['a grid with a span', grid(line(cell('a', 'aria-colspan="2"'), cell('b'))), ['+ a|a|b']],
    [
      'a grid with a span over rows',
      grid(line(cell('a', 'aria-rowspan="2"'), cell('b')), line(cell('c'))),
      ['+ a|b', '+ a|c'],
    ],
    [
      'a grid with numbered columns',
      grid(line(cell('a', 'aria-colindex="2"'), cell('b', 'aria-colindex="4"'))),
      ['·|a|·|b'],
    ],
    ['a grid numbered in order', grid(line(cell('a', 'aria-colindex="1"'), cell('b', 'aria-colindex="2"'))), ['a|b']],
    ['a grid with a senseless number', grid(line(cell('a', 'aria-colindex="1000"'))), ['1 a']],
    [
      'a table’s numbers mean nothing',
      '<table><tr><td aria-colindex="3" aria-colspan="2" colspan="1">a</td><td>b</td></tr></table>',
      ['a|b'],
    ],
    [
      'a grid with a hidden row',
      grid(line(cell('a'), cell('b')), '<div role="row" hidden><div role="cell">c</div></div>'),
      ['a|b'],
    ],
    [
      'a table inside a grid’s cell',
      grid(line(`<div><table>${row('x')}</table></div>`, cell('b'), cell('c'))),
      ['b|c'],
    ],
    ['row heads', grid(line('<div role="rowheader">a</div>', '<div role="cell">b</div>')), ['a|b']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(tableOf(html))).toEqual(lines);
  });

  it('of hidden rows are told apart', () => {
    const { rows, hiddenRows } = tableOf(`<table>${row('a', 'b')}<tr hidden><td>c</td><td>d</td></tr></table>`);
    expect(rows).toHaveLength(1);
    expect(hiddenRows.map((cells) => cells.map(({ textContent }) => textContent))).toEqual([['c', 'd']]);
  });
});

describe('isTable', () => {
  it.each([
    ['<table></table>', true],
    ['<table role="presentation"></table>', false],
    ['<table role="none"></table>', false],
    ['<table role="grid"></table>', true],
    ['<table><tr><td><table></table></td></tr></table>', false],
    ['<div role="grid"></div>', true],
    ['<div role="treegrid"></div>', true],
    ['<div role="table"></div>', true],
    ['<div role="list"></div>', false],
    ['<div></div>', false],
  ])('%s: %s', (html, expected) => {
    const element = parsePage(html).body.firstElementChild;
    expect(element && isTable(element)).toBe(expected);
  });
});

describe('rows that are not in the page', () => {
  it.each([
    ['as many as stated', 'aria-rowcount="1"', 0],
    ['more than there are', 'aria-rowcount="12"', 11],
    ['none stated', '', 0],
    ['an unknown number', 'aria-rowcount="-1"', 0],
  ])('%s', (_, attribute, unloaded) => {
    expect(tableOf(`<table ${attribute}>${row('a', 'b')}</table>`).unloaded).toBe(unloaded);
  });

  const styled = (style: string, inner = row('a', 'b')): string =>
    `<table><tbody style="${style}">${inner}</tbody></table>`;
  it.each([
    ['nothing', styled(''), false],
    ['a tall row without a word', `<table>${row('a', 'b')}<tr style="height: 1200px"><td></td></tr></table>`, true],
    [
      'a tall cell without a word',
      `<table>${row('a', 'b')}<tr><td style="padding-top:100.5px"></td></tr></table>`,
      true,
    ],
    ['padding', `<table>${row('a', 'b')}<tr><td style="padding : 100px"></td></tr></table>`, true],
    ['padding below', `<table>${row('a', 'b')}<tr><td style="padding-bottom: 100px"></td></tr></table>`, true],
    ['a tall row with a word', `<table>${row('a', 'b')}<tr style="height: 1200px"><td>c</td></tr></table>`, false],
    [
      'a row of two tall cells',
      `<table>${row('a', 'b')}<tr style="height: 1200px"><td></td><td></td></tr></table>`,
      false,
    ],
    ['a row that is not tall', `<table>${row('a', 'b')}<tr style="height: 90px"><td></td></tr></table>`, false],
    [
      'a height in other words',
      `<table>${row('a', 'b')}<tr style="height: 90px; width: 100px"><td></td></tr></table>`,
      false,
    ],
    ['rows that are placed', '<table><tr style="position : absolute"><td>a</td></tr></table>', true],
    ['rows that are placed, tightly written', '<table><tr style="position:absolute"><td>a</td></tr></table>', true],
    ['rows that are moved', '<table><tr style="transform: translateY(40px)"><td>a</td></tr></table>', true],
    ['a body that is moved', styled('transform: translateY(1200px)'), true],
    ['a body that is moved by a part of a pixel', styled('transform: translate(0, 1200.25px)'), true],
    ['a body that is moved a little', styled('transform: translateY(40px)'), false],
    ['a body with room above', styled('padding-top: 1200px'), true],
    ['a body with room, in parts of a pixel', styled('padding : 0 0 1200.25px'), true],
    ['a body with room below', styled('padding-bottom:1200px'), true],
    ['a body with little room', styled('padding: 12px; width: 1200px'), false],
    ['a body with another length', styled('translate: 12px; width: 1200px'), false],
    ['a table beside a moved one', `<div style="padding-top: 1200px">${styled('')}</div>`, false],
    ['no rows', '<table style="padding-top: 1200px"></table>', false],
  ])('%s: %s', (_, html, expected) => {
    expect(tableOf(html).isVirtual).toBe(expected);
  });
});
