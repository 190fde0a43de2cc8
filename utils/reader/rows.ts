import type { Entry, JournalRef, LessonType } from '@/utils/journal/entry';
import type { Field, FieldName, IsoDate } from '@/utils/journal/field';
import { queryAuthorPlace, readRowAuthor, type AuthorPlace } from './author';
import { distinct, type Column, type Head } from './columns';
import { contentOf, type Content } from './content';
import { typeField, type FoundEntry, type PageContext } from './context';
import { queryDate, queryHeadingDate, readDate } from './dates';
import { parseJournalName, parseSubject, queryClassName, type JournalParts } from './journal-name';
import { withOutcome } from './outcome';
import { hasWord, isCancelled, isNewRecord, isTotal, markSign } from './row-marks';
import { createRowSight } from './row-sight';
import { withSubstitution } from './substitution';
import { makeJournal } from './surroundings';
import type { Row } from './table';
import { asUnsure, isRagged, unsureDay } from './unsure';
import { flatText } from './text';
import { isCancelledText, isDraftWord, isFieldName, queryLessonType, type LabelName } from './vocabulary';

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
  if (!/[\d·•]|[A-Za-zÀ-ɏЀ-ӿ]{2}/.test(rest)) return {};
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
    const dates = texts.filter((text) => {
      const match = queryDate(text, around);
      // In a column of another name a text may speak of a day («Pārcelts no 12.11.»): it must begin with it.
      return match?.date && (column.name === 'date' || match.start === 0 || queryHeadingDate(text, around));
    }).length;
    return texts.length === 0 ? (column.name === 'date' ? 1 : 0) : dates / texts.length;
  };
  const named = head.columns.filter(({ name }) => name === 'date');
  const others = head.columns.filter(({ name }) => name === undefined || name === 'number' || name === 'period');
  return [...named, ...others].find((column) => share(column) >= 0.5);
}

const placeNames = ['number', 'type', 'subject', 'journal', 'class', 'group'] as const satisfies LabelName[];

type PlaceName = (typeof placeNames)[number];

