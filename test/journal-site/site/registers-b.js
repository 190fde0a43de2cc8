import { h, wordDate } from './dom.js';

const nothing = (text) => h('p.zv-none', null, text);

const row = (cells, kind) =>
  h(
    'div.zv-row',
    { role: 'row' },
    cells.map((cell) => h('div', { role: kind }, cell)),
  );

/** The registers: what their page is called, and its heads with what stands below each. */
export const registers = {
  inspections: {
    name: 'Žurnāla pārbaude',
    title: 'Žurnāla pārbaude',
    heads: { Konstatēts: 'content', 'Ieraksta datums': 'date', Pārbaudītājs: 'by', Slēdziens: 'remarks' },
  },
  talks: {
    name: 'Individuālās sarunas',
    title: 'Individuālās sarunas ar vecākiem',
    heads: { 'Ar ko': 'whom', Datums: 'date', 'Sarunas tēma': 'content', Vienošanās: 'remarks' },
  },
  work: {
    name: 'Metodiķis',
    title: 'Pirmsskolas izglītības metodiķa darba žurnāls',
    heads: { Datums: 'date', 'Veiktais darbs': 'content', Komentārs: 'remarks' },
  },
  notes: {
    name: 'Grupa',
    title: 'Grupas žurnāla ieraksti',
    heads: { Datums: 'date', Temats: 'content', Komentārs: 'remarks' },
  },
};

export function register({ kind, className, records }) {
  const { title, heads } = registers[kind];
  if (!className && kind !== 'work') return nothing('Vispirms izvēlieties klasi.');
  const cells = {
    date: ({ date, isDraft }) => [wordDate(date), isDraft ? h('em', null, ' Melnraksts') : null],
    content: ({ content }) => h('article', { html: content }),
    by: ({ by }) => by,
    whom: ({ whom }) => whom,
    remarks: ({ remarks }) => remarks,
  };
  return h(
    'section.zv-list',
    null,
    h('h2', null, title),
    h(
      'div.zv-sheet.zv-sheet-list',
      { role: 'grid', 'aria-rowcount': String(records.length + 1) },
      row(Object.keys(heads), 'columnheader'),
      [...records].reverse().map((record) =>
        row(
          Object.values(heads).map((name) => cells[name](record)),
          'gridcell',
        ),
      ),
    ),
    records.length ? null : nothing('Ierakstu nav.'),
  );
}
