import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { read, row, show, tableOf } from '../lists';

/** A column in a line: day or month, number and type or term, and how often each symbol stands there. */
function lineOf({ kind, date, number, type, term, symbols }: Entry): string {
  const counts = Object.entries(symbols?.counts ?? {}).map(([symbol, count]) => `${symbol}×${String(count)}`);
  const { rows = 0, empty = 0, unreadable = 0 } = symbols ?? {};
  const sums = `${String(rows)} rows, ${String(empty)} empty, ${String(unreadable)} unreadable`;
  const place = [
    kind,
    show(date),
    ...(number ? [show(number)] : []),
    ...(type ? [show(type)] : []),
    ...(term ? [term] : []),
  ];
  return [place.join(' '), sums, ...(counts.length > 0 ? [counts.join(' ')] : [])].join('; ');
}

const linesOf = (html: string): string[] => read(html).entries.map(lineOf);
const kindOf = (html: string): string => {
  const { page, coverage } = read(html);
  return `${page} ${String(coverage.confidence)}`;
};

describe('a grid of pupils', () => {
  const marks = [row('A', 'n', '8'), row('B', '', '9'), row('C', '', '')];
  it.each<[string, string, string]>([
    ['lessons', tableOf('Skolēns|19.11.|20.11.', ...marks), 'grid 0.8'],
    ['one lesson', tableOf('Skolēns|20.11.', row('A', 'n')), 'grid 0.8'],
    [
      'lessons without the pupils’ word',
      tableOf('|19.11.|20.11.|21.11.', ...marks.map((one) => one.replace('</tr>', '<td></td></tr>'))),
      'grid 0.6',
    ],
    [
      'lessons of two rows',
      tableOf('|19.11.|20.11.|21.11.', row('A', 'n', '8', ''), row('B', 'n', '', '')),
      'unknown 0',
    ],
    [
      'lessons without a symbol',
      tableOf('|19.11.|20.11.|21.11.', ...['A', 'B', 'C'].map((one) => row(one, '', '', ''))),
      'unknown 0',
    ],
    [
      'words where symbols should stand',
      tableOf('|19.11.|20.11.|21.11.', ...['A', 'B', 'C'].map((one) => row(one, 'labi', 'n', 'slikti'))),
      'unknown 0',
    ],
    [
      'one word in five',
      tableOf('|19.11.|20.11.|21.11.', row('A', 'n', 'labi', ''), row('B', 'n', '', ''), row('C', 'n', '8', '')),
      'unknown 0',
    ],
    [
      'one word in six',
      tableOf('|19.11.|20.11.|21.11.', row('A', 'n', 'labi', '9'), row('B', 'n', '', ''), row('C', 'n', '8', '')),
      'grid 0.6',
    ],
    ['a topic beside them', tableOf('Skolēns|19.11.|Tēma', row('A', 'n', 'a')), 'unknown 0'],
    ['a letter beside them', tableOf('Skolēns|19.11.|Saņēmējs', row('A', 'n', 'a')), 'not-a-journal 0'],
    ['terms', tableOf('Skolēns|I semestris|II semestris', ...marks), 'term-marks 0.8'],
    ['terms without the pupils’ word', tableOf('Klase|I semestris|II semestris', ...marks), 'unknown 0'],
    ['terms and lessons', tableOf('Skolēns|20.11.|I semestris', ...marks), 'grid 0.8'],
    ['terms and months', tableOf('Skolēns|Oktobris|I semestris', ...marks), 'term-marks 0.8'],
    ['months', tableOf('Skolēns|Oktobris|Novembris', ...marks), 'grid 0.8'],
    [
      'months and a table of terms',
      tableOf('Skolēns|Oktobris', ...marks) + tableOf('Skolēns|I semestris', ...marks),
      'grid 0.8',
    ],
    ['months of absences', `<h2>Kavējumi</h2>${tableOf('Skolēns|Oktobris|Novembris', ...marks)}`, 'unknown 0'],
    [
      'months of absences, by a title in the table',
      tableOf('Skolēns|Oktobris|Novembris', ...marks).replace(
        '<thead>',
        '<thead><tr><th colspan="3">Kavējumu kopsavilkums</th></tr>',
      ),
      'unknown 0',
    ],
    [
      'months beside a text about absences',
      `<p>Kavējumi</p>${tableOf('Skolēns|Oktobris|Novembris', ...marks)}`,
      'grid 0.8',
    ],
    ['terms of one pupil’s subjects', tableOf('Skolēns|Priekšmets|I semestris', ...marks), 'unknown 0'],
    ['terms of one pupil’s journals', tableOf('Skolēns|Žurnāls|I semestris', ...marks), 'unknown 0'],
    ['pupils alone', tableOf('Skolēns|Klase', row('A', '7.b')), 'unknown 0'],
  ])('%s', (_, html, expected) => {
    expect(kindOf(html)).toBe(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'lessons',
      tableOf('Skolēns|19.11. 2. stunda|20.11. PD', ...marks),
      [
        'lesson 2025-11-19 2; 3 rows, 2 empty, 0 unreadable; n×1',
        'lesson 2025-11-20 test; 3 rows, 1 empty, 0 unreadable; 8×1 9×1',
      ],
    ],
    [
      'a column that is no lesson',
      tableOf('Skolēns|20.11.|Vidējais', ...marks),
      ['lesson 2025-11-20; 3 rows, 2 empty, 0 unreadable; n×1'],
    ],
    [
      'rows that are none',
      tableOf(
        'Skolēns|20.11.',
        row('A', 'n'),
        '<tr><td colspan="2">Zēni</td></tr>',
        '<tr><th>Skolēns</th><th>20.11.</th></tr>',
        row('B'),
        row('C', ''),
      ),
      ['lesson 2025-11-20; 2 rows, 1 empty, 0 unreadable; n×1'],
    ],
    [
      'months',
      tableOf('Skolēns|Oktobris|Novembris', ...marks),
      [
        'assessment 2025-10-01; 3 rows, 2 empty, 0 unreadable; n×1',
        'assessment 2025-11-01; 3 rows, 1 empty, 0 unreadable; 8×1 9×1',
      ],
    ],
    [
      'terms',
      tableOf('Skolēns|I semestris|Gads', ...marks),
      [
        'term-mark 2025-09-01 first; 3 rows, 2 empty, 0 unreadable; n×1',
        'term-mark 2025-09-01 year; 3 rows, 1 empty, 0 unreadable; 8×1 9×1',
      ],
    ],
    [
      'two terms that are not told',
      tableOf('Skolēns|Sem.|Sem.', ...marks),
      [
        'term-mark 2025-09-01 first; 3 rows, 2 empty, 0 unreadable; n×1',
        'term-mark 2025-09-01 second; 3 rows, 1 empty, 0 unreadable; 8×1 9×1',
      ],
    ],
    [
      'one term that is not told',
      tableOf('Skolēns|Sem.', row('A', '8')),
      ['term-mark 2025-09-01; 1 rows, 0 empty, 0 unreadable; 8×1'],
    ],
    [
      'one term beside its lessons',
      tableOf('Skolēns|20.11.|Sem.', row('A', '', '8')),
      [
        'lesson 2025-11-20; 1 rows, 1 empty, 0 unreadable',
        'term-mark 2025-09-01 first; 1 rows, 0 empty, 0 unreadable; 8×1',
      ],
    ],
    [
      'one term beside lessons of spring',
      tableOf('Skolēns|20.01.|Sem.', row('A', '', '8')),
      [
        'lesson 2026-01-20; 1 rows, 1 empty, 0 unreadable',
        'term-mark 2025-09-01 second; 1 rows, 0 empty, 0 unreadable; 8×1',
      ],
    ],
    [
      'one term beside lessons of both',
      tableOf('Skolēns|20.11.|20.01.|Sem.', row('A', '', '', '8')),
      [
        'lesson 2025-11-20; 1 rows, 1 empty, 0 unreadable',
        'lesson 2026-01-20; 1 rows, 1 empty, 0 unreadable',
        'term-mark 2025-09-01; 1 rows, 0 empty, 0 unreadable; 8×1',
      ],
    ],
    [
      'three terms that are not told',
      tableOf('Skolēns|Sem.|Sem.|Sem.', row('A', '8', '', '')),
      [
        'term-mark 2025-09-01; 1 rows, 0 empty, 0 unreadable; 8×1',
        'term-mark 2025-09-01; 1 rows, 1 empty, 0 unreadable',
        'term-mark 2025-09-01; 1 rows, 1 empty, 0 unreadable',
      ],
    ],
    [
      'two tables',
      tableOf('Skolēns|19.11.', row('A', 'n')) + tableOf('Skolēns|20.11.', row('A', 's')),
      [
        'lesson 2025-11-19; 1 rows, 0 empty, 0 unreadable; n×1',
        'lesson 2025-11-20; 1 rows, 0 empty, 0 unreadable; s×1',
      ],
    ],
  ])('%s, counted', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it.each([
    ['n', 'n×1'],
    ['NS', 'ns×1'],
    ['n 8', '8×1 n×1'],
    ['n, 8; 9', '8×1 9×1 n×1'],
    ['8 8', '8×2'],
    ['8(p.d.)', '8×1'],
    ['8 (p. d.)', '8×1'],
    ['7|8', '8×1'],
    ['88,89%', '%×1'],
    ['100 %', '%×1'],
    ['atbr.', 'atbr.×1'],
    ['atbrīvots', 'atbrivots×1'],
    ['ni', 'ni×1'],
    ['i', 'i×1'],
    ['UL', 'ul×1'],
    ['S', 's×1'],
    ['+', '+×1'],
    ['10', '10×1'],
    ['11', '1 unreadable'],
    ['0', '1 unreadable'],
    ['nabc', '1 unreadable'],
    ['8 labi', '1 unreadable'],
    ['labi', '1 unreadable'],
    [',', '1 unreadable'],
  ])('«%s» in a cell: %s', (text, expected) => {
    const [line = ''] = linesOf(tableOf('Skolēns|20.11.', row('A', text)));
    const counts = expected.endsWith('unreadable') ? `0 empty, ${expected}` : `0 empty, 0 unreadable; ${expected}`;
    expect(line).toBe(`lesson 2025-11-20; 1 rows, ${counts}`);
  });

  it('says what it hides', () => {
    const hiddenOf = (html: string): string[] => read(html).coverage.hidden;
    const grid = tableOf('Skolēns|Sem.|20.11.|Telpa', row('A', '8', 'n', '1'));
    expect(hiddenOf(grid)).toEqual([]);
    expect(hiddenOf(grid.replace('<th>20', '<th hidden>20'))).toEqual(['hidden-column']);
    expect(hiddenOf(grid.replace('<th>Sem', '<th hidden>Sem'))).toEqual(['hidden-column']);
    expect(hiddenOf(grid.replace('<th>Telpa', '<th hidden>Telpa'))).toEqual([]);
    expect(hiddenOf(grid.replace('<table', '<table aria-rowcount="9"'))).toEqual(['unloaded-rows']);
  });

  it('asks to open a lesson, where it has lessons', () => {
    const problemsOf = (head: string): string[] => read(tableOf(head, row('A', 'n', '8'))).problems.map(({ id }) => id);
    expect([problemsOf('Skolēns|20.11.|Sem.'), problemsOf('Skolēns|Oktobris|Novembris')]).toEqual([
      ['open-a-lesson', 'no-span'],
      ['no-span'],
    ]);
  });

  it('stands in the reading without a pupil', () => {
    const { entries } = read(tableOf('Skolēns|20.11.', row('Anna Ozola', 'n')));
    expect(JSON.stringify(entries)).not.toContain('Ozola');
    expect(entries[0]).toEqual({
      key: '7.b|Matemātika||2025-11-20||lesson|1',
      journal: { className: '7.b', grade: 7, subject: 'Matemātika', suffix: null, group: null, kind: 'subject' },
      kind: 'lesson',
      date: { state: 'filled', text: '20.11.', value: '2025-11-20' },
      fields: {},
      symbols: { rows: 1, empty: 0, unreadable: 0, counts: { n: 1 } },
      author: 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    });
  });

  it('is one’s own where only own records are shown', () => {
    const own = '<label><input type="checkbox" checked> Tikai mani ieraksti</label>';
    expect(read(own + tableOf('Skolēns|20.11.', row('A', 'n'))).entries[0]?.author).toBe('self');
  });
});
