import type { Chance } from './chance';
import { journalOf, retag, textsOf, wrap, wrapContent } from './dom-edit';

/** A change of a page that leaves what it says as it was. */
export type Rearrangement = (document: Document, chance: Chance) => void;

/** Blocks that a site puts beside a journal and that say nothing of it. */
const strangers = [
  '<div class="banner">Sistēma nebūs pieejama 25.11. no plkst. 22:00 līdz 23:00</div>',
  '<aside><a href="https://e.lv"><img src="r.png" alt="Reklāma"></a><p>Jaunais katalogs ar 20 % atlaidi!</p></aside>',
  '<div role="alert"><b>Uzmanību!</b> Jums ir 3 jaunas vēstules. <button>Aizvērt</button></div>',
  '<div hidden><h1>8.c Ķīmija</h1><table><tr><th>Datums</th><th>Tēma</th></tr><tr><td>03.11.2025.</td><td></td></tr></table></div>',
  '<template><table><tr><th>Datums</th><th>Tēma</th></tr><tr><td>03.11.2025.</td><td></td></tr></table></template>',
  '<table class="menu"><tr><th>Diena</th><th>Ēdiens</th><th>Cena</th></tr><tr><td>Pirmdiena</td><td>Zupa</td><td></td></tr></table>',
  '<table><thead><tr><th>Nr.</th><th>Sākums</th><th>Beigas</th></tr></thead><tbody><tr><td>1.</td><td>8:30</td><td>9:10</td></tr></tbody></table>',
  '<table><tr><td>P</td><td>O</td><td>T</td><td>C</td><td>Pk</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></table>',
  '<ul><li>Vārda diena: Anna, Jānis</li><li>Brīvlaiks sākas 22. decembrī</li></ul>',
  '<p>Apzīmējumi: <b>n</b> – kavējums, <b>PD</b> – pārbaudes darbs</p>',
  '<form role="search"><input type="search" placeholder="Meklēt"><button>Meklēt</button></form>',
  '<script>var tema = "Tēma: Daļas";</script><style>.tema{color:red}</style>',
];

const cells = 'td, th, [role=gridcell], [role=cell], [role=columnheader]';

