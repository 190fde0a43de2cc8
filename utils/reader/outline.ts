import { queryBareGrid } from './bare-grid';
import { contentOf, isListOfChoices, type Content, type SavedTextOf } from './content';
import { queryDate } from './dates';
import {
  childElementsOf,
  eachChild,
  controlKindOf,
  isElement,
  isLeftOut,
  isOn,
  isShown,
  parentOf,
  queryTextBeside,
  roleOf,
} from './dom';
import { isTable, readTable, type Table } from './table';
import { foldLabel, plainText } from './text';
import { isFieldName, isLoadingText, isNothingChosen, queryLabelName, type LabelName } from './vocabulary';

/** A line of text outside of tables. */
export interface TextBlock {
  kind: 'text';
  element: Element;
  /** The text itself (the last of its nodes), or the element whose whole text it is. */
  node: Node;
  text: string;
  isHeading: boolean;
  isLink: boolean;
  /** What it names, if it is a label: `other` is a label of an unknown word. */
  label?: LabelName | 'other';
  /** Text after the colon of a line such as «Tēma: Daļas». */
  rest?: string;
  /** It names a switch that is off («☐ Stunda nenotika»): what it says is not so. */
  isOff?: boolean;
}

/** A control that holds a text. */
export interface ControlBlock {
  kind: 'control';
  element: Element;
  content: Content;
  /** Its own label: `label`, ARIA, placeholder. */
  label?: LabelName;
  labelElement?: Element;
  /** The label is a placeholder only: a neighbouring label is better. */
  isWeak: boolean;
}

/** A picker that is no `select`: its list is closed or left out. */
export interface ChooserBlock {
  kind: 'chooser';
  element: Element;
  /** '': nothing is chosen. */
  text: string;
  choices: string[];
}

export type Block =
  | TextBlock
  | ControlBlock
  | ChooserBlock
  | { kind: 'table'; element: Element; table: Table }
  | { kind: 'switch'; element: Element; text: string }
  | { kind: 'button'; element: Element; text: string };

