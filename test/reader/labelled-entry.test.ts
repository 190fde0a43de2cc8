import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { bareSubstitution, lineOf, pairsOf, read, readBroken, show, showFields } from './lists';

/** An open lesson: its labels with their values, and the lines of text before them. */
function windowOf(said: Record<string, string>, ...lines: string[]): string {
  return `<section>${lines.map((line) => `<div>${line}</div>`).join('')}${pairsOf(said)}</section>`;
}

/** The lesson's own labels, with what a case adds. */
const lesson = (more: Record<string, string> = {}): Record<string, string> => ({ Tēma: 'Daļas', Uzdots: '', ...more });

function entryOf(html: string): Entry {
  const { page, entries } = read(html);
  const [entry] = entries;
  if (page !== 'lesson-window' || !entry || entries.length > 1) throw new Error(`${page}: ${String(entries.length)}`);
  return entry;
}

describe('the day of an open lesson', () => {
  it.each<[string, string, string]>([
    ['its own label', windowOf(lesson({ Datums: '20.11.2025.' })), '2025-11-20'],
    ['its own label, whatever stands above', windowOf(lesson({ Datums: '20.11.' }), '19.11.2025.'), '2025-11-20'],
    ['a line above', windowOf(lesson(), '20.11.2025., 3. stunda'), '2025-11-20'],
    ['a heading before a line', windowOf(lesson(), '19.11.2025.', '<h2>20.11.2025.</h2>'), '2025-11-20'],
    ['the first of two lines', windowOf(lesson(), '20.11.2025.', '19.11.2025.'), '2025-11-20'],
    ['a stamp is none', windowOf(lesson(), 'Izveidots 19.11.2025.', '20.11.2025.'), '2025-11-20'],
    ['a stamp in other words', windowOf(lesson(), 'Labots 19.11.2025.', '20.11.2025.'), '2025-11-20'],
    ['a stamp with an hour', windowOf(lesson(), 'Anna 19.11.2025. 14:05', '20.11.2025.'), '2025-11-20'],
    ['a word of a stamp later in the line', windowOf(lesson(), 'Stunda 20.11.2025. (labots)'), '2025-11-20'],
    ['a due date is none', windowOf(lesson(), 'Līdz 24.11.2025.', '20.11.2025.'), '2025-11-20'],
    ['today is none', windowOf(lesson(), 'Šodien 19.11.2025.', '20.11.2025.'), '2025-11-20'],
    ['a period is none', windowOf(lesson(), '17.11.2025. – 21.11.2025.', '20.11.2025.'), '2025-11-20'],
    ['a long text is none', windowOf(lesson(), `19.11.2025. ${'garš teksts '.repeat(9)}`, '20.11.2025.'), '2025-11-20'],
    [
      'a day in a value is none',
      windowOf(lesson({ Piezīmes: 'Pārcelta no 12.11.2025.' }), '20.11.2025.'),
      '2025-11-20',
    ],
  ])('%s', (_, html, day) => {
    expect(show(entryOf(html).date)).toBe(day);
  });

  it('may have a form of a date and be none', () => {
    const html = windowOf({ Datums: '31.02.2025.', Tēma: '<input value="Daļas">', Uzdots: '<input>' });
    expect(entryOf(html).date).toEqual({ state: 'unreadable', text: '31.02.2025.' });
  });

  it('may be nowhere', () => {
    const html = windowOf({ Tēma: '<input value="Daļas">', Uzdots: '<input>' });
    expect(entryOf(html).date).toEqual({ state: 'unreadable', text: '' });
  });
});

