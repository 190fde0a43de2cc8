import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sketchMark, sketchPage, sketchText } from '@/utils/reader/sketch';
import { isShortLabel, isSketchWord, isTechnicalWord } from '@/utils/reader/sketch-words';

function draw(body: string): string {
  const sketch = sketchPage(new JSDOM(`<!doctype html><body>${body}`).window.document);
  const [start = '', ...rest] = sketch.split('<body>');
  expect(start).toBe(`<!doctype html>\n${sketchMark}\n<html><head><meta charset="utf-8"></head>\n`);
  expect(rest.join('<body>').endsWith('</body>\n</html>\n')).toBe(true);
  return rest.join('<body>').slice(0, -'</body>\n</html>\n'.length);
}

describe('how elements are drawn', () => {
  it.each<[string, string, string]>([
    ['a block', '<p>Tēma</p>', '\n <p>Tēma</p>'],
    ['a block in a block', '<div><p>Tēma</p></div>', '\n <div>\n  <p>Tēma</p></div>'],
    ['a word in a line', '<b>Tēma</b>', '<b>Tēma</b>'],
    ['an element that holds nothing', 'Tēma<br>Datums', 'Tēma\n <br>Datums'],
    ['a picture', '<img alt="Tēma">', '\n <img>'],
    ['a drawing', '<svg><text>Tēma</text></svg>', '\n <svg hidden></svg>'],
    ['a player', '<video><p>Tēma</p></video>', '\n <video hidden></video>'],
    ['a script', '<script>Tēma</script><style>Tēma</style><template>Tēma</template><noscript>Tēma</noscript>', ''],
    ['a remark', '<!-- Tēma -->', ''],
    ['an element of its own', '<anna-card>Tēma</anna-card>', '\n <xxxx-card>Tēma</xxxx-card>'],
    ['an unknown element', '<anna>Tēma</anna>', '\n <xxxx>Tēma</xxxx>'],
    [
      'classes',
      '<p class="row annaRow row12 grid_Anna anna.x">Tēma</p>',
      '\n <p class="row xxxxRow row00 grid_xxxx xxxxxx">Tēma</p>',
    ],
    ['no classes', '<p class=" ">Tēma</p>', '\n <p>Tēma</p>'],
    ['a role', '<p role="grid">Tēma</p>', '\n <p role="grid">Tēma</p>'],
    ['an id', '<p id="row12">Tēma</p>', '\n <p id="row00">Tēma</p>'],
    ['an id of two words', '<p id="row anna">Tēma</p>', '\n <p id="rowxxxxx">Tēma</p>'],
    [
      'other attributes',
      '<p title="Tēma" data-x="1" style="color:red" aria-label="Tēma" lang="lv">Tēma</p>',
      '\n <p>Tēma</p>',
    ],
    [
      'spans',
      '<table><tbody><tr><td colspan="2" rowspan="3">Tēma</td></tr></tbody></table>',
      '\n <table>\n  <tbody>\n   <tr>\n    <td colspan="2" rowspan="3">Tēma</td></tr></tbody></table>',
    ],
    [
      'spans that are none',
      '<table><tbody><tr><td colspan="anna" rowspan="123456">Tēma</td></tr></tbody></table>',
      '\n <table>\n  <tbody>\n   <tr>\n    <td>Tēma</td></tr></tbody></table>',
    ],
    [
      'places in a grid',
      '<p aria-colindex="3" aria-rowcount="120">Tēma</p>',
      '\n <p aria-colindex="3" aria-rowcount="120">Tēma</p>',
    ],
    ['what is hidden', '<div hidden><p hidden>Tēma</p></div>', '\n <div hidden>\n  <p>Tēma</p></div>'],
    ['what is hidden from readers', '<p aria-hidden="true">Tēma</p>', '\n <p aria-hidden="true" hidden>Tēma</p>'],
    ['what is not hidden from readers', '<p aria-hidden="false">Tēma</p>', '\n <p aria-hidden="false">Tēma</p>'],
    [
      'an open part',
      '<details open><summary>Tēma</summary></details>',
      '\n <details open>\n  <summary>Tēma</summary></details>',
    ],
    ['an editable text', '<div contenteditable>Tēma</div>', '\n <div contenteditable="true">xxxx</div>'],
    ['what cannot be edited', '<div contenteditable="false">Tēma</div>', '\n <div contenteditable="false">Tēma</div>'],
    [
      'an editable text within a text',
      '<div contenteditable><p>Tēma</p></div>',
      '\n <div contenteditable="true">\n  <p>xxxx</p></div>',
    ],
    ['a control', '<input value="Tēma 12">', '\n <input value="xxxx 00">'],
    ['a control without a value', '<input>', '\n <input>'],
    ['a control of a type', '<input type="DATE" value="2025-11-20">', '\n <input type="date" value="0000-00-00">'],
    ['a control of no type', '<input type="anna" value="Tēma">', '\n <input value="xxxx">'],
    ['a button', '<input type="submit" value="Saglabāt">', '\n <input type="submit" value="Saglabāt">'],
    ['a switch', '<input type="checkbox" value="Tēma">', '\n <input type="checkbox">'],
    ['a hidden value', '<input type="hidden" value="Tēma">', '\n <input type="hidden">'],
    ['a control named by a word', '<input aria-label="Tēma">', '\n <!-- topic --><input>'],
    ['a control named by its place’s word', '<input placeholder="Tēma">', '\n <!-- topic? --><input>'],
    ['a control named by a label', '<label>Tēma <input></label>', '<label>Tēma \n  <input></label>'],
    ['a long text', '<textarea>Tēma: Daļas</textarea>', '\n <textarea>xxxx: xxxxx</textarea>'],
    [
      'a list of choices',
      '<select><option>Visas</option><option selected>Tēma</option><option>a</option></select>',
      '\n <select><option>Tēma</option><!-- + 2 --></select>',
    ],
    ['a list of one choice', '<select><option>Tēma</option></select>', '\n <select><option>Tēma</option></select>'],
    ['a list without choices', '<select></select>', '\n <select></select>'],
    ['an editor’s frame is a text', '<iframe></iframe>', '\n <iframe></iframe>'],
  ])('%s', (_, html, sketch) => {
    expect(draw(html)).toBe(sketch);
  });

  it.each<[string, string, string]>([
    ['a head', '<table><tr><th>S.R.</th></tr></table>', '<th>S.R.</th>'],
    ['a row’s head', '<table><tr><th scope="row">S.R.</th></tr></table>', '<th>x.x.</th>'],
    ['a cell', '<table><tr><td>S.R.</td></tr></table>', '<td>x.x.</td>'],
    ['a cell in the role of a head', '<div role="columnheader">S.R.</div>', '<div role="columnheader">S.R.</div>'],
    ['a label', '<label>S.R.</label>', '<label>S.R.</label>'],
    ['a term', '<dl><dt>S.R.</dt><dd>S.R.</dd></dl>', '<dt>S.R.</dt>'],
    ['a legend', '<fieldset><legend>S.R.</legend></fieldset>', '<legend>S.R.</legend>'],
    ['a word in a label', '<label><b>S.R.</b></label>', '<b>S.R.</b>'],
    ['a known and an unknown word in a label', '<label>Annas tēma</label>', '<label>xxxxx tēma</label>'],
    ['a known and an unknown word in a text', '<p>Annas tēma</p>', '<p>xxxxx xxxx</p>'],
    ['a label in an editor', '<div contenteditable><label>Tēma</label></div>', '<label>xxxx</label>'],
  ])('words of %s', (_, html, part) => {
    expect(draw(html)).toContain(part);
  });

  it('keeps ids apart that differ in digits and are pointed to', () => {
    const sketch = draw(
      '<label for="f1">a</label><label for="f2">b</label><label for="f3">c</label><input id="f3"><input id="f2"><input id="f1"><p id="f4"></p>',
    );
    expect(sketch.match(/(for|id)="[^"]*"/g)).toEqual([
      'for="x0"',
      'for="x0~i"',
      'for="x0~ii"',
      'id="x0~ii"',
      'id="x0~i"',
      'id="x0"',
      'id="x0"',
    ]);
  });
});

