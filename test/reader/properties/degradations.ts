import type { Chance } from './chance';
import { journalOf } from './dom-edit';

/** Something that goes wrong with a page, so that it shows less than it did. */
export type Degradation = (document: Document, chance: Chance) => void;

const unknownWords = ['Kvorums', 'Lauks 3', 'Xyz', 'Pievienotā vērtība', '…', ''];

function columnsOf(document: Document): string[] {
  return [
    ...new Set([...document.querySelectorAll('[data-column]')].map((cell) => cell.getAttribute('data-column') ?? '')),
  ];
}

/** The heads of a column, or the labels of its values. */
function headsOf(document: Document, column: string): Element[] {
  const own = [...document.querySelectorAll(`[data-column="${column}"]`)];
  return own
    .flatMap((element) => {
      if (element.closest('[data-nth]')) return element.querySelector('dt, b, span') ?? [];
      return element;
    })
    .filter((element) => element.closest('.card') !== null || !element.closest('[data-nth]'));
}

function anyOf(document: Document, chance: Chance, selector: string): Element | undefined {
  return chance.pick([...document.querySelectorAll(selector)]);
}

/** All the ways; each may be done several times. */
export const degradations: Record<string, Degradation> = {
  'a head renamed': (document, chance) => {
    const word = chance.pick(unknownWords) ?? '';
    for (const head of headsOf(document, chance.pick(columnsOf(document)) ?? '')) head.textContent = word;
  },
  'a head deleted': (document, chance) => {
    for (const head of headsOf(document, chance.pick(columnsOf(document)) ?? '')) head.remove();
  },
  'one head of many deleted': (document, chance) => {
    chance.pick(headsOf(document, chance.pick(columnsOf(document)) ?? ''))?.remove();
  },
  'one head of many renamed': (document, chance) => {
    const head = chance.pick(headsOf(document, chance.pick(columnsOf(document)) ?? ''));
    if (head) head.textContent = chance.pick(unknownWords) ?? '';
  },
  'a row of heads deleted': (document) => {
    for (const row of document.querySelectorAll('tr, [role=row]')) {
      if (!row.matches('[data-nth], .day') && row.querySelector('[data-column]')) row.remove();
    }
  },
  'a row of heads hidden': (document) => {
    for (const row of document.querySelectorAll('tr, [role=row]')) {
      if (!row.matches('[data-nth], .day') && row.querySelector('[data-column]')) row.setAttribute('hidden', '');
    }
  },
  'a column hidden': (document, chance) => {
    const [name, value] = chance.pick([
      ['hidden', ''],
      ['style', 'display:none'],
      ['style', 'visibility: hidden'],
    ] as const) ?? ['hidden', ''];
    const column = chance.pick(columnsOf(document)) ?? '';
    for (const cell of document.querySelectorAll(`[data-column="${column}"]`)) cell.setAttribute(name, value);
  },
  'a column of cells hidden, its head not': (document, chance) => {
    const column = chance.pick(columnsOf(document)) ?? '';
    for (const cell of document.querySelectorAll(`[data-nth] [data-column="${column}"]`))
      cell.setAttribute('hidden', '');
  },
  'cells deleted': (document, chance) => {
    for (let i = chance.below(3); i >= 0; i--) anyOf(document, chance, '[data-nth] [data-column]')?.remove();
  },
  'a column of cells deleted': (document, chance) => {
    const column = chance.pick(columnsOf(document)) ?? '';
    for (const cell of document.querySelectorAll(`[data-nth] [data-column="${column}"]`)) cell.remove();
  },
  'rows deleted, more to load': (document, chance) => {
    for (let i = chance.below(4); i >= 0; i--) anyOf(document, chance, '[data-nth]')?.remove();
    document.body.insertAdjacentHTML(
      'beforeend',
      chance.pick(['<button>Rādīt vairāk</button>', '<a href="#">Nākamā lapa</a>', '<p>1–20 no 230</p>']) ?? '',
    );
  },
  'a filter switched on': (document, chance) => {
    const filter = chance.pick([
      '<label><input type="checkbox" checked> Tikai mani ieraksti</label>',
      '<button aria-pressed="true">Tikai pārbaudes darbi</button>',
      '<select><option>Visi ieraksti</option><option selected>Tikai melnraksti</option></select>',
      '<label>Meklēt <input type="search" value="daļas"></label>',
      '<label>Skolotājs <select><option>Visi</option><option selected>A. Ozola</option></select></label>',
      '<label>Stundas veids <select><option>Visi</option><option selected>Pārbaudes darbs</option></select></label>',
      '<label>Grupa <select><option>Visas</option><option selected>1. grupa</option></select></label>',
    ]);
    for (const row of [...document.querySelectorAll('[data-nth]')]) if (chance.below(3) === 0) row.remove();
    journalOf(document).insertAdjacentHTML('beforebegin', filter ?? '');
  },
  'the journal’s name replaced': (document, chance) => {
    const name = document.querySelector('.name');
    const names = [
      '<h1>Žurnāls</h1>',
      '',
      `<h1>${name?.getAttribute('data-class') ?? ''}</h1>`,
      `<h1>${name?.getAttribute('data-subject') ?? ''}</h1>`,
      '<h2>Stundu ieraksti</h2>',
      '<p>Skolotāja: Anna Ozola</p>',
      '<h1>—</h1>',
    ];
    if (name) name.innerHTML = chance.pick(names) ?? '';
  },
  'the span replaced': (document, chance) => {
    const span = document.querySelector('.span');
    if (span) span.textContent = chance.pick(['Periods', 'I semestris', '']) ?? '';
  },
  'a day unreadable': (document, chance) => {
    const day = anyOf(document, chance, '[data-nth] [data-column=date], .day td, h3');
    if (day) day.textContent = chance.pick(['', 'Kvorums', '31.02.2025.', 'rīt']) ?? '';
  },
  'a day missing': (document, chance) => {
    // Without a row of a day its lessons stand below the day before, on the page as for a person: only headings can go.
    anyOf(document, chance, 'h3')?.remove();
  },
  'a table not understood': (document, chance) => {
    const table = anyOf(document, chance, '.journal table, [role=grid], [role=table], [role=treegrid], .card');
    for (const head of table?.querySelectorAll('[data-column]') ?? []) {
      if (!head.closest('[data-nth]')) head.textContent = 'Kvorums';
    }
  },
  'texts that load later': (document, chance) => {
    const cell = anyOf(document, chance, '[data-nth] td, [data-nth] [role=gridcell], [data-nth] dd');
    if (cell) cell.innerHTML = '<iframe src="https://other.lv/x"></iframe>';
  },
};