describe('number and type of an open lesson', () => {
  const day = '20.11.2025.';
  it.each<[string, string, string]>([
    ['none', windowOf(lesson(), day), '– –'],
    ['their own labels', windowOf(lesson({ 'Stundas nr.': '3.', Tips: 'PD' }), day), '3 test'],
    ['a label without a number', windowOf(lesson({ 'Stundas nr.': '' }), day), '· –'],
    [
      'a label without a number, and one beside the day',
      windowOf(lesson({ 'Stundas nr.': '' }), `${day} 3. stunda`),
      '3 –',
    ],
    ['no number', windowOf(lesson({ 'Stundas nr.': '403' }), day), '? –'],
    ['a label without a type', windowOf(lesson({ Tips: '' }), day), '– ·'],
    ['an unknown type', windowOf(lesson({ Tips: 'Pārgājiens' }), day), '– other'],
    ['beside the day', windowOf(lesson(), `${day} 3. stunda PD`), '3 test'],
    ['a line of its own', windowOf(lesson(), day, '3. stunda'), '3 –'],
    ['a line of its own before one beside the day', windowOf(lesson(), `${day} 2. stunda`, '3. stunda'), '3 –'],
    ['its label before a line of its own', windowOf(lesson({ 'Stundas nr.': '4.' }), day, '3. stunda'), '4 –'],
    ['a bare number is none', windowOf(lesson(), day, '3.'), '– –'],
    ['a badge', windowOf(lesson(), day, 'Pārbaudes darbs'), '– test'],
    ['a badge before the type beside the day', windowOf(lesson(), `${day} Māc.`, 'PD'), '– test'],
    ['its label before a badge', windowOf(lesson({ Tips: 'Māc.' }), day, 'PD'), '– lesson'],
    ['three words are no badge', windowOf(lesson(), day, 'Pārbaudes darbs rīt'), '– –'],
    ['«Stunda» is no badge', windowOf(lesson(), day, 'Stunda'), '– –'],
    ['a label’s value is no badge', windowOf(lesson({ Nezināms: 'Pārbaudes darbs' }), day), '– –'],
    ['a label is no badge', windowOf(lesson(), day, 'Konsultācijas:'), '– –'],
    ['a class beside the day is no number', windowOf(lesson(), `${day} 7.b`), '– –'],
    ['a class of two digits beside the day', windowOf(lesson(), `${day} 12.ab`), '– –'],
    ['a class and a number beside the day', windowOf(lesson(), `${day} 12.ab 3. stunda`), '3 –'],
    ['beside another line’s day', windowOf(lesson({ Datums: day }), '19.11.2025. 3. stunda'), '– –'],
    ['beside the second of two days', windowOf(lesson(), day, '19.11.2025. 3.'), '– –'],
    ['a word after «stunda»', windowOf(lesson(), day, 'Māc. stunda'), '– lesson'],
  ])('%s', (_, html, expected) => {
    const { number, type } = entryOf(html);
    expect(`${show(number)} ${show(type)}`).toBe(expected);
  });
});

describe('the journal of an open lesson', () => {
  const day = '20.11.2025.';
  it.each<[string, string, string]>([
    ['the page’s', windowOf(lesson(), day), '7.b | Matemātika'],
    ['a class’s label', windowOf(lesson({ Klase: '8.a' }), day), '8.a | Matemātika'],
    ['a class’s label without a class', windowOf(lesson({ Klase: 'visas' }), day), '7.b | Matemātika'],
    ['a subject’s label', windowOf(lesson({ Priekšmets: 'Fizika' }), day), '7.b | Fizika'],
    ['a line', windowOf(lesson(), day, '8.a Fizika'), '8.a | Fizika'],
    [
      'its labels before a line',
      windowOf(lesson({ Klase: '9.c', Priekšmets: 'Ķīmija' }), day, '8.a Fizika'),
      '9.c | Ķīmija',
    ],
    ['the first line with a class', windowOf(lesson(), day, 'Fizika', '8.a Ķīmija', '9.c Fizika'), '8.a | Ķīmija'],
    ['beside the day', windowOf(lesson(), `${day} 8.a Fizika`), '8.a | Fizika'],
    ['beside a day of two digits’ lesson', windowOf(lesson(), `${day} 12. stunda 8.a Fizika`), '8.a | Fizika'],
    ['beside the day and the lesson', windowOf(lesson(), `${day} ceturtdiena 3. stunda, 8.a Fizika`), '8.a | Fizika'],
  ])('%s', (_, html, expected) => {
    const { className, subject } = entryOf(html).journal;
    expect(`${String(className)} | ${String(subject)}`).toBe(expected);
  });
});

