import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { pairsOf, read, readBroken, row, show, tableOf } from '../lists';

/** A plan in a line: its month, its fields, its theme. */
function lineOf({ date, fields, theme, draft, unsaved }: Entry): string {
  const said = Object.entries(fields).map(([name, field]) => `${name} ${show(field)}`);
  const words = [
    ...(theme ? [`${theme.from}–${theme.to}`] : []),
    ...(draft ? ['draft'] : []),
    ...(unsaved ? ['unsaved'] : []),
  ];
  return [show(date), ...said, ...words].join(' | ');
}

function plansOf(html: string): string[] {
  const { page, entries } = read(html);
  return page === 'month-plan' ? entries.map(lineOf) : [page];
}

const month = '<h2>2025. gada novembris</h2>';
const title = '<h2>Mēneša plāns</h2>';
const own = { Vērtības: 'cieņa', Caurvijas: 'sadarbība' };
const line = '2025-11-01 | values cieņa | skills sadarbība';

describe('the form of a month’s plan', () => {
  it.each<[string, string, string[]]>([
    ['labels that only a plan has', month + pairsOf(own), [line]],
    ['one of them', month + pairsOf({ Vērtības: 'cieņa', Piezīmes: 'a' }), ['unknown']],
    ['one of them, twice', month + pairsOf({ Vērtības: 'cieņa', Tikumi: 'a' }), ['unknown']],
    [
      'one of them, and a title',
      month + title + pairsOf({ Vērtības: 'cieņa', Temats: 'Rudens' }),
      ['2025-11-01 | topic Rudens | values cieņa'],
    ],
    ['a title and one field', month + title + pairsOf({ Vērtības: 'cieņa' }), ['unknown']],
    [
      'a title and two other fields',
      month + title + pairsOf({ Temats: 'Rudens', SR: 'skaita' }),
      ['2025-11-01 | topic Rudens | outcome skaita'],
    ],
    ['no title and two other fields', month + pairsOf({ Temats: 'Rudens', SR: 'skaita' }), ['unknown']],
    [
      'contents of its own name',
      month + title + pairsOf({ Temats: 'Rudens', Saturs: 'a' }),
      ['2025-11-01 | topic Rudens | content a'],
    ],
    [
      'contents of a plan',
      month + title + pairsOf({ Temats: 'Rudens', 'Mācību saturs': 'a' }),
      ['2025-11-01 | topic Rudens | content a'],
    ],
    [
      'a message',
      month + pairsOf({ ...own, 'Ziņa bērnam': 'a' }),
      ['2025-11-01 | childMessage a | values cieņa | skills sadarbība'],
    ],
    [
      'more information',
      month + pairsOf({ Caurvijas: 'b', Papildinformācija: 'a' }),
      ['2025-11-01 | skills b | extraInformation a'],
    ],
    [
      'a field without a text',
      month + pairsOf({ ...own, Temats: '' }),
      ['2025-11-01 | topic · | values cieņa | skills sadarbība'],
    ],
    [
      'a widget',
      month + pairsOf({ ...own, Temats: '<x-topic></x-topic>' }),
      ['2025-11-01 | topic ? | values cieņa | skills sadarbība'],
    ],
    [
      'outcomes of several areas',
      month + pairsOf({ ...own, SR: 'a', 'Sasniedzamais rezultāts': '', 'Sasniedzamie rezultāti': 'b' }),
      ['2025-11-01 | values cieņa | outcome a; b | skills sadarbība'],
    ],
    [
      'outcomes, none of them filled',
      month + pairsOf({ ...own, SR: '', 'Sasniedzamais rezultāts': '<x-topic></x-topic>' }),
      ['2025-11-01 | values cieņa | outcome ? | skills sadarbība'],
    ],
    ['a homework', month + pairsOf({ ...own, Uzdots: 'a', Tēma: 'b' }), ['unknown']],
    ['a mark', month + pairsOf({ ...own, Vērtējums: 'a' }), ['unknown']],
    ['a day', month + pairsOf({ ...own, Datums: '20.11.2025.' }), ['unknown']],
    ['without a month', pairsOf(own), ['unknown']],
    ['a draft', month + pairsOf({ ...own, Statuss: 'Melnraksts' }), [`${line} | draft`]],
    ['no draft', month + pairsOf({ ...own, Statuss: 'Apstiprināts' }), [line]],
  ])('%s', (_, html, plans) => {
    expect(plansOf(html)).toEqual(plans);
  });

  it.each<[string, string, string[]]>([
    [
      'of two columns',
      `${month}<table>${Object.entries(own)
        .map(([label, value]) => row(label, value))
        .join('')}</table>`,
      [line],
    ],
    [
      'of two columns, with its month',
      `<table>${row('Mēnesis', '2025. gada novembris')}${row('Vērtības', 'cieņa')}${row('Caurvijas', 'sadarbība')}</table>`,
      [line],
    ],
    [
      'of two columns, a day among them',
      `${month}<table>${row('Datums', '20.11.')}${row('Vērtības', 'a')}${row('Caurvijas', 'b')}</table>`,
      ['unknown'],
    ],
    ['of heads and one row', month + tableOf(Object.keys(own).join('|'), row('cieņa', 'sadarbība')), [line]],
    [
      'of heads and several rows',
      month + tableOf('Vērtības|Caurvijas|SR', row('a', 'b', 'c'), row('', 'd', 'e')),
      ['2025-11-01 | values a | outcome c; e | skills b; d'],
    ],
    [
      'a month a row',
      tableOf('Mēnesis|Vērtības|Caurvijas', row('Oktobris', 'a', 'b'), row('Novembris', 'c', '')),
      ['2025-10-01 | values a | skills b', '2025-11-01 | values c | skills ·'],
    ],
    [
      'a month a row, most of them',
      tableOf('Mēnesis|Vērtības|Caurvijas', row('Oktobris', 'a', 'b'), row('Novembris', 'c', ''), row('Kopā', '', '')),
      ['2025-10-01 | values a | skills b', '2025-11-01 | values c | skills ·', '? | values · | skills ·'],
    ],
    [
      'a month in half of the rows',
      month + tableOf('Laiks|Vērtības|Caurvijas', row('Oktobris', 'a', 'b'), row('?', 'c', '')),
      ['2025-11-01 | values a; c | skills b'],
    ],
    [
      'words between the rows',
      tableOf(
        'Mēnesis|Vērtības|Caurvijas',
        row('Oktobris', 'a', 'b'),
        '<tr><td colspan="3">II pusgads</td></tr>',
        row('Novembris', 'c', ''),
      ),
      ['2025-10-01 | values a | skills b', '2025-11-01 | values c | skills ·'],
    ],
    ['of pupils', month + tableOf('Bērns|Vērtības|Caurvijas', row('a', 'b', 'c')), ['unknown']],
    ['without rows', month + tableOf('Vērtības|Caurvijas'), ['unknown']],
    [
      'of heads that a title explains',
      month + title + tableOf('Temats|SR', row('Rudens', 'a')),
      ['2025-11-01 | topic Rudens | outcome a'],
    ],
    [
      'of heads, two tables',
      month + tableOf('Vērtības|Caurvijas', row('a', 'b')) + tableOf('Klase|Telpa', row('7.b', '1')),
      ['2025-11-01 | values a | skills b'],
    ],
    [
      'a theme of heads',
      month + tableOf('Vērtības|Caurvijas|Temata laiks', row('a', 'b', '03.11.–28.11.')),
      ['2025-11-01 | values a | skills b | 2025-11-03–2025-11-28'],
    ],
  ])('a table %s', (_, html, plans) => {
    expect(plansOf(html)).toEqual(plans);
  });

  const form = (said: Record<string, string>, head = '<tr><th colspan="2">Grupa</th></tr>'): string =>
    `<table><thead>${head}</thead>${Object.entries(said)
      .map(([label, value]) => row(label, value))
      .join('')}</table>`;
  it.each<[string, string, string[]]>([
    ['its fields', month + form(own), [line]],
    ['its month', month + form({ Mēnesis: 'oktobris', ...own }), [line.replace('11', '10')]],
    [
      'a theme, and a month above it',
      month + form({ ...own, 'Temata laiks': '03.11.–28.11.' }),
      [`${line} | 2025-11-03–2025-11-28`],
    ],
    ['a month that is none', month + form({ Mēnesis: 'drīz', ...own }), ['unknown']],
    [
      'a field without a text',
      month + form({ ...own, SR: '' }),
      ['2025-11-01 | values cieņa | outcome · | skills sadarbība'],
    ],
    ['words of no field', month + form({ Lauks: 'a', ...own }), [line]],
    ['a day', month + form({ Datums: '20.11.', ...own }), ['unknown']],
    ['too few of its fields', month + form({ Vērtības: 'a', SR: 'b' }), ['unknown']],
    [
      'few of its fields and a title',
      month + title + form({ Vērtības: 'a', SR: 'b' }),
      ['2025-11-01 | values a | outcome b'],
    ],
    [
      'few of its fields and another title',
      `${month}<h2>Grupas žurnāls</h2>${form({ Vērtības: 'a', SR: 'b' })}`,
      ['unknown'],
    ],
    ['a row of three cells', month + form(own).replace('</table>', `${row('SR', 'a', 'b')}</table>`), [line]],
    ['a row of one cell', month + form(own).replace('</table>', `${row('SR')}</table>`), [line]],
    ['after another form', month + form({ Klase: '7.b', Telpa: '1' }) + form(own), [line]],
    ['no value', month + form({ ...own, Vērtības: '', Caurvijas: '' }), ['2025-11-01 | values · | skills ·']],
  ])('a form with a head: %s', (_, html, plans) => {
    expect(plansOf(html)).toEqual(plans);
  });

  it('a form with a head may be typed into', () => {
    const html = month + form({ ...own, SR: '<input value="a">' });
    const { entries } = read(html, { savedTextOf: () => 'saglabāts' });
    expect(entries.map(lineOf)).toEqual(['2025-11-01 | values cieņa | outcome saglabāts | skills sadarbība | unsaved']);
  });

  it('hides a column', () => {
    const html = month + tableOf('Vērtības|Caurvijas|SR', row('a', 'b', 'c'));
    expect(read(html).coverage.hidden).toEqual([]);
    expect(read(html.replace('<th>SR', '<th hidden>SR')).coverage.hidden).toEqual(['hidden-column']);
  });

  it('is a group’s', () => {
    const [plan] = read(`<h2>Zīlīte, 2. grupa</h2>${month}${pairsOf(own)}`).entries;
    expect(plan).toMatchObject({ kind: 'month-plan', journal: { className: '7.b', grade: 7, suffix: null } });
    expect(read(month + pairsOf(own)).journal).toEqual({
      className: '7.b',
      grade: 7,
      group: null,
      suffix: null,
      subject: 'Matemātika',
      kind: 'subject',
    });
  });

  it('stands whole in the reading', () => {
    const { entries, coverage } = read(month + pairsOf(own));
    expect(coverage).toEqual({ seen: 1, read: 1, hidden: [], layout: 'month-plan', confidence: 0.96 });
    expect(entries[0]).toMatchObject({
      date: { text: '2025. gada novembris' },
      author: 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    });
  });

  it('a table may be typed into', () => {
    const typed = (head: string): string[] =>
      read(month + tableOf(head, row('a', 'b', '<input value="c">')), { savedTextOf: () => 'd' }).entries.map(lineOf);
    expect(typed('Vērtības|Caurvijas|SR')).toEqual(['2025-11-01 | values a | outcome d | skills b | unsaved']);
    expect(typed('Vērtības|Caurvijas|Telpa')).toEqual(['2025-11-01 | values a | skills b']);
  });

  it('may be typed into', () => {
    const typed = (said: Record<string, string>): boolean[] =>
      read(month + pairsOf(said), { savedTextOf: () => '' }).entries.map(({ unsaved }) => unsaved);
    expect([typed({ ...own, Temats: '<input value="a">' }), typed({ ...own, Kabinets: '<input value="a">' })]).toEqual([
      [true],
      [false],
    ]);
  });

  it('that broke off is read as far as it came', () => {
    expect(readBroken(month + pairsOf(own)).entries.map(lineOf)).toEqual([line]);
  });
});

