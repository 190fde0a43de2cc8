import { describe, expect, it } from 'vitest';
import type { Layout, LayoutPath, TaughtField } from '@/utils/journal/layout';
import { findAbove, findRecords, isSameKind, queryPath, queryPlace } from '@/utils/reader/layout-path';
import { previewLayout } from '@/utils/reader/make-layout';
import { readPointed } from '@/utils/reader/pointed';
import { readContext } from '@/utils/reader/read-elements';
import { readPage } from '@/utils/reader/read-page';
import { show } from './lists';
import { elementAt, layoutOf, open, today } from './teaching';

function pathOf(document: Document, selector: string): LayoutPath {
  const path = queryPath(elementAt(document, selector), document.body);
  if (!path) throw new Error(`no path to ${selector}`);
  return path;
}

const previewOf = (document: Document, selectors: Partial<Record<TaughtField, string>>) =>
  previewLayout(
    document,
    Object.fromEntries(Object.entries(selectors).map(([name, selector]) => [name, pathOf(document, selector)])),
    readContext(document, { today }),
  );

const teach = (...[document, selectors]: Parameters<typeof previewOf>): Layout =>
  layoutOf(previewOf(document, selectors));

describe('a path', () => {
  it('names tags, roles, classes without digits, and places', () => {
    const document = open('<p></p><div class="row row12 row34 Jānis" role="row list"><b></b><i id="x"></i></div>');
    expect(pathOf(document, '#x')).toEqual([
      { tag: 'div', role: 'row', classes: ['row', 'row00'], nth: 1, of: 2 },
      { tag: 'i', role: '', classes: [], nth: 1, of: 2 },
    ]);
    expect(pathOf(document, 'body')).toEqual([]);
  });

  it('holds twenty classes of sixty letters at most', () => {
    const names = Array.from({ length: 30 }, (_, index) => 'abcdefghijklmnopqrstuvwxyzABCD'.charAt(index));
    expect(pathOf(open(`<p class="${names.join('  ')}"></p>`), 'p')[0]?.classes).toEqual(names.slice(0, 20));
    expect(pathOf(open(`<p class="${'a'.repeat(60)} ${'b'.repeat(61)}"></p>`), 'p')[0]?.classes).toEqual([
      'a'.repeat(60),
    ]);
  });

  it('leads to nothing elsewhere or too deep', () => {
    const document = open(`${'<b>'.repeat(60)}<i></i>`);
    expect(queryPath(elementAt(document, 'i'), document.body)).toBeUndefined();
    expect(queryPath(elementAt(document, 'b b b'), document.body)).toHaveLength(3);
    expect(queryPath(document.head, document.body)).toBeUndefined();
  });

  it('comes out of a shadow root', () => {
    const document = open('<p id="host"></p>');
    elementAt(document, '#host').attachShadow({ mode: 'open' }).innerHTML = '<b></b><i></i>';
    const inner = elementAt(document, '#host').shadowRoot?.querySelector('i');
    const path = inner && queryPath(inner, document.body);
    expect(path?.map(({ tag }) => tag)).toEqual(['p', 'i']);
    expect(path && queryPlace(document.body, path)).toBe(inner);
  });

  it('steps are of one kind by tag and role', () => {
    const step = { tag: 'p', role: 'row' };
    expect([step, { tag: 'b', role: 'row' }, { tag: 'p', role: '' }].map((one) => isSameKind(step, one))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the place at the end of a path', () => {
  const page = '<div class="a"><i></i><b class="t">x</b></div>';
  it.each<[string, string, string | undefined]>([
    ['the same page', page, 'x'],
    ['another class beside it', page.replace('class="t"', 'class="t u"'), 'x'],
    ['one more before it, told by its class', page.replace('<b', '<u></u><b'), 'x'],
    ['one more before it, without its class', page.replace('<b class="t">', '<u></u><b>'), undefined],
    ['the same place, without its class', page.replace(' class="t"', ''), 'x'],
    ['two of its class, as many as before', page.replace('<i>', '<b class="t">').replace('</i>', '</b>'), 'x'],
    ['two of its class, one more than before', page.replace('<b', '<b class="t">y</b><b'), undefined],
    ['another tag', page.replace(/b/g, 'u'), undefined],
    ['another role', page.replace('<b', '<b role="row"'), undefined],
    ['nothing there', '<div class="a"></div>', undefined],
    ['another beginning', `<p></p>${page.replace(' class="a"', '')}`, undefined],
    ['the beginning told by its class', `<p></p>${page}`, 'x'],
  ])('%s', (_, html, text) => {
    const path = pathOf(open(page), 'b');
    expect(queryPlace(open(html).body, path)?.textContent).toBe(text);
  });
});

describe('records of one form', () => {
  const textsOf = (found: Element[]): string[] => found.map(({ textContent }) => textContent);
  it('have the same tags and roles, and a like parent', () => {
    const html =
      '<ul class="a"><li>1</li><li role="row">2</li><p>3</p></ul><ul class="b"><li>4</li></ul><ul class="a c"><li>5</li></ul><ul><li>6</li></ul>';
    const document = open(html);
    expect(textsOf(findRecords(document.body, pathOf(document, 'li')))).toEqual(['1', '5']);
    expect(textsOf(findRecords(document.body, pathOf(document, 'ul:not([class]) li')))).toEqual(['6']);
    expect(findRecords(document.body, [])).toEqual([document.body]);
  });

  it('whatever the class of what is further up', () => {
    const document = open('<div class="a"><ul><li>1</li></ul></div><div class="b"><ul><li>2</li></ul></div>');
    expect(textsOf(findRecords(document.body, pathOf(document, 'li')))).toEqual(['1', '2']);
  });

  it('above stand places of the same class, or the same cell', () => {
    const document = open('<h3 class="d">1</h3><h3>2</h3><h3 class="d e">3</h3>');
    expect(textsOf(findAbove(document.body, pathOf(document, 'h3')))).toEqual(['1', '3']);
    const table = open(
      '<table><tr><td>1</td></tr><tr><td>2</td><td>3</td></tr><tr><td>4</td></tr><tr><th>5</th></tr></table>',
    );
    expect(textsOf(findAbove(table.body, pathOf(table, 'td')))).toEqual(['1', '4']);
    expect(textsOf(findAbove(table.body, pathOf(table, 'tr:nth-child(2) td + td')))).toEqual(['3']);
    expect(textsOf(findAbove(table.body, pathOf(table, 'th')))).toEqual(['5']);
    expect(findAbove(table.body, [])).toEqual([]);
  });
});

describe('what a pointed place is', () => {
  const textOf = (html: string, selector: string): string => {
    const document = open(html);
    document.getSelection()?.selectAllChildren(elementAt(document, selector));
    const pointed = readPointed(document);
    return 'problem' in pointed ? pointed.problem : `${pointed.path.map(({ tag }) => tag).join(' ')}: ${pointed.text}`;
  };
  it.each<[string, string, string, string]>([
    ['a cell', '<table><tr><td><b>a</b> c</td></tr></table>', 'b', 'table tbody tr td: a c'],
    ['a head', '<table><tr><th><b>a</b></th></tr></table>', 'b', 'table tbody tr th: a'],
    ['a cell by its role', '<div role="gridcell"><b>a</b><i>c</i></div>', 'b', 'div: ac'],
    ['a row’s head by its role', '<div role="rowheader"><b>a</b> c</div>', 'b', 'div: a c'],
    ['an element that holds nothing else', '<div><p><b>a</b></p></div><p>c</p>', 'b', 'div: a'],
    ['an element beside a text', '<div><p><b>a</b> c</p></div>', 'b', 'div p b: a'],
    ['an element beside another', '<div><p><b>a</b><i></i></p></div>', 'b', 'div p b: a'],
    ['an element beside a hidden one', '<div><p><b>a</b><i hidden></i></p></div><p></p>', 'b', 'div: a'],
    [
      'a table’s title in a cell',
      '<table><tr><td>c<table><caption><b>a</b></caption><tr><td>d</td></tr></table></td></tr></table>',
      'b',
      'table tbody tr td table caption: a',
    ],
    ['the body', 'a', 'body', 'nothing-pointed'],
    ['a table', '<table><tr><td>a</td></tr></table>', 'table', 'too-much-pointed'],
    ['an element with a cell', '<div><table><tr><td>a</td></tr></table></div>', 'div', 'too-much-pointed'],
  ])('%s', (_, html, selector, expected) => {
    expect(textOf(html, selector)).toBe(expected);
  });

  const select = (document: Document, from: [string, number], to: [string, number]): ReturnType<typeof readPointed> => {
    const range = document.createRange();
    range.setStart(elementAt(document, from[0]).firstChild ?? elementAt(document, from[0]), from[1]);
    range.setEnd(elementAt(document, to[0]).firstChild ?? elementAt(document, to[0]), to[1]);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return readPointed(document);
  };

  it('of two places is none', () => {
    const document = open('<table><tr><td id="a">Daļas</td><td id="b">5. uzd.</td></tr></table>');
    expect(select(document, ['#a', 0], ['#b', 3])).toEqual({ problem: 'too-much-pointed' });
    expect(select(document, ['#a', 2], ['#b', 0])).toMatchObject({ text: 'Daļas' });
    expect(select(document, ['#a', 1], ['#a', 3])).toMatchObject({ text: 'Daļas' });
  });

  it('is the field that holds the cursor, unless something else was selected', () => {
    const document = open('<p id="a">Daļas</p><div><input id="i" value="5. uzd."></div>');
    document.querySelector<HTMLElement>('#i')?.focus();
    expect(readPointed(document)).toMatchObject({ text: '5. uzd.' });
    expect(select(document, ['#a', 2], ['#a', 2])).toMatchObject({ text: '5. uzd.' });
    expect(select(document, ['#a', 0], ['#a', 3])).toMatchObject({ text: 'Daļas' });
  });

  it('may stand in a shadow root', () => {
    const document = open('<p id="host"></p>');
    const root = elementAt(document, '#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<input value="5. uzd.">';
    root.querySelector('input')?.focus();
    expect(readPointed(document)).toMatchObject({ text: '5. uzd.' });
  });
});

const table = `<h1>7.b Matemātika</h1><table><tr><th>Kad</th><th>Kurš</th><th>Ko</th><th>Vēl</th></tr>
  <tr><td>18.11.2025.</td><td>3.</td><td>Daļas. SR: saskaita</td><td>5. uzd.</td></tr>
  <tr><td>19.11.2025. PD</td><td>·</td><td>Procenti</td><td></td></tr>
  <tr><td></td><td></td><td></td><td></td></tr>
  <tr><td>drīz</td><td>x</td><td><x-topic></x-topic></td><td>7. uzd.</td></tr></table>`;
const places = {
  date: 'tr:nth-child(2) td',
  number: 'tr:nth-child(2) td:nth-child(2)',
  topic: 'tr:nth-child(2) td:nth-child(3)',
  homework: 'tr:nth-child(2) td:nth-child(4)',
};

describe('what a layout would read', () => {
  it('is shown before it is saved', () => {
    const made = previewOf(open(table), places);
    expect(made).toMatchObject({
      seen: 3,
      read: 2,
      examples: [
        { date: '2025-11-18', texts: { number: '3.', topic: 'Daļas. SR: saskaita', homework: '5. uzd.' } },
        { date: '2025-11-19', texts: { number: '·', topic: 'Procenti', homework: '' } },
        { date: null, texts: { number: null, topic: null, homework: '7. uzd.' } },
      ],
    });
  });

  it('shows three records at most', () => {
    const many = table.replace(
      '</table>',
      '<tr><td>20.11.2025.</td><td>1.</td><td>a</td><td>b</td></tr>'.repeat(3) + '</table>',
    );
    const made = previewOf(open(many), places);
    expect('examples' in made && [made.seen, made.examples.length]).toEqual([6, 3]);
  });

  it('reads class and subject where they stand', () => {
    const html =
      '<main><article><p>18.11.2025.</p><b>8.a</b><i>Fizika</i><u>Gaisma</u></article><article><p>19.11.2025.</p><b>9.c</b><i>Ķīmija</i><u></u></article></main>';
    const document = open(html);
    const shown = { date: 'p', class: 'b', subject: 'i', topic: 'u' };
    expect(previewOf(document, shown)).toMatchObject({
      examples: [
        { date: '2025-11-18', texts: { class: '8.a', subject: 'Fizika', topic: 'Gaisma' } },
        { date: '2025-11-19', texts: { class: '9.c', subject: 'Ķīmija', topic: '' } },
      ],
    });
    const { entries } = readPage(document, { today, layouts: [teach(document, shown)] });
    expect(entries.map(({ journal: { className, subject } }) => `${String(className)} ${String(subject)}`)).toEqual([
      '8.a Fizika',
      '9.c Ķīmija',
    ]);
  });

  it('is nothing where places are missing', () => {
    expect(previewOf(open(table), { topic: places.topic })).toEqual({ problem: 'fields-missing' });
    expect(previewOf(open(table), { date: places.date, number: places.number })).toEqual({ problem: 'fields-missing' });
    expect(previewOf(open(table), { date: places.number, topic: places.topic })).toEqual({ problem: 'no-dates' });
    expect(previewOf(open(table), { date: places.date, topic: places.topic, homework: places.topic })).toEqual({
      problem: 'no-record',
    });
  });

  it('never takes a number from above its lessons', () => {
    const html = '<main><b>3.</b><h3>18.11.2025.</h3><ul><li><u>Daļas</u></li><li><u>Procenti</u></li></ul></main>';
    const { fields } = teach(open(html), { date: 'h3', number: 'b', topic: 'u' });
    expect([fields.date?.at, fields.number, fields.topic?.at]).toEqual(['above', undefined, 'record']);
  });
});

describe('what is read with a layout', () => {
  const linesOf = (html: string, shown: Partial<Record<TaughtField, string>>, taughtOn = html): string[] => {
    const layouts = [teach(open(taughtOn), shown)];
    return readPage(open(html), { today, layouts }).entries.map(({ date, number, type, fields, unsaved }) =>
      [
        ...[date, number, type, fields.topic, fields.homework, fields.outcome].map(show),
        ...(unsaved ? ['unsaved'] : []),
      ].join(' | '),
    );
  };

  it('has number, type and outcome as everywhere', () => {
    expect(linesOf(table, places)).toEqual([
      '2025-11-18 | 3 | – | Daļas. SR: saskaita | 5. uzd. | saskaita',
      '2025-11-19 | null | test | Procenti | · | –',
      '? | ? | – | ? | 7. uzd. | –',
    ]);
  });

  it('has the number beside the day where no other was shown', () => {
    const rest = { date: places.date, topic: places.topic, homework: places.homework };
    expect(linesOf(table.replace('18.11.2025.', '18.11.2025. 4. stunda'), rest)[0]).toBe(
      '2025-11-18 | 4 | – | Daļas. SR: saskaita | 5. uzd. | saskaita',
    );
  });

  it('leaves out records before the first day', () => {
    const html = table.replace('<tr><td>18', '<tr><td>x</td><td>y</td><td>z</td><td>w</td></tr><tr><td>18');
    expect(linesOf(html, places, table)).toHaveLength(3);
  });

  it('is nothing where less than half of it has a day', () => {
    const page = (html: string): string => readPage(open(html), { today, layouts: [teach(open(table), places)] }).page;
    const strange = '<tr><td>x</td><td>y</td><td>z</td><td>w</td></tr>';
    expect(page(table.replace('</table>', `${strange}</table>`))).toBe('lesson-list');
    expect(page(table.replace('</table>', `${strange.repeat(2)}</table>`))).toBe('unknown');
  });

  it('takes the nearest day above', () => {
    const html =
      '<main><h3>18.11.2025.</h3><ul><li><u>a</u></li></ul><h3>x</h3><h3>19.11.2025.</h3><ul><li><u>b</u></li><li><u>c</u></li></ul></main>';
    expect(linesOf(html, { date: 'h3', topic: 'u' })).toEqual([
      '2025-11-18 | – | – | a | – | –',
      '2025-11-19 | – | – | b | – | –',
      '2025-11-19 | – | – | c | – | –',
    ]);
  });

  it('keeps a lesson below its day of which nothing was written', () => {
    const html = '<main><h3>18.11.2025.</h3><ul><li><u>a</u></li><li><u></u></li></ul></main>';
    expect(linesOf(html, { date: 'h3', topic: 'u' })).toEqual([
      '2025-11-18 | – | – | a | – | –',
      '2025-11-18 | – | – | · | – | –',
    ]);
  });

  it('keeps a picture without a day, and no blank row', () => {
    const blank = '<tr><td></td><td></td><td></td><td></td></tr>';
    const html = table.replace(
      blank,
      blank.replace('<td></td><td></td></tr>', '<td><img alt="5. uzd."></td><td></td></tr>'),
    );
    expect(linesOf(html, places, table)[2]).toBe('· | · | – |  | · | –');
    expect(linesOf(table, places)).toHaveLength(3);
  });

  it('knows a substitution by its type beside the day', () => {
    const told = (type: string): string => {
      const document = open(
        `<main><div><p>18.11.2025. ${type}</p><u>a</u></div><div><p>19.11.2025.</p><u></u></div></main>`,
      );
      const { entries } = readPage(document, { today, layouts: [teach(document, { date: 'p', topic: 'u' })] });
      return entries.map(({ fields }) => show(fields.substitution)).join();
    };
    expect([told('Aizvietošana'), told('PD'), told('')]).toEqual([',–', '–,–', '–,–']);
  });

  it('has no day above the first', () => {
    const taughtOn = '<main><h3>18.11.2025.</h3><ul><li><u>a</u></li></ul></main>';
    const html = '<main><ul><li><u>0</u></li></ul><h3>18.11.2025.</h3><ul><li><u>a</u></li></ul></main>';
    expect(linesOf(html, { date: 'h3', topic: 'u' }, taughtOn)).toEqual(['2025-11-18 | – | – | a | – | –']);
  });

  it('knows what was typed and not saved', () => {
    const html =
      '<main><div><p>18.11.2025.</p><input value="Daļas un"></div><div><p>19.11.2025.</p><input value="b"></div></main>';
    const document = open(html);
    const layouts = [teach(document, { date: 'p', topic: 'input' })];
    const savedTextOf = (control: Element): string | undefined =>
      (control as HTMLInputElement).value === 'b' ? undefined : 'Daļas';
    const { page, entries } = readPage(document, { today, layouts, savedTextOf });
    expect([page, ...entries.map(({ fields, unsaved }) => `${show(fields.topic)} ${String(unsaved)}`)]).toEqual([
      'lesson-list',
      'Daļas true',
      'b false',
    ]);
  });

  it('is one open lesson where its fields are controls, and a list where they are not', () => {
    const pageOf = (field: string, selector: string): string => {
      const document = open(`<main><div><p>18.11.2025.</p>${field}</div></main>`);
      return readPage(document, { today, layouts: [teach(document, { date: 'p', topic: selector })] }).page;
    };
    expect(pageOf('<input value="a">', 'input')).toBe('lesson-window');
    expect(pageOf('<span><textarea>a</textarea></span>', 'span')).toBe('lesson-window');
    expect(pageOf('<span>a</span>', 'span')).toBe('lesson-list');
  });

  it('stands whole in the reading', () => {
    const document = open(
      '<h1>7.b Matemātika</h1><main><div><p>18.11.2025. 3. stunda</p><u>Daļas</u></div><div><p>19.11.2025.</p><u></u></div></main>',
    );
    const { entries, coverage } = readPage(document, { today, layouts: [teach(document, { date: 'p', topic: 'u' })] });
    expect(coverage).toEqual({ seen: 2, read: 2, hidden: [], layout: 'taught', confidence: 0.9 });
    expect(entries[0]).toEqual({
      key: '7.b|Matemātika||2025-11-18|3|lesson|1',
      journal: { className: '7.b', grade: 7, subject: 'Matemātika', suffix: null, group: null, kind: 'subject' },
      kind: 'lesson',
      date: { state: 'filled', text: '18.11.2025. 3. stunda', value: '2025-11-18' },
      number: { state: 'filled', text: '3. stunda', value: 3 },
      fields: { topic: { state: 'filled', text: 'Daļas', value: 'Daļas' } },
      author: 'unknown',
      stamps: {},
      draft: false,
      unsaved: false,
    });
  });
});