describe('the fields of an open lesson', () => {
  it.each<[string, string, Record<string, string>]>([
    ['text and none', windowOf(lesson(), '20.11.2025.'), { topic: 'Daļas', homework: '·' }],
    [
      'an outcome in the topic',
      windowOf(lesson({ Tēma: 'Daļas. SR: saskaita' }), '20.11.2025.'),
      { topic: 'Daļas. SR: saskaita', outcome: 'saskaita', homework: '·' },
    ],
    [
      'the sign of an outcome',
      windowOf(lesson({ Tēma: 'Daļas. SR:' }), '20.11.2025.'),
      { topic: 'Daļas. SR:', outcome: '·', homework: '·' },
    ],
    [
      'the first of two places that holds something',
      windowOf(lesson({ Piezīmes: '', Komentārs: 'a', Piezīme: 'b' }), '20.11.2025.'),
      { topic: 'Daļas', homework: '·', remarks: 'a' },
    ],
    [
      'a type of substitution',
      windowOf(lesson({ Tips: 'Aizvietošana', Piezīmes: '' }), '20.11.2025.'),
      {
        topic: 'Daļas',
        homework: '·',
        remarks: '·',
        ...bareSubstitution,
      },
    ],
    [
      'a switch of substitution',
      windowOf(lesson({ Piezīmes: '' }), '20.11.2025.', '<label><input type="checkbox" checked> Aizvietošana</label>'),
      {
        topic: 'Daļas',
        homework: '·',
        remarks: '·',
        ...bareSubstitution,
      },
    ],
    [
      'another switch',
      windowOf(
        lesson({ Piezīmes: '' }),
        '20.11.2025.',
        '<label><input type="checkbox" checked> Rādīt skolēniem</label>',
      ),
      { topic: 'Daļas', homework: '·', remarks: '·' },
    ],
  ])('%s', (_, html, fields) => {
    expect(showFields(entryOf(html).fields)).toEqual(fields);
  });
});

