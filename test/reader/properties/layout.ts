import fc from 'fast-check';
import type { ColumnName } from './journal-model';

export const forms = ['table', 'roles', 'day-tables', 'day-rows', 'cards', 'dl'] as const;

/** How a page prints a journal: nothing of it changes what the page says. */
export interface Layout {
  form: (typeof forms)[number];
  headTag: 'th' | 'td';
  hasThead: boolean;
  hasRowGroups: boolean;
  gridRole: 'grid' | 'table' | 'treegrid';
  rowTag: 'div' | 'section';
  cellTag: 'div' | 'span';
  /** Picks a synonym for each column's head. */
  word: number;
  date: (typeof dateForms)[number];
  number: '3.' | '3' | '3. stunda';
  type: 'long' | 'short';
  /** What stands in a place where nothing was written. */
  blank: string;
  /** How a text stands in its place. */
  field: 'bare' | 'wrapped' | 'paragraph' | 'textarea' | 'input' | 'editable';
  name: 'line' | 'line-turned' | 'two-headings' | 'selects' | 'dl' | 'labels' | 'journal';
  span: 'line' | 'input' | 'two-inputs' | 'label' | 'select';
  isFramed: boolean;
  hasCaption: boolean;
  isLabelApart: boolean;
}

export const dateForms = [
  'dd.mm.yyyy.',
  'dd.mm.yyyy',
  'd.mm.yyyy.',
  'dd.mm.',
  'dd.mm.yy.',
  'yyyy-mm-dd',
  'd. month',
  'yyyy. gada d. month',
  'dd.mm.yyyy. weekday',
  'weekday, dd.mm.',
  'dd/mm/yyyy',
] as const;

export const layoutModel: fc.Arbitrary<Layout> = fc.record({
  form: fc.constantFrom('table', ...forms),
  headTag: fc.constantFrom('th', 'td'),
  hasThead: fc.boolean(),
  hasRowGroups: fc.boolean(),
  gridRole: fc.constantFrom('grid', 'table', 'treegrid'),
  rowTag: fc.constantFrom('div', 'section'),
  cellTag: fc.constantFrom('div', 'span'),
  word: fc.nat({ max: 11 }),
  date: fc.constantFrom(...dateForms),
  number: fc.constantFrom('3.', '3', '3. stunda'),
  type: fc.constantFrom('long', 'short'),
  blank: fc.constantFrom('', '&nbsp;', '<span></span>', '\n  '),
  field: fc.constantFrom('bare', 'bare', 'wrapped', 'paragraph', 'textarea', 'input', 'editable'),
  name: fc.constantFrom('line', 'line', 'line-turned', 'two-headings', 'selects', 'dl', 'labels', 'journal'),
  span: fc.constantFrom('line', 'input', 'two-inputs', 'label', 'select'),
  isFramed: fc.boolean(),
  hasCaption: fc.boolean(),
  isLabelApart: fc.boolean(),
});

/** Heads and labels that a page may use for a column. */
const words: Record<ColumnName, readonly string[]> = {
  date: ['Datums', 'Stundas datums', 'Ieraksta datums'],
  number: ['Nr.', 'Stundas nr.', 'Stunda (nr.)'],
  type: ['Tips', 'Stundas veids', 'Ieraksta veids', 'Nodarbības tips'],
  topic: ['Tēma', 'Stundas tēma', 'Temats', 'Mācību saturs', 'Stundas saturs'],
  outcome: ['SR', 'Sasniedzamais rezultāts', 'S.R.', 'Plānotais rezultāts'],
  homework: ['Uzdots', 'Mājas darbs', 'Mājasdarbs', 'Uzdots mājās', 'Uzdevums'],
  remarks: ['Piezīmes', 'Komentārs', 'Piezīme'],
  replacedTeacher: ['Aizvietotais skolotājs', 'Aizvietotais pedagogs'],
  replacedSubject: ['Aizvietotais priekšmets', 'Aizvietotais mācību priekšmets'],
  replacingTeacher: ['Aizvietojošais skolotājs', 'Aizvietojošais pedagogs'],
  replacingSubject: ['Aizvietojošais priekšmets', 'Aizvietojošais mācību priekšmets'],
  orderNumber: ['Rīkojuma Nr.', 'Rīkojums', 'Rīkojuma numurs'],
  room: ['Telpa', 'Kabinets'],
  dueDate: ['Izpildes termiņš', 'Uzdots līdz'],
  deeds: ['Darbības', ''],
};

/** The word that a page uses for a column. */
export function wordOf(column: ColumnName, { word }: Layout): string {
  const all = words[column];
  return all[word % all.length] ?? '';
}
