import { describe, expect, it } from 'vitest';
import {
  childElementsOf,
  controlKindOf,
  editorBodyOf,
  isEditable,
  isInline,
  isLeftOut,
  isOn,
  isShown,
  parentOf,
  queryTextBeside,
  roleOf,
} from '@/utils/reader/dom';
import { parsePage } from './saved-page';

function first(html: string): Element {
  const element = parsePage(html).body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

describe('controlKindOf', () => {
  it.each([
    ['<input>', 'text'],
    ['<input type="search">', 'text'],
    ['<input type="HIDDEN">', 'none'],
    ['<input type="password">', 'none'],
    ['<input type="checkbox">', 'switch'],
    ['<input type="radio">', 'switch'],
    ['<input type="button">', 'button'],
    ['<input type="submit">', 'button'],
    ['<input type="reset">', 'button'],
    ['<input type="image">', 'button'],
    ['<input type="file">', 'button'],
    ['<textarea></textarea>', 'text'],
    ['<select></select>', 'text'],
    ['<iframe></iframe>', 'none'],
    ['<iframe srcdoc="<body contenteditable>x"></iframe>', 'text'],
    ['<button></button>', 'button'],
    ['<button class="x"></button>', 'button'],
    ['<button aria-pressed="true"></button>', 'switch'],
    ['<div role="button"></div>', 'button'],
    ['<div role="switch"></div>', 'switch'],
    ['<div role="checkbox"></div>', 'switch'],
    ['<div role="radio"></div>', 'switch'],
    ['<div role="menuitemcheckbox"></div>', 'switch'],
    ['<div role="menuitemradio"></div>', 'switch'],
    ['<div role="tab"></div>', 'switch'],
    ['<div role="list"></div>', undefined],
    ['<div contenteditable></div>', 'text'],
    ['<div contenteditable="false"></div>', undefined],
    ['<div class="x"></div>', undefined],
    ['<div></div>', undefined],
  ])('%s: %s', (html, kind) => {
    expect(controlKindOf(first(html))).toBe(kind);
  });

  it.each([
    ['<table><tr><td contenteditable>a</td></tr></table>', 'text'],
    ['<table><tr><td role="switch">a</td></tr></table>', undefined],
    ['<table><tr><th contenteditable>a</th></tr></table>', 'text'],
    ['<table><tr><th>a</th></tr></table>', undefined],
  ])('of a cell %s: %s', (html, kind) => {
    const cell = first(html).querySelector('td,th');
    expect(cell && controlKindOf(cell)).toBe(kind);
  });
});

describe('isOn', () => {
  it.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox" aria-checked="true">', false],
    ['<div aria-checked="true"></div>', true],
    ['<div aria-pressed="true"></div>', true],
    ['<div aria-selected="true"></div>', true],
    ['<div aria-checked="false"></div>', false],
    ['<div></div>', false],
  ])('%s: %s', (html, expected) => {
    expect(isOn(first(html))).toBe(expected);
  });
});

describe('isShown', () => {
  it.each([
    ['<p>a</p>', true],
    ['<p hidden>a</p>', false],
    ['<p aria-hidden="true">a</p>', false],
    ['<p aria-hidden="false">a</p>', true],
    ['<p style="display:none">a</p>', false],
    ['<p style="VISIBILITY : hidden">a</p>', false],
    ['<dialog>a</dialog>', false],
    ['<dialog open>a</dialog>', true],
    ['<p class="off">a</p>', false],
    ['<p class="away">a</p>', false],
    ['<p class="folded">a</p>', false],
    ['<p class="on">a</p>', true],
  ])('%s: %s', (html, expected) => {
    const style =
      '<style>.off{display:none}.away{visibility:hidden}.folded{visibility:collapse}.on{display:flex}</style>';
    const page = parsePage(`<head>${style}</head><body>${html}</body>`);
    expect(page.body.firstElementChild && isShown(page.body.firstElementChild)).toBe(expected);
  });

  it('asks the browser where it can tell', () => {
    const element = first('<p>a</p>');
    const asked: unknown[] = [];
    Object.assign(element, {
      checkVisibility(how: unknown) {
        asked.push(how);
        return false;
      },
    });
    expect(isShown(element)).toBe(false);
    expect(asked).toEqual([{ visibilityProperty: true }]);
  });
});

