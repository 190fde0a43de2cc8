import { describe, expect, it } from 'vitest';
import { distinct } from '@/utils/reader/columns';
import { tableOf, row } from './lists';
import { readParts } from './page-parts';

/** Heads in a line: their columns (`name` or `date`, with the label), what is hidden, how many rows. */
function headsOf(html: string): string[] {
  return readParts(html).heads.map(({ columns, hidden, rows, width, title }) => {
    const show = (some: typeof columns): string =>
      some.map(({ index, label, name, date }) => `${String(index)} ${label}=${name ?? date ?? '?'}`).join(', ');
    const more = [hidden.length > 0 ? `hidden ${show(hidden)}` : '', title && `«${title}»`].filter((one) => one !== '');
    return [`${show(columns)}; ${String(rows.length)} rows of ${String(width)}`, ...more].join('; ');
  });
}

const th = (...cells: string[]): string => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const lesson = row('20.11.', 'Daļas');

describe('the head of a table', () => {
  it.each<[string, string, string[]]>([
    ['two names', tableOf('Datums|Tēma', lesson), ['0 Datums=date, 1 Tēma=topic; 1 rows of 2']],
    ['one name', tableOf('Datums|Cits', lesson), []],
    ['one name twice', tableOf('Tēma|Temats', lesson), []],
    [
      'a pupil and a day',
      tableOf('Skolēns|20.11.', row('A', 'n')),
      ['0 Skolēns=pupil, 1 20.11.=2025-11-20; 1 rows of 2'],
    ],
    ['a pupil alone', tableOf('Skolēns|Cits', row('A', 'n')), []],
    ['a pupil and no day', tableOf('Skolēns|31.02.', row('A', 'n')), []],
    ['two days', tableOf('A|20.11.|21.11.', row('a', 'n', 'n')), []],
    [
      'three days',
      tableOf('20.11.|21.11.|24.11.', row('n', 'n', 'n')),
      ['0 20.11.=2025-11-20, 1 21.11.=2025-11-21, 2 24.11.=2025-11-24; 1 rows of 3'],
    ],
    [
      'a term and a month',
      tableOf('Skolēns|I semestris|Oktobris', row('A', '8', '9')),
      ['0 Skolēns=pupil, 1 I semestris=term, 2 Oktobris=month; 1 rows of 3'],
    ],
    [
      'a head without a word',
      tableOf('|Datums|Tēma', row('', '20.11.', 'a')),
      ['0 =?, 1 Datums=date, 2 Tēma=topic; 1 rows of 3'],
    ],
    [
      'two rows',
      table(`<thead>${th('Stunda', '')}${th('Datums', 'Tēma')}</thead>`, lesson),
      ['0 Datums Stunda=date, 1 Tēma=topic; 1 rows of 2'],
    ],
    [
      'two rows, one name over two',
      table(
        `<thead><tr><th rowspan="2">Datums</th><th colspan="2">Stunda</th></tr>${th('Tēma', 'Uzdots')}</thead>`,
        row('20.11.', 'a', 'b'),
      ),
      ['0 Datums=date, 1 Tēma Stunda=topic, 2 Uzdots Stunda=homework; 1 rows of 3'],
    ],
    [
      'the upper row’s name, where the lower has none',
      table(
        `<thead><tr><th>Datums</th><th colspan="2">Tēma</th></tr>${th('', 'aa', 'bb')}</thead>`,
        row('20.11.', 'a', 'b'),
      ),
      ['0 Datums=date, 1 aa Tēma=topic, 2 bb Tēma=topic; 1 rows of 3'],
    ],
    [
      'who was substituted, over what',
      table(
        `<thead><tr><th rowspan="2">Datums</th><th colspan="2">Aizvietotais</th></tr>${th('skolotājs', 'priekšmets')}</thead>`,
        row('20.11.', 'a', 'b'),
      ),
      [
        '0 Datums=date, 1 skolotājs Aizvietotais=replacedTeacher, 2 priekšmets Aizvietotais=replacedSubject; 1 rows of 3',
      ],
    ],
    [
      'a title over it',
      table('<thead><tr><th colspan="2">7.b Matemātika</th></tr>', th('Datums', 'Tēma'), '</thead>', lesson),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 2; «7.b Matemātika»'],
    ],
    [
      'four rows',
      table(`<thead>${th('a', 'b').repeat(3)}${th('Datums', 'Tēma')}</thead>`, lesson),
      ['0 Datums a a a=date, 1 Tēma b b b=topic; 1 rows of 2'],
    ],
    [
      'a fifth row is its first record',
      table(`<thead>${th('Datums', 'Tēma').repeat(5)}</thead>`),
      ['0 Datums Datums Datums Datums=date, 1 Tēma Tēma Tēma Tēma=topic; 1 rows of 2'],
    ],
    ['of cells, by its words', table(row('Datums', 'Tēma'), lesson), ['0 Datums=date, 1 Tēma=topic; 1 rows of 2']],
    [
      'of cells, below a title',
      table('<tr><td colspan="2">Stundas</td></tr>', row('Datums', 'Tēma'), lesson),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 2; «Stundas»'],
    ],
    [
      'of cells, in the third row',
      table(row('a', 'b'), row('c', 'd'), row('Datums', 'Tēma'), lesson),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 2'],
    ],
    ['of cells, in the fourth row', table(row('a', 'b').repeat(3), row('Datums', 'Tēma'), lesson), []],
    ['of cells, in the last row', table(row('a', 'b'), row('Datums', 'Tēma')), []],
    ['of cells, with a number', table(row('Datums', 'Tēma', '5.'), row('20.11.', 'a', 'b')), []],
    [
      'of cells, half of them named',
      table(row('Datums', 'Tēma', 'aa', 'bb'), row('20.11.', 'a', 'b', 'c')),
      ['0 Datums=date, 1 Tēma=topic, 2 aa=?, 3 bb=?; 1 rows of 4'],
    ],
    [
      'of cells, less than half named',
      table(row('Datums', 'Tēma', 'aa', 'bb', 'cc'), row('20.11.', 'a', 'b', 'c', 'd')),
      [],
    ],
    ['of cells, with a day', table(row('Datums', 'Tēma', '20.11.'), row('20.11.', 'a', 'b')), []],
    [
      'of cells, three days',
      table(row('a', '20.11.', '21.11.', '24.11.'), row('b', 'n', '', '')),
      ['0 a=?, 1 20.11.=2025-11-20, 2 21.11.=2025-11-21, 3 24.11.=2025-11-24; 1 rows of 4'],
    ],
    [
      'of cells, a pupil and a day',
      table(row('Skolēns', '20.11.'), row('b', 'n')),
      ['0 Skolēns=pupil, 1 20.11.=2025-11-20; 1 rows of 2'],
    ],
    [
      'below heads that say nothing',
      table(`<thead>${th('a', 'b')}</thead>`, row('Datums', 'Tēma'), lesson),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 2'],
    ],
    [
      'a hidden column',
      tableOf('Datums|Tēma|Uzdots', row('20.11.', 'a', 'b')).replace('<th>Uzdots', '<th hidden>Uzdots'),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 3; hidden 2 Uzdots=homework'],
    ],
    [
      'a column of hidden cells',
      tableOf('Datums|Tēma|Uzdots', row('20.11.', 'a', 'b').replace('<td>b', '<td hidden>b')),
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 3; hidden 2 Uzdots=homework'],
    ],
    [
      'a hidden column without a name',
      tableOf('Datums|Tēma|aa', row('20.11.', 'a', 'b')).replace('<th>aa', '<th hidden>aa'),
      ['0 Datums=date, 1 Tēma=topic, 2 aa=?; 1 rows of 3'],
    ],
    [
      'a hidden day',
      tableOf('Skolēns|20.11.|21.11.', row('A', 'n', 'n')).replace('<th>21', '<th hidden>21'),
      ['0 Skolēns=pupil, 1 20.11.=2025-11-20; 1 rows of 3; hidden 2 21.11.=2025-11-21'],
    ],
  ])('%s', (_, html, heads) => {
    expect(headsOf(html)).toEqual(heads);
  });
});