/** A page as plain blocks in the order of the page, hidden things left out. */
export interface Outline {
  blocks: Block[];
  /** Something says that the page is still loading. */
  isLoading: boolean;
  hasPassword: boolean;
  /** A frame stands there that belongs to somebody else and cannot be read. */
  hasForeignFrame: boolean;
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption']);
const labelTags = new Set(['label', 'dt', 'th']);

/** Parents with more children than this are lists: the browser is asked about the list, not about each of its rows. */
const listSize = 40;

/** One pass over the page. */
export function readOutline(root: Element, savedTextOf?: SavedTextOf): Outline {
  const outline: Outline = { blocks: [], isLoading: false, hasPassword: false, hasForeignFrame: false };
  walk(root, outline, savedTextOf);
  return outline;
}

function walk(element: Element, outline: Outline, savedTextOf?: SavedTextOf): void {
  const isList = element.childElementCount > listSize;
  eachChild(element, (node) => {
    if (node.nodeType === 3) addTextRun(element, node, outline);
    else if (isElement(node) && (isList ? !isLeftOut(node) : isShown(node))) visit(node, outline, savedTextOf);
  });
}

function visit(element: Element, outline: Outline, savedTextOf?: SavedTextOf): void {
  const { blocks } = outline;
  const name = element.localName;
  if (element.getAttribute('aria-busy') === 'true' || roleOf(element) === 'progressbar') outline.isLoading = true;
  if (isListOfChoices(element)) return;
  if (name === 'input' && element.getAttribute('type')?.toLowerCase() === 'password') outline.hasPassword = true;
  const kind = controlKindOf(element);
  if (kind === 'text') {
    blocks.push({ kind: 'control', element, content: contentOf(element, savedTextOf), ...ownLabelOf(element) });
    return;
  }
  if (kind === 'none') {
    if (name === 'iframe' && /^https?:/.test(element.getAttribute('src') ?? '')) outline.hasForeignFrame = true;
    return;
  }
  if (kind === 'switch') {
    if (isOn(element)) blocks.push({ kind: 'switch', element, text: nameOf(element) });
    return;
  }
  if (kind === 'button') {
    const text = plainText(element.textContent) || nameOf(element) || plainText(valueOf(element));
    if (text) blocks.push({ kind: 'button', element, text });
    return;
  }
  if (isTable(element)) {
    const caption = childElementsOf(element).find(({ localName }) => localName === 'caption');
    if (caption) visit(caption, outline, savedTextOf);
    else addText(element, element, givenNameOf(element), outline, true);
    // A table's parts are not walked through, and its rows may still be on their way.
    if (element.querySelector('[aria-busy=true]')) outline.isLoading = true;
    const table = readTable(element);
    if (isForm(table)) walk(element, outline, savedTextOf);
    else blocks.push({ kind: 'table', element, table });
    return;
  }
  // A heading that was never closed holds the rest of the page: its own words end where the next block begins.
  if ((headings.has(name) || roleOf(element) === 'heading') && !element.querySelector(blockTags)) {
    addText(element, element, contentOf(element, undefined, true, true).text, outline, true);
    return;
  }
  if (name === 'dt' || (name === 'label' && !element.querySelector('input,select,textarea,[contenteditable]'))) {
    addText(element, element, contentOf(element, undefined, false, true).text, outline);
    return;
  }
  const grid = queryBareGrid(element);
  if (grid) return void blocks.push({ kind: 'table', element, table: grid });
  const chooser = queryChooser(element);
  if (chooser) return void blocks.push(chooser);
  walk(element, outline, savedTextOf);
}

/** A button's own word; an element that only plays one has none. */
function valueOf(element: Element): string {
  return element.localName === 'input' && 'value' in element ? (element as HTMLInputElement).value : '';
}

/** Frameworks and comments cut one text into several nodes: its first stands for all, and its last is its place. */
function addTextRun(element: Element, node: Node, outline: Outline): void {
  if (queryTextBeside(node, 'previousSibling')) return;
  let raw = '';
  let last = node;
  for (let next: Node | undefined = node; next; next = queryTextBeside(next, 'nextSibling')) {
    raw += next.nodeValue ?? '';
    last = next;
  }
  addText(element, last, raw, outline, headings.has(element.localName));
}

const blockTags = 'table,ul,ol,dl,form,section,h1,h2,h3,h4,input,textarea,select,[role=grid],[role=table]';

function addText(element: Element, node: Node, raw: string, outline: Outline, isHeading = false): void {
  const text = plainText(raw);
  if (!text) return;
  if (isLoadingText(text)) outline.isLoading = true;
  const block: TextBlock = { kind: 'text', element, node, text, isHeading, isLink: parentIsLink(element) };
  const named = querySwitchBeside(element, node);
  if (named && !isOn(named)) block.isOff = true;
  // The name of a radio button or a check box is no label of a place.
  if (named && element.localName === 'label') {
    outline.blocks.push(block);
    return;
  }
  const colon = text.indexOf(':');
  const before = colon > 0 && colon < text.length - 1 ? queryLabelName(text.slice(0, colon)) : undefined;
  if (before && colon <= 40 && !labelTags.has(element.localName)) {
    block.label = before;
    block.rest = text.slice(colon + 1).trim();
  } else if (labelTags.has(element.localName) || text.endsWith(':')) {
    block.label = queryLabelName(text) ?? 'other';
  } else if (!block.isLink && text.length <= 30) {
    const label = queryLabelName(text);
    // «Izveidots 25.11.2025.» has its value in it; which year it is does not matter.
    if (label && !queryDate(text, '2000-09-01')) block.label = label;
  }
  outline.blocks.push(block);
}

/** The check box or radio button that a text names: its label's, or the one right before it. */
function querySwitchBeside(element: Element, node: Node): Element | undefined {
  const label = element.closest('label');
  const before = (node as Partial<Text>).previousElementSibling ?? element.previousElementSibling;
  return [label?.control, before].find(
    (one): one is Element => one?.localName === 'input' && controlKindOf(one) === 'switch',
  );
}

function parentIsLink(element: Element): boolean {
  return element.localName === 'a' || parentOf(element)?.localName === 'a';
}

/** A table that only lays out a form: labels in its first column, their values beside them. */
function isForm({ rows }: Table): boolean {
  const nameIn = (cell: Element | undefined): LabelName | undefined => cell && queryLabelName(contentOf(cell).text);
  // Two labels side by side are the head of a list.
  if (rows.some(({ cells, isHead }) => isHead || cells.length < 2 || cells.length > 4) || nameIn(rows[0]?.cells[1])) {
    return false;
  }
  const firsts = rows.map(({ cells }) => nameIn(cells[0]));
  const isAllLabels = rows.length > 1 && firsts.every((name) => name !== undefined);
  return isAllLabels || new Set(firsts.filter(isFieldName)).size > 1;
}

/** The name that the markup gives an element: ARIA or `label`. */
function givenNameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const parts = ids.map((id) => elementById(element, id)?.textContent ?? '');
  return plainText(
    parts.join(' ') || (element.getAttribute('aria-label') ?? labelElementOf(element)?.textContent ?? ''),
  );
}