describe('what an open lesson is', () => {
  const day = '20.11.2025.';
  const on = (word: string): string => `<label><input type="checkbox" checked> ${word}</label>`;
  it.each<[string, string, string]>([
    ['a record', windowOf(lesson(), day), ''],
    ['a draft by a badge', windowOf(lesson(), day, 'Melnraksts'), 'draft'],
    ['a draft by its state', windowOf(lesson({ Statuss: 'Melnraksts' }), day), 'draft'],
    ['a draft in Russian', windowOf(lesson({ Статус: 'черновик' }), day), 'draft'],
    ['another state', windowOf(lesson({ Statuss: 'Publicēts' }), day), ''],
    ['a topic about drafts', windowOf(lesson({ Tēma: 'Esejas melnraksts' }), day), ''],
    ['a new one', windowOf(lesson(), day, '<h2>Jauna stunda</h2>'), 'draft'],
    ['cancelled by its topic', windowOf(lesson({ Tēma: 'Stunda nenotika' }), day), 'cancelled'],
    ['cancelled by a badge', windowOf(lesson(), day, 'Atcelta'), 'cancelled'],
    ['cancelled by its state', windowOf(lesson({ Statuss: 'Atcelta' }), day), 'cancelled'],
    ['cancelled by its type', windowOf(lesson({ Tips: 'Atcelta' }), day), 'cancelled'],
    ['cancelled by a switch', windowOf(lesson(), day, on('Stunda nenotika')), 'cancelled'],
    ['with a switch', windowOf(lesson(), day, on('Rādīt skolēniem')), ''],
    ['with a switch that is off', windowOf(lesson(), day, on('Stunda nenotika').replace(' checked', '')), ''],
    ['with a switch that is off, before its name', windowOf(lesson(), day, '<input type="checkbox"> Melnraksts'), ''],
    [
      'with a switch that is off, its label after it',
      windowOf(lesson(), day, '<input type="checkbox" id="a"><label for="a">Melnraksts</label>'),
      '',
    ],
    [
      'with a switch that is off, its label before it',
      windowOf(lesson(), day, '<label for="a">Melnraksts</label><input type="checkbox" id="a">'),
      '',
    ],
    [
      'with types to choose from',
      windowOf(lesson(), day, '<label><input type="radio"> PD</label><label><input type="radio"> Atcelta</label>'),
      '',
    ],
  ])('%s', (_, html, words) => {
    expect(lineOf(entryOf(html)).split(' | ').slice(5).join(' ')).toBe(words);
  });

  it.each([
    ['its topic', 'Tēma', true],
    ['its type', 'Tips', true],
    ['its day', 'Datums', true],
    ['its file', 'Pielikums', false],
  ])('was typed into: %s', (_, label, isUnsaved) => {
    const html = windowOf({ Datums: day, ...lesson(), [label]: '<input value="20.11.2025.">' });
    expect(read(html, { savedTextOf: () => '20.11.2025.' }).entries.map(({ unsaved }) => unsaved)).toEqual([isUnsaved]);
  });

  it('was written by whoever stands beside the word of writing', () => {
    const by = (label: string): string => {
      const html = `<header>Anna Ozola <a href="#">Iziet</a></header>${windowOf(lesson({ [label]: 'Anna Ozola' }), day)}`;
      return read(html)
        .entries.map(({ author }) => author)
        .join();
    };
    const labels = ['Ievadīja', 'Autors', 'Kabinets', 'Ievadīja: Anna Ozola'];
    expect(labels.map(by)).toEqual(['self', 'self', 'unknown', 'self']);
  });

  it('stands whole in the reading', () => {
    expect(entryOf(windowOf(lesson({ Datums: day, 'Stundas nr.': '3.', Tips: 'PD' })))).toEqual({
      key: '7.b|Matemātika||2025-11-20|3|lesson|1',
      journal: { className: '7.b', grade: 7, subject: 'Matemātika', suffix: null, group: null, kind: 'subject' },
      kind: 'lesson',
      date: { state: 'filled', text: day, value: '2025-11-20' },
      number: { state: 'filled', text: '3.', value: 3 },
      type: { state: 'filled', text: 'PD', value: 'test' },
      fields: { topic: { state: 'filled', text: 'Daļas', value: 'Daļas' }, homework: { state: 'empty' } },
      author: 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['at its day', { Tēma: 'Daļas', Uzdots: '', Datums: '20.11.2025.' }, ''],
    [
      'at a field: what other places hold is sure',
      { Datums: day, Tēma: 'a', SR: '', Piezīmes: '', Uzdots: '' },
      'topic a homework ? outcome · remarks ·',
    ],
    ['at a field that holds something', { Datums: day, Tēma: '', Uzdots: '5. uzd' }, 'topic · homework 5. uzd'],
    ['at the topic', { Datums: day, Piezīmes: 'a', Uzdots: '', Tēma: '' }, 'topic ? homework · remarks a'],
    ['at what is no field', { Datums: day, Tēma: 'a', Uzdots: '', Kabinets: '' }, 'topic a homework ·'],
  ])('is unsure where the page broke off: %s', (_, said, expected) => {
    const { entries } = readBroken(windowOf(said));
    const order = ['topic', 'homework', 'outcome', 'remarks'] as const;
    const fields = entries.flatMap((entry) =>
      order.flatMap((name) => (entry.fields[name] ? [`${name} ${show(entry.fields[name])}`] : [])),
    );
    expect(fields.join(' ')).toBe(expected);
  });

  it('of an editor that broke off at its day, the day is not known', () => {
    const { entries } = readBroken(windowOf({ Tēma: '<input value="Daļas">', Uzdots: '<input>', Datums: day }));
    expect(entries.map(({ date }) => date)).toEqual([{ state: 'unreadable', text: '' }]);
  });
});
