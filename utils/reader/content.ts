import { eachChild, controlKindOf, editorBodyOf, isEditable, isElement, isInline, isLeftOut, roleOf } from './dom';
import { plainText } from './text';
import { isAction, isActionLink, isNothingChosen, isPlaceholder } from './vocabulary';

/** Tells what an edited control held when it was last rendered; undefined: it was not edited since. */
export type SavedTextOf = (control: Element) => string | undefined;

/** What a cell, a value or a control holds. */
export interface Content {
  text: string;
  /** Holds something without a text: a file, a picture. */
  isRich: boolean;
  /** Holds something that cannot be read: a foreign frame, a widget that fills itself later. */
  isOpaque: boolean;
  /** Was typed into since the last render: `text` is the saved one. */
  isTyped: boolean;
}

/** The text that a control holds now: the chosen option's, not its value's. */
export function controlText(control: Element): string {
  if (control.localName === 'select') {
    const chosen = (control as HTMLSelectElement).selectedOptions[0];
    const text = chosen ? plainText(chosen.textContent) : '';
    return chosen?.value === '' || isNothingChosen(text) ? '' : text;
  }
  if (control.localName === 'input' || control.localName === 'textarea') return (control as HTMLInputElement).value;
  const body = control.localName === 'iframe' ? editorBodyOf(control) : control;
  return body ? contentOf(body, undefined, false, true).text : '';
}

/**
 * What an element holds for a reader: text without scripts, hidden parts and buttons; the values of its controls.
 * @param isSpaced Puts white space between all elements: for dates and numbers that stand in neighbouring spans.
 */
export function contentOf(element: Element, savedTextOf?: SavedTextOf, isSpaced = false, isRoot = false): Content {
  const content: Content = { text: '', isRich: false, isOpaque: false, isTyped: false };
  const kind = isRoot ? undefined : controlKindOf(element);
  // Most cells hold one text: the short way costs one textContent.
  if (!kind && !element.firstElementChild && !element.shadowRoot) {
    content.text = plainText(element.textContent);
  } else {
    const parts: string[] = [];
    if (kind) visit(element, parts, content, savedTextOf, isSpaced);
    else visitChildren(element, parts, content, savedTextOf, isSpaced);
    content.text = plainText(parts.join(''));
  }
  if (isPlaceholder(content.text)) content.text = '';
  return content;
}

function visitChildren(
  element: Element,
  parts: string[],
  content: Content,
  savedTextOf: SavedTextOf | undefined,
  isSpaced: boolean,
): void {
  eachChild(element, (node) => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else if (isElement(node)) visit(node, parts, content, savedTextOf, isSpaced);
  });
}

function visit(
  element: Element,
  parts: string[],
  content: Content,
  savedTextOf: SavedTextOf | undefined,
  isSpaced: boolean,
): void {
  if (isLeftOut(element) || element.getAttribute('aria-hidden') === 'true' || isListOfChoices(element)) return;
  const name = element.localName;
  if (name === 'br' || name === 'hr') return void parts.push(' ');
  if (name === 'img' || name === 'object') {
    const alt = element.getAttribute('alt') ?? '';
    // Without a name it may be the site's ornament or a teacher's picture; in a paragraph it is the text's own.
    if (!isAction(alt) || (alt === '' && element.closest('p'))) content.isRich = true;
    else if (alt === '') content.isOpaque = true;
    return;
  }
  const kind = controlKindOf(element);
  if (kind === 'text') {
    const control = editorBodyOf(element) ?? element;
    const saved = savedTextOf?.(control);
    content.isTyped ||= saved !== undefined;
    parts.push(' ', saved ?? controlText(element), ' ');
    if (isEditable(control) && control.querySelector('img,a[href]')) content.isRich = true;
    return;
  }
  if (kind === 'none') {
    content.isOpaque ||= name === 'iframe';
    return;
  }
  if (kind === 'switch') return;
  if (kind === 'button' || name === 'a') {
    const own = plainText(element.textContent);
    const title = own || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    if (kind === 'button' ? isAction(title) : title && isActionLink(title)) return;
    if (!own && element.hasAttribute('href')) content.isRich = true;
  }
  const isApart = isSpaced || !isInline(element);
  if (isApart) parts.push(' ');
  const before = parts.length;
  visitChildren(element, parts, content, savedTextOf, isSpaced);
  if (parts.length === before && isFilledLater(element)) content.isOpaque = true;
  if (isApart) parts.push(' ');
}

/** An open or closed list of choices: its texts are no content of the place. */
export function isListOfChoices(element: Element): boolean {
  return ['listbox', 'menu', 'tooltip', 'option'].includes(roleOf(element));
}

/** A leaf without text whose attributes hold a sentence: a script will draw it (seen: homework widgets). */
function isFilledLater(element: Element): boolean {
  if (element.firstElementChild) return false;
  if (element.localName.includes('-')) return true;
  return Array.from(element.attributes).some(
    ({ name, value }) => /^data-(?!.*(placeholder|tooltip))/.test(name) && value.length >= 12 && /\d.* /.test(value),
  );
}
