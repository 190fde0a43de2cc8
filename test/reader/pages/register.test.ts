import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { pairsOf, read, row, show, tableOf } from '../lists';

/** A record in a line: its kind, day and what of it is filled. */
function lineOf({ kind, date, fields }: Entry): string {
  return [kind, show(date), ...Object.entries(fields).map(([name, field]) => `${name} «${show(field)}»`)].join(' ');
}

function recordsOf(html: string): string[] {
  const { page, coverage, entries } = read(html);
  expect(coverage.layout).toBe(page);
  return [page, ...entries.map(lineOf)];
}

const log = '<h2>Žurnāla pārbaude</h2>';
const record = row('20.11.', 'Trūkst tēmu');

describe('a register', () => {
  it.each<[string, string, string[]]>([
    [
      'of inspections',
      log + tableOf('Datums|Konstatēts', record),
      ['inspection-log', 'inspection 2025-11-20 content «»'],
    ],
    [
      'of talks',
      `<h2>Individuālās sarunas</h2>${tableOf('Datums|Sarunas saturs', record)}`,
      ['talk-log', 'talk 2025-11-20 content «»'],
    ],
    [
      'of talks, with whom',
      `<h2>Individuālās sarunas</h2>${tableOf('Datums|Skolēns|Sarunas saturs', row('20.11.', 'A', 'b'))}`,
      ['talk-log', 'talk 2025-11-20 content «»'],
    ],
    [
      'of work',
      `<h2>Metodiķa darba žurnāls</h2>${tableOf('Datums|Veiktais darbs', record)}`,
      ['work-journal', 'work 2025-11-20 content «»'],
    ],
    [
      'of a group',
      `<h2>Grupas žurnāls</h2>${tableOf('Datums|Ieraksts', record)}`,
      ['group-journal', 'note 2025-11-20 content «»'],
    ],
    ['of plans is another page', `<h2>Mēneša plāns</h2>${tableOf('Datums|Saturs', record)}`, ['unknown']],
    ['by topics', log + tableOf('Datums|Tēma', record), ['inspection-log', 'inspection 2025-11-20 content «»']],
    ['by results', log + tableOf('Datums|SR', record), ['inspection-log', 'inspection 2025-11-20 content «»']],
    [
      'by remarks alone',
      log + tableOf('Datums|Piezīmes', record),
      ['inspection-log', 'inspection 2025-11-20 remarks «»'],
    ],
    ['by who inspected alone', log + tableOf('Datums|Pārbaudīja', record), ['unknown']],
    [
      'with who inspected',
      log + tableOf('Datums|Konstatēts|Pārbaudīja', row('20.11.', 'a', 'B')),
      ['inspection-log', 'inspection 2025-11-20 content «» inspector «»'],
    ],
    ['of pupils', log + tableOf('Datums|Skolēns|Konstatēts', row('20.11.', 'A', 'b')), ['unknown']],
    ['with homework', log + tableOf('Datums|Konstatēts|Uzdots', row('20.11.', 'A', 'b')), ['unknown']],
    ['with marks', log + tableOf('Datums|Konstatēts|Vērtējums', row('20.11.', 'A', '8')), ['unknown']],
    [
      'with a hidden homework',
      log + tableOf('Datums|Konstatēts|Uzdots', row('20.11.', 'A', 'b')).replace('<th>Uz', '<th hidden>Uz'),
      ['unknown'],
    ],
    ['with letters', log + tableOf('Datums|Konstatēts|Sūtītājs', row('20.11.', 'A', 'b')), ['not-a-journal']],
    ['without days', log + tableOf('Nr.|Konstatēts', row('1.', 'a')), ['unknown']],
    [
      'of two, the first',
      `${log}${tableOf('Datums|Konstatēts', record)}<h2>Individuālās sarunas</h2>${tableOf('Datums|Saturs', record)}`,
      ['inspection-log', 'inspection 2025-11-20 content «»'],
    ],
    [
      'in two tables',
      log + tableOf('Datums|Konstatēts', record) + tableOf('Datums|Konstatēts', record.replace('20', '21')),
      ['inspection-log', 'inspection 2025-11-20 content «»', 'inspection 2025-11-21 content «»'],
    ],
    [
      'of cards',
      log + pairsOf({ Datums: '19.11.2025.', Konstatēts: 'a' }) + pairsOf({ Datums: '20.11.2025.', Konstatēts: 'b' }),
      ['inspection-log', 'inspection 2025-11-19 content «»', 'inspection 2025-11-20 content «»'],
    ],
    [
      'of one card',
      log + pairsOf({ Datums: '19.11.2025.', Konstatēts: 'a' }),
      ['inspection-log', 'inspection 2025-11-19 content «»'],
    ],
    [
      'of cards, one of other labels',
      log + pairsOf({ Datums: '19.11.2025.', Konstatēts: 'a' }) + pairsOf({ Datums: '20.11.2025.', Lauks: 'b' }),
      ['unknown'],
    ],
    ['of plans in cards', `<h2>Mēneša plāns</h2>${pairsOf({ Datums: '19.11.2025.', Saturs: 'a' })}`, ['unknown']],
  ])('%s', (_, html, lines) => {
    expect(recordsOf(html)).toEqual(lines);
  });

  it.each<[string, string, string]>([
    ['a text', 'Trūkst', 'content «»'],
    ['nothing', '', 'content «·»'],
    ['a dash', '–', 'content «–»'],
    ['two dashes', '- -', 'content «- -»'],
    ['a dash and a word', '– nav', 'content «»'],
    ['a widget', '<x-text></x-text>', 'content «?»'],
  ])('says of %s that it is there, and no word of it', (_, text, expected) => {
    expect(recordsOf(log + tableOf('Datums|Konstatēts', row('20.11.', text)))[1]).toBe(
      `inspection 2025-11-20 ${expected}`,
    );
    const remarks = expected.replace('content', 'remarks');
    expect(recordsOf(log + tableOf('Datums|Slēdziens', row('20.11.', text)))[1]).toBe(
      `inspection 2025-11-20 ${remarks}`,
    );
  });

  it.each<[string, string[], string]>([
    ['the first that holds something', ['', 'b'], 'content «»'],
    ['a widget before nothing', ['', '<x-text></x-text>'], 'content «?»'],
    ['a text before a widget', ['<x-text></x-text>', 'b'], 'content «»'],
    ['nothing in both', ['', ''], 'content «·»'],
  ])('of a topic and its contents: %s', (_, cells, expected) => {
    const html = `<h2>Individuālās sarunas</h2>${tableOf('Datums|Par ko|SR', row('20.11.', ...cells))}`;
    expect(recordsOf(html)[1]).toBe(`talk 2025-11-20 ${expected}`);
  });

  it('a group’s remarks keep their words', () => {
    const html = `<h2>Grupas žurnāls</h2>${tableOf('Datums|Ieraksts|Piezīmes', row('20.11.', 'a', 'izglītība ģimenē'))}`;
    expect(recordsOf(html)).toEqual(['group-journal', 'note 2025-11-20 content «» remarks «izglītība ģimenē»']);
  });

  it.each<[string, string, string]>([
    ['inspections', log, 'subject'],
    ['work', '<h2>Metodiķa darba žurnāls</h2>', 'individual'],
    ['a group', '<h2>Grupas žurnāls</h2>', 'group'],
  ])('of %s is a journal of its own kind, without a subject', (_, title, kind) => {
    const journal = { className: '7.b', grade: 7, subject: null, suffix: null, group: null, kind };
    const reading = read(title + tableOf('Datums|Saturs', record));
    expect([reading.journal, reading.entries[0]?.journal]).toEqual([journal, journal]);
  });

  it('of several classes tells them apart', () => {
    const html = log + tableOf('Datums|Klase|Konstatēts', row('20.11.', '7.a', 'a'), row('20.11.', '8.b', 'b'));
    expect(read(html).entries.map(({ journal }) => journal.className)).toEqual(['7.a', '8.b']);
  });

  it('has no words of what cannot be read', () => {
    const [one] = read(log + tableOf('Datums|Konstatēts', row('20.11.', '<x-text></x-text>'))).entries;
    expect(one?.fields.content).toEqual({ state: 'unreadable', text: '' });
  });

  it('stands whole in the reading', () => {
    const header = '<header>Anna Ozola <a href="#">Iziet</a></header>';
    const html =
      header +
      log +
      tableOf('Datums|Konstatēts||Ievadīja', row('20.11.', '<input value="a">', 'Melnraksts', 'Anna Ozola'));
    expect(read(html, { savedTextOf: () => 'b' }).entries).toEqual([
      {
        key: '7.b|||2025-11-20||inspection|1',
        journal: { className: '7.b', grade: 7, subject: null, suffix: null, group: null, kind: 'subject' },
        kind: 'inspection',
        date: { state: 'filled', text: '20.11.', value: '2025-11-20' },
        fields: { content: { state: 'filled', text: '', value: '' } },
        author: 'self',
        stamps: {},
        draft: true,
        unsaved: true,
      },
    ]);
  });
});
