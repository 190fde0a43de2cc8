import { describe, expect, it } from 'vitest';
import { lineOf, linesOf, read, row, tableOf } from './lists';

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
      'a switch of a draft that is off',
      'Datums|Tēma|',
      [row('20.11.', 'Daļas', '<label><input type="checkbox"> Melnraksts</label>')],
      ['2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'a switch of a draft that is on',
      'Datums|Tēma|',
      [row('20.11.', 'Daļas', '<label><input type="checkbox" checked> Melnraksts</label>')],
      ['2025-11-20 | – | – | Daļas | – | draft'],
    ],
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
    [
      'a day under the head of numbers',
      'Stunda|Tēma',
      [row('20.11.', 'Daļas'), row('21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'a day under a head without a word',
      '|Tēma|Uzdots',
      [row('20.11.', 'Daļas', '1.')],
      ['2025-11-20 | – | – | Daļas | 1.'],
    ],
    [
      'two columns of days: the first that has them',
      'Datums|Ieraksta datums|Tēma',
      [row('nav', '20.11.', 'Daļas'), row('nav', '21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'days in half of the rows',
      'Datums|Tēma',
      [row('20.11.', 'Daļas'), row('nav', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –', '? | – | – | Daļas | –'],
    ],
    [
      'days in less than half of the rows',
      'Datums|Tēma',
      [...Array<string>(2).fill(row('?', 'a')), row('20.11.', 'b')],
      [],
    ],
    [
      'texts that speak of a day, under no head',
      '|Datums|Tēma',
      [row('pārcelts no 12.11.', '20.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'a day after a word, under its head',
      'Datums|Tēma',
      [row('Ceturtdien, 20.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'a number between days and words',
      'Datums|Tēma',
      [row('Pirmā, 20.11.', 'Daļas')],
      ['2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'an unknown row between days without a column',
      'Nr.|Tēma',
      [
        '<tr><td colspan="2">20.11.2025.</td></tr>',
        row('3.', 'Daļas'),
        '<tr><td colspan="2">Cita diena</td></tr>',
        row('4.', 'Procenti'),
        '<tr><td colspan="2">21.11.2025.</td></tr>',
        row('5.', 'Decimāldaļas'),
      ],
      ['2025-11-20 | 3 | – | Daļas | –', '? | 4 | – | Procenti | –', '2025-11-21 | 5 | – | Decimāldaļas | –'],
    ],
    [
      'a remark with a colon below a day',
      'Nr.|Tēma',
      [
        '<tr><td colspan="2">20.11.2025.</td></tr>',
        '<tr><td colspan="2">Uzvedības ieraksti:</td></tr>',
        row('4.', 'Daļas'),
      ],
      ['2025-11-20 | 4 | – | Daļas | –'],
    ],
    [
      'a short row without the places of day and field',
      'Nr.|Datums|Tēma',
      [row('1.', '20.11.', 'Daļas'), row('Piezīme'), row('2.', '21.11.', 'Daļas')],
      ['2025-11-20 | 1 | – | Daļas | –', '2025-11-21 | 2 | – | Daļas | –'],
    ],
    [
      'a day that spans its lessons',
      'Datums|Nr.|Tēma',
      [
        '<tr><td rowspan="2">20.11.</td><td>2.</td><td>Daļas</td></tr>',
        row('3.', 'Procenti'),
        row('21.11.', '2.', 'Daļas'),
      ],
      ['2025-11-20 | 2 | – | Daļas | –', '2025-11-20 | 3 | – | Procenti | –', '2025-11-21 | 2 | – | Daļas | –'],
    ],
    [
      'one cell over day and topic',
      'Datums|Tēma|Uzdots',
      [row('20.11.', 'Daļas', ''), '<tr><td colspan="2">21.11.</td><td>1.</td></tr>', row('24.11.', 'Daļas', '')],
      ['2025-11-20 | – | – | Daļas | ·', '2025-11-24 | – | – | Daļas | ·'],
    ],
    [
      'a row with too many cells',
      'Datums|Tēma|Uzdots',
      [row('20.11.', 'Daļas', '', 'x'), row('21.11.', 'Daļas', '')],
      ['2025-11-20 | – | – | Daļas | ?', '2025-11-21 | – | – | Daļas | ·'],
    ],
    [
      'a row with too few cells',
      'Nr.|Datums|Tēma|Uzdots',
      [row('1.', '20.11.', ''), row('2.', '21.11.', 'Daļas', '')],
      ['? | 1 | – | ? | –', '2025-11-21 | 2 | – | Daļas | ·'],
    ],
    [
      'two days in a row of too many cells',
      'Datums|Tēma|Uzdots',
      [row('20.11.', '21.11.', '', 'x'), row('21.11.', 'Daļas', '')],
      ['? | – | – | 21.11. | ?', '2025-11-21 | – | – | Daļas | ·'],
    ],
    [
      'running numbers of six rows, one left out',
      'Nr.|Datums|Tēma',
      [1, 2, 3, 4, 5, 7].map((n) => row(`${String(n)}.`, '20.11.', 'Daļas')),
      [1, 2, 3, 4, 5, 7].map((n) => `2025-11-20 | ${String(n)} | – | Daļas | –`),
    ],
    ['the fifteenth lesson', 'Nr.|Datums|Tēma', [row('15', '20.11.', 'Daļas')], ['2025-11-20 | 15 | – | Daļas | –']],
    ['the sixteenth', 'Nr.|Datums|Tēma', [row('16', '20.11.', 'Daļas')], ['2025-11-20 | – | – | Daļas | –']],
    [
      'numbers that are more than numbers',
      'Nr.|Datums|Tēma',
      [row('nr. 16', '20.11.', 'Daļas'), row('2 (16', '21.11.', 'Daļas')],
      ['2025-11-20 | ? | – | Daļas | –', '2025-11-21 | ? | – | Daļas | –'],
    ],
    [
      'a lesson without its number below a day that is said',
      'Datums|Nr.|Tēma',
      [row('20.11.', '2.', 'Daļas'), row('', '·', 'Procenti'), row('', '3.', 'Daļas')],
      ['2025-11-20 | 2 | – | Daļas | –', '· | null | – | Procenti | –', '2025-11-20 | 3 | – | Daļas | –'],
    ],
    [
      'a day without a number says none for the next',
      'Datums|Nr.|Tēma',
      [row('19.11.', '2.', 'a'), row('20.11.', '·', 'b'), row('', '3.', 'c')],
      ['2025-11-19 | 2 | – | a | –', '2025-11-20 | null | – | b | –', '· | 3 | – | c | –'],
    ],
    [
      'a day that is none says none for the next',
      'Datums|Nr.|Tēma',
      [row('18.11.', '1.', 'a'), row('19.11.', '2.', 'a'), row('31.02.', '3.', 'b'), row('', '4.', 'c')],
      ['2025-11-18 | 1 | – | a | –', '2025-11-19 | 2 | – | a | –', '? | 3 | – | b | –', '· | 4 | – | c | –'],
    ],
    [
      'running numbers beside days that are left out',
      'Nr.|Datums|Tēma',
      [row('1.', '20.11.', 'Daļas'), row('2.', '', 'Procenti')],
      ['2025-11-20 | 1 | – | Daļas | –', '· | 2 | – | Procenti | –'],
    ],
    [
      'a day that stands before the others add up',
      'Datums|Tēma',
      [row('20.11.', 'Kopā 3'), row('21.11.', 'Daļas')],
      ['2025-11-20 | – | – | Kopā 3 | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'a widget in one of two places of a topic',
      'Datums|Temats|Stundas tēma',
      [
        row('19.11.', '<x-topic></x-topic>', ''),
        row('20.11.', '', '<x-topic></x-topic>'),
        row('21.11.', '<x-topic></x-topic>', 'Daļas'),
      ],
      ['2025-11-19 | – | – | ? | –', '2025-11-20 | – | – | ? | –', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'two topics whatever the order of their columns',
      'Datums|Uzdots|Stundas tēma|Temats',
      [row('20.11.', '', 'Daļas', 'Skaitļi')],
      ['2025-11-20 | – | – | Daļas Skaitļi | ·'],
    ],
    [
      'labels that only look like the head’s',
      'Datums|Tēma:|Uzdots',
      [row('20.11.', 'tēma : Daļas', ': lpp.'), row('21.11.', 'Tēmas: Daļas', 'Uzdots')],
      ['2025-11-20 | – | – | Daļas | : lpp.', '2025-11-21 | – | – | Tēmas: Daļas | Uzdots'],
    ],
    [
      'a head’s words in the place of the day alone',
      'Diena (datums)|Tēma',
      [row('20.11.', 'Daļas'), row('Diena (datums)', 'Tēma')],
      ['2025-11-20 | – | – | Daļas | –'],
    ],
    [
      'blank rows in a list without days of its own',
      'Nr.|Tēma',
      ['<tr><td colspan="2">20.11.2025.</td></tr>', row('3.', ''), row('', '')],
      ['2025-11-20 | 3 | – | · | –'],
    ],
    [
      'a cell beside the record that says that the lesson was not held',
      'Datums|Tēma|',
      [row('20.11.', 'Daļas', 'Atcelta'), row('21.11.', 'Daļas', 'Notika')],
      ['2025-11-20 | – | – | Daļas | – | cancelled', '2025-11-21 | – | – | Daļas | –'],
    ],
    [
      'the place of a record that does not exist yet',
      'Datums|Tēma',
      [row('19.11.', 'Daļas'), row('20.11.', '<input>')],
      ['2025-11-19 | – | – | Daļas | –', '2025-11-20 | – | – | · | – | draft'],
    ],
  ])('%s', (_, head, rows, lines) => {
    expect(linesOf(head, ...rows)).toEqual(lines);
  });

  it('may be typed into: what was saved counts', () => {
    const html = tableOf(
      'Datums|Tēma',
      row('20.11.', '<input value="Daļas un">'),
      row('21.11.', '<input value="Daļas">'),
    );
    const savedTextOf = (control: Element): string | undefined =>
      (control as HTMLInputElement).value === 'Daļas un' ? 'Daļas' : undefined;
    expect(read(html, { savedTextOf }).entries.map(lineOf)).toEqual([
      '2025-11-20 | – | – | Daļas | – | unsaved',
      '2025-11-21 | – | – | Daļas | –',
    ]);
  });

  it('is a lesson of the page’s journal, with a key', () => {
    const [entry] = read(tableOf('Datums|Nr.|Tips|Tēma', row('20.11.', '3.', 'Māc.', 'Daļas'))).entries;
    expect(entry).toEqual({
      key: '7.b|Matemātika||2025-11-20|3|lesson|1',
      journal: { className: '7.b', grade: 7, subject: 'Matemātika', suffix: null, group: null, kind: 'subject' },
      kind: 'lesson',
      date: { state: 'filled', text: '20.11.', value: '2025-11-20' },
      number: { state: 'filled', text: '3.', value: 3 },
      type: { state: 'filled', text: 'Māc.', value: 'lesson' },
      fields: { topic: { state: 'filled', text: 'Daļas', value: 'Daļas' } },
      author: 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    });
  });

  it('has no number and no type where there is no place for them', () => {
    const [entry] = read(tableOf('Datums|Tēma', row('20.11.', 'Daļas'))).entries;
    expect(Object.keys(entry ?? {})).toEqual([
      'key',
      'journal',
      'kind',
      'date',
      'fields',
      'author',
      'stamps',
      'draft',
      'unsaved',
    ]);
  });

  it('keeps the words of a day that cannot be told', () => {
    const rows = [row('3.', 'a'), '<tr><td colspan="2">Nezināma diena</td></tr>', row('4.', 'b')];
    const days = (list: string[]) =>
      read(`<h2>20.11.2025.</h2>${tableOf('Nr.|Tēma', ...list)}`).entries.map(({ date }) => date);
    expect(days(rows)).toEqual([
      { state: 'filled', text: '20.11.2025.', value: '2025-11-20' },
      { state: 'unreadable', text: 'Nezināma diena' },
    ]);
  });
});
