import { editorDocuments } from './frames';

/** Quiet after the last change before a page is read again, in milliseconds. */
const quiet = 150;

/** The longest that a restless page waits, in milliseconds. */
const longest = 1000;

/** Attributes by which a page shows, hides or chooses things. */
const attributeFilter = [
  ...['class', 'style', 'hidden', 'open', 'disabled', 'value', 'role', 'colspan', 'rowspan'],
  ...['aria-hidden', 'aria-busy', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-rowcount', 'aria-label'],
];

/**
 * Says when a page should be read: at once when its first table stands, later when it went quiet, at the latest each
 * second, and never in a hidden tab (once when it is shown again). Listens and observes; writes nothing.
 * @param onQuiet Is told how to ask, later, whether the page has changed since.
 */
export function watchPage(window: Window, onQuiet: (isStale: () => boolean) => void): { stop: () => void } {
  const { document } = window;
  const stopping = new AbortController();
  const inner = new WeakSet<Document>();
  let quietTimer: number | undefined;
  let longestTimer: number | undefined;
  let changes = 0;
  let isTableMet = false;
  let isOwed = false;

  const clearTimers = (): void => {
    window.clearTimeout(quietTimer);
    window.clearTimeout(longestTimer);
    longestTimer = undefined;
  };
  const fire = (): void => {
    clearTimers();
    isOwed = document.visibilityState === 'hidden';
    if (isOwed) return;
    for (const editor of editorDocuments(document)) observe(editor);
    const before = changes;
    onQuiet(() => changes !== before);
  };
  const wait = (): void => {
    window.clearTimeout(quietTimer);
    quietTimer = window.setTimeout(fire, quiet);
    longestTimer ??= window.setTimeout(fire, longest);
  };
  const onInput = (): void => {
    changes++;
    wait();
  };
  const onChange = (): void => {
    changes++;
    if (isTableMet || !hasTable(document)) {
      wait();
      return;
    }
    isTableMet = true;
    fire();
  };
  const observer = new MutationObserver(onChange);
  const observe = (target: Document): void => {
    if (inner.has(target)) return;
    inner.add(target);
    observer.observe(target, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter,
    });
    listen(target, ['input', 'change', 'toggle'], onInput);
  };
  const listen = (target: EventTarget, names: readonly string[], react: () => void): void => {
    for (const name of names)
      target.addEventListener(name, react, { capture: true, passive: true, signal: stopping.signal });
  };

  observe(document);
  // What they change comes as a change of the document: a reading that is under way stays whole.
  listen(window, ['popstate', 'hashchange', 'pageshow', 'resize', 'load'], wait);
  listen(document, ['visibilitychange'], () => {
    if (isOwed && document.visibilityState !== 'hidden') fire();
  });
  onChange();
  return {
    stop: () => {
      clearTimers();
      observer.disconnect();
      stopping.abort();
    },
  };
}

/** A table with at least one cell below its head. */
function hasTable(document: Document): boolean {
  return document.querySelector('tr + tr > td, tbody > tr > td, [role=gridcell], [role=cell]') !== null;
}
