import { controlText } from './content';
import { childElementsOf, controlKindOf, eachChild, editorBodyOf, isElement, isInline, isShown, roleOf } from './dom';
import { ownLabelOf } from './outline';
import { isShortLabel, isSketchWord, isTechnicalWord } from './sketch-words';
import { letters } from './text';
import { queryLabelName } from './vocabulary';

/** The first line of every sketch; the command line knows it by this. */
export const sketchMark = '<!-- kartiba-sketch 1 -->';

/** So many siblings of one structure are drawn; the rest are counted. */
const sameSize = 20;
/** So many rows of a table of pupils. */
const pupilSize = 4;
/** Pages are not this deep or long; broken ones are. */
const deepest = 150;
const longest = 1_500_000;

const dropped = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'base', 'datalist']);
/** Drawn without what is in them: pictures, players, what belongs to others. */
const opaque = new Set('svg math canvas audio video img object embed iframe picture map portal'.split(' '));
const empty = new Set('br hr img input col wbr embed area source track'.split(' '));
const inputTypes = new Set(
  'text search number date time datetime-local month week email tel checkbox radio button submit reset hidden password file image color range'.split(
    ' ',
  ),
);

/**
 * How a text is drawn. `label`: each word of the vocabulary stays. `text`: a phrase stays if all its words are of the
 * vocabulary. `value`: nothing stays; somebody wrote it.
 */
type Mode = 'label' | 'text' | 'value';

interface Place {
  mode: Mode;
  depth: number;
  /** An element around it is hidden and says so. */
  isHidden: boolean;
  /** Inside a table of pupils. */
  isOfPupils: boolean;
}

interface Sketch {
  parts: string[];
  size: number;
  /** Ids that labels point to, by their drawn form: two that differ in digits only stay two, so that `for` finds its own. */
  ids: Map<string, string[]>;
  pointedTo: ReadonlySet<string | null>;
}

const word = new RegExp(`[${letters}]+`, 'g');
const monthAfterDay =
  /(\d\.? ?)(jan|feb|mar|apr|mai|j[uū]n|j[uū]l|aug|sep|okt|nov|dec)[a-zāčēģīķļņšūž]*(?![A-Za-zÀ-ɏЀ-ӿ])/g;

/**
 * The structure of a page as HTML, for people who help with a page that is not understood. It names nobody: of texts
 * only the reader's own vocabulary stays, everything else is x's and noughts of the same length; no values, addresses,
 * scripts, comments. A pure read.
 */
export function sketchPage(document: Document): string {
  const sketch: Sketch = {
    parts: [],
    size: 0,
    ids: new Map(),
    pointedTo: new Set(Array.from(document.querySelectorAll('[for]'), (label) => label.getAttribute('for'))),
  };
  const body = document.body as HTMLElement | null;
  if (body) addElement(body, sketch, { mode: 'text', depth: 0, isHidden: false, isOfPupils: false });
  return `<!doctype html>\n${sketchMark}\n<html><head><meta charset="utf-8"></head>${sketch.parts.join('')}\n</html>\n`;
}

/** A text as a sketch shows it. The forms of dates stay readable; each month with its day is a November. */
export function sketchText(text: string, mode: Mode = 'text'): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  // A sign alone may be a mark or an absence (+, -, /).
  if (!/\d/.test(plain) && plain.search(word) < 0) return plain.replace(/[^\s:|()·,;*]/g, 'x');
  if (mode === 'value') return maskSigns(plain.replace(word, toCrosses));
  return plain
    .split(':')
    .map((phrase) => sketchPhrase(phrase, mode))
    .join(':');
}

function sketchPhrase(phrase: string, mode: Mode): string {
  if (mode === 'label' && isShortLabel(phrase)) return phrase;
  const dated = phrase.replace(monthAfterDay, (whole: string, day: string) =>
    whole.length - day.length < 5 ? `${day}nov` : `${day}novembris`,
  );
  const isKnown = mode === 'label' || (dated.match(word) ?? []).every((one) => isSketchWord(one) || one === 'nov');
  return maskSigns(
    dated.replace(word, (one: string, at: number) => {
      const isMonth = /^nov(embris)?$/.test(one) && /\d\.? ?$/.test(dated.slice(0, at));
      return isMonth || (isKnown && isSketchWord(one)) ? one : toCrosses(one);
    }),
  );
}

