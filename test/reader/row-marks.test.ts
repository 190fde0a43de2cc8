import { describe, expect, it } from 'vitest';
import { linesOf, row } from './lists';

/** What marks the lesson of a row: `draft`, `cancelled`, nothing. */
const marksOf = (head: string, ...rows: string[]): string[] =>
  linesOf(head, ...rows).map((line) => line.split(' | ').slice(5).join(' '));

const head = 'Datums|Tēma|Uzdots|';
const of = (topic: string, beside = '', homework = ''): string => row('19.11.', topic, homework, beside);

describe('a word that marks a row', () => {
  it.each<[string, string, string]>([
    ['nothing', of('Daļas'), ''],
    ['a draft in a cell of its own', of('Daļas', 'Melnraksts'), 'draft'],
    ['a draft in a badge of a cell of its own', of('Daļas', 'x <span>Melnraksts</span>'), 'draft'],
    ['a draft in a block of a cell of its own', of('Daļas', 'x <div>Melnraksts</div>'), 'draft'],
    ['a draft in another element', of('Daļas', 'x <section>Melnraksts</section>'), ''],
    ['a draft among words', of('Daļas', 'Melnraksts rīt'), ''],
    ['a draft in a badge within a badge', of('Daļas', 'x <span><b>Melnraksts</b></span>'), 'draft'],
    ['a badge before a topic', of('<span>Melnraksts</span> Daļas'), 'draft'],
    ['a badge after a topic', of('Daļas <span>Melnraksts</span>'), 'draft'],
    ['a badge within a topic', of('Daļas <span>Melnraksts</span> eseja'), ''],
    ['a badge as the whole topic', of('<span>Melnraksts</span>'), 'draft'],
    ['the whole topic', of('Melnraksts'), ''],
    ['a formatted word', of('Daļas <b>Melnraksts</b>'), ''],
    ['a word in a paragraph', of('Daļas <p><span>Melnraksts</span></p>'), ''],
    ['a word in a list', of('Daļas <ul><li><span>Melnraksts</span></li></ul>'), ''],
    [
      'a badge in a formatted cell',
      of('Daļas').replace('<td>Daļas', '<td><span>Daļas</span> <span>dzēsts</span>'),
      'draft',
    ],
    ['a plan', of('Daļas', 'Plānots'), 'draft'],
    ['a prepared one', of('Daļas', 'Sagatave'), 'draft'],
    ['a draft in Russian', of('Daļas', 'черновик'), 'draft'],
    ['a cancelled lesson in a cell of its own', of('Daļas', 'Atcelta'), 'cancelled'],
    ['a cancelled lesson in a badge', of('Daļas <span>Nenotika</span>'), 'cancelled'],
    ['in Russian', of('Daļas', 'урок отменен'), 'cancelled'],
    ['a cancelled lesson in its topic', of('Stunda nenotika (ekskursija)'), 'cancelled'],
    ['a cancelled lesson in its homework', of('', '', 'Stunda nenotika'), 'cancelled'],
    ['a cancelled homework', of('Daļas', '', 'Atcelts'), ''],
    ['a cancelled serfdom', of('Atcelta dzimtbūšana'), ''],
    ['a lesson that was held', of('Stunda notika'), ''],
  ])('%s', (_, one, expected) => {
    expect(marksOf(head, one)).toEqual([expected]);
  });

  it('may stand in remarks', () => {
    expect(
      marksOf('Datums|Tēma|Piezīmes', row('19.11.', '', 'Stunda nenotika'), row('19.11.', 'a', 'Atcelta')),
    ).toEqual(['cancelled', 'cancelled']);
  });
});

describe('a row that adds the others up', () => {
  it.each([
    ['Kopā', 1],
    ['Kopā: 12', 1],
    ['Pavisam', 1],
    ['Итого', 1],
    ['Kopīgi', 2],
  ])('«%s»: %i rows are read', (word, count) => {
    expect(linesOf('Datums|Tēma', row('19.11.', 'a'), row(word, 'b'))).toHaveLength(count);
    expect(linesOf('|Datums|Tēma', row('', '19.11.', 'a'), row('', word, 'b'))).toHaveLength(count);
  });
});