describe('siblings of one structure', () => {
  const list = (count: number, item: (index: number) => string, tag = 'ul'): string =>
    draw(`<${tag}>${Array.from({ length: count }, (_, index) => item(index)).join(' ')}</${tag}>`);
  const countOf = (sketch: string, tag = 'li'): number => sketch.split(`<${tag}`).length - 1;
  it('are drawn twenty times, and counted', () => {
    expect(countOf(list(20, () => '<li>Tēma</li>'))).toBe(20);
    expect(list(20, () => '<li>Tēma</li>')).not.toContain('+');
    expect(countOf(list(25, () => '<li>Tēma</li>'))).toBe(20);
    expect(list(25, () => '<li>Tēma</li>').endsWith('<!-- + 5 --></ul>')).toBe(true);
  });

  it('of another form stand between them', () => {
    const sketch = list(25, (index) => (index === 22 ? '<li><b>Tēma</b></li>' : '<li>Tēma</li>'));
    expect(sketch).toMatch(/<!-- \+ 2 -->\s*<li><b>Tēma<\/b><\/li>\s*<!-- \+ 2 -->/);
  });

  it('are told by class and by what is in them, whatever their numbers', () => {
    expect(countOf(list(25, (index) => `<li class="row${String(index)}">Tēma</li>`))).toBe(20);
    expect(countOf(list(42, (index) => `<li class="${index % 2 ? 'odd' : 'even'}">Tēma</li>`))).toBe(40);
    expect(countOf(list(42, (index) => `<li><p><i>${index % 2 ? '<b>a</b>' : '<u>a</u>'}</i></p></li>`))).toBe(40);
    expect(countOf(list(42, (index) => `<li><p><i><s>${index % 2 ? '<b>a</b>' : '<u>a</u>'}</s></i></p></li>`))).toBe(
      20,
    );
  });

  it('are never left out as cells', () => {
    const cells = (tag: string): string => `<table><tr>${`<${tag}>Tēma</${tag}>`.repeat(25)}</tr></table>`;
    expect([countOf(draw(cells('td')), 'td'), countOf(draw(cells('th')), 'th')]).toEqual([25, 25]);
    const roles = (role: string): string => `<div>${`<p role="${role}">Tēma</p>`.repeat(25)}</div>`;
    expect(['gridcell', 'columnheader', 'cell', 'option'].map((role) => countOf(draw(roles(role)), 'p'))).toEqual([
      25, 25, 25, 20,
    ]);
  });

  it('that are pupils are drawn four times', () => {
    const rows = (head: string, count = 9): string =>
      `<table><thead><tr>${head
        .split('|')
        .map((one) => `<th>${one}</th>`)
        .join('')}</tr></thead><tbody>${'<tr><td>a</td><td>b</td></tr>'.repeat(count)}</tbody></table>`;
    const count = (html: string): number => countOf(draw(html), 'tr') - 1;
    expect(count(rows('Skolēns|20.11.'))).toBe(4);
    expect(count(rows('Skolēns|20.11.', 4))).toBe(4);
    expect(count(rows('Datums|Tēma'))).toBe(9);
    expect(count(rows('20.11.|21.11.|24.11.'))).toBe(4);
    expect(count(rows('20.11.|21.11.'))).toBe(9);
    expect(count(rows('20.11.|20.11.|20.11.'))).toBe(9);
    expect(count(rows('Datums|Tēma').replace(/th>/g, 'td>'))).toBe(9);
    expect(count(rows('Skolēns|20.11.').replace(/th>/g, 'td>'))).toBe(4);
    expect(count(`<div><p>Skolēns</p>${rows('Datums|Tēma')}</div>`)).toBe(9);
  });

  it('that are pupils of a grid are drawn four times', () => {
    const line = '<div role="row"><div role="gridcell">a</div></div>';
    const grid = (role: string): string =>
      `<div role="${role}"><div role="row"><div role="columnheader">Skolēns</div></div>${line.repeat(9)}</div>`;
    expect(['grid', 'treegrid', 'table', 'list'].map((role) => countOf(draw(grid(role)), 'div role="row"'))).toEqual([
      4, 4, 4, 10,
    ]);
  });
});