describe('the month of a plan', () => {
  const plan = pairsOf(own);
  it.each<[string, string, string]>([
    ['a heading', `<h2>2025. gada oktobris</h2>${plan}`, '2025-10-01'],
    ['a heading with a group', `<h2>Zīlītes · 2025. gada oktobris</h2>${plan}`, '2025-10-01'],
    ['a label', pairsOf({ Mēnesis: 'oktobris', ...own }), '2025-10-01'],
    ['a label before a heading', month + pairsOf({ Mēnesis: 'oktobris', ...own }), '2025-10-01'],
    [
      'a label of a theme is none',
      month + pairsOf({ 'Temata laiks': '01.10.2025.–31.10.2025.', ...own }),
      '2025-11-01',
    ],
    ['a heading before a picker', `${month}<select><option>oktobris</option></select>${plan}`, '2025-11-01'],
    [
      'a picker before a text',
      `<select><option>oktobris</option></select><p>2025. gada novembris</p>${plan}`,
      '2025-10-01',
    ],
    ['a text', `<p>2025. gada oktobris</p>${plan}`, '2025-10-01'],
    ['a title in a text', `<p>Plāns oktobrim</p><p>2025. gada novembris</p>${plan}`, '2025-10-01'],
    ['a link is none', `<a href="#">oktobris</a><p>2025. gada novembris</p>${plan}`, '2025-11-01'],
    ['the same twice', `<h2>2025. gada oktobris</h2><h3>Oktobris</h3>${plan}`, '2025-10-01'],
    [
      'two of one strength',
      `<h2>2025. gada oktobris</h2><h3>Novembris</h3><select><option>oktobris</option></select>${plan}`,
      'unknown',
    ],
    ['days of a month', `<h2>01.10.2025.–31.10.2025.</h2>${plan}`, '2025-10-01'],
    ['days of a week', `<h2>03.11.2025.–07.11.2025.</h2>${plan}`, 'unknown'],
  ])('%s', (_, html, expected) => {
    const { page, entries } = read(html);
    expect(entries.map(({ date }) => show(date)).join() || page).toBe(expected);
  });
});