/** What is known of a table before its rows are read. */
export interface Reader {
  page: PageContext;
  head: Head;
  journal: JournalRef;
  dateColumn: Column | undefined;
  /** The columns that place an entry or say its type, first of each name. */
  columns: Partial<Record<PlaceName, Column>>;
  /** The columns of fields from left to right, so that the order of heads does not matter where two hold one field. */
  fields: readonly FieldColumn[];
  /** Places of a row's cells that are not read: a word beside the record may say that it is a draft. */
  isRead: readonly boolean[];
  authorPlace: AuthorPlace | undefined;
  hasOutcome: boolean;
  hasSubjects: boolean;
  /** Numbers start anew with each day: they are no running numbers of the rows. */
  hasDaysOfNumbers: boolean;
  /** The last day that a row's own cell said, with the lesson numbers since. */
  said?: { date: Field<IsoDate>; numbers: Set<number> } | undefined;
  // Texts repeat from row to row: each is understood once.
  dateOf: (text: string) => DatedCell;
  isDay: (cell: Element) => boolean;
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
  for (const name of placeNames) {
    const column = head.columns.find((one) => one.name === name && one !== dateColumn);
    if (column && (name !== 'number' || hasLessonNumbers(head))) columns[name] = column;
  }
  const isRead: boolean[] = [];
  for (const column of [dateColumn, ...fields, ...Object.values(columns)]) if (column) isRead[column.index] = true;
  return {
    ...{ page, head, journal, dateColumn, columns, fields, isRead },
    authorPlace: queryAuthorPlace(head),
    hasOutcome: [...head.columns, ...head.hidden].some(({ name }) => name === 'outcome'),
    hasSubjects: head.columns.some(({ name }) => name === 'subject' || name === 'journal'),
    hasDaysOfNumbers: !isRunning(numbersOf(head)),
    isDay: (cell) => queryHeadingDate(contentOf(cell, undefined, true).text, page.around) !== undefined,
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
 * @param onHidden Is told, after the last entry, that the page hides records of days that it does not show.
 */
export function* readRows(
  head: Head,
  page: PageContext,
  journal: JournalRef,
  day?: Field<IsoDate>,
  onHidden?: () => void,
): Generator<FoundEntry, void> {
  const reader = createReader(head, page, journal);
  const isRowShown = createRowSight();
  const hiddenRows: (readonly (Element | undefined)[])[] = [...head.table.hiddenRows];
  const shown = new Set<IsoDate>();
  let current = day;
  for (const row of head.rows) {
    if (!isRowShown(row.element)) {
      hiddenRows.push(row.cells);
      continue;
    }
    const separator = querySeparator(row, reader);
    if (separator !== undefined) {
      const date = queryHeadingDate(separator, page.around);
      if (date) current = { state: 'filled', text: separator, value: date };
      // Whatever stands where a day should: the rows below are no longer of the day above. «Uzvedības ieraksti:» is none.
      else if (current && !reader.dateColumn && !separator.endsWith(':')) {
        current = { state: 'unreadable', text: separator };
      }
      continue;
    }
    const found = row.isHead ? undefined : readRow(row, reader, current);
    if (found?.entry.date.state === 'filled') shown.add(found.entry.date.value);
    if (found) yield found;
  }
  if (hiddenRows.some((cells) => isHiddenRecord(cells, reader, shown))) onHidden?.();
}

/** A hidden row with a day that no shown one has; a blank one of today is the place of a new record. */
function isHiddenRecord(
  cells: readonly (Element | undefined)[],
  { dateColumn, dateOf, fields, page }: Reader,
  shown: ReadonlySet<IsoDate>,
): boolean {
  const cell = dateColumn && cells[dateColumn.index];
  const date = cell && dateOf(contentOf(cell, undefined, true).text).date;
  if (date?.state !== 'filled' || shown.has(date.value)) return false;
  return date.value !== page.today || fields.some(({ index }) => cells[index] && contentOf(cells[index]).text !== '');
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
  const numbers = numbersOf(head);
  const isCounting = numbers.length > 5 && isRunning(numbers);
  return Math.max(0, ...numbers) <= 15 && !(isCounting && head.columns.some(({ name }) => name === 'date'));
}

function numbersOf(head: Head): number[] {
  const column = head.columns.find(({ name }) => name === 'number');
  if (!column) return [];
  return head.rows.slice(0, 60).flatMap((row) => {
    const cell = row.cells[column.index];
    const text = cell && !row.isSingle ? contentOf(cell).text : '';
    return /^\d+\.?$/.test(text) ? [parseInt(text, 10)] : [];
  });
}

function isRunning(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === index + 1);
}

/** A row while it is read: what its cells showed on the way. */
export interface OpenRow {
  row: Row;
  reader: Reader;
  isTyped: boolean;
  isSuspect: boolean;
}

function readCell(open: OpenRow, { index, label }: Column, isSpaced: boolean): Content | undefined {
  const cell = open.row.cells[index];
  if (!cell) return undefined;
  const content = contentOf(cell, open.reader.page.savedTextOf, isSpaced);
  if (content.isTyped) open.isTyped = true;
  if (content.text === '') return content;
  if (markSign.test(content.text)) open.isSuspect = true;
  content.text = withoutLabel(content.text, label);
  return content;
}

function readText(open: OpenRow, name: PlaceName): string | undefined {
  const column = open.reader.columns[name];
  return column && readCell(open, column, true)?.text;
}

function readRow(row: Row, reader: Reader, current: Field<IsoDate> | undefined): FoundEntry | undefined {
  const { page, dateColumn, columns } = reader;
  const open: OpenRow = { row, reader, isTyped: false, isSuspect: false };
  const dateText = (dateColumn && readCell(open, dateColumn, true)?.text) ?? '';
  if (dateText && dateText === dateColumn?.label) return undefined;
  const seen = dateText ? reader.dateOf(dateText) : undefined;
  const isUnsure = isRagged(row, reader.head.width);
  const isLast = page.end.has(row.element);
  const dated = seen && isUnsure ? { ...seen, date: unsureDay(seen.date, row, reader.head, reader.isDay) } : seen;
  if (dated?.date.state !== 'filled' && isTotal(row)) return undefined;
  const fields = readFields(open);
  const numberText = readText(open, 'number');
  const subjectText = readText(open, 'subject');
  // «Uzvedības ieraksti:» in the subject's place: a remark between the lessons.
  if (subjectText?.endsWith(':')) return undefined;
  const subject = columns.subject ? readSubject(subjectText, columns.subject.label) : undefined;
  const number = numberText === undefined ? (subject?.number ?? dated?.number) : reader.numberOf(numberText);
  const date =
    dated?.date ?? current ?? (dateColumn ? sameDay(reader, number) : { state: 'unreadable' as const, text: '' });
  // A blank row is no record: without a day of its own, or in a timetable's slot without a subject.
  const hasPlace = dateColumn ? date.state !== 'empty' : reader.hasSubjects ? subject?.parts.subject : numberText;
  if (!hasPlace && isBlank(fields)) return undefined;
  if (dated) noteDay(reader, date, number);
  const typeText = readText(open, 'type');
  const type = typeText === undefined ? dated?.type : reader.typeOf(typeText);
  const isMarked = open.isSuspect || hasSuspect(open);
  const told = withSubstitution({
    fields: withOutcome(fields, reader.hasOutcome),
    isTyped: type?.state === 'filled' && type.value === 'substitution',
  });
  const entry: Entry = {
    key: '',
    journal: journalOf(open, subject?.parts),
    kind: 'lesson',
    date,
    fields: isUnsure || isLast ? asUnsure(told) : told,
    ...readRowAuthor(row.cells, reader.authorPlace, page, fields, told),
    stamps: {},
    draft: (isMarked && hasWord(open, isDraftWord)) || (isBlank(fields) && isNewRecord(open, date, number)),
    unsaved: open.isTyped,
  };
  if (number) entry.number = number;
  if (type) entry.type = type;
  if (isMarked && (isCancelled(fields) || hasWord(open, isCancelledText))) entry.cancelled = true;
  return { element: row.element, entry };
}

/** Lists that print a day once leave it out in the day's other rows; a number that the day has had is of another day. */
function sameDay({ hasDaysOfNumbers, said }: Reader, number: Field<number | null> | undefined): Field<IsoDate> {
  const value = number?.state === 'filled' ? number.value : null;
  if (!hasDaysOfNumbers || !said || value === null || said.numbers.has(value)) return { state: 'empty' };
  said.numbers.add(value);
  return said.date;
}

function noteDay(reader: Reader, date: Field<IsoDate>, number: Field<number | null> | undefined): void {
  const isNumbered = date.state === 'filled' && number?.state === 'filled' && number.value !== null;
  reader.said = isNumbered ? { date, numbers: new Set([number.value ?? 0]) } : undefined;
}

function isBlank(fields: Entry['fields']): boolean {
  return Object.values(fields).every((field) => field.state === 'empty');
}

function journalOf(open: OpenRow, subject: JournalParts | undefined): JournalRef {
  const { journal, columns } = open.reader;
  const isNamed = columns.journal ?? columns.class ?? columns.group ?? columns.subject;
  return isNamed ? makeJournal(journal, { ...readParts(open), ...subject }) : journal;
}

function readFields(open: OpenRow): Entry['fields'] {
  const { cells, hasSpans } = open.row;
  const fields: Entry['fields'] = {};
  const owner = hasSpans ? new Set<Element>() : undefined;
  for (const column of open.reader.fields) {
    const cell = cells[column.index];
    // A topic that spans the homework's column leaves no place for the homework.
    if (!cell || owner?.has(cell)) continue;
    owner?.add(cell);
    const content = readCell(open, column, false);
    if (!content) continue;
    const field = readField(content);
    const before = fields[column.name];
    fields[column.name] = before ? bothOf(before, field) : field;
  }
  return fields;
}

/** Two places of one field («Temats», «Stundas tēma»): empty only if both are. */
function bothOf(one: Field, other: Field): Field {
  if (one.state !== 'filled' || other.state !== 'filled') {
    return [one, other].find(({ state }) => state === 'filled') ?? (one.state === 'unreadable' ? one : other);
  }
  const text = [one.text, other.text].sort().join(' ').trim();
  return { state: 'filled', text, value: text };
}

/** «Tēma: Daļas» in a cell that repeats its head for narrow screens. */
function withoutLabel(text: string, label: string): string {
  const colon = text.indexOf(':');
  const isLabel = colon > 0 && text.slice(0, colon).trim().toLowerCase() === label.replace(/:$/, '').toLowerCase();
  return isLabel ? text.slice(colon + 1).trim() : text;
}

function readParts(open: OpenRow): JournalParts {
  const classText = readText(open, 'class') ?? '';
  const className = queryClassName(classText);
  const group = readText(open, 'group');
  return {
    ...parseJournalName(readText(open, 'journal') ?? '', true),
    ...classOf(className ?? parseJournalName(classText).className),
    ...(group && !queryClassName(group) && { group }),
  };
}

/** Of a class's cell the class only: what stands beside it may be a person. */
function classOf(className: string | null | undefined): JournalParts {
  return className ? { className } : {};
}

/**
 * A subject's place can hold the lesson's number, the class and the room: «2. Matemātika 403».
 * @param head The head of its column: it tells whether a room may stand there.
 */
export function readSubject(
  text: string | undefined,
  head: string,
): { parts: JournalParts; number?: Field<number | null> } {
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

function hasSuspect({ row: { cells }, reader: { isRead } }: OpenRow): boolean {
  return cells.some((cell, index) => cell && !isRead[index] && markSign.test(cell.textContent));
}