describe('how texts are drawn', () => {
  it.each<[string, string]>([
    ['Tēma', 'Tēma'],
    ['tēmas', 'tēmas'],
    ['Annas tēma', 'xxxxx xxxx'],
    ['Annas tēma: tēma', 'xxxxx xxxx: tēma'],
    ['20.11.2025.', '00.00.0000.'],
    ['12:30–13:10', '00:00–00:00'],
    ['20. nov.', '00. nov.'],
    ['5. maijs', '0. novembris'],
    ['5. mai', '0. nov'],
    ['20 decembris', '00 novembris'],
    ['maijs', 'xxxxx'],
    ['novembris', 'novembris'],
    ['nov', 'xxx'],
    ['+', 'x'],
    ['* · ()', '* · ()'],
    ['8 %', '0 %'],
    ['№ 5', 'x 0'],
    ['«Tēma»', 'xTēmax'],
    ['a@b', 'xxx'],
    ['Tēma\n  datums', 'Tēma datums'],
    ['te\u0304ma', 'tēma'],
  ])('«%s»: %s', (text, sketch) => {
    expect(sketchText(text)).toBe(sketch);
  });

  it.each([
    ['S.R.', true],
    ['(SR)', true],
    ['M. D.', true],
    ['MD', true],
    ['Nr. p. k.', true],
    ['NRPK', true],
    ['n p k', true],
    ['n.p.k', true],
    ['S.R.A.', false],
    ['A.S.R.', false],
    ['Nr.', false],
  ])('«%s» is a short label: %s', (label, isShort) => {
    expect(isShortLabel(label)).toBe(isShort);
  });

  it.each([
    ['skolotājam', true],
    ['klasēm', false],
    ['klasei', true],
    ['stundas', true],
    ['pirmdiena', true],
    ['урок', true],
    ['Тёма', false],
    ['Anna', false],
    ['row', false],
    ['skolotājs1', false],
  ])('«%s» may stand in a text: %s', (word, may) => {
    expect(isSketchWord(word)).toBe(may);
  });

  it.each([
    ['row', true],
    ['ROW', true],
    ['stunda', true],
    ['anna', false],
    ['mark', false],
  ])('«%s» may stand in a name: %s', (word, may) => {
    expect(isTechnicalWord(word)).toBe(may);
  });

  it('keeps words of every kind', () => {
    const texts =
      'tēma klase anketa izmaiņas temats laiks skolēni kavējums rīkojums kabinets autors ierakstīt sūtītājs pasākums grafiks ' +
      'forums semestris mēnesis priekšmets nr stundas pēc tikai parādīt pārbaudīja apraksts vairāk šodien labots pievieno ' +
      'attaisnoti kopā pirmdiena novembris janvāra тема учебная планируемые состояние фамилия журнал сообщение ноябрь только';
    expect(texts.split(' ').filter((word) => !isSketchWord(word))).toEqual([]);
    const names =
      'accordion bottom columnheader datatable grades inserted loader month multiselect overlay radiogroup secondary striped ' +
      'textbox virtual';
    expect(names.split(' ').filter((word) => !isTechnicalWord(word))).toEqual([]);
  });
});