/** A given name, else the element's own words, else those beside it. */
function nameOf(element: Element): string {
  return givenNameOf(element) || plainText(element.textContent || (element.nextSibling?.textContent ?? ''));
}

function elementById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document).getElementById(id) : null;
}

function labelElementOf(element: Element): Element | undefined {
  const around = element.closest('label');
  // Only a control with an id can have a label elsewhere: a parser without layout searches the whole page for it.
  return around ?? (element.id && 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined);
}

/** What a control is called by its own markup: `label`, ARIA, placeholder. */
export function ownLabelOf(control: Element): Pick<ControlBlock, 'label' | 'labelElement' | 'isWeak'> {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const elements = [...ids.map((id) => elementById(control, id)), labelElementOf(control)];
  for (const element of elements) {
    const label = element && queryLabelName(contentOf(element, () => '').text);
    if (label) return { label, labelElement: element, isWeak: false };
  }
  for (const name of ['aria-label', 'placeholder', 'data-placeholder', 'title']) {
    const text = (control.getAttribute(name) ?? '').replace(
      /^(ievadiet|ierakstiet|rakstiet|izvēlieties)\s+|\s+šeit$|[.…]+$/gi,
      '',
    );
    const label = text && queryLabelName(text);
    if (label) return { label, labelElement: control, isWeak: name !== 'aria-label' };
  }
  return { isWeak: true };
}

/** A picker made of plain elements: a trigger beside a list of choices that is closed, or one that says so by role. */
function queryChooser(element: Element): ChooserBlock | undefined {
  const isCombobox = roleOf(element) === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox';
  const children = childElementsOf(element);
  const list = children.find((child) => isListOfChoices(child) || listIn(child) !== undefined);
  if (!list && !isCombobox) return undefined;
  const isOpenable = isCombobox || element.hasAttribute('tabindex') || !list || !isShown(list);
  if (!isOpenable) return undefined;
  const items = list ? (listIn(list) ?? list) : undefined;
  const choices = items ? childElementsOf(items).map((item) => plainText(item.textContent)) : [];
  const shown = children.filter((child) => child !== list && isShown(child)).map((child) => contentOf(child).text);
  const text = plainText(shown.join(' ')) || (list ? '' : contentOf(element, undefined, false, true).text);
  const isChosen = !isNothingChosen(text) && (!list || choices.some((choice) => foldLabel(choice) === foldLabel(text)));
  if (!isChosen && !isCombobox && !(isNothingChosen(text) && choices.length > 0)) return undefined;
  return { kind: 'chooser', element, text: isChosen ? text : '', choices };
}

function listIn(element: Element): Element | undefined {
  if (['ul', 'ol'].includes(element.localName)) return element;
  const inner = element.firstElementChild;
  return inner && ['ul', 'ol'].includes(inner.localName) && element.childElementCount <= 2 ? inner : undefined;
}