function toCrosses(text: string): string {
  return 'x'.repeat(text.length);
}

/** Digits become noughts; punctuation that dates, times, numbers and labels are made of stays, any other sign becomes x. */
function maskSigns(text: string): string {
  return text.replace(/\d/g, '0').replace(/[^\sA-Za-zÀ-ɏЀ-ӿ0.,:;/·()[\]%|–—\-…#*?!„”]/gu, 'x');
}

/** A class name, id, role or tag: known words of such names stay, digits are noughts, all other words are x's. */
function sketchName(name: string): string {
  return name
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) =>
      /^[\w-]+$/.test(one)
        ? one
            .replace(/[A-Z]?[a-z]+|[A-Z]+/g, (part) => (isTechnicalWord(part) ? part : toCrosses(part)))
            .replace(/\d/g, '0')
        : toCrosses(one),
    )
    .join(' ');
}

/** An id, or what points to one. */
function sketchId(id: string, { ids, pointedTo }: Sketch): string {
  const drawn = sketchName(id).replace(/ /g, 'x');
  if (!pointedTo.has(id)) return drawn;
  const same = ids.get(drawn) ?? [];
  ids.set(drawn, same);
  if (!same.includes(id)) same.push(id);
  const nth = same.indexOf(id);
  return nth === 0 ? drawn : `${drawn}~${'i'.repeat(nth)}`;
}

function sketchTag({ localName, constructor }: Element): string {
  const isUnknown =
    localName.includes('-') || constructor.name === 'HTMLUnknownElement' || !/^[a-z\d]+$/.test(localName);
  return isUnknown ? sketchName(localName) : localName;
}

function add(sketch: Sketch, text: string): void {
  sketch.parts.push(text);
  sketch.size += text.length;
}

function addElement(element: Element, sketch: Sketch, place: Place): void {
  const name = element.localName;
  if (dropped.has(name)) return;
  const isHidden = place.isHidden || !isShown(element);
  const tag = sketchTag(element);
  if (!isInline(element)) add(sketch, `\n${' '.repeat(Math.min(place.depth, 12))}`);
  const editor = name === 'iframe' ? editorBodyOf(element) : undefined;
  const drawn = editor ? 'div' : tag;
  addOwnName(element, sketch);
  const attributes = attributesOf(element, sketch, isHidden && !place.isHidden);
  add(sketch, `<${drawn}${attributes}${editor ? ' contenteditable="true"' : ''}>`);
  if (empty.has(name)) return;
  // An editor's frame is a value like any other; what else stands in a frame or picture is not looked at.
  if (editor) add(sketch, sketchText(editor.textContent, 'value'));
  else if (name === 'textarea') add(sketch, sketchText(controlText(element), 'value'));
  else if (name === 'select') addChosen(element as HTMLSelectElement, sketch);
  else if (place.depth >= deepest || sketch.size > longest) add(sketch, '<!-- … -->');
  else if (!opaque.has(name)) {
    const isOfPupils = place.isOfPupils || isTableOfPupils(element);
    addChildren(element, sketch, { mode: modeIn(element, place.mode), depth: place.depth + 1, isHidden, isOfPupils });
  }
  add(sketch, `</${drawn}>`);
}

/** A control that only an attribute names: what the reader takes the name for, never the attribute's own words. */
function addOwnName(element: Element, sketch: Sketch): void {
  if (controlKindOf(element) !== 'text') return;
  const { label, labelElement, isWeak } = ownLabelOf(element);
  if (label && labelElement?.localName !== 'label') add(sketch, `<!-- ${label}${isWeak ? '?' : ''} -->`);
}

function modeIn(element: Element, mode: Mode): Mode {
  if (mode === 'value' || controlKindOf(element) === 'text') return 'value';
  const isLabel = ['label', 'dt', 'legend'].includes(element.localName) || roleOf(element) === 'columnheader';
  // The head of a row is a pupil in most grids.
  if (element.localName === 'th') return element.getAttribute('scope') === 'row' ? 'text' : 'label';
  return isLabel ? 'label' : mode;
}

/**
 * What of an element's attributes says nothing but structure.
 * - class, id, role: drawn as names; `for`: which label belongs to which control;
 * - type: what a control is, from a closed list;
 * - colspan, rowspan, aria-colindex: where a cell stands; aria-rowcount: how many rows the page does not hold;
 * - hidden, open, aria-hidden: what is shown; contenteditable: what is a control.
 */
