import { controlText, type SavedTextOf } from './content';
import { isEditable, isElement } from './dom';
import { editorDocuments } from './frames';

const controls = 'input,textarea,select,[contenteditable],iframe';

interface Memory {
  /** What the control held when it was last rendered. */
  rendered: string;
  /** What it held after the last `input`; undefined: not typed into since. */
  typed?: string;
}

/** Remembers what the page's controls held before somebody typed. Listens only: passive, and never writes. */
export interface TypedText {
  savedTextOf: SavedTextOf;
  stop: () => void;
}

/**
 * Starts to watch typing below a document, its editors' frames included. A control that was typed into yields its text
 * at the last render. New nodes start clean, and so does a control whose text changed without typing: the page
 * rendered it again (`defaultValue` says nothing of that).
 */
export function createTypedText(root: Document): TypedText {
  const memories = new WeakMap<Element, Memory>();
  const stopping = new AbortController();
  const heard = new WeakSet<Document>();

  const remember = (control: Element): Memory => {
    const now = controlText(control);
    const known = memories.get(control);
    if (known && (known.typed ?? known.rendered) === now) return known;
    // An editor draws typed text itself and may swallow the event; what changes under the caret is typing.
    if (known && isEditable(control) && control.contains(control.ownerDocument.activeElement)) {
      known.typed = now;
      return known;
    }
    const fresh: Memory = { rendered: now };
    memories.set(control, fresh);
    return fresh;
  };
  const onBefore = (event: Event): void => {
    const control = controlOf(event);
    if (control) remember(control);
  };
  const onInput = (event: Event): void => {
    const control = controlOf(event);
    const memory = control && memories.get(control);
    if (memory) memory.typed = controlText(control);
  };
  const listen = (document: Document): void => {
    if (heard.has(document)) return;
    heard.add(document);
    const options = { capture: true, passive: true, signal: stopping.signal };
    for (const name of ['beforeinput', 'focusin', 'pointerdown', 'keydown'])
      document.addEventListener(name, onBefore, options);
    for (const name of ['input', 'change']) document.addEventListener(name, onInput, options);
  };
  const meet = (node: ParentNode): void => {
    for (const control of node.querySelectorAll(controls)) meetControl(control);
  };
  const meetControl = (control: Element): void => {
    if (isTextControl(control)) remember(control);
  };
  const meetEditors = (): void => {
    for (const inner of editorDocuments(root)) listen(inner);
  };
  // Only what came is looked at: a page may write its clock a hundred times a second.
  const observer = new MutationObserver((records) => {
    let hasMetElement = false;
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) forget(node);
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        hasMetElement = true;
        if (node.matches(controls)) meetControl(node);
        meet(node);
      }
    }
    if (hasMetElement) meetEditors();
  });
  const forget = (node: Node): void => {
    if (!('querySelectorAll' in node) || node.isConnected) return;
    const element = node as Element;
    memories.delete(element);
    for (const control of element.querySelectorAll(controls)) memories.delete(control);
  };

  listen(root);
  meet(root);
  meetEditors();
  observer.observe(root, { childList: true, subtree: true });
  return {
    savedTextOf: (control) => {
      if (control.ownerDocument !== root) listen(control.ownerDocument);
      const { rendered, typed } = remember(control);
      return typed === undefined || typed === rendered ? undefined : rendered;
    },
    stop: () => {
      observer.disconnect();
      stopping.abort();
    },
  };
}

function isTextControl(element: Element): boolean {
  return element.localName !== 'iframe' && element.getAttribute('type')?.toLowerCase() !== 'password';
}

/** The control that an event belongs to: out of shadow roots, and the editable root of an editor. */
function controlOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  if (!target || !('localName' in target)) return undefined;
  const element = target as Element;
  if (!['input', 'textarea', 'select'].includes(element.localName)) {
    for (let node: Element | null = element; node; node = node.parentElement) if (isEditable(node)) return node;
    const body = element.ownerDocument.body as Element | null;
    return element.ownerDocument.designMode === 'on' && body ? body : undefined;
  }
  return isTextControl(element) ? element : undefined;
}
