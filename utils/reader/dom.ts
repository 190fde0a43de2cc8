/** Elements that hold nothing to read. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'canvas',
  'datalist',
  'audio',
  'video',
]);

const inline = new Set(
  'a abbr b bdi bdo cite code data em font i kbd label mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** Whether an element stands in a line of text, so that no white space comes before and after it. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName);
}

/** Visits a node's children as they are shown: an open shadow root's and a slot's included. */
export function eachChild(element: Element, visit: (node: Node) => void): void {
  if (element.shadowRoot || element.localName === 'slot') {
    for (const node of childNodesOf(element)) visit(node);
  } else for (let node = element.firstChild; node; node = node.nextSibling) visit(node);
}

function childNodesOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName !== 'slot') return element.childNodes;
  // An element of a drawing may have the same name and none of the methods.
  const assigned = 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The same, elements only. */
export function childElementsOf(element: Element): Element[] {
  if (element.shadowRoot || element.localName === 'slot') return Array.from(childNodesOf(element)).filter(isElement);
  // Sibling by sibling: a live collection of many children is slow to ask, in parsers without a page most of all.
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** Whether a node is an element, of whatever window. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The text node right beside a text node, comments between them passed over. */
export function queryTextBeside(node: Node, side: 'nextSibling' | 'previousSibling'): Node | undefined {
  let other = node[side];
  while (other?.nodeType === 8) other = other[side];
  return other?.nodeType === 3 ? other : undefined;
}

/** The parent as shown: out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent?.nodeType === 11 ? ((parent as Partial<ShadowRoot>).host ?? null) : node.parentElement;
}

/** Left out by its own markup alone; costs no style. */
export function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (silent.has(name)) return true;
  // Most elements have no attribute at all: asking once spares two questions.
  if (!element.hasAttributes()) return name === 'dialog';
  if (element.hasAttribute('hidden')) return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/i.test(style);
}

/** Whether a block is shown. Asks the browser once, where it can tell: call it for blocks and columns, never for rows. */
export function isShown(element: Element): boolean {
  if (isLeftOut(element)) return false;
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
  if ((element as Element).getAttribute('aria-hidden') === 'true') return false;
  // A parser without layout (a saved page on the command line) knows the styles that the page brought along.
  const { defaultView, styleSheets } = (element as Element).ownerDocument;
  if (!defaultView || styleSheets.length === 0) return true;
  const style = defaultView.getComputedStyle(element);
  return style.display !== 'none' && !/hidden|collapse/.test(style.visibility);
}

/** The first role of an element, as written. */
export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  return role ? (role.trim().split(' ')[0] ?? '') : '';
}

/** The document inside an editor's frame of the same origin; undefined: another kind of frame, or not readable. */
export function editorBodyOf(frame: Element): Element | undefined {
  let inner: Document | null = null;
  try {
    inner = (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return undefined;
  }
  // jsdom and old engines have a document without a body while it loads.
  const body = inner?.body as HTMLElement | null | undefined;
  return body && (isEditable(body) || inner?.designMode === 'on') ? body : undefined;
}

/** Whether an element is the root of an editable text. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

const buttons = new Set(['button', 'submit', 'reset', 'image', 'file']);

const switchRoles = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio', 'tab']);

/** What kind of control an element is: one with a text, one that is on or off, a button; never a password. */
export function controlKindOf(element: Element): 'text' | 'switch' | 'button' | 'none' | undefined {
  switch (element.localName) {
    case 'input': {
      const type = (element.getAttribute('type') ?? 'text').toLowerCase();
      if (type === 'hidden' || type === 'password') return 'none';
      if (type === 'checkbox' || type === 'radio') return 'switch';
      return buttons.has(type) ? 'button' : 'text';
    }
    case 'textarea':
    case 'select':
      return 'text';
    case 'iframe':
      return editorBodyOf(element) ? 'text' : 'none';
    // By far the most frequent, and never a switch or a button.
    case 'td':
    case 'th':
      return isEditable(element) ? 'text' : undefined;
  }
  const isButton = element.localName === 'button';
  if (!element.hasAttributes()) return isButton ? 'button' : undefined;
  if (isEditable(element)) return 'text';
  const role = roleOf(element);
  if (switchRoles.has(role) || element.hasAttribute('aria-pressed')) return 'switch';
  return isButton || role === 'button' ? 'button' : undefined;
}

/** Whether a switch is on. */
export function isOn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some((name) => element.getAttribute(name) === 'true');
}
