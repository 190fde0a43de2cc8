import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import { coreFields, type CoreField, type Layout, type TaughtField, type TaughtPlace } from '@/utils/journal/layout';
import { addressOf } from './address';
import { contentOf, type Content } from './content';
import type { FoundEntry, PageContext, Recognised } from './context';
import { queryDate, readDate } from './dates';
import { controlKindOf } from './dom';
import { parseJournalName, parseSubject, queryClassName, type JournalParts } from './journal-name';
import { findAbove, findRecords, queryPlace } from './layout-path';
import { withOutcome } from './outcome';
import { readBesideDate, readField, readNumber } from './rows';
import { withSubstitution } from './substitution';
import { makeJournal } from './surroundings';

/** What a reading by a layout needs to know of it. */
export type TaughtForm = Pick<Layout, 'address' | 'record' | 'fields'>;

/** A page by the first layout that fits: the same address, and a day in at least half of its records. */
export function recogniseTaught(
  document: Document,
  layouts: readonly TaughtForm[],
  page: PageContext,
): Recognised | undefined {
  if (layouts.length === 0) return undefined;
  const address = addressOf(document);
  for (const layout of layouts) {
    if (layout.address !== address) continue;
    const entries = readTaught(document.body, layout, page);
    const dated = entries.filter(({ entry }) => entry.date.state === 'filled').length;
    if (dated === 0 || dated < entries.length / 2) continue;
    return {
      page: entries.length === 1 && isWindow(document.body, layout) ? 'lesson-window' : 'lesson-list',
      layout: 'taught',
      confidence: 0.9,
      entries,
      hidden: [],
      problems: [],
    };
  }
  return undefined;
}

/** Adds to recognised entries what a layout knows of the same records and the page's own words do not tell. */
export function* withTaught(
  found: Iterable<FoundEntry>,
  document: Document,
  layouts: readonly TaughtForm[],
  page: PageContext,
): Generator<FoundEntry, void> {
  const taught = recogniseTaught(document, layouts, page);
  const byElement = new Map(Array.from(taught?.entries ?? [], ({ element, entry }) => [element, entry]));
  for (const one of found) {
    const known = byElement.get(one.element);
    if (known) one.entry.fields = { ...known.fields, ...one.entry.fields };
    yield one;
  }
}

/** One open lesson: its fields are controls. */
function isWindow(body: Element, { record, fields }: TaughtForm): boolean {
  const [root] = findRecords(body, record);
  return coreFields.some((name) => {
    const place = root && fields[name] && queryPlace(root, fields[name].path);
    return place !== undefined && (controlKindOf(place) === 'text' || place.querySelector('input,textarea') !== null);
  });
}

/** The records of a page by one layout. Heads above the first dated record and blank records are none. */
export function readTaught(body: Element, layout: TaughtForm, page: PageContext): FoundEntry[] {
  const aboveOf = createAbove(body, layout, page.around);
  const found = findRecords(body, layout.record).flatMap((element) => {
    const entry = readRecord(element, layout, aboveOf(element), page);
    return entry ? [{ element, entry }] : [];
  });
  const first = found.findIndex(({ entry }) => entry.date.state === 'filled');
  return found.filter(({ entry }, index) => index >= first || entry.date.state !== 'unreadable');
}

type AboveOf = (record: Element) => Partial<Record<TaughtField, Element>>;

/** The nearest places before a record, for fields that stand above the records. */
function createAbove(body: Element, { fields }: TaughtForm, around: IsoDate): AboveOf {
  const columns = Object.entries(fields)
    .filter(([, { at }]) => at === 'above')
    .map(([name, { path }]) => ({ name, places: findAbove(body, path), next: 0 }));
  for (const column of columns) {
    const { name, places } = column;
    if (name === 'date') column.places = places.filter((place) => queryDate(textOf(place), around) !== undefined);
  }
  // Records come in the order of the page, so each list is walked through once.
  return (record) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const { places } = column;
        while (places[column.next] && isBefore(places[column.next], record)) column.next++;
        const place = places[column.next - 1];
        return place ? [[column.name, place]] : [];
      }),
    );
}

function isBefore(place: Element | undefined, record: Element): boolean {
  return place !== undefined && (place.compareDocumentPosition(record) & 4) !== 0;
}

function textOf(place: Element): string {
  return contentOf(place, undefined, true).text;
}

function readRecord(
  record: Element,
  { fields: places }: TaughtForm,
  above: ReturnType<AboveOf>,
  page: PageContext,
): Entry | undefined {
  const placeOf = (name: TaughtField, place: TaughtPlace | undefined): Element | undefined =>
    place?.at === 'record' ? queryPlace(record, place.path) : above[name];
  const contents = new Map<TaughtField, Content>();
  for (const name of Object.keys(places) as TaughtField[]) {
    const place = placeOf(name, places[name]);
    if (place) contents.set(name, contentOf(place, page.savedTextOf, !isCore(name)));
  }
  const fields: Entry['fields'] = {};
  for (const name of coreFields) {
    const content = contents.get(name);
    if (content) fields[name] = readField(content);
    // The record has no such place where it was shown: nothing is known of it.
    else if (places[name]) fields[name] = { state: 'unreadable', text: '' };
  }
  // A row of another form, such as the day that stands above its lessons.
  if (places.date?.at !== 'record' && !coreFields.some((name) => contents.has(name))) return undefined;
  const dateText = contents.get('date')?.text;
  const date: Field<IsoDate> =
    dateText === undefined ? { state: 'unreadable', text: '' } : readDate(dateText, page.around);
  const isBlank = date.state !== 'filled' && Object.values(fields).every(({ state }) => state !== 'filled');
  if (isBlank && textOf(record) === '') return undefined;
  const beside = readBesideDate(queryDate(dateText ?? '', page.around)?.rest ?? '');
  const numberText = contents.get('number')?.text;
  const number = numberText === undefined ? beside.number : readNumber(numberText);
  return {
    key: '',
    journal: journalOf(contents, page.journal),
    kind: 'lesson',
    date,
    ...(number && { number }),
    ...(beside.type && { type: beside.type }),
    fields: withSubstitution({
      fields: withOutcome(fields, places.outcome !== undefined),
      isTyped: beside.type?.state === 'filled' && beside.type.value === 'substitution',
    }),
    author: 'unknown',
    stamps: {},
    draft: false,
    unsaved: [...contents.values()].some(({ isTyped }) => isTyped),
  };
}

function isCore(name: TaughtField): name is CoreField {
  return coreFields.some((one) => one === name);
}

/** The journal by the shown class and subject; of a text only what a class or subject may be called. */
function journalOf(contents: ReadonlyMap<TaughtField, Content>, base: JournalRef): JournalRef {
  const classText = contents.get('class')?.text ?? '';
  const subjectText = contents.get('subject')?.text ?? '';
  const className = queryClassName(classText) ?? parseJournalName(classText).className;
  const named = parseJournalName(subjectText, true);
  const parts: JournalParts = {
    ...(subjectText && (named.subject || named.className ? named : parseSubject(subjectText))),
    ...(className && { className }),
  };
  return makeJournal(base, parts);
}
