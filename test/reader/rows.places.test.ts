import { describe, expect, it } from 'vitest';
import { bareSubstitution, lineOf, linesOf, read, row, showFields, tableOf } from './lists';

describe('records that a list hides', () => {
  const shown = row('19.11.', 'Daļas');
  const hidden = (...cells: string[]): string => row(...cells).replace('<tr>', '<tr hidden>');
  const styled = (...cells: string[]): string => row(...cells).replace('<tr>', '<tr class="off">');
  it.each<[string, string[], boolean]>([
    ['none', [shown], false],
    ['a record of another day', [shown, hidden('18.11.', 'Procenti')], true],
    ['a blank record of another day', [shown, hidden('18.11.', '')], true],
    ['a record of a day that is shown', [shown, hidden('19.11.', 'Procenti')], false],
    ['a record of today', [shown, hidden('20.11.', 'Procenti')], true],
    ['the blank place of a record of today', [shown, hidden('20.11.', '')], false],
    ['a row without a day', [shown, hidden('', 'Procenti')], false],
    ['a row without cells', [shown, hidden()], false],
    ['a day that is none', [shown, hidden('31.02.', 'Procenti')], false],
    ['a row hidden by a class', [shown, styled('18.11.', 'Procenti')], true],
    ['two, one of a day that is shown', [shown, hidden('19.11.', ''), hidden('18.11.', 'Procenti')], true],
  ])('%s', (_, rows, isHidden) => {
    const { coverage, entries } = read(`<style>.off { display: none }</style>${tableOf('Datums|Tēma', ...rows)}`);
    expect(coverage.hidden).toEqual(isHidden ? ['unloaded-rows'] : []);
    expect(entries.map(lineOf)).toEqual(['2025-11-19 | – | – | Daļas | –']);
  });

  it('without a column of days none can be told', () => {
    const rows = [
      '<tr><td colspan="2">20.11.2025.</td></tr>',
      row('3.', 'Daļas'),
      '<tr hidden><td>4.</td><td>a</td></tr>',
    ];
    expect(read(tableOf('Nr.|Tēma', ...rows)).coverage.hidden).toEqual([]);
  });
});

