import type { IsoDate } from '@/utils/journal/field';
import { sketchMark } from '@/utils/reader/sketch';
import type { LabelName } from '@/utils/reader/vocabulary';

/** The day on which a filled sketch is read: within the year of its days. */
export const sketchDay: IsoDate = '2025-11-20';

/** Whether a file is a sketch of a page (`utils/reader/sketch.ts`). */
export function isSketch(html: string): boolean {
  return html.slice(0, 500).includes(sketchMark);
}

const dates = /0000-00-00|\b00?\. ?00?\.(?: ?0000| ?00(?!\d))?|\b00?\/00?(?:\/0000)?|\b00?\. ?nov(?:embris)?/g;

/** A word for each name that a sketch gives a control whose label is an attribute. */
const words: Partial<Record<LabelName, string>> = {
  topic: 'Tēma',
  outcome: 'Sasniedzamais rezultāts',
  homework: 'Mājas darbs',
  remarks: 'Piezīmes',
  substitution: 'Aizvietošana',
  replacedTeacher: 'Aizvietotais skolotājs',
  replacedSubject: 'Aizvietotais priekšmets',
  replacingTeacher: 'Aizvietojošais skolotājs',
  replacingSubject: 'Aizvietojošais priekšmets',
  orderNumber: 'Rīkojuma Nr.',
  date: 'Datums',
  number: 'Stundas nr.',
  type: 'Stundas tips',
  class: 'Klase',
  subject: 'Priekšmets',
  group: 'Grupa',
  journal: 'Žurnāls',
  period: 'Periods',
  from: 'No',
  to: 'Līdz',
  search: 'Meklēt',
  status: 'Statuss',
  pupil: 'Skolēns',
  mark: 'Atzīme',
  letter: 'Sūtītājs',
  aside: 'Skolotājs',
};

/**
 * Puts something in the places of a sketch's dates, numbers and marks that reads like one: page kinds are recognised by
 * columns of dates. Days count up along the page; two in one text are a week. Rows that are only counted come back.
 * Changes the document.
 */
export function fillSketch(document: Document): void {
  unfold(document);
  const days = countDays();
  const walker = document.createTreeWalker(document.body, 4 /* texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = fillText(node.nodeValue ?? '', days);
  for (const input of document.querySelectorAll('input[value]'))
    input.setAttribute('value', fillText(input.getAttribute('value') ?? '', days));
  const comments = document.createTreeWalker(document.body, 128 /* comments */);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    const [, name, weak] = /^ ([a-zA-Z]+)(\?)? $/.exec(node.nodeValue ?? '') ?? [];
    const label = words[name as LabelName];
    if (label && node.nextSibling instanceof (document.defaultView ?? globalThis).Element)
      node.nextSibling.setAttribute(weak ? 'placeholder' : 'aria-label', label);
  }
}

/** Puts back the rows that a sketch counts only. */
function unfold(document: Document): void {
  const comments = document.createTreeWalker(document.body, 128 /* comments */);
  const found: { after: Element; count: number }[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    const count = Number(/^ \+ (\d+) $/.exec(node.nodeValue ?? '')?.[1] ?? 0);
    const after = (node as Comment).previousElementSibling;
    if (count > 0 && after) found.push({ after, count: Math.min(count, 2_000) });
  }
  for (const { after, count } of found) for (let n = 0; n < count; n++) after.after(after.cloneNode(true));
}

function fillText(text: string, days: Iterator<Date, never>): string {
  const trimmed = text.trim();
  if (/^0{1,2}$/.test(trimmed)) return trimmed === '0' ? '7' : '10';
  // A sign alone in its place is most often an absence.
  if (/^xx?$/.test(trimmed)) return 'n';
  const first = text.match(dates) ? days.next().value : undefined;
  let last = first;
  return text.replace(dates, (form) => {
    const day = last ?? new Date(0);
    last = addDays(day, 4);
    return writeDay(form, day);
  });
}

function writeDay(form: string, day: Date): string {
  const iso = day.toISOString().slice(0, 10);
  const [year = '', month = '', date = ''] = iso.split('-');
  if (form.includes('-')) return iso;
  if (form.includes('nov')) return form.replace(/\d+/, '10');
  return form
    .replace(/0000/, year)
    .replace(/(?<=[./] ?)00$/, year.slice(2))
    .replace(/^0+/, date)
    .replace(/(?<=^\d\d[./] ?)0+/, month);
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

/** The days of a school year from a Monday in November on, over and over. */
function* countDays(): Generator<Date, never> {
  const start = new Date('2025-11-10T00:00:00Z');
  for (let n = 0; ; n = (n + 1) % 190) yield addDays(start, n);
}
