import { describe, expect, it } from 'vitest';
import { lineOf, read, row, tableOf } from '../lists';

const kindOf = (html: string): string => {
  const { page, coverage } = read(html);
  return `${page} ${String(coverage.confidence)}`;
};
const linesOf = (html: string): string[] => read(html).entries.map(lineOf);
const edit = '<button>Pievienot stundu</button>';
const day = (date: string, ...rows: string[]): string => `<h2>${date}</h2>${tableOf('Nr.|Priekšmets|Tēma', ...rows)}`;

describe('a list of lessons', () => {
  const list = tableOf('Datums|Tēma', row('20.11.', 'a'));
  it.each<[string, string, string]>([
    ['with days', list, 'lesson-list 0.95'],
    ['with homework', tableOf('Datums|Uzdots', row('20.11.', 'a')), 'lesson-list 0.95'],
    ['with outcomes', tableOf('Datums|SR', row('20.11.', 'a')), 'lesson-list 0.95'],
    ['with remarks alone', tableOf('Datums|Piezīmes', row('20.11.', 'a')), 'unknown 0'],
    [
      'with a hidden topic',
      tableOf('Datums|Klase|Tēma', row('20.11.', '7.b', 'a')).replace('<th>Tē', '<th hidden>Tē'),
      'lesson-list 0.95',
    ],
    ['half of its days known', tableOf('Datums|Tēma', row('20.11.', 'a'), row('drīz', 'b')), 'lesson-list 0.8'],
    ['without rows', tableOf('Datums|Tēma'), 'lesson-list 0.6'],
    ['without rows and days', tableOf('Nr.|Tēma'), 'unknown 0'],
    ['without rows, below a day', `<h2>20.11.2025.</h2>${tableOf('Nr.|Tēma')}`, 'lesson-list 0.6'],
    ['of pupils', tableOf('Datums|Skolēns|Tēma', row('20.11.', 'A', 'a')), 'unknown 0'],
    ['of letters', tableOf('Datums|Sūtītājs|Tēma', row('20.11.', 'A', 'a')), 'not-a-journal 0'],
    ['from somebody', tableOf('Datums|No|Tēma', row('20.11.', 'A', 'a')), 'not-a-journal 0'],
    ['with marks', tableOf('Datums|Tēma|Vērtējums', row('20.11.', 'a', '8')), 'family 0.95'],
    ['with marks, to edit', edit + tableOf('Datums|Tēma|Vērtējums', row('20.11.', 'a', '8')), 'lesson-list 0.95'],
    [
      'with marks, of pupils',
      edit + tableOf('Skolēns|Datums|Tēma|Vērtējums', row('A', '20.11.', 'a', '8')),
      'unknown 0',
    ],
    ['below a title of something else', `<h2>Skaitļu pasaule</h2>${list}`, 'lesson-list 0.95'],
    ['below the title of a briefing', `<h2>Instruktāžas</h2>${list}`, 'unknown 0'],
    ['below a line that is no title', `<p>Instruktāžas</p>${list}`, 'lesson-list 0.95'],
    [
      'below a briefing’s table',
      `<h2>Instruktāžas</h2>${tableOf('Klase|Telpa', row('7.b', '1'))}${list}`,
      'lesson-list 0.95',
    ],
    ['of a diary', `<h2>Dienasgrāmata</h2>${list}`, 'unknown 0'],
    ['of a diary, to edit', `<h2>Dienasgrāmata</h2>${edit}${list}`, 'lesson-list 0.95'],
    ['of a register', `<h2>Žurnāla pārbaude</h2>${list}`, 'inspection-log 0.95'],
  ])('%s', (_, html, expected) => {
    expect(kindOf(html)).toBe(expected);
  });

  it('says what it hides and what was not read', () => {
    const hiddenOf = (html: string): string[] => read(html).coverage.hidden;
    const wide = tableOf('Datums|Tēma|Telpa', row('20.11.', 'a', '1'));
    const other = `<h3>Cits</h3><table>${row('x', 'y', 'z')}</table>`;
    expect(hiddenOf(wide)).toEqual([]);
    expect(hiddenOf(wide.replace('<th>Tēma', '<th hidden>Tēma') + other)).toEqual(['hidden-column', 'unread-part']);
    expect(hiddenOf(wide.replace('<th>Telpa', '<th hidden>Telpa'))).toEqual([]);
    expect(hiddenOf(`${wide}<button>Rādīt vairāk</button>`)).toEqual(['unloaded-rows']);
  });

  it('of more than fifty lessons is read whole', () => {
    const rows = Array.from({ length: 120 }, (_, index) => row(`${String((index % 28) + 1)}.11.`, `t${String(index)}`));
    const { entries } = read(tableOf('Datums|Tēma', ...rows));
    expect(entries.map(({ fields: { topic } }) => topic?.state === 'filled' && topic.text)).toEqual(
      rows.map((_, index) => `t${String(index)}`),
    );
  });

  it('is judged by its first fifty', () => {
    const rows = [
      ...Array.from({ length: 50 }, () => row('20.11.', 'a')),
      ...Array.from({ length: 60 }, () => row('drīz', 'b')),
    ];
    expect(kindOf(tableOf('Datums|Tēma', ...rows))).toBe('lesson-list 0.95');
  });

  it('without a subject is less sure', () => {
    expect(read(tableOf('Datums|Klase|Tēma', row('20.11.', '7.b', 'a'))).coverage.confidence).toBe(0.95);
    expect(read('<h1>x</h1>').page).toBe('unknown');
  });
});

