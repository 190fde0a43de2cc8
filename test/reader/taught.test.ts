import { describe, expect, it } from 'vitest';
import type { Layout, PointedPlaces, TaughtField } from '@/utils/journal/layout';
import { previewLayout } from '@/utils/reader/make-layout';
import { readPointed } from '@/utils/reader/pointed';
import { readContext } from '@/utils/reader/read-elements';
import { readPage } from '@/utils/reader/read-page';
import { elementAt, layoutOf, open, today } from './teaching';

/** Selects an element's text as a person does, and points. */
function point(document: Document, selector: string): ReturnType<typeof readPointed> {
  document.getSelection()?.selectAllChildren(elementAt(document, selector));
  return readPointed(document);
}

function pointAll(document: Document, selectors: Partial<Record<TaughtField, string>>): PointedPlaces {
  return Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => {
      const pointed = point(document, selector);
      if ('problem' in pointed) throw new Error(`${name}: ${pointed.problem}`);
      return [name, pointed.path];
    }),
  );
}

function teach(document: Document, selectors: Partial<Record<TaughtField, string>>): Layout {
  return layoutOf(previewLayout(document, pointAll(document, selectors), readContext(document, { today })));
}

const read = (document: Document, layouts: Layout[] = []) => readPage(document, { today, layouts });

function listFields(document: Document, layouts: Layout[]): string[] {
  return read(document, layouts).entries.map(({ date, fields }) =>
    [
      date.state === 'filled' ? date.value : date.state,
      ...(['topic', 'homework'] as const).map((name) => {
        const field = fields[name];
        return field?.state === 'filled' ? field.text : (field?.state ?? 'absent');
      }),
    ].join(' | '),
  );
}

interface Case {
  name: string;
  html: string;
  selectors: Partial<Record<TaughtField, string>>;
  expected: string[];
}

const lessons = ['2025-11-18 | Daļas | 5. uzd.', '2025-11-19 | Procenti | empty', '2025-11-20 | empty | 7. uzd.'];

const cases: Case[] = [
  {
    name: 'a table whose heads nobody knows',
    html: `<h1>7.b Matemātika</h1><table><tr><th>Kad</th><th>Ko</th><th>Vēl</th></tr>
      <tr><td>18.11.2025.</td><td><b>Daļas</b></td><td>5. uzd.</td></tr>
      <tr><td>19.11.2025.</td><td>Procenti</td><td></td></tr>
      <tr><td>20.11.2025.</td><td></td><td>7. uzd.</td></tr></table>`,
    selectors: { date: 'tr:nth-child(2) td', topic: 'b', homework: 'tr:nth-child(2) td:nth-child(3)' },
    expected: lessons,
  },
  {
    name: 'places shown in different lessons',
    html: `<h1>7.b Matemātika</h1><table><tr><th>Kad</th><th>Ko</th><th>Vēl</th></tr>
      <tr><td>18.11.2025.</td><td>Daļas</td><td>5. uzd.</td></tr>
      <tr><td>19.11.2025.</td><td>Procenti</td><td></td></tr>
      <tr><td>20.11.2025.</td><td></td><td>7. uzd.</td></tr></table>`,
    selectors: {
      date: 'tr:nth-child(4) td',
      topic: 'tr:nth-child(3) td:nth-child(2)',
      homework: 'tr:nth-child(2) td:nth-child(3)',
    },
    expected: lessons,
  },
  {
    name: 'boxes without a table, told by their classes',
    html: `<h1>7.b Matemātika</h1><main>
      <div class="r odd"><p class="d">18.11.2025.</p><p class="t">Daļas</p><p class="h">5. uzd.</p></div>
      <div class="r even"><p class="d">19.11.2025.</p><p class="t">Procenti</p><i></i><p class="h"></p></div>
      <div class="r odd new7"><p class="d">20.11.2025.</p><p class="t"></p><p class="h">7. uzd.</p></div></main>`,
    selectors: { date: '.d', topic: '.t', homework: '.h' },
    expected: lessons,
  },
  {
    name: 'the day above several lessons',
    html: `<h1>7.b Matemātika</h1><main>
      <section><h3>18.11.2025.</h3><ul><li><span>Daļas</span><em>5. uzd.</em></li><li><span>Skaitļi</span><em></em></li></ul></section>
      <section><h3>19.11.2025.</h3><ul><li><span>Procenti</span><em></em></li></ul></section></main>`,
    selectors: { date: 'h3', topic: 'span', homework: 'em' },
    expected: ['2025-11-18 | Daļas | 5. uzd.', '2025-11-18 | Skaitļi | empty', '2025-11-19 | Procenti | empty'],
  },
  {
    name: 'the day in a row over the whole table',
    html: `<h1>7.b Matemātika</h1><table><tr><td colspan="3">18.11.2025.</td></tr><tr><td>1.</td><td>Daļas</td><td>5. uzd.</td></tr>
      <tr><td>2.</td><td>Skaitļi</td><td></td></tr><tr><td colspan="3">19.11.2025.</td></tr><tr><td>1.</td><td>Procenti</td><td></td></tr></table>`,
    selectors: { date: 'td', topic: 'tr:nth-child(2) td:nth-child(2)', homework: 'tr:nth-child(2) td:nth-child(3)' },
    expected: ['2025-11-18 | Daļas | 5. uzd.', '2025-11-18 | Skaitļi | empty', '2025-11-19 | Procenti | empty'],
  },
];

