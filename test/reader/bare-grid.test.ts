import { describe, expect, it } from 'vitest';
import { queryBareGrid } from '@/utils/reader/bare-grid';
import { lineOf, read } from './lists';
import { parsePage } from './saved-page';

const line = (...cells: string[]): string => `<div>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`;
const head = line('Datums', 'Tēma', 'Uzdots');
const [first, second] = [line('19.11.', 'a', '1.'), line('20.11.', 'b', '')];

const cells = (count: number): string[] => Array.from({ length: count }, (_, index) => `c${String(index)}`);

function gridOf(html: string): string | undefined {
  const element = parsePage(`<section id="g">${html}</section>`).getElementById('g');
  const grid = element ? queryBareGrid(element) : undefined;
  return (
    grid &&
    [
      ...grid.rows.map(
        ({ cells, isHead }) => `${isHead ? 'H ' : ''}${cells.map((cell) => cell?.textContent).join('|')}`,
      ),
      `${String(grid.hiddenRows.length)} hidden`,
      ...(grid.isVirtual ? ['virtual'] : []),
    ].join('; ')
  );
}

const rows = 'H Datums|Tēma|Uzdots; 19.11.|a|1.; 20.11.|b|; 0 hidden';

describe('a table of plain elements', () => {
  it.each<[string, string, string | undefined]>([
    ['a head and its rows', head + first + second, rows],
    ['a wrapped head', `<div>${head}</div>${first}${second}`, rows],
    ['wrapped rows', `${head}<div>${first}${second}</div>`, rows],
    [
      'wrapped rows, as many as cells',
      `${head}<div>${first}${second}${first}</div>`,
      `${rows.split('; 0')[0] ?? ''}; 19.11.|a|1.; 0 hidden`,
    ],
    ['a head alone', head, undefined],
    ['nothing', '', undefined],
    ['rows without a head', first + second, undefined],
    ['a head of one', line('Datums') + line('20.11.'), undefined],
    ['a head of two', line('Datums', 'Tēma') + line('20.11.', 'b'), 'H Datums|Tēma; 20.11.|b; 0 hidden'],
    [
      'a head of twelve',
      line('Datums', 'Tēma', ...cells(10)) + line('20.11.', ...cells(11)),
      `H Datums|Tēma|${cells(10).join('|')}; 20.11.|${cells(11).join('|')}; 0 hidden`,
    ],
    ['a head of thirteen', line('Datums', 'Tēma', ...cells(11)) + line('20.11.', ...cells(12)), undefined],
    ['a head without a day', line('Nr.', 'Tēma', 'Uzdots') + line('20.11.', 'b', ''), undefined],
    ['a head without a field', line('Datums', 'Nr.', 'Klase') + line('20.11.', 'b', ''), undefined],
    ['a card', line('Datums: 20.11.', 'Tēma', 'Uzdots') + line('20.11.', 'b', ''), undefined],
    ['a head of controls', '<div><button>Datums</button><button>Tēma</button></div>' + line('20.11.', 'b'), undefined],
    [
      'a head of parts',
      '<div><p>Datums<i></i><i></i><i></i><i></i></p><p>Tēma</p></div>' + line('20.11.', 'b'),
      undefined,
    ],
    ['a row that is shorter', head + first + line('20.11.', 'b'), undefined],
    ['a row that is longer', head + first + line('20.11.', 'b', 'c', 'd'), undefined],
    [
      'days in half of the rows',
      head + first + line('x', 'b', ''),
      'H Datums|Tēma|Uzdots; 19.11.|a|1.; x|b|; 0 hidden',
    ],
    ['days in less than half', head + first + line('x', 'b', '') + line('x', 'b', ''), undefined],
    ['days elsewhere', head + line('a', '19.11.', '1.'), undefined],
    [
      'a hidden row',
      head + first + second.replace('<div>', '<div hidden>'),
      'H Datums|Tēma|Uzdots; 19.11.|a|1.; 1 hidden',
    ],
    [
      'rows that are moved',
      head + first + second.replace('<div>', '<div style="position: absolute; top: 900px">'),
      rows.replace('0 hidden', '0 hidden; virtual'),
    ],
  ])('%s', (_, html, grid) => {
    expect(gridOf(html)).toBe(grid);
  });

  it.each(['dl', 'select', 'table', 'tbody', 'tr'])('is no %s', (tag) => {
    const element = parsePage(`<section>${head}${first}</section>`).querySelector('section');
    const renamed = element?.ownerDocument.createElement(tag);
    renamed?.append(...(element?.children ?? []));
    expect(renamed && queryBareGrid(renamed)).toBeUndefined();
  });

  it('is read as a list', () => {
    expect(read(`<section>${head}${first}${second}</section>`).entries.map(lineOf)).toEqual([
      '2025-11-19 | – | – | a | 1.',
      '2025-11-20 | – | – | b | ·',
    ]);
  });
});
