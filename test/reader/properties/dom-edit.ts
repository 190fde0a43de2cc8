/** Turns an element into another tag, its attributes and children kept. */
export function retag(element: Element, tag: string, role?: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  if (role) other.setAttribute('role', role);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Puts an element's content into a new element inside it. */
export function wrapContent(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Puts an element into a new one. */
export function wrap(element: Element, tag: string): void {
  const outer = element.ownerDocument.createElement(tag);
  element.replaceWith(outer);
  outer.append(element);
}

/** The texts that a page shows, those of lists of choices and of what was typed left out. */
export function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentNode?.nodeName ?? '';
    if (walker.currentNode.nodeValue?.trim() && parent !== 'TEXTAREA') texts.push(walker.currentNode as Text);
  }
  return texts;
}

/** The nearest element of a kind, or the page's body. */
export function journalOf(document: Document): Element {
  return document.querySelector('.journal') ?? document.body;
}
