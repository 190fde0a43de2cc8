import { describe, expect, it } from 'vitest';
import { contentOf, controlText, isListOfChoices } from '@/utils/reader/content';
import { parsePage } from './saved-page';

function first(html: string): Element {
  const element = parsePage(html).body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

/** What an element holds, in a line: its text, then `rich`, `opaque`. */
function lineOf(html: string, isSpaced = false): string {
  const { text, isRich, isOpaque } = contentOf(first(html), undefined, isSpaced);
  return [text, ...(isRich ? ['rich'] : []), ...(isOpaque ? ['opaque'] : [])].join(' ');
}

describe('contentOf', () => {
  it.each([
    ['a text', '<div> Daļas  un procenti </div>', 'Daļas un procenti'],
    ['nothing', '<div></div>', ''],
    ['wrapped', '<div><p><b>Daļas</b></p></div>', 'Daļas'],
    ['a word in pieces', '<div>Da<b>ļas</b></div>', 'Daļas'],
    ['lines', '<div><p>Daļas</p><p>Procenti</p></div>', 'Daļas Procenti'],
    ['lines of a list', '<div>a<ul><li>b</li><li>c</li></ul>d</div>', 'a b c d'],
    ['a line break', '<div>Daļas<br>Procenti</div>', 'Daļas Procenti'],
    ['a rule', '<div>Daļas<hr>Procenti</div>', 'Daļas Procenti'],
    ['classes', '<div><span class="a">Da</span><span class="b">ļas</span></div>', 'Daļas'],
    ['a script', '<div>Daļas<script>x</script><style>y</style></div>', 'Daļas'],
    ['a hidden part', '<div>Daļas<span hidden>x</span></div>', 'Daļas'],
    [
      'a part hidden by style',
      '<div>Daļas<span style="display : none">x</span><i style="visibility:hidden">y</i><i style="visibility: collapse">z</i></div>',
      'Daļas',
    ],
    ['a part that is shown by style', '<div>Daļas<span style="display: block">x</span></div>', 'Daļasx'],
    ['a part for eyes only', '<div>Daļas<span aria-hidden="true">x</span></div>', 'Daļas'],
    ['a part for all', '<div>Daļas<span aria-hidden="false">x</span></div>', 'Daļasx'],
    ['a closed dialog', '<div>Daļas<dialog>x</dialog></div>', 'Daļas'],
    ['an open dialog', '<div>Daļas<dialog open>x</dialog></div>', 'Daļas x'],
    ['a list of choices', '<div>Daļas<div role="listbox">x</div></div>', 'Daļas'],
    ['a hint', '<div>Daļas<span role="tooltip">x</span></div>', 'Daļas'],
    ['a placeholder', '<div>Nav aizpildīts</div>', ''],
    ['a button', '<div>Daļas<button>Labot</button></div>', 'Daļas'],
    ['a button by role', '<div>Daļas<span role="button">Labot</span></div>', 'Daļas'],
    ['a button by name', '<div>Daļas<button aria-label="Labot"><i></i></button></div>', 'Daļas'],
    ['a button with a title', '<div>Daļas<span role="button" title="Dzēst"></span></div>', 'Daļas'],
    ['a button that holds words', '<div><button>Daļas un procenti</button></div>', 'Daļas un procenti'],
    ['a link that does something', '<div>Daļas<a href="#">Labot ierakstu</a></div>', 'Daļas'],
    ['a teacher’s link', '<div>Daļas <a href="#">Skatīt filmu</a></div>', 'Daļas Skatīt filmu'],
    ['a link without words', '<div><a href="#"><i></i></a></div>', ' rich'],
    ['an anchor without words', '<div><a id="x"></a></div>', ''],
    ['a named link without words', '<div><a href="#" title="Fails.pdf"></a></div>', ' rich'],
    ['a link that does something, by name', '<div><a href="#" aria-label="Labot"></a></div>', ''],
    ['a picture with a name', '<div><img alt="Shēma"></div>', ' rich'],
    ['a picture without a name', '<div><img></div>', ' opaque'],
    ['a picture without a name in a paragraph', '<div><p><img></p></div>', ' rich'],
    ['a picture of a deed', '<div><img alt="Labot"></div>', ''],
    ['an object', '<div><object alt="Shēma"></object></div>', ' rich'],
    ['a field', '<div>Daļas <input value="un procenti"></div>', 'Daļas un procenti'],
    ['a field alone', '<input value="Daļas">', 'Daļas'],
    ['a password', '<div>Daļas <input type="password" value="x"></div>', 'Daļas'],
    ['a switch', '<div>Daļas <span role="switch">x</span></div>', 'Daļas'],
    ['a text area', '<div><textarea>Daļas</textarea></div>', 'Daļas'],
    ['an editor', '<div contenteditable="true"><p>Daļas</p><p>Procenti</p></div>', 'Daļas Procenti'],
    ['an editor within', '<div><div contenteditable><p>Daļas</p></div></div>', 'Daļas'],
    ['an editor with a picture', '<div><div contenteditable><img alt=""></div></div>', ' rich'],
    ['an editor with a link', '<div><div contenteditable><a href="#">Daļas</a></div></div>', 'Daļas rich'],
    ['no editor', '<div contenteditable="false">Daļas</div>', 'Daļas'],
    ['somebody’s frame', '<div><iframe src="https://example.lv"></iframe></div>', ' opaque'],
    ['a widget', '<div><x-widget></x-widget></div>', ' opaque'],
    ['a widget with words', '<div><x-widget>Daļas</x-widget></div>', 'Daļas'],
    ['a widget with elements', '<div><x-widget><i></i></x-widget></div>', ''],
    ['a place that a script fills', '<div><span data-task="1. uzdevums lapā 12"></span></div>', ' opaque'],
    ['a place with a short mark', '<div><span data-task="1. uzd."></span></div>', ''],
    ['a place with a mark without blanks', '<div><span data-task="1234567890123"></span></div>', ''],
    ['a place with a hint', '<div><span data-placeholder="1. uzdevums lapā 12"></span></div>', ''],
    ['a place with a tooltip', '<div><span data-bs-tooltip="1. uzdevums lapā 12"></span></div>', ''],
    ['a place with another attribute', '<div><span title="1. uzdevums lapā 12"></span></div>', ''],
  ])('%s', (_, html, line) => {
    expect(lineOf(html)).toBe(line);
  });

  it.each([
    [
      'words in neighbouring elements',
      '<div><span class="a">20.11.</span><span class="b">3.</span></div>',
      '20.11. 3.',
    ],
    ['one word', '<div><span class="a">20.11.</span></div>', '20.11.'],
  ])('with spaces: %s', (_, html, line) => {
    expect(lineOf(html, true)).toBe(line);
  });

  it('looks into open shadow roots and slots', () => {
    const host = first('<div><b>Daļas</b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = 'Tēma: <slot></slot>';
    expect(contentOf(host).text).toBe('Tēma: Daļas');
    const inner = first('<p><span></span></p>');
    inner.firstElementChild?.attachShadow({ mode: 'open' }).append('Daļas');
    expect(contentOf(inner).text).toBe('Daļas');
  });

  it('takes the saved text of a control that was typed into', () => {
    const element = first('<div><input value="Daļas"></div>');
    expect(contentOf(element, () => 'Procenti')).toEqual({
      text: 'Procenti',
      isRich: false,
      isOpaque: false,
      isTyped: true,
    });
    expect(contentOf(element, () => undefined)).toMatchObject({ text: 'Daļas', isTyped: false });
  });
});

describe('controlText', () => {
  it.each([
    ['<input value=" a ">', ' a '],
    ['<textarea>a\nb</textarea>', 'a\nb'],
    ['<select><option value="1">7.b</option></select>', '7.b'],
    ['<select><option value="1">8.a</option><option value="2" selected> 7.b </option></select>', '7.b'],
    ['<select><option value="">7.b</option></select>', ''],
    ['<select><option value="1">Izvēlieties</option></select>', ''],
    ['<select></select>', ''],
    ['<div contenteditable><p>a</p><p>b</p></div>', 'a b'],
    ['<iframe></iframe>', ''],
  ])('%s', (html, text) => {
    expect(controlText(first(html))).toBe(text);
  });
});

describe('isListOfChoices', () => {
  it.each(['listbox', 'menu', 'tooltip', 'option'])('is one of role %s', (role) => {
    expect(isListOfChoices(first(`<div role="${role}"></div>`))).toBe(true);
  });
  it('is no other list', () => {
    expect(isListOfChoices(first('<ul role="list"></ul>'))).toBe(false);
  });
});