describe('tables that belong together', () => {
  const headOnly = table(`<thead>${th('Datums', 'Tēma')}</thead>`);
  const rows = table(lesson, lesson);
  const left = tableOf('Nr.|Datums', row('1.', '20.11.'), row('2.', '21.11.'));
  const right = tableOf('Tēma|Uzdots', row('a', 'b'), row('c', 'd'));
  const whole = '0 Nr.=number, 1 Datums=date, 2 Tēma=topic, 3 Uzdots=homework; 2 rows of 4';
  const apart = ['0 Nr.=number, 1 Datums=date; 2 rows of 2', '0 Tēma=topic, 1 Uzdots=homework; 2 rows of 2'];
  it.each<[string, string, string[]]>([
    ['a head that stays in place, and its rows', headOnly + rows, ['0 Datums=date, 1 Tēma=topic; 2 rows of 2']],
    ['rows of another width', headOnly + table(row('a', 'b', 'c')), ['0 Datums=date, 1 Tēma=topic; 0 rows of 2']],
    [
      'rows after a table with rows',
      tableOf('Datums|Tēma', lesson) + rows,
      ['0 Datums=date, 1 Tēma=topic; 1 rows of 2'],
    ],
    ['rows twice', headOnly + rows + rows, ['0 Datums=date, 1 Tēma=topic; 2 rows of 2']],
    ['two halves', left + right, [whole]],
    [
      'two halves, and another table',
      left + right + tableOf('Klase|Telpa', row('a', 'b')),
      [whole, '0 Klase=class, 1 Telpa=aside; 1 rows of 2'],
    ],
    [
      'halves of unequal length',
      left + tableOf('Tēma|Uzdots', row('a', 'b')),
      [apart[0] ?? '', '0 Tēma=topic, 1 Uzdots=homework; 1 rows of 2'],
    ],
    [
      'halves without rows',
      tableOf('Nr.|Datums') + tableOf('Tēma|Uzdots'),
      ['0 Nr.=number, 1 Datums=date; 0 rows of 2', '0 Tēma=topic, 1 Uzdots=homework; 0 rows of 2'],
    ],
    ['halves with a ragged row', left + right.replace('<td>d</td>', ''), apart],
    ['halves the other way round', right + left, [...apart].reverse()],
    [
      'a left half with a topic',
      tableOf('Datums|Tēma', row('a', 'b'), row('a', 'b')) + right,
      ['0 Datums=date, 1 Tēma=topic; 2 rows of 2', apart[1] ?? ''],
    ],
    [
      'a left half without a day',
      tableOf('Nr.|Klase', row('a', 'b'), row('a', 'b')) + right,
      ['0 Nr.=number, 1 Klase=class; 2 rows of 2', apart[1] ?? ''],
    ],
    [
      'a right half without a lesson',
      left + tableOf('Klase|Telpa', row('a', 'b'), row('a', 'b')),
      [apart[0] ?? '', '0 Klase=class, 1 Telpa=aside; 2 rows of 2'],
    ],
    [
      'a right half with its own subject',
      left + tableOf('Priekšmets|Tēma', row('a', 'b'), row('a', 'b')),
      [apart[0] ?? '', '0 Priekšmets=subject, 1 Tēma=topic; 2 rows of 2'],
    ],
    [
      'halves with hidden rows of one side',
      left + right.replace('</tbody>', '<tr hidden><td>a</td><td>b</td></tr></tbody>'),
      apart,
    ],
    [
      'halves with hidden columns',
      left.replace('<th>Nr.', '<th hidden>Nr.') + right.replace('<th>Uzdots', '<th hidden>Uzdots'),
      ['1 Datums=date, 2 Tēma=topic; 2 rows of 4; hidden 0 Nr.=number, 3 Uzdots=homework'],
    ],
  ])('%s', (_, html, heads) => {
    expect(headsOf(html)).toEqual(heads);
  });

  it('are joined row by row', () => {
    const [head] = readParts(left + right).heads;
    expect(head?.rows.map(({ cells }) => cells.map((cell) => cell?.textContent))).toEqual([
      ['1.', '20.11.', 'a', 'b'],
      ['2.', '21.11.', 'c', 'd'],
    ]);
    expect(head?.rows.map(({ hasSpans, isSingle }) => [hasSpans, isSingle])).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});

describe('the cells of a row', () => {
  it('are given once each', () => {
    const [head] = readParts(tableOf('Datums|Tēma|Uzdots', '<tr><td>20.11.</td><td colspan="2">a</td></tr>')).heads;
    expect(head?.rows.map((one) => distinct(one).map(({ textContent }) => textContent))).toEqual([['20.11.', 'a']]);
  });
});
