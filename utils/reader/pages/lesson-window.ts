import type { Entry } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import type { PageContext, Recognise } from '../context';
import { typeField } from '../context';
import { queryDate, readDate } from '../dates';
import { parentOf } from '../dom';
import { parseJournalName, parseSubject, queryClassName } from '../journal-name';
import type { Labelled } from '../labels';
import type { Block, TextBlock } from '../outline';
import { withOutcome } from '../outcome';
import { readBesideDate, readField, readNumber } from '../rows';
import { withSubstitution } from '../substitution';
import { makeJournal } from '../surroundings';
import {
  isDraftWord,
  isFieldName,
  isNewRecordText,
  queryLabelName,
  queryLessonType,
  type LabelName,
} from '../vocabulary';

const core = new Set<LabelName>(['topic', 'outcome', 'homework']);

/** One open lesson: labelled values or controls, a topic or homework among them, each named once. */
export const recogniseLessonWindow: Recognise = (page) => {
  const fields = page.labelled.filter(({ name }) => isFieldName(name));
  if (page.labelled.some(({ name }) => name === 'letter')) return undefined;
  const cores = fields.filter(({ name }) => core.has(name));
  const names = fields.map(({ name }) => name);
  // Several topics are several lessons: cards, not a window.
  if (cores.length === 0 || ['topic', 'homework'].some((name) => names.filter((one) => one === name).length > 1))
    return undefined;
  const isEditor = cores.some(({ isControl }) => isControl);
  const hasMarks = page.labelled.some(({ name, isControl }) => name === 'mark' && !isControl);
  // Labels side by side without one value are the head of something else.
  const isTold = fields.some(({ content }) => content.text !== '' || content.isRich);
  if (!isEditor && (hasMarks || fields.length < 2 || !isTold)) return undefined;
  const [first] = fields;
  if (!first) return undefined;
  const container = windowOf(first, fields, page);
  const inside = page.labelled.filter(({ element }) => container.contains(element));
  const blocks = page.outline.blocks.filter(
    ({ element }) => container.contains(element) && !isInValue(element, inside),
  );
  const texts = blocks.filter((block) => block.kind === 'text');
  const date = readWindowDate(inside, texts, page.around);
  if (date.state !== 'filled' && (!isEditor || fields.length < 2)) return undefined;
  const isSwitched = blocks.some((block) => block.kind === 'switch' && queryLabelName(block.text) === 'substitution');
  const entry = readEntry(inside, texts, date, isSwitched, page);
  const isNew = [...texts].some(({ text }) => isNewRecordText(text));
  return {
    page: 'lesson-window',
    layout: 'lesson-window',
    confidence: (isEditor ? 0.95 : 0.85) - (date.state === 'filled' ? 0 : 0.25),
    entries: [{ element: cores[0]?.element ?? container, entry: { ...entry, draft: entry.draft || isNew } }],
    hidden: [],
    problems: [],
  };
};

/** The nearest element around all fields that also says the day, without going out to other tables. */
function windowOf(
  first: Labelled,
  fields: readonly Labelled[],
  { outline: { blocks }, labelled, around }: PageContext,
): Element {
  let container = parentOf(first.element) ?? first.element;
  const holds = (element: Element, all: readonly Labelled[]): boolean =>
    all.every((one) => element.contains(one.element) && element.contains(one.place));
  while (!holds(container, fields)) {
    const parent = parentOf(container);
    if (!parent) return container;
    container = parent;
  }
  const hasTable = (element: Element): boolean =>
    blocks.some((block) => block.kind === 'table' && element.contains(block.element));
  const hasDay = (element: Element): boolean =>
    labelled.some((one) => one.name === 'date' && element.contains(one.element)) ||
    blocks.some(
      (block) => isDay(block, around) && element.contains(block.element) && !isInValue(block.element, fields),
    );
  for (let wider: Element | null = container; wider && !hasTable(wider); wider = parentOf(wider)) {
    if (hasDay(wider)) return wider;
  }
  return container;
}

