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
    const chosen = 'selectedOptions' in control ? (control as HTMLSelectElement).selectedOptions[0] : undefined;
    const text = chosen ? plainText(chosen.textContent) : '';
    return chosen?.value === '' || isNothingChosen(text) ? '' : text;
  }
  if (control.localName === 'input' || control.localName === 'textarea')
    return 'value' in control ? (control as HTMLInputElement).value : '';
  const body = control.localName === 'iframe' ? editorBodyOf(control) : control;
  return body ? contentOf(body, undefined, false, true).text : '';
}

/** What is gathered while an element is walked through. */
interface Gathering {
  text: string;
  content: Content;
  savedTextOf: SavedTextOf | undefined;
  /** White space stands between all elements, not only between blocks. */
  isSpaced: boolean;
}

/**
 * What an element holds for a reader: text without scripts, hidden parts and buttons; the values of its controls.
 * @param isSpaced Puts white space between all elements: for dates and numbers that stand in neighbouring spans.
 */
export function contentOf(element: Element, savedTextOf?: SavedTextOf, isSpaced = false, isRoot = false): Content {
  const content: Content = { text: '', isRich: false, isOpaque: false, isTyped: false };
  const kind = isRoot ? undefined : controlKindOf(element);
  const single = kind ? undefined : querySingleText(element);
  if (single !== undefined) {
    content.text = plainText(single);
  } else {
    const gathering: Gathering = { text: '', content, savedTextOf, isSpaced };
    if (kind) visit(element, gathering);
    else visitChildren(element, gathering);
    content.text = plainText(gathering.text);
  }
  if (isPlaceholder(content.text)) content.text = '';
  return content;
}

/** Most cells hold one text, bare or wrapped once or twice: the short way costs one textContent. */
function querySingleText(element: Element): string | undefined {
  if (element.shadowRoot) return undefined;
  let inner = element;
  for (let child = inner.firstElementChild; child; child = inner.firstElementChild) {
    if (inner.firstChild !== child || inner.lastChild !== child || !isBare(child)) return undefined;
    inner = child;
  }
  return inner.textContent;
}

/** Markup that says nothing but its words, as long as it has no attribute. */
const bareTags = new Set('b br div em font i li ol p small span strong sub sup u ul'.split(' '));

function isBare(element: Element): boolean {
  return !element.hasAttributes() && bareTags.has(element.localName) && !element.shadowRoot;
}

function visitChildren(element: Element, gathering: Gathering): void {
  if (element.shadowRoot || element.localName === 'slot') {
    eachChild(element, (node) => {
      visitNode(node, gathering);
    });
  } else for (let node = element.firstChild; node; node = node.nextSibling) visitNode(node, gathering);
}

function visitNode(node: Node, gathering: Gathering): void {
  if (node.nodeType === 3) gathering.text += node.nodeValue ?? '';
  else if (isElement(node)) visit(node, gathering);
}

function addSpace(gathering: Gathering): void {
  if (gathering.text !== '' && !gathering.text.endsWith(' ')) gathering.text += ' ';
}

function visit(element: Element, gathering: Gathering): void {
  const name = element.localName;
  const isPlain = isBare(element);
  if (!isPlain && isTakenWhole(element, name, gathering)) return;
  if (name === 'br' || name === 'hr') {
    addSpace(gathering);
    return;
  }
  const isApart = gathering.isSpaced || !isInline(element);
  if (isApart) addSpace(gathering);
  const before = gathering.text;
  visitChildren(element, gathering);
  if (!isPlain && gathering.text === before && isFilledLater(element)) gathering.content.isOpaque = true;
  if (isApart) addSpace(gathering);
}

/** Takes what is no markup of a text: hidden parts, pictures, controls, the names of deeds. `false`: it is markup. */
function isTakenWhole(element: Element, name: string, gathering: Gathering): boolean {
  const { content, savedTextOf } = gathering;
  if (isLeftOut(element) || element.getAttribute('aria-hidden') === 'true' || isListOfChoices(element)) return true;
  if (name === 'img' || name === 'object') {
    const alt = element.getAttribute('alt') ?? '';
    // Without a name it may be the site's ornament or a teacher's picture; in a paragraph it is the text's own.
    if (!isAction(alt) || (alt === '' && element.closest('p'))) content.isRich = true;
    else if (alt === '') content.isOpaque = true;
    return true;
  }
  const kind = controlKindOf(element);
  if (kind === 'text') {
    const control = editorBodyOf(element) ?? element;
    const saved = savedTextOf?.(control);
    content.isTyped ||= saved !== undefined;
    gathering.text += ` ${saved ?? controlText(element)} `;
    if (isEditable(control) && control.querySelector('img,a[href]')) content.isRich = true;
    return true;
  }
  if (kind === 'none') content.isOpaque ||= name === 'iframe';
  if (kind === 'none' || kind === 'switch') return true;
  if (kind === 'button' || name === 'a') {
    const own = plainText(element.textContent);
    const title = own || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    if (kind === 'button' ? isAction(title) : title && isActionLink(title)) return true;
    if (!own && element.hasAttribute('href')) content.isRich = true;
  }
  return false;
}

const choiceRoles = new Set(['listbox', 'menu', 'tooltip', 'option']);

/** An open or closed list of choices: its texts are no content of the place. */
export function isListOfChoices(element: Element): boolean {
  return choiceRoles.has(roleOf(element));
}

/** A leaf without text whose attributes hold a sentence: a script will draw it (seen: homework widgets). */
function isFilledLater(element: Element): boolean {
  if (element.firstElementChild) return false;
  if (element.localName.includes('-')) return true;
  return Array.from(element.attributes).some(
    ({ name, value }) => /^data-(?!.*(placeholder|tooltip))/.test(name) && value.length >= 12 && /\d.* /.test(value),
  );
}
