import { describe, expect, it } from 'vitest';
import { readMore } from '@/utils/reader/more-rows';
import { read, row, tableOf } from './lists';
import { readParts } from './page-parts';

function moreOf(html: string): string {
  const { outline, heads } = readParts(html);
  const { hidden, problems } = readMore(heads, { outline });
  return [...hidden, ...problems.map(({ id, data }) => `${id} ${String(data?.['count'] ?? '')}`.trim())].join(', ');
}

const more = 'unloaded-rows, unloaded-rows';
const link = (text: string): string => `<a href="#">${text}</a> `;
const table = tableOf('Datums|Tēma', row('20.11.', 'Daļas'));

describe('more rows than a page shows', () => {
  it.each<[string, string, string]>([
    ['none', table, ''],
    ['the table’s own count', table.replace('<table', '<table aria-rowcount="32"'), `${more} 30`],
    ['two counts', table.replace('<table', '<table aria-rowcount="12"').repeat(2), `${more} 20`],
    ['rows that are moved', table.replace('<tr><td>', '<tr style="transform: translateY(900px)"><td>'), more],
    ['a button', `${table}<button>Rādīt vairāk</button>`, more],
    ['a text', `${table}<p>Lapa 1 no 3</p>`, more],
    ['another text', `${table}<p>Lapa 1 no 1</p>`, ''],
    ['a chosen value is none', `${table}<select><option>Rādīt vairāk</option></select>`, ''],
    ['a range', `${table}<p>1–50 no 230</p>`, `${more} 180`],
    ['a range in other words', `${table}<p>Ieraksti 101 - 150 no kopā 230.</p>`, `${more} 180`],
    ['a range that is whole', `${table}<p>1–50 no 50</p>`, ''],
    ['a range that is none', `${table}<p>50–1 no 230</p>`, ''],
    ['a range of one', `${table}<p>1–1 no 2</p>`, `${more} 1`],
    ['two ranges', `${table}<p>1–50 no 230</p><p>1–50 no 60</p>`, `${more} 180`],
    ['a range and a count', `${table.replace('<table', '<table aria-rowcount="301"')}<p>1–50 no 60</p>`, `${more} 299`],
    ['pages', `${table}<b>1</b> ${link('2')}`, more],
    ['pages as links alone', `${table}${link('1')}${link('2')}${link('3')}`, more],
    ['pages as buttons', `${table}<button>1</button><button>2</button>`, more],
    ['later pages', `${table}${link('…')}${link('3')}<b>4</b> ${link('5')}`, more],
    ['pages between arrows', `${table}${link('«')}${link('1')}${link('…')}${link('2')}${link('»')}`, more],
    ['numbers of texts', `${table}<p>1</p><p>2</p>`, ''],
    ['a number and a text between', `${table}<b>1</b> <b>aa</b> ${link('2')}`, ''],
    ['numbers that do not follow each other', `${table}${link('1')}${link('3')}`, ''],
    ['one page', `${table}<b>1</b>`, ''],
    ['years', `${table}${link('2024')}${link('2025')}`, ''],
    ['a text before the page’s number', `${table}<b>1</b><b>2</b> ${link('3')}`, ''],
  ])('%s', (_, html, expected) => {
    expect(moreOf(html)).toBe(expected);
  });

  it('is noted once', () => {
    const { outline, heads } = readParts(`${table}<button>Rādīt vairāk</button>`);
    const found = readMore(heads, { outline });
    found.noteMore();
    expect([found.hidden, found.problems]).toEqual([['unloaded-rows'], [{ id: 'unloaded-rows' }]]);
  });

  it('may turn out later', () => {
    const { outline, heads } = readParts(table);
    const found = readMore(heads, { outline });
    found.noteMore();
    found.noteMore();
    expect([found.hidden, found.problems]).toEqual([['unloaded-rows'], [{ id: 'unloaded-rows' }]]);
  });
});

describe('tables beside a list that were not read', () => {
  const day = row('20.11.', 'a', 'b');
  const list = tableOf('Datums|Tēma|Uzdots', day);
  const bare = (...rows: string[]): string => `<h3>Cits</h3><table>${rows.join('')}</table>`;
  it.each<[string, string, boolean]>([
    ['none', '', false],
    ['as wide as the list', bare(row('x', 'y', 'z')), true],
    ['wider', bare(row('x', 'y', 'z', 'w')), false],
    ['with days in its rows', bare(row('20.11.', 'x', 'y', 'z')), true],
    ['with days in half of its rows', bare(row('20.11.', 'x', 'y', 'z'), row('x', 'x', 'y', 'z')), true],
    ['with days in less than half', bare(row('20.11.', 'x', 'y', 'z'), row('x', 'x', 'y', 'z').repeat(2)), false],
    [
      'with days after its first five rows',
      bare(row('x', 'x', 'y', 'z').repeat(5), row('20.11.', 'x', 'y', 'z').repeat(9)),
      false,
    ],
    ['of two columns, with days', bare(row('20.11.', 'x')), false],
    ['without rows', bare(), false],
    ['with other heads', tableOf('Klase|Telpa|Priekšmets', row('7.b', '403', 'a')), false],
    ['with other heads and one without a word', tableOf('Klase|Telpa|', row('7.b', '403', 'a')), false],
    ['with other heads, one of them unknown', tableOf('Klase|Telpa|Lauks', row('7.b', '403', 'a')), true],
    ['of pupils, one head unknown', tableOf('Skolēns|Telpa|Lauks', row('A', '403', 'a')), false],
    ['of marks', tableOf('Vērtējums|Telpa|Lauks', row('A', '403', 'a')), false],
    ['with a field', tableOf('Klase|Piezīmes|Telpa', row('7.b', 'a', 'a')), true],
    [
      'with a hidden field',
      tableOf('Klase|Piezīmes|Telpa', row('7.b', 'a', 'a')).replace('<th>Pie', '<th hidden>Pie'),
      true,
    ],
  ])('%s', (_, html, isUnread) => {
    const { page, coverage } = read(`${list}${html}`);
    expect([page, coverage.hidden.includes('unread-part')]).toEqual(['lesson-list', isUnread]);
  });
});
