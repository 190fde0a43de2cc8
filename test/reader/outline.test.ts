import { describe, expect, it } from 'vitest';
import { readOutline, type Block } from '@/utils/reader/outline';
import { row } from './lists';
import { parsePage } from './saved-page';

/** A block in a line: `# heading`, `→ link`, `{label}` with `?` where it is weak, `[control]`, `<chooser|choice>`. */
function lineOf(block: Block): string {
  switch (block.kind) {
    case 'text': {
      const sign = `${block.isHeading ? '# ' : ''}${block.isLink ? '→ ' : ''}`;
      const label = block.label ? ` {${block.label}}` : '';
      return `${sign}${block.text}${label}${block.rest === undefined ? '' : ` = ${block.rest}`}`;
    }
    case 'control':
      return `[${block.content.text}]${block.label ? ` {${block.label}}` : ''}${block.isWeak ? '?' : ''}`;
    case 'chooser':
      return `<${[block.text, ...block.choices].join('|')}>`;
    case 'table':
      return `table of ${String(block.table.rows.length)}`;
    default:
      return `${block.kind}: ${block.text}`;
  }
}

const linesOf = (html: string): string[] => readOutline(parsePage(html).body).blocks.map(lineOf);

describe('texts', () => {
  it.each([
    ['a heading', '<h2>7.b <b>Matemātika</b></h2>', ['# 7.b Matemātika']],
    ['a heading by its role', '<div role="heading">7.b</div>', ['# 7.b']],
    ['a heading around plain elements', '<h1>7.b<div>Sveiki</div></h1>', ['# 7.b Sveiki']],
    ['a legend', '<fieldset><legend>7.b</legend></fieldset>', ['# 7.b']],
    ['a link', '<a href="#">Daļas</a>', ['→ Daļas']],
    ['a word in a link', '<a href="#"><b>Tēma</b></a>', ['→ Tēma']],
    ['a label', '<p>Tēma</p>', ['Tēma {topic}']],
    ['a label with a colon', '<p>Tēma:</p>', ['Tēma: {topic}']],
    ['an unknown label', '<p>Noskaņa:</p>', ['Noskaņa: {other}']],
    ['a label and its value', '<p>Tēma:  Daļas: ievads </p>', ['Tēma: Daļas: ievads {topic} = Daļas: ievads']],
    ['an unknown label and its value', '<p>Noskaņa: laba</p>', ['Noskaņa: laba']],
    ['a colon first', '<p>: tēma</p>', [': tēma {topic}']],
    ['a long text with a label’s word', '<p>Tēma, par kuru runāsim rītdiena</p>', ['Tēma, par kuru runāsim rītdiena']],
    ['a text as long as a label', '<p>Tēma, par kuru runāsim rītdien</p>', ['Tēma, par kuru runāsim rītdien {topic}']],
    [
      'a sentence before a colon',
      '<p>Tēma, par kuru mēs visi kopā runāsim rīts: daļas</p>',
      ['Tēma, par kuru mēs visi kopā runāsim rīts: daļas'],
    ],
    [
      'a long label before a colon',
      '<p>Tēma, par kuru mēs visi kopā runāsim rīt: daļas</p>',
      ['Tēma, par kuru mēs visi kopā runāsim rīt: daļas {topic} = daļas'],
    ],
    [
      'a definition',
      '<dl><dt>Tēma</dt><dd>Daļas</dd><dt>Noskaņa</dt></dl>',
      ['Tēma {topic}', 'Daļas', 'Noskaņa {other}'],
    ],
    ['a definition with its value in it', '<dl><dt>Tēma: Daļas</dt></dl>', ['Tēma: Daļas {topic}']],
    ['a label’s element', '<label>Tēma <b>stundā</b></label>', ['Tēma stundā {topic}']],
    ['the name of a radio button', '<label><input type="radio"> Tēma</label>', ['Tēma']],
    ['a text in pieces', '<p>Tē<!-- x -->ma</p>', ['Tēma {topic}']],
    ['hidden', '<p hidden>Tēma</p><p style="display: none">Tēma</p>', []],
    ['empty', '<p> </p>', []],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('controls', () => {
  it.each([
    ['without a label', '<input value="x">', ['[x]?']],
    ['inside its label', '<label>Tēma <textarea>Daļas</textarea></label>', ['Tēma {topic}', '[Daļas] {topic}']],
    [
      'with a label elsewhere',
      '<label for="t">Tēma</label><i></i><input id="t" value="x">',
      ['Tēma {topic}', '[x] {topic}'],
    ],
    [
      'with a label that says nothing',
      '<label for="t">Vai?</label><input id="t" placeholder="Tēma">',
      ['Vai? {other}', '[] {topic}?'],
    ],
    [
      'labelled by another element',
      '<b id="t">Tēma</b><input aria-labelledby="x  t" value="x">',
      ['Tēma {topic}', '[x] {topic}'],
    ],
    ['with an ARIA label', '<input aria-label="Tēma" placeholder="Uzdots">', ['[] {topic}']],
    ['with a placeholder', '<input placeholder="Tēma">', ['[] {topic}?']],
    ['with a placeholder that asks', '<input placeholder="Ievadiet  tēmu...">', ['[]?']],
    ['with a placeholder that asks for a topic', '<input placeholder="Ierakstiet tēma šeit">', ['[] {topic}?']],
    ['with a placeholder with dots', '<input placeholder="Uzdots…">', ['[] {homework}?']],
    ['with a data-placeholder', '<div contenteditable data-placeholder="Uzdots"></div>', ['[] {homework}?']],
    ['with a title', '<input title="Uzdots">', ['[] {homework}?']],
    ['a hidden one', '<input type="hidden" value="x">', []],
    ['a button', '<button>Labot</button>', ['button: Labot']],
    ['a button of markup', '<input type="submit" value="Labot">', ['button: Labot']],
    ['a button with a name only', '<button aria-label="Labot"><i></i></button>', ['button: Labot']],
    ['a button with words and a name', '<button aria-label="Dzēst">Labot</button>', ['button: Labot']],
    ['a button without a name', '<button></button>', []],
    ['a switch that is on', '<input type="checkbox" checked> Tikai', ['switch: Tikai', 'Tikai']],
    ['a switch that is off', '<input type="checkbox"> Tikai', ['Tikai']],
    [
      'a switch named by its label',
      '<label for="s">Tikai</label><input id="s" type="checkbox" checked>',
      ['Tikai', 'switch: Tikai'],
    ],
    [
      'a switch named by ARIA',
      '<b id="n">Tikai</b><b id="m">mani</b><div role="switch" aria-checked="true" aria-labelledby="n m">x</div>',
      ['Tikai', 'mani', 'switch: Tikai mani'],
    ],
    ['a switch with its own words', '<div role="tab" aria-selected="true">Nedēļa</div>', ['switch: Nedēļa']],
    ['a password', '<input type="password" value="x">', []],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('pickers made of elements', () => {
  const list = (...texts: string[]): string => `<ul hidden>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

  it.each([
    ['by role', '<div role="combobox">7.b</div>', ['<7.b>']],
    ['by role, nothing chosen', '<div role="combobox">Izvēlieties</div>', ['<>']],
    ['by what it opens', '<div aria-haspopup="listbox">7.b</div>', ['<7.b>']],
    ['a closed list', `<div><span>7.b</span>${list('7.b', '8.a')}</div>`, ['<7.b|7.b|8.a>']],
    ['a closed list, nothing chosen', `<div><span>Izvēlieties</span>${list('7.b')}</div>`, ['<|7.b>']],
    ['a closed list of other things', `<div><span>Daļas</span>${list('7.b', '8.a')}</div>`, ['Daļas']],
    [
      'a closed list in a box',
      `<div><span>7.b</span><div hidden>${list('7.b').replace(' hidden', '')}</div></div>`,
      ['<7.b|7.b>'],
    ],
    ['a closed empty list', '<div><span>Izvēlieties</span><ul hidden></ul></div>', ['Izvēlieties']],
    ['an open list', `<div><span>7.b</span>${list('7.b').replace(' hidden', '')}</div>`, ['7.b', '7.b']],
    [
      'an open list that can be closed',
      `<div tabindex="0"><span>7.b</span>${list('7.b', '8.a').replace(' hidden', '')}</div>`,
      ['<7.b|7.b|8.a>'],
    ],
    [
      'choices by role',
      '<div role="combobox"><span>7.b</span><div role="listbox"><div role="option">7.b</div></div></div>',
      ['<7.b|7.b>'],
    ],
    ['a list of choices alone', '<div role="listbox"><div role="option">7.b</div></div>', []],
    ['a numbered list', '<div><span>7.b</span><ol hidden><li>7.b</li></ol></div>', ['<7.b|7.b>']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('tables', () => {
  it.each([
    ['a list', `<table>${row('Datums', 'Tēma')}${row('20.11.', 'Daļas')}</table>`, ['table of 2']],
    ['its caption', `<table><caption>7.b</caption>${row('Datums', 'Tēma')}</table>`, ['# 7.b', 'table of 1']],
    ['its name', `<table aria-label="7.b">${row('Datums', 'Tēma')}</table>`, ['# 7.b', 'table of 1']],
    [
      'a form',
      `<table>${row('Tēma', 'Daļas')}${row('Uzdots', '3.')}</table>`,
      ['Tēma {topic}', 'Daļas', 'Uzdots {homework}', '3.'],
    ],
    [
      'a form with a note',
      `<table>${row('Tēma', 'Daļas')}${row('Uzdots', '3.')}${row('x', 'y')}</table>`,
      ['Tēma {topic}', 'Daļas', 'Uzdots {homework}', '3.', 'x', 'y'],
    ],
    [
      'a form of other labels',
      `<table>${row('Datums', '20.11.')}${row('Nr.', '3.')}</table>`,
      ['Datums {date}', '20.11.', 'Nr. {number}', '3.'],
    ],
    ['one label', `<table>${row('Datums', '20.11.')}</table>`, ['table of 1']],
    ['one field among others', `<table>${row('Tēma', 'Daļas')}${row('x', 'y')}</table>`, ['table of 2']],
    ['a row of one cell', `<table>${row('Tēma', 'Daļas')}${row('Uzdots', '3.')}${row('x')}</table>`, ['table of 3']],
    [
      'a row of five cells',
      `<table>${row('Tēma', 'Daļas')}${row('Uzdots', '3.')}${row('x', '1', '2', '3', '4')}</table>`,
      ['table of 3'],
    ],
    [
      'a form of four columns',
      `<table>${row('Tēma', 'Daļas', '', '')}${row('Uzdots', '3.', '', '')}</table>`,
      ['Tēma {topic}', 'Daļas', 'Uzdots {homework}', '3.'],
    ],
    [
      'a form with a head',
      `<table><thead>${row('Kas', 'Vērtība')}</thead>${row('Tēma', 'Daļas')}${row('Uzdots', '3.')}</table>`,
      ['table of 3'],
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('a page', () => {
  const signsOf = (html: string) => {
    const { isLoading, hasPassword, hasForeignFrame } = readOutline(parsePage(html).body);
    return [isLoading && 'loading', hasPassword && 'password', hasForeignFrame && 'frame'].filter(Boolean);
  };

  it.each([
    ['nothing', '<p>7.b</p>', []],
    ['busy', '<div aria-busy="true"></div>', ['loading']],
    ['no longer busy', '<div aria-busy="false"></div>', []],
    ['a bar', '<div role="progressbar"></div>', ['loading']],
    ['a word', '<p>Ielādējas…</p>', ['loading']],
    ['a password', '<input type="PASSWORD">', ['password']],
    ['a button of that type', '<button type="password">x</button>', []],
    ['somebody’s frame', '<iframe src="https://example.lv/"></iframe>', ['frame']],
    ['somebody’s frame without encryption', '<iframe src="http://example.lv/"></iframe>', ['frame']],
    ['a frame of the page', '<iframe src="/help"></iframe>', []],
    ['a frame without an address', '<iframe></iframe>', []],
    ['a frame that names an address later', '<iframe src="about:blank#https://example.lv/"></iframe>', []],
  ])('%s', (_, html, signs) => {
    expect(signsOf(html)).toEqual(signs);
  });

  it('with a list asks the browser about the list, not about its rows', () => {
    const hidden = '<p hidden>x</p>';
    expect(linesOf(`<div>${'<p>7.b</p>'.repeat(41)}${hidden}</div>`)).toHaveLength(41);
    const page = parsePage(
      `<div>${'<p class="off">7.b</p>'.repeat(40)}</div><div>${'<p class="off">7.b</p>'.repeat(41)}</div>`,
    );
    Object.assign(page.defaultView?.Element.prototype ?? {}, {
      checkVisibility(this: Element) {
        return !this.classList.contains('off');
      },
    });
    expect(readOutline(page.body).blocks).toHaveLength(41);
  });
});
