// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