describe('the place of a record that does not exist yet', () => {
  const [before, beside] = ['18.11.', '19.11.'];
  const today = '20.11.';
  const add = '<button>Pievienot</button>';
  const input = '<input>';
  it.each<[string, string, string[], string[]]>([
    ['a row to write, today', 'Datums|Tēma', [row(before, 'a'), row(today, input)], ['', 'draft']],
    ['a row to write, today, first', 'Datums|Tēma', [row(today, input), row(before, 'a')], ['draft', '']],
    [
      'a row to write, today, in the middle',
      'Datums|Tēma',
      [row(before, 'a'), row(today, input), row(before, 'a'), row(before, 'a')],
      ['', '', '', ''],
    ],
    [
      'a row to write, today, before a sum',
      'Datums|Tēma',
      [row(before, 'a'), row(today, input), row('Kopā', '1')],
      ['', 'draft'],
    ],
    ['a row to write, of another day', 'Datums|Tēma', [row(before, 'a'), row(beside, input)], ['', 'draft']],
    ['a row to write among such', 'Datums|Tēma', [row(before, input), row(beside, input)], ['', '']],
    ['a row to write, alone', 'Datums|Tēma', [row(beside, input)], ['']],
    ['a row to write, alone, today', 'Datums|Tēma', [row(today, input)], ['draft']],
    ['a row that was written', 'Datums|Tēma', [row(before, 'a'), row(today, '<input value="a">')], ['', '']],
    ['an editable text', 'Datums|Tēma', [row(before, 'a'), row(beside, '<div contenteditable></div>')], ['', 'draft']],
    ['a control beside the fields', 'Datums|Tēma|', [row(before, 'a', ''), row(beside, '', '<input>')], ['', '']],
    ['a numbered lesson', 'Datums|Nr.|Tēma', [row(before, '2.', 'a'), row(today, '3.', input)], ['', '']],
    [
      'a number to write',
      'Datums|Nr.|Tēma',
      [row(before, '2.', 'a'), row(today, '<input value="3.">', input)],
      ['', 'draft'],
    ],
    [
      'a blank row of today without a number',
      'Datums|Nr.|Tēma',
      [row(before, '2.', 'a'), row(today, '', '')],
      ['', 'draft'],
    ],
    [
      'a blank row of another day without a number',
      'Datums|Nr.|Tēma',
      [row(before, '2.', 'a'), row(beside, '', '')],
      ['', ''],
    ],
    ['a blank row of today', 'Datums|Tēma', [row(before, 'a'), row(today, '')], ['', '']],
    ['a button that adds', 'Datums|Tēma|', [row(before, 'a', ''), row(beside, '', add)], ['', 'draft']],
    ['a button that adds, beside a topic', 'Datums|Tēma|', [row(before, 'a', ''), row(beside, 'b', add)], ['', '']],
    ['a button that adds, in each row', 'Datums|Tēma|', [row(before, 'a', add), row(beside, '', add)], ['', '']],
    ['a button that adds, alone', 'Datums|Tēma|', [row(beside, '', add)], ['']],
    [
      'a button of a sign',
      'Datums|Tēma|',
      [row(before, 'a', ''), row(beside, '', '<button>+</button>')],
      ['', 'draft'],
    ],
    [
      'a button by its value',
      'Datums|Tēma|',
      [row(before, 'a', ''), row(beside, '', '<input type="button" value="Pievienot">')],
      ['', 'draft'],
    ],
    [
      'a button by ARIA',
      'Datums|Tēma|',
      [row(before, 'a', ''), row(beside, '', '<button aria-label="Pievienot"></button>')],
      ['', 'draft'],
    ],
    ['a link', 'Datums|Tēma|', [row(before, 'a', ''), row(beside, '', '<a href="#">Pievienot</a>')], ['', 'draft']],
    [
      'an element in the role of a button',
      'Datums|Tēma|',
      [row(before, 'a', ''), row(beside, '', '<i role="button">Pievienot</i>')],
      ['', 'draft'],
    ],
    ['a word that is no button', 'Datums|Tēma|', [row(before, 'a', ''), row(beside, '', 'Pievienot')], ['', '']],
    [
      'a button that does something else',
      'Datums|Tēma|',
      [row(before, 'a', ''), row(beside, '', '<button>Labot</button>')],
      ['', ''],
    ],
  ])('%s', (_, columns, rows, expected) => {
    expect(marksOf(columns, ...rows)).toEqual(expected);
  });
});
