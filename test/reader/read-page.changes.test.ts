import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/reader/read-page';
import { expectedReadingOf, openPage, options, pageNames } from './saved-page';

const tables = pageNames.filter((name) => /^(lesson-list|week|grid)/.test(name));

/** Turns an element into another tag, its attributes and children kept. */
function retag(element: Element, tag: 'td' | 'th'): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Changes of a page that leave its meaning as it was. */
const mutations: Record<string, (document: Document) => void> = {
  'other classes and ids of layout': (document) => {
    document.body.querySelectorAll('*').forEach((element, index) => {
      element.setAttribute('class', `c${String(index % 7)} topic homework`);
    });
  },
  'td for th': (document) => {
    for (const head of document.querySelectorAll('thead th')) retag(head, 'td');
  },
  'th for td in heads': (document) => {
    for (const head of document.querySelectorAll('thead td')) retag(head, 'th');
  },
  'cells wrapped twice': (document) => {
    for (const cell of document.querySelectorAll('td, th, [role=gridcell], [role=columnheader]')) {
      const outer = document.createElement('div');
      outer.innerHTML = '<div></div>';
      outer.firstElementChild?.append(...cell.childNodes);
      cell.append(outer);
    }
  },
  'the page wrapped and framed by a menu': (document) => {
    const root = document.createElement('div');
    root.innerHTML = '<nav><a href="#">Sākums</a><a href="#">Saziņa</a></nav><div></div><footer>© E-klase</footer>';
    root.children[1]?.append(...document.body.childNodes);
    document.body.append(root);
  },
  'text put into <font>, as translation does': (document) => {
    const walker = document.createTreeWalker(document.body, 4);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (
        !text.nodeValue?.trim() ||
        ['TR', 'TABLE', 'TBODY', 'THEAD', 'OPTION', 'TEXTAREA', 'SCRIPT'].includes(text.parentNode?.nodeName ?? '')
      )
        continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      text.parentNode?.replaceChild(font, text);
      font.append(text);
    }
  },
  'letters decomposed': (document) => {
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) walker.currentNode.nodeValue = walker.currentNode.nodeValue?.normalize('NFD') ?? '';
  },
  'icons and empty elements between': (document) => {
    for (const cell of document.querySelectorAll('td, th')) {
      cell.insertAdjacentHTML('beforeend', '<i class="icon"></i><svg><text>x</text></svg><template>Tēma</template>');
    }
  },
};

describe.each(Object.keys(mutations))('%s', (mutation) => {
  it.each(tables)('reads %s alike', (name) => {
    const document = openPage(name);
    mutations[mutation]?.(document);
    expect(readPage(document, options)).toEqual(expectedReadingOf(name));
  });
});

describe('columns in another order', () => {
  it.each([
    'lesson-list-th',
    'lesson-list-td-head',
    'lesson-list-drafts',
    'lesson-list-substitution-text',
    'week-date-column',
  ])('reads %s alike', (name) => {
    const document = openPage(name);
    for (const row of document.querySelectorAll('tr')) row.append(...Array.from(row.children).reverse());
    expect(readPage(document, options)).toEqual(expectedReadingOf(name));
  });
});

describe('reading', () => {
  it.each(pageNames)('writes nothing and sends no event: %s', (name) => {
    const document = openPage(name);
    const view = document.defaultView;
    if (!view) throw new Error('no window');
    const heard: string[] = [];
    for (const event of ['focus', 'blur', 'input', 'change', 'click', 'scroll', 'selectionchange']) {
      document.addEventListener(event, () => heard.push(event), true);
    }
    const observer = new view.MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = document.documentElement.outerHTML;
    readPage(document, options);
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
  });
});