/** All changes that must not change a reading. */
export const rearrangements: Record<string, Rearrangement> = {
  'other classes and ids': (document, chance) => {
    const names = ['topic', 'homework', 'css-1x2', 'date hidden-xs', 'empty', 'x'];
    document.body.querySelectorAll('*').forEach((element, index) => {
      // The other steps find the journal by its class: it keeps it, among others.
      const own = element.classList.contains('journal') ? 'journal ' : '';
      element.setAttribute('class', own + (chance.pick(names) ?? ''));
      if (chance.below(4) === 0 && !element.id) element.id = `e${index}`;
    });
  },
  'cells wrapped': (document, chance) => {
    const tag = chance.pick(['div', 'span', 'div', 'section']) ?? 'div';
    for (const cell of document.querySelectorAll(cells)) wrapContent(cell, tag);
  },
  'the page wrapped': (document, chance) => {
    for (let i = chance.below(4); i >= 0; i--) wrapContent(document.body, 'div');
    // The end of a page shows that it did not break off.
    document.body.append('\n');
  },
  'tables wrapped': (document) => {
    for (const table of document.querySelectorAll('table, [role=grid], [role=table], [role=treegrid], .card')) {
      wrap(table, 'div');
    }
  },
  'columns in another order': (document, chance) => {
    const rows = [...document.querySelectorAll('tr, [role=row]')].filter((row) => row.querySelector('[data-column]'));
    const order = chance.shuffle([...(rows[0]?.children ?? [])].map((_, index) => index));
    for (const row of rows) {
      const children = [...row.children];
      row.append(...order.flatMap((index) => children[index] ?? []));
    }
    for (const card of document.querySelectorAll('.card')) {
      const parts = [...card.querySelectorAll('[data-column]')];
      const parent = parts[0]?.parentElement;
      parent?.append(...chance.shuffle(parts));
    }
  },
  'td for th': (document) => {
    for (const head of document.querySelectorAll('th')) retag(head, 'td');
  },
  'th for td in heads': (document) => {
    for (const row of document.querySelectorAll('tr:not([data-nth], .day)')) {
      for (const head of row.querySelectorAll('td[data-column]')) retag(head, 'th');
    }
  },
  'th for the first cell of rows': (document) => {
    for (const row of document.querySelectorAll('tr[data-nth]')) if (row.children[0]) retag(row.children[0], 'th');
  },
  'tables as roles': (document, chance) => {
    const tag = chance.pick(['div', 'section', 'span']) ?? 'div';
    for (const table of document.querySelectorAll('.journal table:not([role])')) {
      if (table.querySelector('[colspan]')) continue;
      for (const head of table.querySelectorAll('th')) retag(head, 'div', 'columnheader');
      for (const row of table.querySelectorAll('tr')) {
        const role = row.hasAttribute('data-nth') || row.classList.contains('day') ? 'gridcell' : 'columnheader';
        for (const cell of row.querySelectorAll('td')) retag(cell, 'div', role);
        retag(row, tag, 'row');
      }
      for (const part of table.querySelectorAll('thead, tbody')) retag(part, 'div', 'rowgroup');
      table.querySelector('caption')?.remove();
      retag(table, 'div', 'grid');
    }
  },
  'other tags': (document, chance) => {
    const tag = chance.pick(['section', 'article', 'div']) ?? 'div';
    for (const element of document.querySelectorAll('main, section, .card, .name, .span')) {
      if (element.localName !== 'p') retag(element, tag);
    }
    const bold = chance.pick(['strong', 'span', 'i']) ?? 'span';
    for (const element of document.querySelectorAll('b')) retag(element, bold);
  },
  'a hidden twin': (document, chance) => {
    const journal = journalOf(document);
    const twin = journal.cloneNode(true) as Element;
    for (const [name, value] of [
      ['hidden', ''],
      ['style', 'display: none'],
      ['style', 'visibility:hidden'],
    ]
      .slice(chance.below(3))
      .slice(0, 1)) {
      twin.setAttribute(name ?? '', value ?? '');
    }
    twin.removeAttribute('class');
    for (const marked of twin.querySelectorAll('.card')) marked.removeAttribute('class');
    if (chance.below(2) === 0) journal.before(twin);
    else journal.after(twin);
  },
  'strangers around': (document, chance) => {
    for (let i = chance.below(3); i >= 0; i--) {
      const stranger = chance.pick(strangers) ?? '';
      document.body.insertAdjacentHTML(chance.below(2) === 0 ? 'afterbegin' : 'beforeend', stranger);
    }
    document.body.append('\n');
  },
  'a stranger before the journal': (document, chance) => {
    journalOf(document).insertAdjacentHTML('beforebegin', chance.pick(strangers) ?? '');
  },
  'icons and empty elements in cells': (document) => {
    for (const cell of document.querySelectorAll('td, th')) {
      cell.insertAdjacentHTML('beforeend', '<i class="icon"></i><svg><text>x</text></svg><template>Tēma</template>');
    }
  },
  comments: (document) => {
    for (const element of document.body.querySelectorAll('td, div, tr, p')) {
      element.prepend(document.createComment(' Tēma: '));
    }
  },
  'hard spaces': (document) => {
    for (const text of textsOf(document)) text.data = text.data.replace(/ /g, '\u00A0');
  },
  'invisible letters': (document, chance) => {
    for (const text of textsOf(document)) {
      const place = chance.below(text.data.length);
      text.data =
        text.data.slice(0, place) +
        (chance.pick(['\u200B', '\u00AD', '\uFEFF', '\u2060']) ?? '') +
        text.data.slice(place);
    }
  },
  'letters decomposed': (document) => {
    for (const text of textsOf(document)) text.data = text.data.normalize('NFD');
    for (const input of document.querySelectorAll('input[value]')) {
      input.setAttribute('value', input.getAttribute('value')?.normalize('NFD') ?? '');
    }
  },
  'texts cut into nodes': (document, chance) => {
    for (const text of textsOf(document)) if (text.length > 1) text.splitText(1 + chance.below(text.length - 1));
  },
  'white space between tags': (document) => {
    for (const element of [...document.body.querySelectorAll('tr, td, div, p, section, [role=row]')]) {
      element.before('\n    ');
    }
  },
};