function isDay(block: Block, around: IsoDate): boolean {
  return block.kind === 'text' && block.text.length < 100 && queryDate(block.text, around)?.date !== undefined;
}

function isInValue(element: Element, labelled: readonly Labelled[]): boolean {
  return labelled.some(
    ({ place, element: label }) => place !== label && place.contains(element) && !place.contains(label),
  );
}

function readWindowDate(inside: readonly Labelled[], texts: readonly TextBlock[], around: IsoDate): Field<IsoDate> {
  const own = inside.find(({ name }) => name === 'date');
  if (own) return readDate(own.content.text, around);
  const days = texts.filter((block) => isDay(block, around) && !isStamp(block.text));
  const day = days.find(({ isHeading }) => isHeading) ?? days[0];
  return day ? readDate(day.text, around) : { state: 'unreadable', text: '' };
}

/** «Izveidots 25.11.2025. 12:18», «Uzdots līdz …»: a date, and not the lesson's. */
function isStamp(text: string): boolean {
  return /^(izveidots|labots|saglabāts|ievadīts|pēdēj|uzdots|termiņ|līdz|šodien)|\d:\d\d/i.test(text);
}

function readEntry(
  inside: readonly Labelled[],
  texts: readonly TextBlock[],
  date: Field<IsoDate>,
  isSwitched: boolean,
  page: PageContext,
): Entry {
  const textOf = (name: LabelName): string | undefined => inside.find((one) => one.name === name)?.content.text;
  const fields: Entry['fields'] = {};
  for (const { name, content } of inside) {
    if (!isFieldName(name)) continue;
    const field = readField(content);
    if (fields[name]?.state !== 'filled') fields[name] = field;
  }
  const heading = texts.find(
    (block) => isDay(block, page.around) && date.state === 'filled' && date.text === block.text,
  );
  const beside = readBesideDate(
    queryDate(heading?.text ?? '', page.around)?.rest.replace(/\d{1,2}\.[A-Za-zÀ-ɏЀ-ӿ]+/g, '') ?? '',
  );
  const own = texts
    .map(({ text }) => readNumber(text))
    .find((field) => field.state === 'filled' && /stund/i.test(field.text));
  const numberText = textOf('number');
  const number = numberText
    ? readNumber(numberText)
    : (own ?? beside.number ?? (numberText === '' ? { state: 'empty' as const } : undefined));
  const isType = ({ text, label }: TextBlock): boolean =>
    !label && text.length < 30 && !/^stunda/i.test(text) && queryLessonType(text) !== undefined;
  const typeText = textOf('type') ?? texts.find(isType)?.text;
  const type = typeText !== undefined ? typeField(typeText, queryLessonType(typeText)) : beside.type;
  const parts =
    texts.map(({ text }) => parseJournalName(dateless(text, page.around))).find(({ className }) => className) ?? {};
  const className = queryClassName(textOf('class') ?? '');
  const subjectText = textOf('subject');
  return {
    key: '',
    journal: makeJournal(page.journal, {
      ...parts,
      ...(className && { className }),
      ...(subjectText && parseSubject(subjectText)),
    }),
    kind: 'lesson',
    date,
    ...(number && { number }),
    ...(type && { type }),
    fields: withSubstitution({
      fields: withOutcome(fields, false),
      isTyped: (type?.state === 'filled' && type.value === 'substitution') || isSwitched,
    }),
    author: 'unknown',
    stamps: {},
    draft: texts.some(({ text }) => isDraftWord(text)) || /melnrakst|sagatav/i.test(textOf('status') ?? ''),
    unsaved: inside.some(
      ({ name, content }) => content.isTyped && (isFieldName(name) || name === 'type' || name === 'date'),
    ),
  };
}

function dateless(text: string, around: IsoDate): string {
  const day = queryDate(text, around);
  return (day ? day.rest : text).replace(/\b\d{1,2}\. stunda\b|\b[A-Za-zÀ-ɏЀ-ӿ]*diena\b/gi, '|');
}
