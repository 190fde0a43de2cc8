import type { Entry, JournalRef, LessonType } from '@/utils/journal/entry';
import type { Field, FieldName, IsoDate } from '@/utils/journal/field';
import { distinct, type Column, type Head } from './columns';
import { contentOf, type Content } from './content';
import { typeField, type FoundEntry, type PageContext } from './context';
import { queryDate, queryHeadingDate, readDate } from './dates';
import { isInline } from './dom';
import { parseJournalName, parseSubject, queryClassName, type JournalParts } from './journal-name';
import { withOutcome } from './outcome';
import { withSubstitution } from './substitution';
import { makeJournal } from './surroundings';
import type { Row } from './table';
import { flatText } from './text';
import { isDraftWord, isFieldName, queryLessonType, type LabelName } from './vocabulary';

/** A lesson's number as printed: «3.», «3. stunda», «3.–4.»; null: outside the timetable («·»). */
export function readNumber(text: string): Field<number | null> {
  if (!text) return { state: 'empty' };
  if (/^[·•*]$/.test(text)) return { state: 'filled', text, value: null };
  const found = /^(\d{1,2})(?:\s*\.?\s*(?:[-–,/+]|un)\s*\d{1,2})?\s*\.?\s*(?:st\.?|stundas?)?$/.exec(flatText(text));
  const value = Number(found?.[1] ?? 99);
  return value <= 15 ? { state: 'filled', text, value } : { state: 'unreadable', text };
}

/** A field from what its place holds: a file alone fills it, a widget that cannot be read is not empty. */
export function readField({ text, isRich, isOpaque }: Content): Field {
  if (text || isRich) return { state: 'filled', text, value: text };
  return isOpaque ? { state: 'unreadable', text: '' } : { state: 'empty' };
}

/** The lesson number and type that stand beside a date in one cell or head («03.11. 3. stunda Māc.»). */
export function readBesideDate(rest: string): Pick<Entry, 'number' | 'type'> {
  const plain = rest.replace(/\d{1,2}[:.]\d\d(?!\d)/g, ' ').trim();
  const found =
    /(?<![\d.])\d{1,2}(?:\s*\.?\s*[-–]\s*\d{1,2})?\.?(?:\s*(?:stunda|st(?![A-Za-zÀ-ɏЀ-ӿ]))\.?)?(?![\d%])/i.exec(
      plain,
    )?.[0];
  const number = readNumber(found?.trim() ?? /^[·•]/.exec(plain)?.[0] ?? '');
  const words = plain.replace(found ?? '', ' ').trim();
  const word = [words, ...words.split(/[\s,;()·|]+/)].find((one) => queryLessonType(one) && !/^stunda/i.test(one));
  return {
    ...(number.state === 'filled' && { number }),
    ...(word && { type: typeField(word, queryLessonType(word)) }),
  };
}

/** The names of a table's columns that can hold a day, and the one whose cells do. */
export function queryDateColumn(head: Head, around: IsoDate): Column | undefined {
  const share = (column: Column): number => {
    const texts = head.rows.slice(0, 12).flatMap((row) => {
      const cell = row.cells[column.index];
      const text = cell && !row.isSingle ? contentOf(cell, undefined, true).text : '';
      return text && text !== column.label ? [text] : [];
    });
    const dates = texts.filter((text) => queryDate(text, around)?.date !== undefined).length;
    return texts.length === 0 ? (column.name === 'date' ? 1 : 0) : dates / texts.length;
  };
  const named = head.columns.filter(({ name }) => name === 'date');
  const others = head.columns.filter(({ name }) => name === undefined || name === 'number' || name === 'period');
  return [...named, ...others].find((column) => share(column) >= 0.5);
}

/** What is known of a table before its rows are read. */
interface Reader {
  page: PageContext;
  head: Head;
  journal: JournalRef;
  dateColumn: Column | undefined;
  /** The columns that place an entry or say its type, first of each name. */
  columns: Partial<Record<LabelName, Column>>;
  /** The columns of fields from left to right, so that the order of heads does not matter where two hold one field. */
  fields: readonly FieldColumn[];
  /** Places of a row's cells that are not read: a word beside the record may say that it is a draft. */
  isRead: readonly boolean[];
  hasOutcome: boolean;
  hasSubjects: boolean;
  // Texts repeat from row to row: each is understood once.
  dateOf: (text: string) => DatedCell;
  numberOf: (text: string) => Field<number | null>;
  typeOf: (text: string) => Field<LessonType>;
}

type FieldColumn = Column & { name: FieldName };

/** A date's cell: the day, and the number and type that may stand beside it. */
interface DatedCell extends Pick<Entry, 'number' | 'type'> {
  date: Field<IsoDate>;
}

function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = make(text);
    known.set(text, value);
    return value;
  };
}

