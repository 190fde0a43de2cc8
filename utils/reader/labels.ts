import { contentOf, type Content } from './content';
import { controlKindOf, isElement, isInline, isLeftOut, parentOf, queryTextBeside } from './dom';
import type { Block, ControlBlock, TextBlock } from './outline';
import { plainText } from './text';
import type { LabelName } from './vocabulary';

/** A label with the value beside it. */
export interface Labelled {
  name: LabelName;
  /** The label, or the control where it has none: what "show me" selects. */
  element: Element;
  content: Content;
  /** The place of the value. */
  place: Element;
  isControl: boolean;
}

/** What holds more blocks is no value, but a part of the page. */
const largestValue = 300;

/** So many neighbours of a line are looked at: a value of more is filled all the same. */
const longestLine = 60;

/** Labels and their values, in the order of the page. */
export function readLabelled(blocks: readonly Block[]): Labelled[] {
  const used = new Set<Block>();
  const found: Labelled[] = [];
  const labelElements = new Set<Element>();
  for (const block of blocks) {
    if (block.kind !== 'control' || block.isWeak || !block.label) continue;
    used.add(block);
    if (block.labelElement) labelElements.add(block.labelElement);
    found.push(fromControl(block, block.label));
  }
  blocks.forEach((block, index) => {
    if (used.has(block) || block.kind !== 'text' || !block.label || block.label === 'other') return;
    const label = block.label;
    if (labelElements.size > 0 && isWithin(block.element, labelElements)) return;
    if (block.rest !== undefined) {
      const content = { text: block.rest, isRich: false, isOpaque: false, isTyped: false };
      found.push({ name: label, element: block.element, place: block.element, content, isControl: false });
      return;
    }
    const labelled = readBeside(block, label, index, blocks, used);
    if (labelled) found.push(labelled);
  });
  for (const block of blocks) {
    if (block.kind !== 'control' || used.has(block) || !block.label) continue;
    found.push(fromControl(block, block.label));
  }
  return found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (others.has(node)) return true;
  return false;
}

function fromControl({ element, labelElement, content }: ControlBlock, name: LabelName): Labelled {
  return { name, element: labelElement ?? element, place: element, content, isControl: true };
}

/** The value that stands after a label: the rest of its line, or the next block; its own structure says how far. */
function readBeside(
  block: TextBlock,
  name: LabelName,
  index: number,
  blocks: readonly Block[],
  used: Set<Block>,
): Labelled | undefined {
  const before = blocks[index - 1]?.element;
  let start: Node = block.node;
  let next = nextShown(start);
  for (let climbs = 0; !next && climbs < 4; climbs++) {
    const parent = parentOf(start);
    // A parent that holds something before the label is a row of its own: the label is its last word, and has no value.
    if (!parent || parent.localName === 'body' || (before && parent.contains(before))) break;
    start = parent;
    next = nextShown(start);
  }
  const nodes = next ? valueNodes(start, next) : [];
  const inside: Block[] = [];
  let at = 0;
  for (let i = index + 1; i < blocks.length; i++) {
    const other = blocks[i];
    if (!other) break;
    const node = other.kind === 'text' ? other.node : other.element;
    // Blocks and nodes stand in the order of the page: none is looked at twice.
    while (at < nodes.length && !nodes[at]?.contains(node)) at++;
    if (at === nodes.length) break;
    if (inside.push(other) > largestValue) return undefined;
  }
  if (inside.some(({ kind }) => kind === 'table')) return undefined;
  // Without a value its place is the label's own row: what stands around the row is no part of it.
  const row = nodes.length === 0 && isElement(start) ? start : parentOf(start);
  const place = nodes.find(isElement) ?? row ?? block.element;
  const empty: Labelled = {
    name,
    element: block.element,
    place,
    content: { text: '', isRich: false, isOpaque: false, isTyped: false },
    isControl: false,
  };
  // A control in its place may carry the same name once more, for screen readers.
  if (inside.some((other) => other.kind === 'control' && other.label === name && used.has(other))) return undefined;
  const chosen = name === 'type' ? inside.find((other) => other.kind === 'switch') : undefined;
  if (chosen) return { ...empty, content: { ...empty.content, text: chosen.text }, isControl: true };
  const isRow = start !== block.node;
  // A bare word may be somebody's text («Teksta uzdevumi»): where nothing stands beside it, it names no place.
  const isBare = !isTagged(block) && !block.text.endsWith(':');
  if (isBare && nodes.length === 0) return undefined;
  if (isRow && start.nodeName === next?.nodeName && isOtherRow(inside[0])) return undefined;
  if (inside.some((other, place) => isBoundary(other, name, block, place === 0, isRow))) {
    return isBare ? undefined : empty;
  }
  for (const other of inside) used.add(other);
  const control = inside.find((other) => other.kind === 'control');
  if (control) return { ...empty, place: control.element, content: control.content, isControl: true };
  const chooser = inside.find((other) => other.kind === 'chooser');
  if (chooser) return { ...empty, content: { ...empty.content, text: chooser.text }, isControl: true };
  return { ...empty, content: joined(nodes) };
}