describe('tables of one list', () => {
  const table = (...rows: string[]): string => tableOf('Datums|Tēma', ...rows);
  const [a, b, c] = [row('18.11.', 'a'), row('19.11.', 'b'), row('20.11.', 'c')];
  const [A, B, C] = ['2025-11-18 | – | – | a | –', '2025-11-19 | – | – | b | –', '2025-11-20 | – | – | c | –'];
  it.each<[string, string, string[]]>([
    ['two', table(a) + table(b), [A, B]],
    ['the same twice', table(a, b) + table(a, b), [A, B]],
    ['a part of the same', table(a, b, c) + table(b), [A, B, C]],
    ['more than the same', table(a, b) + table(b, c), [A, B, B, C]],
    ['one lesson twice in the second', table(a, b) + table(b, b), [A, B, B, B]],
    ['another topic', table(a) + table(a.replace('>a<', '>b<')), [A, A.replace('| a', '| b')]],
    ['another class', `<h2>7.a Matemātika</h2>${table(a)}<h2>8.b Matemātika</h2>${table(a)}`, [A, A]],
    ['a table without days, beside lists with their own', table(a) + tableOf('Nr.|Tēma', row('1.', 'x')), [A]],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('each of its own class, by the title above it', () => {
    const html = `<h2>7.a Fizika</h2>${table(a)}<h2>8.b Ķīmija</h2>${table(b)}`;
    expect(
      read(html).entries.map(({ journal: { className, subject } }) => `${String(className)} ${String(subject)}`),
    ).toEqual(['7.a Fizika', '8.b Ķīmija']);
  });
});

describe('a week', () => {
  const week = '<p>17.11.2025. – 21.11.2025.</p>';
  const lesson = row('2.', 'Fizika', 'Gaisma');
  const dated = tableOf('Datums|Priekšmets|Tēma', row('18.11.', 'Fizika', 'Gaisma'), row('19.11.', 'Ķīmija', 'Sāļi'));
  it('names a day’s table that has lost its day', () => {
    expect(read(week + day('Pirmdiena', lesson) + day('Cits', lesson)).coverage.hidden).toEqual(['unread-part']);
  });

  it.each<[string, string, string, string[]]>([
    [
      'a table a day',
      day('17.11.2025.', lesson) + day('18.11.2025.', lesson),
      'week 0.95',
      ['2025-11-17 | 2 | – | Gaisma | –', '2025-11-18 | 2 | – | Gaisma | –'],
    ],
    [
      'a table a weekday',
      week + day('Pirmdiena', lesson) + day('Otrdiena', lesson),
      'week 0.95',
      ['2025-11-17 | 2 | – | Gaisma | –', '2025-11-18 | 2 | – | Gaisma | –'],
    ],
    [
      'a day without its words',
      week + day('Pirmdiena', lesson) + day('Cits', lesson),
      'week 0.95',
      ['2025-11-17 | 2 | – | Gaisma | –'],
    ],
    ['a table a weekday of no week', day('Pirmdiena', lesson), 'unknown 0', []],
    [
      'a table a weekday of a fortnight',
      `<p>10.11.2025. – 21.11.2025.</p>${day('Pirmdiena', lesson)}`,
      'unknown 0',
      [],
    ],
    [
      'a title in the table',
      tableOf('Nr.|Priekšmets|Tēma', lesson).replace('<thead>', '<thead><tr><th colspan="3">17.11.2025.</th></tr>'),
      'week 0.95',
      ['2025-11-17 | 2 | – | Gaisma | –'],
    ],
    ['a link above', `<a href="#">17.11.2025.</a>${tableOf('Nr.|Priekšmets|Tēma', lesson)}`, 'unknown 0', []],
    [
      'the nearest day above',
      `<h2>18.11.2025.</h2>${day('17.11.2025.', lesson)}`,
      'week 0.95',
      ['2025-11-17 | 2 | – | Gaisma | –'],
    ],
    [
      'a table of days, below its week',
      week + dated,
      'week 0.95',
      ['2025-11-18 | – | – | Gaisma | –', '2025-11-19 | – | – | Sāļi | –'],
    ],
    [
      'a table of days, of no week',
      dated,
      'lesson-list 0.95',
      ['2025-11-18 | – | – | Gaisma | –', '2025-11-19 | – | – | Sāļi | –'],
    ],
    [
      'a table of days, of seven',
      `<p>17.11.2025. – 23.11.2025.</p>${dated}`,
      'week 0.95',
      ['2025-11-18 | – | – | Gaisma | –', '2025-11-19 | – | – | Sāļi | –'],
    ],
    [
      'a table of days, of eight',
      `<p>17.11.2025. – 24.11.2025.</p>${dated}`,
      'lesson-list 0.95',
      ['2025-11-18 | – | – | Gaisma | –', '2025-11-19 | – | – | Sāļi | –'],
    ],
    [
      'of one subject',
      week + tableOf('Datums|Tēma', row('18.11.', 'a')),
      'lesson-list 0.95',
      ['2025-11-18 | – | – | a | –'],
    ],
    [
      'of classes',
      `<h2>18.11.2025.</h2>${tableOf('Nr.|Klase|Tēma', row('2.', '8.a', 'a'))}`,
      'week 0.95',
      ['2025-11-18 | 2 | – | a | –'],
    ],
    [
      'of journals',
      `<h2>18.11.2025.</h2>${tableOf('Nr.|Žurnāls|Tēma', row('2.', '8.a Fizika', 'a'))}`,
      'week 0.95',
      ['2025-11-18 | 2 | – | a | –'],
    ],
  ])('%s', (_, html, kind, lines) => {
    expect([kindOf(html), linesOf(html)]).toEqual([kind, lines]);
  });
});

describe('a family’s diary', () => {
  const marks = (date: string): string =>
    `<h2>${date}</h2>${tableOf('Nr.|Priekšmets|Tēma|Vērtējums', row('2.', 'Fizika', 'Gaisma', '8'))}`;
  const card = (number: string, more = '<p>Vērtējums: 8</p>'): string =>
    `<article><p>20.11.2025. ${number}. stunda</p><p>Tēma: a</p>${more}</article>`;
  it.each<[string, string, string]>([
    ['a table a day', marks('17.11.2025.') + marks('18.11.2025.'), 'family 2'],
    ['to edit', edit + marks('17.11.2025.'), 'week 1'],
    ['cards', card('1') + card('2'), 'family 2'],
    ['cards, one with a mark', card('1') + card('2', ''), 'family 2'],
    ['cards without a mark', card('1', '') + card('2', ''), 'lesson-list 2'],
    ['one card', card('1'), 'unknown 0'],
    ['marks to write', card('1', '<label>Vērtējums <input value="8"></label>') + card('2', ''), 'lesson-list 2'],
    ['marks of a class', tableOf('Skolēns|Datums|Tēma|Vērtējums', row('A', '20.11.', 'a', '8')), 'unknown 0'],
    ['marks without lessons', tableOf('Datums|Vērtējums', row('20.11.', '8')), 'unknown 0'],
  ])('%s', (_, html, expected) => {
    const { page, coverage } = read(html);
    expect(`${page} ${String(coverage.seen)}`).toBe(expected);
  });

  it('gives nothing but how many lessons it shows', () => {
    const { page, entries, journal, problems, coverage, filters } = read(marks('17.11.2025.'));
    expect({ page, entries, journal, problems, filters }).toEqual({
      page: 'family',
      entries: [],
      journal: undefined,
      problems: [],
      filters: [],
    });
    expect(coverage).toEqual({ seen: 1, read: 0, hidden: [], layout: 'family', confidence: 0.95 });
  });
});
