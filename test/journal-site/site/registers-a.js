import { h, longDate } from './dom.js';

const nothing = (text) => h('div.Widget__Empty', null, text);

/** The registers: what their page is called, and its heads with what stands below each. */
export const registers = {
  inspections: {
    name: 'Pārbaude',
    title: 'Ieraksti par klases žurnāla pārbaudi',
    heads: { Datums: 'date', Pārbaudīja: 'by', Saturs: 'content', Piezīmes: 'remarks' },
  },
  talks: {
    name: 'Sarunas',
    title: 'Individuālās sarunas',
    heads: { Datums: 'date', Izglītojamais: 'whom', 'Sarunas saturs': 'content', Piezīmes: 'remarks' },
  },
  work: {
    name: 'Darba žurnāls',
    title: 'Vadītāja vietnieka darba žurnāls',
    heads: { Datums: 'date', Pasākums: 'content', Piezīmes: 'remarks' },
  },
  notes: {
    name: 'Grupas žurnāls',
    title: 'Grupas žurnāls',
    heads: { Datums: 'date', Saturs: 'content', Piezīmes: 'remarks' },
  },
};

export function register({ kind, className, records }) {
  const { title, heads } = registers[kind];
  if (!className && kind !== 'work') return nothing('Izvēlieties klasi.');
  const cells = {
    date: ({ date, isDraft }) => [longDate(date), isDraft ? h('span.Records__Draft', null, ' (melnraksts)') : null],
    content: ({ content }) => h('div.Text', { html: content }),
    by: ({ by }) => by,
    whom: ({ whom }) => whom,
    remarks: ({ remarks }) => remarks,
  };
  const row = (record) =>
    h(
      'tr',
      null,
      Object.values(heads).map((name) => h('td', null, cells[name](record))),
    );
  return h(
    'div.Records',
    null,
    h('h1.Widget__Header', null, title),
    h(
      'table.Records__Table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          Object.keys(heads).map((head) => h('th', null, head)),
        ),
      ),
      h('tbody', null, records.map(row)),
    ),
    records.length ? null : nothing('Ierakstu nav.'),
  );
}