/** A label that starts a field of its own. «SR:» inside a topic's text is the topic's. */
function isBoundary(block: Block, name: LabelName, label: TextBlock, isFirst: boolean, isRow: boolean): boolean {
  if (block.kind === 'control') return !block.isWeak && block.label !== undefined && block.label !== name;
  if (block.kind !== 'text') return false;
  // A label marked as this one is, in a row of its own as this one stands: the next label, whatever its word.
  if (isRow && isFirst && block.rest === undefined && isAlike(block, label)) return true;
  if (!block.label) return false;
  if (isTagged(block)) return true;
  // Within a text a word with a colon is the text's own; after a marked label a bare word is its value.
  if (!isFirst || block.label === 'outcome' || block.label === 'other' || block.rest !== undefined) return false;
  return block.text.endsWith(':') || !(isTagged(label) || label.text.endsWith(':'));
}

/**
 * «Datums:» and, in the next line, «Tēma: Daļas»: whether that is a value or the next label with its own nobody can tell.
 * Only an outcome is also written into a topic.
 */
function isOtherRow(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.rest !== undefined && block.label !== 'outcome';
}

function isAlike({ element, text }: TextBlock, label: TextBlock): boolean {
  const isMarked = element.localName === label.element.localName && plainText(element.textContent) === text;
  const isFirst = isMarked && !element.previousElementSibling && label.text.endsWith(':');
  return isFirst && (text.endsWith(':') || ['b', 'strong', 'em', 'i'].includes(element.localName));
}

function isTagged({ element }: TextBlock): boolean {
  return ['label', 'dt'].includes(element.localName);
}

function nextShown(node: Node): Node | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 3 ? plainText(next.nodeValue ?? '').replace(/^:/, '') : isElement(next) && isPlace(next))
      return next;
  }
  return undefined;
}

function isPlace(element: Element): boolean {
  // A hidden input carries the value of the widget after it.
  const isSilentInput = element.localName === 'input' && controlKindOf(element) === 'none';
  // An icon may be a sign or a word of its font («?», «arrow_back»); other words in italics are a value's.
  const isIcon = element.localName === 'i' && /^[^\sA-Z\dÀ-ɏЀ-ӿ]*$/.test(element.textContent.trim());
  return !isLeftOut(element) && !isSilentInput && !isIcon && !['br', 'button'].includes(element.localName);
}

function isInLine(node: Node): boolean {
  return node.nodeType === 3 || (isElement(node) && isInline(node));
}

function valueNodes(label: Node, first: Node): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node.nextSibling) {
    if (node.nodeType !== 3 && !isElement(node)) continue;
    const isSame = ['P', 'LI', 'DD'].includes(node.nodeName) && node.nodeName === first.nodeName;
    const isLine = isInLine(label) && isInLine(first) && isInLine(node);
    if (node !== first && !isSame && !isLine) break;
    // The next label of the same line or list ends the value.
    const isCut = node.nodeType === 3 && queryTextBeside(node, 'previousSibling');
    if (node !== first && !isCut && /^[^:]{1,30}:/.test(plainText(node.textContent ?? '')) && !isSame) break;
    if (nodes.push(node) === longestLine) break;
  }
  return nodes;
}

function joined(nodes: readonly Node[]): Content {
  let elements = 0;
  const parts = nodes.filter(isElement).map((element) => contentOf(element));
  let text = '';
  for (const node of nodes) text += isElement(node) ? ` ${parts[elements++]?.text ?? ''} ` : (node.nodeValue ?? '');
  return {
    // «<b>Tēma</b>: Daļas»: the colon is the label's.
    text: plainText(text).replace(/^: ?/, ''),
    isRich: parts.some(({ isRich }) => isRich),
    isOpaque: parts.some(({ isOpaque }) => isOpaque),
    isTyped: parts.some(({ isTyped }) => isTyped),
  };
}