describe('the tree as it is shown', () => {
  it('holds the children of an open shadow root, and what its slots were given', () => {
    const host = first('<div><b>a</b></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<i>x</i>text<slot></slot><slot name="other"><u>y</u></slot>';
    const [inner, slot, other] = childElementsOf(host);
    expect([inner?.localName, slot?.localName]).toEqual(['i', 'slot']);
    expect(slot && childElementsOf(slot).map(({ localName }) => localName)).toEqual(['b']);
    expect(other && childElementsOf(other).map(({ localName }) => localName)).toEqual(['u']);
    expect(inner && parentOf(inner)).toBe(host);
    expect(parentOf(host)?.localName).toBe('body');
    expect(childElementsOf(first('<p>a<b>x</b>c<i>y</i></p>')).map(({ localName }) => localName)).toEqual(['b', 'i']);
  });

  it('knows the text beside a text, over comments', () => {
    const [one, , two, element, three] = first('<p>a<!-- x -->b<b></b>c</p>').childNodes;
    expect(one && queryTextBeside(one, 'nextSibling')).toBe(two);
    expect(two && queryTextBeside(two, 'previousSibling')).toBe(one);
    expect(two && queryTextBeside(two, 'nextSibling')).toBeUndefined();
    expect(three && queryTextBeside(three, 'previousSibling')).toBeUndefined();
    expect(element && queryTextBeside(element, 'nextSibling')).toBe(three);
  });

  it.each([
    ['<p role=" grid  table">', 'grid'],
    ['<p role="">', ''],
    ['<p>', ''],
  ])('%s has the role %j', (html, role) => {
    expect(roleOf(first(html))).toBe(role);
  });

  it.each(['script', 'style', 'template', 'noscript', 'svg'])('leaves out <%s>', (name) => {
    expect(isLeftOut(first(`<p></p>`).ownerDocument.createElement(name))).toBe(true);
  });

  it('tells lines from blocks, and texts that can be edited', () => {
    expect(isInline(first('<span></span>'))).toBe(true);
    expect(isInline(first('<div></div>'))).toBe(false);
    expect(isEditable(first('<div contenteditable=""></div>'))).toBe(true);
    expect(isEditable(first('<div contenteditable="plaintext-only"></div>'))).toBe(true);
    expect(isEditable(first('<div contenteditable="false"></div>'))).toBe(false);
    expect(isEditable(first('<div></div>'))).toBe(false);
  });
});

describe('editorBodyOf', () => {
  it.each([
    ['a plain frame', '<iframe srcdoc="<body>x"></iframe>', undefined],
    ['an editor’s', '<iframe srcdoc="<body contenteditable>x"></iframe>', 'x'],
    ['no frame', '<div></div>', undefined],
  ])('%s', (_, html, text) => {
    expect(editorBodyOf(first(html))?.textContent.trim()).toBe(text);
  });

  it('of a frame in design mode, and of one that may not be read', () => {
    const frame = first('<iframe srcdoc="<body>x"></iframe>') as HTMLIFrameElement;
    Object.assign(frame.contentDocument ?? {}, { designMode: 'on' });
    expect(editorBodyOf(frame)?.textContent.trim()).toBe('x');
    const foreign = first('<iframe></iframe>');
    Object.defineProperty(foreign, 'contentDocument', {
      get: () => {
        throw new Error('foreign');
      },
    });
    expect(editorBodyOf(foreign)).toBeUndefined();
  });
});