describe('a taught layout', () => {
  it.each(cases)('reads $name', ({ html, selectors, expected }) => {
    const document = open(html);
    expect(read(document).page).toBe('unknown');
    const layout = teach(document, selectors);
    expect(listFields(document, [layout])).toEqual(expected);
    expect(read(document, [layout]).coverage.layout).toBe('taught');
  });

  it('reads one open lesson by the fields that hold the cursor', () => {
    const document =
      open(`<h1>7.b Matemātika</h1><div><p>18.11.2025.</p><form><div><b>Ko</b><textarea>Daļas</textarea></div>
      <div><b>Vēl</b><input></div></form></div>`);
    const places: PointedPlaces = {};
    const date = point(document, 'p');
    if ('path' in date) places.date = date.path;
    for (const [name, selector] of [
      ['topic', 'textarea'],
      ['homework', 'input'],
    ] as const) {
      document.querySelector<HTMLElement>(selector)?.focus();
      const pointed = readPointed(document);
      if ('path' in pointed) places[name] = pointed.path;
    }
    const layout = layoutOf(previewLayout(document, places, readContext(document, { today })));
    expect(listFields(document, [layout])).toEqual(['2025-11-18 | Daļas | empty']);
    expect(read(document, [layout]).page).toBe('lesson-window');
  });

  it('fills in what a recognised page does not name, and never speaks against its own words', () => {
    const document = open(`<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Tēma</th><th>Vēl</th><th>Ko</th></tr>
      <tr><td>18.11.2025.</td><td>Daļas</td><td>5. uzd.</td><td>x</td></tr>
      <tr><td>19.11.2025.</td><td>Procenti</td><td></td><td>y</td></tr></table>`);
    const layout = teach(document, { date: 'td', topic: 'td:nth-child(4)', homework: 'td:nth-child(3)' });
    expect(listFields(document, [])).toEqual(['2025-11-18 | Daļas | absent', '2025-11-19 | Procenti | absent']);
    expect(listFields(document, [layout])).toEqual(['2025-11-18 | Daļas | 5. uzd.', '2025-11-19 | Procenti | empty']);
  });

  it('is for its own address only, and for no page without days', () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    const layout = teach(open(first.html), first.selectors);
    expect(read(open(first.html, 'https://my.e-klase.lv/Journal/8/lessons'), [layout]).entries).toHaveLength(3);
    expect(read(open(first.html, 'https://my.e-klase.lv/Journal/7/absences'), [layout]).page).toBe('unknown');
    expect(read(open(first.html.replace(/\d\d\.11\.2025\./g, 'x')), [layout]).page).toBe('unknown');
  });

  it('never takes a row of another form for an empty one', () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    const layout = teach(open(first.html), first.selectors);
    const html = first.html.replace('<td>Procenti</td><td></td>', '<td colspan="2">Procenti</td>');
    expect(listFields(open(html), [layout])[1]).toBe('unreadable | unreadable | unreadable');
  });

  it('states no span: what was not shown may exist', () => {
    const [first] = cases;
    if (!first) throw new Error('no case');
    const html = first.html.replace('<h1>', '<p>No 01.11.2025. līdz 30.11.2025.</p><h1>');
    expect(read(open(html), [teach(open(html), first.selectors)]).span).toBeUndefined();
  });

  it('holds no word of the page', () => {
    const html = `<h1>7.b Matemātika</h1><div class="list4711 Jānis-Bērziņš" id="anna" title="Anna"><div class="row12">
      <p data-name="Anna">18.11.2025.</p><p>Daļas</p></div><div class="row13"><p>19.11.2025.</p><p>Anna</p></div></div>`;
    const text = JSON.stringify(teach(open(html), { date: 'p', topic: 'p + p' }));
    expect(text).toContain('list0000');
    expect(text).not.toMatch(/anna|jānis|bērziņš|daļas|4711/i);
  });
});

describe('pointing', () => {
  const table = '<table><tr><td>18.11.2025.</td><td><p>Daļas</p></td><td>5. uzd.</td></tr></table>';

  it('takes the whole cell of a selected word', () => {
    const pointed = point(open(table), 'p');
    expect('path' in pointed && pointed.path.map(({ tag }) => tag)).toEqual(['table', 'tbody', 'tr', 'td']);
    expect('text' in pointed && pointed.text).toBe('Daļas');
  });

  it('takes three clicks, which select to the beginning of the next place', () => {
    const document = open(table);
    const [, second, third] = document.querySelectorAll('td');
    const range = document.createRange();
    if (!second?.firstChild?.firstChild || !third) throw new Error('no cell');
    range.setStart(second.firstChild.firstChild, 0);
    range.setEnd(third, 0);
    document.getSelection()?.addRange(range);
    expect(readPointed(document)).toMatchObject({ text: 'Daļas' });
  });

  it('takes a click on a text', () => {
    const document = open(table);
    const text = document.querySelector('p')?.firstChild;
    if (!text) throw new Error('no text');
    document.getSelection()?.collapse(text, 1);
    expect(readPointed(document)).toMatchObject({ text: 'Daļas' });
  });

  it('says when several places are selected, and when none is', () => {
    const document = open(table);
    expect(readPointed(document)).toEqual({ problem: 'nothing-pointed' });
    expect(point(document, 'body')).toEqual({ problem: 'too-much-pointed' });
    expect(point(document, 'tr')).toEqual({ problem: 'too-much-pointed' });
  });

  it('says what is missing before there is something to read', () => {
    const document = open(table);
    const context = readContext(document, { today });
    const places = pointAll(document, { topic: 'p' });
    expect(previewLayout(document, places, context)).toEqual({ problem: 'fields-missing' });
    const same = pointAll(document, { date: 'td', topic: 'p', homework: 'p' });
    expect(previewLayout(document, same, context)).toEqual({ problem: 'no-record' });
    const dateless = pointAll(document, { date: 'td:nth-child(3)', topic: 'p' });
    expect(previewLayout(document, dateless, context)).toEqual({ problem: 'no-dates' });
  });
});
