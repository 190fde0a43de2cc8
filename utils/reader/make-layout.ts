import type { Field } from '@/utils/journal/field';
import {
  coreFields,
  taughtFields,
  type LayoutPath,
  type LayoutPreview,
  type PointedPlaces,
  type PointingProblem,
  type TaughtField,
} from '@/utils/journal/layout';
import type { FoundEntry, PageContext } from './context';
import { isSameKind, queryPlace } from './layout-path';
import { addressOf } from './address';
import { readTaught, type TaughtForm } from './taught';
import { contentOf } from './content';
import { queryDate } from './dates';

/** So many records are shown before a layout is saved. */
const exampleCount = 3;

/**
 * Makes a layout of the places that the user showed, and says what it reads on this page.
 * Of all ways to understand the places (which element around them is a lesson's record, whether the day stands in it
 * or above it) the one that reads most lessons whole is taken.
 */
export function previewLayout(
  document: Document,
  places: PointedPlaces,
  page: PageContext,
): LayoutPreview | { problem: PointingProblem } {
  const shown = taughtFields.filter((name) => places[name] !== undefined);
  const cores = coreFields.filter((name) => shown.includes(name));
  if (!places.date || cores.length === 0) return { problem: 'fields-missing' };
  const forms = listForms(document, places, page);
  if (forms.length === 0) return { problem: 'no-record' };
  const tried = forms.map((form) => ({ form, found: readTaught(document.body, form, page) }));
  const [best] = tried.sort((a, b) => countWhole(b.found, cores) - countWhole(a.found, cores));
  const read = best?.found.filter(({ entry }) => entry.date.state === 'filled').length ?? 0;
  if (!best || read === 0) return { problem: 'no-dates' };
  return {
    layout: best.form,
    seen: best.found.length,
    read,
    examples: best.found.slice(0, exampleCount).map((one) => exampleOf(one, shown)),
  };
}

/** Records that have a day and every field that was shown. */
function countWhole(found: readonly FoundEntry[], cores: readonly (typeof coreFields)[number][]): number {
  return found.filter(
    ({ entry: { date, fields } }) =>
      date.state === 'filled' && cores.every((name) => fields[name] && fields[name].state !== 'unreadable'),
  ).length;
}

/** All ways to understand the shown places, the nearest record around them first. */
function listForms(document: Document, places: PointedPlaces, { around }: PageContext): TaughtForm[] {
  const paths = coreFields.map((name) => places[name]).filter((path) => path !== undefined);
  const [first] = paths;
  if (!first) return [];
  // A single place is no record: the nearest around it is its parent.
  let depth = first.length - 1;
  for (const path of paths) depth = Math.min(depth, countShared(first, path));
  const forms: TaughtForm[] = [];
  for (let length = depth; length >= 0; length--) {
    if (!isCellPath(first.slice(0, length)) && areApart(paths.map((path) => path.slice(length))))
      forms.push(makeForm(document, places, first.slice(0, length), around));
  }
  return forms;
}

function isCellPath(path: LayoutPath): boolean {
  return ['td', 'th'].includes(path.at(-1)?.tag ?? '');
}

function countShared(one: LayoutPath, other: LayoutPath): number {
  const end = one.findIndex((step, index) => !other[index] || !isSameKind(step, other[index]));
  return end < 0 ? one.length : end;
}

function areApart(tails: readonly LayoutPath[]): boolean {
  const names = new Set(tails.map((tail) => tail.map(({ tag, nth }) => `${tag}${String(nth)}`).join()));
  return names.size === tails.length && !tails.some((tail) => tail.length === 0);
}

function makeForm(
  document: Document,
  places: PointedPlaces,
  record: LayoutPath,
  around: PageContext['around'],
): TaughtForm {
  const root = queryPlace(document.body, record);
  const fields: TaughtForm['fields'] = {};
  for (const name of taughtFields) {
    const path = places[name];
    if (!path) continue;
    const tail = path.slice(record.length);
    const isBelow = tail.length > 0 && record.every((step, index) => path[index] && isSameKind(step, path[index]));
    const place = isBelow && root ? queryPlace(root, tail) : undefined;
    const isInside = place !== undefined && (name !== 'date' || hasDate(place, around));
    if (isInside || isCoreName(name)) fields[name] = { at: 'record', path: tail };
    // A number above its lessons would be every lesson's.
    else if (name !== 'number') fields[name] = { at: 'above', path };
  }
  return { address: addressOf(document), record, fields };
}

function isCoreName(name: TaughtField): boolean {
  return coreFields.some((one) => one === name);
}

function hasDate(place: Element, around: PageContext['around']): boolean {
  return queryDate(contentOf(place, undefined, true).text, around)?.date !== undefined;
}

function exampleOf({ entry }: FoundEntry, shown: readonly TaughtField[]): LayoutPreview['examples'][number] {
  const { date, number, journal, fields } = entry;
  const texts: LayoutPreview['examples'][number]['texts'] = {};
  for (const name of shown) {
    if (name === 'date') continue;
    if (name === 'class') texts.class = journal.className;
    else if (name === 'subject') texts.subject = journal.subject;
    else texts[name] = textOf(name === 'number' ? number : fields[name]);
  }
  return { date: date.state === 'filled' ? date.value : null, texts };
}

/** `null`: not understood; '': empty. */
function textOf(field: Field<unknown> | undefined): string | null {
  if (!field || field.state === 'unreadable') return null;
  return field.state === 'empty' ? '' : field.text;
}