function createReader(head: Head, page: PageContext, journal: JournalRef): Reader {
  const dateColumn = queryDateColumn(head, page.around);
  const fields = head.columns
    .filter((column): column is FieldColumn => isFieldName(column.name))
    .sort((a, b) => a.index - b.index);
  const columns: Reader['columns'] = {};
  for (const name of ['number', 'type', 'subject', 'journal', 'class', 'group'] as const) {
    const column = head.columns.find((one) => one.name === name && one !== dateColumn);
    if (column && (name !== 'number' || hasLessonNumbers(head))) columns[name] = column;
  }
  const isRead: boolean[] = [];
  for (const column of [dateColumn, ...fields, ...Object.values(columns)]) if (column) isRead[column.index] = true;
  return {
    ...{ page, head, journal, dateColumn, columns, fields, isRead },
    hasOutcome: [...head.columns, ...head.hidden].some(({ name }) => name === 'outcome'),
    hasSubjects: head.columns.some(({ name }) => name === 'subject' || name === 'journal'),
    dateOf: remember((text) => ({
      date: readDate(text, page.around),
      ...readBesideDate(queryDate(text, page.around)?.rest ?? ''),
    })),
    numberOf: remember(readNumber),
    typeOf: remember((text) => typeField(text, queryLessonType(text))),
  };
}

/**
 * The entries of a table with one lesson a row, one after another.
 * @param day The day that stands above the table, for tables without a date column.
 */
export function* readRows(
  head: Head,
  page: PageContext,
  journal: JournalRef,
  day?: Field<IsoDate>,
): Generator<FoundEntry, void> {
  const reader = createReader(head, page, journal);
  let current = day;
  for (const row of head.rows) {
    const separator = querySeparator(row, reader);
    if (separator !== undefined) {
      const date = queryHeadingDate(separator, page.around);
      if (date) current = { state: 'filled', text: separator, value: date };
      continue;
    }
    const entry = row.isHead ? undefined : readRow(row, reader, current);
    if (entry) yield entry;
  }
}

/** The text of a row that is no record: one cell over all columns, or over the date and what should stand beside it. */
function querySeparator(row: Row, { fields, dateColumn }: Reader): string | undefined {
  const dateCell = dateColumn && row.cells[dateColumn.index];
  const hasPlace = dateCell !== undefined || fields.some(({ index }) => row.cells[index]);
  if (!row.hasSpans && row.cells.length > 1 && hasPlace) return undefined;
  const cells = distinct(row);
  const first = cells[0];
  if (!first) return '';
  const isOver = dateCell && fields.some(({ index }) => row.cells[index] === dateCell);
  if (cells.length > 1 && !isOver && hasPlace) return undefined;
  return contentOf(first, undefined, true).text;
}

/** Whether the column of numbers holds lesson numbers, and not the running numbers of its rows. */
function hasLessonNumbers(head: Head): boolean {
  const column = head.columns.find(({ name }) => name === 'number');
  if (!column) return false;
  const numbers = head.rows.slice(0, 60).flatMap((row) => {
    const cell = row.cells[column.index];
    const text = cell && !row.isSingle ? contentOf(cell).text : '';
    return /^\d+\.?$/.test(text) ? [parseInt(text, 10)] : [];
  });
  const isRunning = numbers.length > 5 && numbers.every((number, index) => number === index + 1);
  return Math.max(0, ...numbers) <= 15 && !(isRunning && head.columns.some(({ name }) => name === 'date'));
}

function readRow(row: Row, reader: Reader, current: Field<IsoDate> | undefined): FoundEntry | undefined {
  const { page, head, dateColumn, columns } = reader;
  const seen = { isTyped: false, isSuspect: false };
  const read = ({ index, label }: Column, isSpaced: boolean): Content | undefined => {
    const cell = row.cells[index];
    if (!cell) return undefined;
    const content = contentOf(cell, page.savedTextOf, isSpaced);
    seen.isTyped ||= content.isTyped;
    seen.isSuspect ||= draftSign.test(content.text);
    content.text = withoutLabel(content.text, label);
    return content;
  };
  const textOf = (name: LabelName): string | undefined => {
    const column = columns[name];
    return column && read(column, true)?.text;
  };
  const dateText = dateColumn ? (read(dateColumn, true)?.text ?? '') : '';
  if (dateText && dateText === dateColumn?.label) return undefined;
  const dated = dateText ? reader.dateOf(dateText) : undefined;
  const date = dated?.date ?? current ?? (dateColumn ? { state: 'empty' as const } : undefined);
  const fields = readFields(row, reader, read);
  const numberText = textOf('number');
  const subject = columns.subject ? readSubject(textOf('subject'), columns.subject.label) : { parts: {} };
  const isBlank = Object.values(fields).every((field) => field.state === 'empty');
  // A blank row is no record: without a day of its own, or in a timetable's slot without a subject.
  const hasPlace = dateColumn ? date?.state !== 'empty' : reader.hasSubjects ? subject.parts.subject : numberText;
  if (!date || (isBlank && !hasPlace)) return undefined;
  const number = numberText === undefined ? (subject.number ?? dated?.number) : reader.numberOf(numberText);
  const typeText = textOf('type');
  const type = typeText === undefined ? dated?.type : reader.typeOf(typeText);
  return {
    element: row.element,
    entry: {
      journal: journalOf(reader, textOf, subject.parts),
      kind: 'lesson',
      date,
      ...(number && { number }),
      ...(type && { type }),
      fields: withSubstitution({
        fields: withOutcome(fields, reader.hasOutcome),
        isTyped: type?.state === 'filled' && type.value === 'substitution',
      }),
      author: page.filters.includes('only-my-records') ? 'self' : 'unknown',
      stamps: {},
      draft: (seen.isSuspect || hasSuspect(row, reader)) && hasDraftWord(row, head),
      unsaved: seen.isTyped,
    },
  };
}

