import type { Pointed } from '@/utils/journal/layout';
import { contentOf } from './content';
import { childElementsOf, controlKindOf, isElement, isLeftOut, parentOf, roleOf } from './dom';
import { queryPath } from './layout-path';
import { plainText } from './text';

/**
 * What the user points at: the place of the browser's own selection, or of the field that holds the cursor. Reads
 * only; a click on plain text is a selection without length and counts.
 */
export function readPointed(document: Document): Pointed {
  const place = queryControl(document) ?? querySelected(document);
  if (place === 'several') return { problem: 'too-much-pointed' };
  const path = place && queryPath(place, document.body);
  if (!place || !path || path.length === 0) return { problem: 'nothing-pointed' };
  return { path, text: contentOf(place).text };
}

/** The field that holds the cursor, unless text elsewhere was selected after it. */
function queryControl(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || controlKindOf(active) !== 'text') return undefined;
  const range = queryRange(document);
  // A selection inside a control is told as one in the control's parent; an editor holds its own.
  const isElsewhere = range && !range.collapsed && !holds(range.commonAncestorContainer, active);
  return isElsewhere ? undefined : placeOf(active);
}

function holds(node: Node, control: Element): boolean {
  return node.contains(control) || control.contains(node);
}

function queryRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

function querySelected(document: Document): Element | 'several' | undefined {
  const range = queryRange(document);
  const start = range && elementAt(range.startContainer);
  if (!start) return undefined;
  const place = placeOf(start);
  if (place.querySelector('tr,td,th') || place.localName === 'tr') return 'several';
  const end = elementAt(range.endContainer);
  if (!end || place.contains(end)) return place;
  // Three clicks select to the beginning of the next place; what counts is the text.
  const text = plainText(range.toString());
  return plainText(place.textContent).endsWith(text) ? place : 'several';
}

function elementAt(node: Node): Element | undefined {
  return isElement(node) ? node : (parentOf(node) ?? undefined);
}

const cellRoles = ['cell', 'gridcell', 'rowheader'];

function isCell(element: Element): boolean {
  return element.localName === 'td' || element.localName === 'th' || cellRoles.includes(roleOf(element));
}

/**
 * The whole place that an element is the content of: its table cell, else the widest element that holds nothing else –
 * another record's place may be empty and have no inner markup.
 */
function placeOf(element: Element): Element {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (isCell(node)) return node;
    if (node.localName === 'tr' || node.localName === 'table') break;
  }
  let place = element;
  for (let parent = parentOf(place); parent && parent.localName !== 'body'; parent = parentOf(parent)) {
    const others = childElementsOf(parent).filter((child) => child !== place && !isLeftOut(child));
    if (others.length > 0 || plainText(parent.textContent) !== plainText(place.textContent)) break;
    place = parent;
  }
  return place;
}