function attributesOf(element: Element, sketch: Sketch, isHidden: boolean): string {
  const found: string[] = [];
  const put = (name: string, value: string): void => void found.push(` ${name}="${value}"`);
  const role = sketchName(element.getAttribute('role') ?? '');
  if (role) put('role', role);
  const names = sketchName(element.getAttribute('class') ?? '');
  if (names) put('class', names);
  for (const name of ['id', 'for']) {
    const id = element.getAttribute(name);
    if (id) put(name, sketchId(id, sketch));
  }
  const type = element.getAttribute('type')?.toLowerCase() ?? '';
  if (inputTypes.has(type)) put('type', type);
  for (const name of ['colspan', 'rowspan', 'aria-colindex', 'aria-rowcount']) {
    const count = element.getAttribute(name);
    if (count && /^\d{1,5}$/.test(count)) put(name, count);
  }
  for (const name of ['aria-hidden', 'contenteditable']) {
    const state = element.getAttribute(name);
    if (state !== null) put(name, state === 'false' ? 'false' : 'true');
  }
  if (element.hasAttribute('open')) found.push(' open');
  if (isHidden) found.push(' hidden');
  if (element.localName === 'input') {
    const kind = controlKindOf(element);
    const { value } = element as HTMLInputElement;
    if (value && (kind === 'text' || kind === 'button'))
      put('value', sketchText(value, kind === 'button' ? 'text' : 'value'));
  }
  return found.join('');
}

/** Of a list of choices only the chosen one. */
function addChosen(select: HTMLSelectElement, sketch: Sketch): void {
  const [chosen] = Array.from(select.selectedOptions);
  if (chosen) add(sketch, `<option>${sketchText(chosen.textContent)}</option>`);
  const rest = select.options.length - (chosen ? 1 : 0);
  if (rest > 0) add(sketch, `<!-- + ${String(rest)} -->`);
}

function addChildren(element: Element, sketch: Sketch, place: Place): void {
  const counts = new Map<string, number>();
  let folded = 0;
  const unfold = (): void => {
    if (folded > 0) add(sketch, `<!-- + ${String(folded)} -->`);
    folded = 0;
  };
  const mayFold = element.childElementCount > (place.isOfPupils ? pupilSize : sameSize);
  eachChild(element, (node) => {
    if (node.nodeType === 3) add(sketch, folded > 0 ? ' ' : sketchText(node.nodeValue ?? '', place.mode));
    else if (isElement(node)) {
      if (mayFold && isFolded(node, counts, place)) folded++;
      else {
        unfold();
        addElement(node, sketch, place);
      }
    }
  });
  unfold();
}

/** Whether enough siblings of an element's structure stand before it. Cells never: their place is what they are. */
function isFolded(element: Element, counts: Map<string, number>, { isOfPupils }: Place): boolean {
  const role = roleOf(element);
  if (['td', 'th', 'col'].includes(element.localName) || /cell$|header$/.test(role)) return false;
  const isPupil = isOfPupils && (element.localName === 'tr' || role === 'row');
  const structure = isPupil ? '' : structureOf(element, 3);
  const count = (counts.get(structure) ?? 0) + 1;
  counts.set(structure, count);
  return count > (isPupil ? pupilSize : sameSize);
}

function structureOf(element: Element, levels: number): string {
  const own = `${element.localName}.${sketchName(element.getAttribute('class') ?? '').replace(/0+/g, '0')}`;
  return levels === 0
    ? own
    : `${own}(${childElementsOf(element)
        .map((child) => structureOf(child, levels - 1))
        .join()})`;
}

/** A table with a head for pupils, or with many days in its head: its rows are people. */
function isTableOfPupils(element: Element): boolean {
  if (element.localName !== 'table' && !/grid$|^table$/.test(roleOf(element))) return false;
  const first = element.querySelector('tr,[role=row]');
  const heads = [...element.querySelectorAll('th,[role=columnheader]'), ...(first ? childElementsOf(first) : [])];
  const texts = heads.map(({ textContent }) => textContent.trim());
  return (
    texts.some((text) => queryLabelName(text) === 'pupil') ||
    new Set(texts.filter((text) => /^\d{1,2}[./]/.test(text))).size >= 3
  );
}