describe('the theme of a plan', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['none', {}, undefined],
    ['a span', { 'Temata laiks': '03.11.–28.11.' }, '2025-11-03–2025-11-28'],
    ['a span of other words', { 'Temata norises laiks': '03.11.2025.–05.12.2025.' }, '2025-11-03–2025-12-05'],
    ['no span', { 'Temata laiks': 'viss mēnesis' }, undefined],
    ['two days', { No: '03.11.', Līdz: '28.11.' }, '2025-11-03–2025-11-28'],
    ['one day twice', { No: '03.11.', Līdz: '03.11.' }, '2025-11-03–2025-11-03'],
    ['two days the other way round', { No: '28.11.', Līdz: '03.11.' }, undefined],
    ['the first day alone', { No: '03.11.' }, undefined],
    ['the last day alone', { Līdz: '28.11.' }, undefined],
  ])('%s', (_, said, theme) => {
    const [plan] = read(month + pairsOf({ ...own, ...said })).entries;
    expect(plan).toBeDefined();
    expect(plan?.theme && `${plan.theme.from}–${plan.theme.to}`).toBe(theme);
  });
});

describe('plans of several months', () => {
  const plan = (name: string, more: Record<string, string> = {}): string =>
    `<section><h3>${name}</h3>${pairsOf({ ...own, ...more })}</section>`;
  it.each<[string, string, string[]]>([
    ['one under another', plan('Oktobris') + plan('Novembris'), [line.replace('11', '10'), line]],
    [
      'one with its own label',
      plan('Oktobris') + `<section>${pairsOf({ Mēnesis: 'novembris', ...own })}</section>`,
      [line.replace('11', '10'), line],
    ],
    [
      'months above them',
      `<h3>Oktobris</h3><section>${pairsOf(own)}</section><h3>Novembris</h3><section>${pairsOf(own)}</section>`,
      [line.replace('11', '10'), line],
    ],
    [
      'one without a month',
      plan('Oktobris') + plan('Novembris') + plan('Cits'),
      [line.replace('11', '10'), line, line],
    ],
    [
      'of one area each',
      plan('Oktobris', { SR: 'a' }) + plan('Novembris'),
      ['2025-10-01 | values cieņa | outcome a | skills sadarbība', line],
    ],
  ])('%s', (_, html, plans) => {
    expect(plansOf(html)).toEqual(plans);
  });

  it('leaves nothing out silently', () => {
    expect(read(plan('Oktobris') + plan('Novembris')).coverage.hidden).toEqual([]);
    expect(read(`${plan('Oktobris')}${plan('Novembris')}<p>Piezīmes: a</p>`).coverage.hidden).toEqual(['unread-part']);
  });
});