function journalOf(
  { journal, columns }: Reader,
  textOf: (name: LabelName) => string | undefined,
  subject: JournalParts,
): JournalRef {
  const isNamed = columns.journal ?? columns.class ?? columns.group ?? columns.subject;
  return isNamed ? makeJournal(journal, { ...partsOf(textOf), ...subject }) : journal;
}

function readFields(
  row: Row,
  { fields: columns }: Reader,
  read: (column: Column, isSpaced: boolean) => Content | undefined,
): Entry['fields'] {
  const fields: Entry['fields'] = {};
  const owner = new Map<Element, FieldName>();
  for (const column of columns) {
    const { name, index } = column;
    const cell = row.cells[index];
    if (!cell) continue;
    if (row.hasSpans) {
      // A topic that spans the homework's column leaves no place for the homework.
      if (owner.has(cell)) continue;
      owner.set(cell, name);
    }
    const content = read(column, false);
    if (!content) continue;
    const field = readField(content);
    const before = fields[name];
    if (before?.state === 'filled' && field.state !== 'filled') continue;
    fields[name] = before?.state === 'filled' && field.state === 'filled' ? bothOf(before.text, field.text) : field;
  }
  return fields;
}

function bothOf(one: string, other: string): Field {
  const text = [one, other].sort().join(' ').trim();
  return { state: 'filled', text, value: text };
}

/** «Tēma: Daļas» in a cell that repeats its head for narrow screens. */
function withoutLabel(text: string, label: string): string {
  const colon = text.indexOf(':');
  const isLabel = colon > 0 && text.slice(0, colon).trim().toLowerCase() === label.replace(/:$/, '').toLowerCase();
  return isLabel ? text.slice(colon + 1).trim() : text;
}

function partsOf(textOf: (name: LabelName) => string | undefined): JournalParts {
  const classText = textOf('class') ?? '';
  const className = queryClassName(classText);
  const group = textOf('group');
  return {
    ...parseJournalName(textOf('journal') ?? '', true),
    ...classOf(className ?? parseJournalName(classText).className),
    ...(group && !queryClassName(group) && { group }),
  };
}

/** Of a class's cell the class only: what stands beside it may be a person. */
function classOf(className: string | null | undefined): JournalParts {
  return className ? { className } : {};
}

/** A subject's cell can hold the lesson's number, the class and the room: «2. Matemātika 403». */
function readSubject(text: string | undefined, head: string): { parts: JournalParts; number?: Field<number | null> } {
  if (!text) return { parts: {} };
  const numbered = /^(\d{1,2}\.|[·•])\s+(.*)$/.exec(text);
  let name = numbered?.[2] ?? text;
  if (/telp|kabinet/.test(flatText(head))) name = name.replace(/\s+(\d{1,4}[A-Za-zÀ-ɏЀ-ӿ]?\.?|az|mz|sz|pz)$/, '');
  const parts = parseJournalName(name, true);
  return {
    parts: parts.subject || parts.className ? parts : parseSubject(name),
    ...(numbered?.[1] && { number: readNumber(numbered[1]) }),
  };
}

/** A sign of a word that may mark a draft, before anything is looked at closely. */
const draftSign = /melnrakst|sagatav|pl.{1,2}not[sa]|dz.{1,2}st[sa]/i;

function hasSuspect({ cells }: Row, { isRead }: Reader): boolean {
  return cells.some((cell, index) => cell && !isRead[index] && draftSign.test(cell.textContent));
}

/** The word «melnraksts» on its own: a badge, or the text of a cell that is no field. */
function hasDraftWord(row: Row, head: Head): boolean {
  return distinct(row).some((cell) => {
    const isField = head.columns.some(({ index, name }) => isFieldName(name) && row.cells[index] === cell);
    if (!isField && isDraftWord(contentOf(cell).text)) return true;
    return Array.from(cell.querySelectorAll('*')).some(
      (element) => !element.firstElementChild && isBadge(element) && isDraftWord(element.textContent),
    );
  });
}

function isBadge(element: Element): boolean {
  return isInline(element) || element.localName === 'div';
}