describe('whose lesson a row is', () => {
  const journalOf = (head: string, ...cells: string[]): string => {
    const { entries } = read(tableOf(head, row(...cells)));
    const { className, subject, suffix, group, kind } = entries[0]?.journal ?? {};
    return [className, subject, suffix, group, kind].join(' | ');
  };
  it.each([
    ['the page’s', 'Datums|Tēma', ['20.11.', 'Daļas'], '7.b | Matemātika |  |  | subject'],
    ['a subject', 'Datums|Priekšmets|Tēma', ['20.11.', 'Fizika', 'Gaisma'], '7.b | Fizika |  |  | subject'],
    ['a class', 'Datums|Klase|Tēma', ['20.11.', '8.a', 'Daļas'], '8.a | Matemātika |  |  | subject'],
    [
      'a class with its teacher',
      'Datums|Klase|Tēma',
      ['20.11.', '8.a klase, Anna Ozola', 'Daļas'],
      '8.a | Matemātika |  |  | subject',
    ],
    ['no class', 'Datums|Klase|Tēma', ['20.11.', 'visas', 'Daļas'], '7.b | Matemātika |  |  | subject'],
    ['a journal', 'Datums|Žurnāls|Tēma', ['20.11.', '8.a Fizika (F)', 'Gaisma'], '8.a | Fizika | F |  | subject'],
    [
      'a journal without a class',
      'Datums|Žurnāls|Tēma',
      ['20.11.', 'Fizika', 'Gaisma'],
      '7.b | Fizika |  |  | subject',
    ],
    ['a group', 'Datums|Grupa|Tēma', ['20.11.', '2. grupa', 'Daļas'], '7.b | Matemātika |  | 2. grupa | subject'],
    [
      'a class in the place of a group',
      'Datums|Grupa|Tēma',
      ['20.11.', '8.a', 'Daļas'],
      '7.b | Matemātika |  |  | subject',
    ],
    [
      'a class beside a journal',
      'Datums|Žurnāls|Klase|Tēma',
      ['20.11.', '8.a Fizika', '9.c', 'Gaisma'],
      '9.c | Fizika |  |  | subject',
    ],
    [
      'a class, a subject and a group',
      'Datums|Klase|Priekšmets|Grupa|Tēma',
      ['20.11.', '8.a', 'Fizika', '1. grupa', 'Gaisma'],
      '8.a | Fizika |  | 1. grupa | subject',
    ],
    [
      'a subject with its lesson’s number',
      'Datums|Priekšmets|Tēma',
      ['20.11.', '2. Fizika', 'Gaisma'],
      '7.b | Fizika |  |  | subject',
    ],
    [
      'a subject and a room',
      'Datums|Priekšmets, telpa|Tēma',
      ['20.11.', 'Fizika 403', 'Gaisma'],
      '7.b | Fizika |  |  | subject',
    ],
  ])('%s', (_, head, cells, journal) => {
    expect(journalOf(head, ...cells)).toBe(journal);
  });

  it('a lesson’s number stands with its subject', () => {
    expect(linesOf('Datums|Priekšmets|Tēma', row('20.11.', '2. Fizika', 'Gaisma'))).toEqual([
      '2025-11-20 | 2 | – | Gaisma | –',
    ]);
  });

  it('a slot without a subject is none, a remark neither', () => {
    const rows = [
      row('1.', 'Fizika', ''),
      row('2.', '', ''),
      row('', 'Uzvedības ieraksti:', 'Labi'),
      row('3.', '', 'Ekskursija'),
    ];
    expect(read(`<h2>20.11.2025.</h2>${tableOf('Nr.|Priekšmets|Tēma', ...rows)}`).entries.map(lineOf)).toEqual([
      '2025-11-20 | 1 | – | · | –',
      '2025-11-20 | 3 | – | Ekskursija | –',
    ]);
  });
});

describe('what a row tells beside its fields', () => {
  it.each<[string, string, string[], Record<string, string>]>([
    [
      'an outcome in the topic',
      'Datums|Tēma',
      ['20.11.', 'Daļas. SR: saskaita'],
      { topic: 'Daļas. SR: saskaita', outcome: 'saskaita' },
    ],
    [
      'an outcome’s own column',
      'Datums|Tēma|SR',
      ['20.11.', 'Daļas. SR: saskaita', ''],
      { topic: 'Daļas. SR: saskaita', outcome: 'saskaita' },
    ],
    [
      'a type of substitution',
      'Datums|Tips|Tēma|Piezīmes',
      ['20.11.', 'Aizvietošana', 'Daļas', ''],
      {
        topic: 'Daļas',
        remarks: '·',
        ...bareSubstitution,
      },
    ],
    [
      'the sign of one, without its words',
      'Datums|Tēma',
      ['20.11.', 'Daļas. SR:'],
      { topic: 'Daļas. SR:', outcome: '·' },
    ],
    ['another type', 'Datums|Tips|Tēma|Piezīmes', ['20.11.', 'PD', 'Daļas', ''], { topic: 'Daļas', remarks: '·' }],
    ['no type', 'Datums|Tips|Tēma|Piezīmes', ['20.11.', '', 'Daļas', ''], { topic: 'Daļas', remarks: '·' }],
  ])('%s', (_, head, cells, fields) => {
    expect(showFields(read(tableOf(head, row(...cells))).entries[0]?.fields)).toEqual(fields);
  });

  it('a sign of an outcome says nothing of its own, hidden place', () => {
    const html = tableOf('Datums|Tēma|SR', row('20.11.', 'Daļas. SR:', 'saskaita'));
    const hidden = html.replace('<th>SR', '<th hidden>SR').replace('<td>saskaita', '<td hidden>saskaita');
    expect(Object.keys(read(hidden).entries[0]?.fields ?? {})).toEqual(['topic']);
  });
});
