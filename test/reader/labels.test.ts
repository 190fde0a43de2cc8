import { describe, expect, it } from 'vitest';
import { readParts, select } from './page-parts';

/** A labelled value in a line: `topic = Daļas`, `topic [Daļas]` where a control holds it. */
const linesOf = (html: string): string[] =>
  readParts(html).labelled.map(
    ({ name, content: { text }, isControl }) => `${name} ${isControl ? `[${text}]` : `= ${text}`}`,
  );

describe('a label and its value', () => {
  it.each([
    ['in one line', '<p>Tēma: Daļas</p>', ['topic = Daļas']],
    ['side by side', '<span>Tēma:</span> <span>Daļas</span>', ['topic = Daļas']],
    ['with a text after it', '<div><b>Tēma:</b> Daļas</div>', ['topic = Daļas']],
    ['with a colon outside', '<div><b>Tēma</b>: Daļas</div>', ['topic = Daļas']],
    [
      'with two words after it',
      '<div><b>Tēma:</b> Daļas <i></i><em>un</em> procenti</div>',
      ['topic = Daļas un procenti'],
    ],
    ['one below the other', '<div>Tēma</div><div>Daļas</div>', ['topic = Daļas']],
    ['in rows of their own', '<div><div>Tēma</div></div><div><div>Daļas</div></div>', ['topic = Daļas']],
    ['a deep label', '<div><div><div><div>Tēma:</div></div></div></div><div>Daļas</div>', ['topic = Daļas']],
    ['too deep a label', '<div><div><div><div><div>Tēma:</div></div></div></div></div><div>Daļas</div>', ['topic = ']],
    [
      'a list of terms',
      '<dl><dt>Tēma</dt><dd>Daļas</dd><dt>Uzdots</dt><dd>3.</dd></dl>',
      ['topic = Daļas', 'homework = 3.'],
    ],
    ['two descriptions', '<dl><dt>Tēma</dt><dd>Daļas</dd><dd>Procenti</dd></dl>', ['topic = Daļas Procenti']],
    ['two paragraphs', '<div><b>Tēma:</b><p>Daļas</p><p>Procenti</p></div>', ['topic = Daļas Procenti']],
    ['a term without a description', '<dl><dt>Tēma</dt><dt>Uzdots</dt><dd>3.</dd></dl>', ['topic = ', 'homework = 3.']],
    ['the last word of a page', '<p>Daļas</p><p>Tēma:</p>', ['topic = ']],
    ['the last word of a row', '<div><div>Daļas <b>Tēma:</b></div><div>x</div></div>', ['topic = ']],
    ['before another label', '<div>Tēma:</div><div>Uzdots:</div><div>3.</div>', ['topic = ', 'homework = 3.']],
    [
      'before another label in its own row',
      '<div><div>Tēma:</div></div><div><div>Uzdots:</div><div>3.</div></div>',
      ['topic = ', 'homework = 3.'],
    ],
    [
      'with another label after its value in one line',
      '<p><b>Tēma:</b> Daļas <b>Uzdots:</b> 3.</p>',
      ['topic = Daļas', 'homework = 3.'],
    ],
    ['with a word that is a label elsewhere', '<div>Tēma:</div><div>Uzdevumi</div>', ['topic = Uzdevumi']],
    ['with an outcome inside', '<div>Tēma:</div><div>Daļas <b>SR:</b> saskaita</div>', ['topic = Daļas SR: saskaita']],
    ['in italics', '<p><b>Tēma:</b> <i>Daļas</i></p>', ['topic = Daļas']],
    ['beside an icon', '<p><b>Tēma:</b> <i></i> <i>edit</i> <span>Daļas</span></p>', ['topic = Daļas']],
    ['with an outcome first', '<p><b>Tēma:</b> <em>SR:</em> saskaita</p>', ['topic = SR: saskaita']],
    ['with an outcome in its own row', '<div>Tēma:</div><div>SR: saskaita</div>', ['topic = SR: saskaita']],
    ['with a label’s word in its text', '<p><b>Tēma</b> <em>Uzdots: 3.</em></p>', ['topic = Uzdots: 3.']],
    ['before another label with its value', '<div>Tēma:</div><div>Uzdots: 3.</div>', ['homework = 3.']],
    ['before a value of another form', '<div>Tēma:</div><p>Uzdots: 3.</p>', ['topic = Uzdots: 3.']],
    ['unknown', '<p>Noskaņa: laba</p>', []],
    ['before a table', '<div>Tēma:</div><table><tr><th>Datums</th><th>Nr.</th></tr></table>', []],
    [
      'with an icon between',
      '<div><b>Tēma</b><i>?</i><button>Labot</button><br><span>Daļas</span></div>',
      ['topic = Daļas'],
    ],
    [
      'with something hidden between',
      '<div><b>Tēma</b><span hidden>x</span><input type="hidden" value="y"><span>Daļas</span></div>',
      ['topic = Daļas'],
    ],
    ['that stands in two places', '<p>Tēma: Daļas</p><p>Uzdots: 3.</p>', ['topic = Daļas', 'homework = 3.']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('a label and its control', () => {
  it.each([
    ['around it', '<label>Tēma <input value="Daļas"></label>', ['topic [Daļas]']],
    ['elsewhere', '<label for="t">Tēma</label><p>x</p><input id="t" value="Daļas">', ['topic [Daļas]']],
    ['before it', '<div>Tēma</div><div><input value="Daļas"></div>', ['topic [Daļas]']],
    ['before an empty one', '<div>Tēma</div><textarea></textarea>', ['topic []']],
    ['before one with a placeholder', '<div>Tēma</div><input placeholder="Uzdots" value="Daļas">', ['topic [Daļas]']],
    ['a placeholder alone', '<input placeholder="Uzdots" value="3.">', ['homework [3.]']],
    [
      'before one of another label',
      '<div>Tēma</div><div><input aria-label="Uzdots" value="3."></div>',
      ['homework [3.]'],
    ],
    [
      'before one of the same label',
      '<div>Tēma</div><div><input aria-label="Tēma" value="Daļas"></div>',
      ['topic [Daļas]'],
    ],
    ['a picker', `<div>Klase</div>${select('7.b', '8.a')}`, ['class [7.b]']],
    ['a picker made of elements', '<div>Klase</div><div role="combobox">7.b</div>', ['class [7.b]']],
    [
      'a type among radio buttons',
      '<div>Ieraksta veids</div><div><label><input type="radio" checked> Pārbaudes darbs</label><label><input type="radio"> Stunda</label></div>',
      ['type [Pārbaudes darbs]'],
    ],
    [
      'another field among radio buttons',
      '<div>Klase</div><div><label><input type="radio" checked> 7.b</label></div>',
      ['class = 7.b'],
    ],
    [
      'in the order of the page',
      '<div>Uzdots</div><input value="3."><label>Tēma <input value="Daļas"></label>',
      ['homework [3.]', 'topic [Daļas]'],
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});
