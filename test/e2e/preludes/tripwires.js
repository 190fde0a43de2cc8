// First in the isolated world of the content script: whatever writes into the page, sends an event to it, moves its
// focus or history, or sends a request, is noted in the extension's storage and fails.
(() => {
  const extension = globalThis.browser ?? globalThis.chrome;

  const trip = (what) => {
    const place = new Error(what).stack?.split('\n').slice(2, 5).join(' < ') ?? '';
    void extension.storage.local.set({ [`tripwire:${crypto.randomUUID()}`]: `${what} ${place}` });
    throw new Error(`The journal page was written to: ${what}`);
  };

  const guardMethods = (owner, label, names) => {
    for (const name of names) {
      if (typeof owner?.[name] !== 'function') continue;
      Object.defineProperty(owner, name, { configurable: true, value: () => trip(`${label}.${name}`) });
    }
  };

  const guardSetters = (owner, label) => {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (!property.set || !property.configurable) continue;
      Object.defineProperty(owner, name, { ...property, set: () => trip(`${label}.${name} =`) });
    }
  };

  /** A getter whose object is written to by plain names, which no prototype holds: `style.color`, `dataset.name`. */
  const guardMembers = (owner, label, name) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property) return;
    const stop = () => trip(`${label}.${name}.*`);
    const read = (target, key) => {
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    };
    const get = function () {
      const members = property.get.call(this);
      return new Proxy(members, { get: read, set: stop, deleteProperty: stop, defineProperty: stop });
    };
    Object.defineProperty(owner, name, { ...property, get });
  };

  const methods = {
    EventTarget: ['dispatchEvent'],
    Node: ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'normalize'],
    CharacterData: [
      'appendData',
      'deleteData',
      'insertData',
      'replaceData',
      'before',
      'after',
      'replaceWith',
      'remove',
    ],
    Text: ['splitText'],
    Element: [
      'after',
      'animate',
      'append',
      'attachShadow',
      'before',
      'insertAdjacentElement',
      'insertAdjacentHTML',
      'insertAdjacentText',
      'prepend',
      'releasePointerCapture',
      'remove',
      'removeAttribute',
      'removeAttributeNode',
      'removeAttributeNS',
      'replaceChildren',
      'replaceWith',
      'requestFullscreen',
      'setAttribute',
      'setAttributeNode',
      'setAttributeNS',
      'setHTML',
      'setHTMLUnsafe',
      'setPointerCapture',
      'toggleAttribute',
    ],
    HTMLElement: ['attachInternals', 'blur', 'click', 'focus', 'hidePopover', 'showPopover', 'togglePopover'],
    SVGElement: ['blur', 'focus'],
    Document: [
      'append',
      'close',
      'execCommand',
      'open',
      'prepend',
      'replaceChildren',
      'startViewTransition',
      'write',
      'writeln',
    ],
    DocumentFragment: ['append', 'prepend', 'replaceChildren'],
    DOMTokenList: ['add', 'remove', 'replace', 'toggle'],
    NamedNodeMap: ['removeNamedItem', 'removeNamedItemNS', 'setNamedItem', 'setNamedItemNS'],
    CSSStyleDeclaration: ['removeProperty', 'setProperty'],
    CSSStyleSheet: ['addRule', 'deleteRule', 'insertRule', 'removeRule', 'replace', 'replaceSync'],
    HTMLInputElement: ['select', 'setRangeText', 'setSelectionRange', 'showPicker', 'stepDown', 'stepUp'],
    HTMLTextAreaElement: ['select', 'setRangeText', 'setSelectionRange'],
    HTMLSelectElement: ['add', 'remove', 'setCustomValidity', 'showPicker'],
    HTMLFormElement: ['requestSubmit', 'reset', 'submit'],
    HTMLDialogElement: ['close', 'show', 'showModal'],
    HTMLTableElement: ['createTBody', 'createTFoot', 'createTHead', 'deleteRow', 'deleteTHead', 'insertRow'],
    HTMLTableSectionElement: ['deleteRow', 'insertRow'],
    HTMLTableRowElement: ['deleteCell', 'insertCell'],
    Range: ['deleteContents', 'extractContents', 'insertNode', 'surroundContents'],
    Selection: ['deleteFromDocument'],
    History: ['back', 'forward', 'go', 'pushState', 'replaceState'],
    Storage: ['clear', 'removeItem', 'setItem'],
    XMLHttpRequest: ['open', 'send'],
    Navigator: ['sendBeacon'],
  };
  for (const [label, names] of Object.entries(methods)) guardMethods(globalThis[label]?.prototype, label, names);
  // In Firefox the world's global is not the window: both have names.
  for (const owner of new Set([globalThis, window])) {
    guardMethods(owner, 'window', ['fetch', 'open', 'postMessage', 'print', 'alert', 'confirm', 'prompt', 'stop']);
    for (const label of ['WebSocket', 'EventSource', 'Image', 'Audio', 'Worker', 'SharedWorker']) {
      if (owner[label]) owner[label] = new Proxy(owner[label], { construct: () => trip(`new ${label}`) });
    }
  }

  const writable =
    /^(HTML\w*Element|SVG\w*Element|MathMLElement|Element|Node|CharacterData|Attr|Document|CSSStyleDeclaration|CSSStyleProperties|CSS2Properties|DOMStringMap|DOMTokenList|CSSStyleRule|StyleSheet|MediaList|ShadowRoot|History)$/;
  for (const label of Object.getOwnPropertyNames(window).filter((name) => writable.test(name))) {
    if (window[label]?.prototype) guardSetters(window[label].prototype, label);
  }
  for (const label of ['HTMLElement', 'SVGElement', 'MathMLElement']) {
    if (!window[label]) continue;
    for (const name of ['style', 'dataset']) guardMembers(window[label].prototype, label, name);
  }
})();
