import type { Entry } from '@/utils/journal/entry';
import type { Field } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';
import type { ReadOptions } from '@/utils/reader/read-elements';
import { options, parsePage } from './saved-page';

/** A field in a word: its value, `·` empty, `?` unreadable, `–` no such place. */
export const show = (field: Field<unknown> | undefined): string => {
  if (!field) return '–';
  return field.state === 'filled' ? String(field.value) : field.state === 'empty' ? '·' : '?';
};

/** An entry in a line: day, number, type, topic, homework; `draft`, `cancelled`, `unsaved`. */
export function lineOf({ date, number, type, fields, draft, cancelled, unsaved }: Entry): string {
  const words = [...(draft ? ['draft'] : []), ...(cancelled ? ['cancelled'] : []), ...(unsaved ? ['unsaved'] : [])];
  return [...[date, number, type, fields.topic, fields.homework].map(show), ...words].join(' | ');
}

/** An entry's fields, each in a word. */
export function showFields(fields: Entry['fields'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, show(field)]));
}

/** The fields of a substitution of which nothing else is told. */
export const bareSubstitution = {
  substitution: '',
  orderNumber: '·',
  replacedTeacher: '·',
  replacedSubject: '·',
  replacingTeacher: '·',
  replacingSubject: '·',
};

export const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** A list of lessons: the words of its head, cut by `|`, and its rows. */
export function tableOf(head: string, ...rows: string[]): string {
  const cells = head.split('|').map((text) => `<th>${text}</th>`);
  return `<table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What is read of a page of one class and subject. */
export function read(html: string, given: Partial<ReadOptions> = {}): Reading {
  return readPage(parseWhole(html), { ...options, ...given });
}

/** A page of one class and subject that came whole: white space ends it. */
export function parseWhole(html: string): Document {
  return parsePage(`<h1>7.b Matemātika</h1>${html}\n`);
}

/** The same of a page that broke off: nothing stands after its last part. */
export function readBroken(html: string): Reading {
  return readPage(parsePage(`<h1>7.b Matemātika</h1>${html}`), options);
}

/** Labels with their values, one under another. */
export function pairsOf(said: Record<string, string>): string {
  return `<dl>${Object.entries(said)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
}

export function linesOf(head: string, ...rows: string[]): string[] {
  return read(tableOf(head, ...rows)).entries.map(lineOf);
}
