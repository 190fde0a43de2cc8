import { isElement } from './dom';
import { editorDocuments } from './frames';

/** Quiet after the last change before a page is read again, in milliseconds. */
const quiet = 150;

/** The longest that a restless page waits, in milliseconds: where the records stand, and elsewhere (a clock, a news line). */
const longest = { near: 1000, far: 5000 } as const;

/** Records in more places than these are anywhere. */
const mostPlaces = 50;

/** Says when a page should be read. */
export interface PageWatch {
  /** Tells where the last reading found the page's records: what changes far from them is in no hurry. */
  noteRecords: (records: Iterable<Element>) => void;
  stop: () => void;
}

/** Attributes by which a page shows, hides or chooses things. */
const attributeFilter = [
  ...['class', 'style', 'hidden', 'open', 'disabled', 'value', 'role', 'colspan', 'rowspan'],
  ...['aria-hidden', 'aria-busy', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-rowcount', 'aria-label'],
];

/**
 * Says when a page should be read: at once when its first table stands, later when it went quiet, at the latest each
 * second (each five, while only what stands apart from the records changes), and never in a hidden tab (once when it is
 * shown again). Listens and observes; writes nothing.
 * @param onQuiet Is told how to ask, later, whether the page has changed since.
 */
export function watchPage(window: Window, onQuiet: (isStale: () => boolean) => void): PageWatch {
  const { document } = window;
  const stopping = new AbortController();
  const inner = new WeakSet<Document>();
  let quietTimer: number | undefined;
  let longestTimer: number | undefined;
  let isNearAwaited = false;
  let places: ReadonlySet<Element> = new Set();
  let changes = 0;
  let isTableMet = false;
  let isOwed = false;

  const clearTimers = (): void => {
    window.clearTimeout(quietTimer);
    window.clearTimeout(longestTimer);
    longestTimer = undefined;
    isNearAwaited = false;
  };
  const fire = (): void => {
    clearTimers();
    isOwed = document.visibilityState === 'hidden';
    if (isOwed) return;
    for (const editor of editorDocuments(document)) observe(editor);
    const before = changes;
    onQuiet(() => changes !== before);
  };
  const wait = (isNear = true): void => {
    window.clearTimeout(quietTimer);
    quietTimer = window.setTimeout(fire, quiet);
    if (longestTimer !== undefined && (isNearAwaited || !isNear)) return;
    window.clearTimeout(longestTimer);
    isNearAwaited = isNear;
    longestTimer = window.setTimeout(fire, isNear ? longest.near : longest.far);
  };
  const onInput = (): void => {
    changes++;
    wait();
  };
  /** Whether the first table stands now. */
  const meetTable = (): boolean => {
    if (isTableMet || !hasTable(document)) return false;
    isTableMet = true;
    return true;
  };
  const isNear = (target: Node): boolean =>
    places.size === 0 ||
    target.ownerDocument !== document ||
    [...places].some((place) => place.contains(target) || target.contains(place));
  const observer = new MutationObserver((records) => {
    changes++;
    if (records.some(({ addedNodes }) => [...addedNodes].some(isElement)) && meetTable()) fire();
    else wait(isNearAwaited || records.some(({ target }) => isNear(target)));
  });
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
  listen(window, ['popstate', 'hashchange', 'pageshow', 'resize', 'load'], () => wait());
  listen(document, ['visibilitychange'], () => {
    if (isOwed && document.visibilityState !== 'hidden') fire();
  });
  if (meetTable()) fire();
  else wait();
  return {
    noteRecords: (records) => {
      places = placesOf(records);
    },
    stop: () => {
      clearTimers();
      observer.disconnect();
      stopping.abort();
    },
  };
}

/** What holds the records, each once; nothing: they stand in too many places, or in a shadow root. */
function placesOf(records: Iterable<Element>): ReadonlySet<Element> {
  const places = new Set<Element>();
  for (const { parentElement } of records) {
    if (!parentElement || places.size === mostPlaces) return new Set();
    places.add(parentElement);
  }
  return places;
}

/** A table with at least one cell below its head. */
function hasTable(document: Document): boolean {
  return document.querySelector('tr + tr > td, tbody > tr > td, [role=gridcell], [role=cell]') !== null;
}
