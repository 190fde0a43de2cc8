// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '@/utils/reader/read-page';
import { createTypedText, type TypedText } from '@/utils/reader/unsaved';

let typedText: TypedText;

function render(topic: string): void {
  document.body.innerHTML = `<h1>7.b Matemātika</h1><div><label>Datums <input value="20.11.2025."></label>
    <label for="t">Tēma</label><textarea id="t">${topic}</textarea>
    <div><div>Uzdots:</div><div><div contenteditable="true"><p>3. uzd.</p></div></div></div></div>`;
}

function get(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

function getArea(): HTMLTextAreaElement {
  return get('textarea') as HTMLTextAreaElement;
}

function type(text: string): void {
  const area = getArea();
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function readEntry() {
  const [entry] = readPage(document, { today: '2025-11-20', savedTextOf: typedText.savedTextOf }).entries;
  return entry;
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  render('');
  typedText = createTypedText(document);
});

afterEach(() => typedText.stop());

describe('createTypedText', () => {
  it('yields what stood there at the last render', () => {
    expect(readEntry()).toMatchObject({ unsaved: false, fields: { topic: { state: 'empty' } } });
    type('Daļas');
    expect(readEntry()).toMatchObject({ unsaved: true, fields: { topic: { state: 'empty' } } });
  });

  it('is clean again when the typed text is taken back', () => {
    type('Daļas');
    type('');
    expect(readEntry()).toMatchObject({ unsaved: false });
  });

  it('is clean after the page rendered new nodes', async () => {
    type('Daļas');
    render('Daļas');
    await settled();
    expect(readEntry()).toMatchObject({ unsaved: false, fields: { topic: { state: 'filled', text: 'Daļas' } } });
  });

  it('is clean after the page gave the same control another text', () => {
    type('Daļas');
    getArea().value = 'Procenti';
    expect(readEntry()).toMatchObject({ unsaved: false, fields: { topic: { text: 'Procenti' } } });
  });

  it('hears editors too', () => {
    const editor = get('[contenteditable]');
    editor.dispatchEvent(new Event('beforeinput', { bubbles: true }));
    editor.innerHTML = '<p>4. uzd.</p>';
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    expect(readEntry()).toMatchObject({ unsaved: true, fields: { homework: { text: '3. uzd.' } } });
  });

  it('hears what is typed inside an editor’s paragraphs', () => {
    const paragraph = get('[contenteditable] p');
    paragraph.textContent = '4. uzd.';
    paragraph.dispatchEvent(new Event('input', { bubbles: true }));
    expect(typedText.savedTextOf(get('[contenteditable]'))).toBe('3. uzd.');
  });

  it('takes what an editor draws under the caret for typing, without any event', () => {
    const editor = get('[contenteditable]');
    editor.setAttribute('tabindex', '0');
    (editor as HTMLElement).focus();
    editor.innerHTML = '<p>4. uzd.</p>';
    expect(typedText.savedTextOf(editor)).toBe('3. uzd.');
  });

  it('takes what an editor draws elsewhere for a new render', () => {
    const editor = get('[contenteditable]');
    getArea().focus();
    editor.innerHTML = '<p>4. uzd.</p>';
    expect(typedText.savedTextOf(editor)).toBeUndefined();
  });

  it('takes a plain control’s new text for a new render, even under the caret', () => {
    getArea().focus();
    getArea().value = 'Procenti';
    expect(typedText.savedTextOf(getArea())).toBeUndefined();
  });

  it.each(['beforeinput', 'focusin', 'pointerdown', 'keydown'])('looks once more before typing, at %s', (name) => {
    getArea().value = 'Procenti';
    getArea().dispatchEvent(new Event(name, { bubbles: true }));
    type('Procenti un daļas');
    expect(typedText.savedTextOf(getArea())).toBe('Procenti');
  });

  it.each(['textarea', 'input'])('hears the change of a %s that tells of no input', (tag) => {
    document.body.innerHTML = `<${tag}></${tag}>`;
    const control = get(tag) as HTMLInputElement;
    expect(typedText.savedTextOf(control)).toBeUndefined();
    control.value = 'Daļas';
    control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(typedText.savedTextOf(control)).toBe('');
  });

  it.each([
    ['itself', '<textarea class="new">Daļas</textarea>'],
    ['inside of what came', '<p><textarea class="new">Daļas</textarea></p>'],
  ])('remembers a control that comes later, %s', async (_, html) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    document.body.append('un ', ...holder.childNodes);
    await settled();
    const area = get('.new') as HTMLTextAreaElement;
    area.value = 'Procenti';
    area.dispatchEvent(new Event('input', { bubbles: true }));
    expect(typedText.savedTextOf(area)).toBe('Daļas');
  });

  it.each([
    ['itself', 'textarea'],
    ['with what holds it', 'body > div'],
  ])('forgets a control that goes %s, and meets it anew when it comes back', async (_, selector) => {
    type('Daļas');
    const area = getArea();
    const gone = get(selector);
    gone.remove();
    await settled();
    document.body.append(gone);
    await settled();
    expect(typedText.savedTextOf(area)).toBeUndefined();
  });

  it('does not forget a control that only moves', async () => {
    type('Daļas');
    document.body.append(getArea());
    await settled();
    expect(typedText.savedTextOf(getArea())).toBe('');
  });

  it.each(['password', 'PASSWORD'])('remembers nothing of a control of type %s', (kind) => {
    document.body.innerHTML = `<input type="${kind}">`;
    const control = get('input') as HTMLInputElement;
    control.dispatchEvent(new Event('focusin', { bubbles: true }));
    control.value = 'slepens';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(typedText.savedTextOf(control)).toBeUndefined();
  });

  it.each([
    ['an editable body', (inner: Document) => inner.body.setAttribute('contenteditable', 'true')],
    [
      'a document in design mode',
      (inner: Document) => void Object.defineProperty(inner, 'designMode', { value: 'on', configurable: true }),
    ],
  ])('hears %s of an editor’s frame', (_, makeEditable) => {
    const inner = document.implementation.createHTMLDocument();
    makeEditable(inner);
    inner.body.innerHTML = '<p>Daļas</p>';
    expect(typedText.savedTextOf(inner.body)).toBeUndefined();
    inner.body.innerHTML = '<p>Procenti</p>';
    inner.body.firstElementChild?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(typedText.savedTextOf(inner.body)).toBe('Daļas');
  });

  it('has nothing to say of typing where nothing can be typed', () => {
    get('h1').dispatchEvent(new Event('input', { bubbles: true }));
    document.dispatchEvent(new Event('input'));
    expect(readEntry()).toMatchObject({ unsaved: false });
  });

  it('listens passively and before the page, so that it never holds the page up', () => {
    const listen = vi.spyOn(document, 'addEventListener');
    createTypedText(document).stop();
    expect(listen.mock.calls.map(([name]) => name)).toEqual(
      expect.arrayContaining(['beforeinput', 'focusin', 'pointerdown', 'keydown', 'input', 'change']),
    );
    for (const [, , options] of listen.mock.calls) expect(options).toMatchObject({ capture: true, passive: true });
    listen.mockRestore();
  });

  it('hears nothing after it was stopped', () => {
    typedText.stop();
    type('Daļas');
    expect(typedText.savedTextOf(get('textarea'))).toBeUndefined();
  });

  it('never looks at a password', () => {
    document.body.innerHTML = '<input type="password" value="slepens">';
    expect(JSON.stringify(readPage(document, { today: '2025-11-20' }))).not.toContain('slepens');
  });
});
