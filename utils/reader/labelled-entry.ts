import type { Entry } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import { isAuthorLabel, readAuthorship } from './author';
import { typeField, type PageContext } from './context';
import { queryDate, querySpan, readDate } from './dates';
import { parseJournalName, parseSubject, queryClassName } from './journal-name';
import type { Labelled } from './labels';
import type { Block, TextBlock } from './outline';
import { withOutcome } from './outcome';
import { isCancelled } from './row-marks';
import { readBesideDate, readField, readNumber } from './rows';
import { withSubstitution } from './substitution';
import { makeJournal } from './surroundings';
import { asUnsure } from './unsure';
import {
  isCancelledText,
  isDraftWord,
  isFieldName,
  queryLabelName,
  queryLessonType,
  type LabelName,
} from './vocabulary';

/** Fields that are told by their own places alone, where they have one. */
const ownTexts = ['topic', 'outcome', 'homework', 'remarks'] as const;

/** Whether a block is a line of text with a day in it. */
export function isDay(block: Block, around: IsoDate): boolean {
  if (block.kind !== 'text' || block.text.length >= 100) return false;
  // A period is no day.
  return queryDate(block.text, around)?.date !== undefined && !querySpan(block.text, around);
}

/** The day that a window or card says: its own field, or a line of text beside its fields. */
export function readLabelledDate(
  inside: readonly Labelled[],
  texts: readonly TextBlock[],
  { around, end }: Pick<PageContext, 'around' | 'end'>,
): Field<IsoDate> {
  const own = inside.find(({ name }) => name === 'date');
  if (own && end.has(own.place)) return { state: 'unreadable', text: '' };
  if (own) return readDate(own.content.text, around);
  const days = texts.filter((block) => isDay(block, around) && !isStamp(block.text));
  const day = days.find(({ isHeading }) => isHeading) ?? days[0];
  return day ? readDate(day.text, around) : { state: 'unreadable', text: '' };
}

/** «Izveidots 25.11.2025. 12:18», «Uzdots līdz …»: a date, and not the lesson's. */
function isStamp(text: string): boolean {
  return /^(izveidots|labots|saglabāts|ievadīts|pēdēj|uzdots|termiņ|līdz|šodien)|\d:\d\d/i.test(text);
}

function isSubstitution(name: string): boolean {
  return queryLabelName(name) === 'substitution';
}

/**
 * The entry that labelled values and the lines of text around them make; its key is ''.
 * @param switches The names of the switches that are on.
 */
export function readLabelledEntry(
  inside: readonly Labelled[],
  texts: readonly TextBlock[],
  date: Field<IsoDate>,
  switches: readonly string[],
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
  // A badge of one or two words; the value of a label that was not understood may be a topic («Kontroldarbs par daļām»).
  const isType = ({ element, text, label }: TextBlock): boolean =>
    !label &&
    text.split(' ').length < 3 &&
    !element.closest('dd') &&
    !/^stunda/i.test(text) &&
    queryLessonType(text) !== undefined;
  const said = texts.filter(({ isOff }) => !isOff);
  const typeText = textOf('type') ?? said.find(isType)?.text;
  const type = typeText !== undefined ? typeField(typeText, queryLessonType(typeText)) : beside.type;
  const parts =
    texts.map(({ text }) => parseJournalName(dateless(text, page.around))).find(({ className }) => className) ?? {};
  const className = queryClassName(textOf('class') ?? '');
  const subjectText = textOf('subject');
  const isNotHeld =
    isCancelled(fields) ||
    [textOf('type'), textOf('status'), ...switches, ...said.map(({ text }) => text)].some((text) =>
      isCancelledText(text ?? ''),
    );
  // The value around which the page broke off, if it did: only what other places say is sure.
  const isLast = inside.some(({ place, name }) => isFieldName(name) && page.end.has(place));
  const sure = ownTexts.filter((name) => inside.some((one) => one.name === name && !page.end.has(one.place)));
  const told = withSubstitution({
    fields: withOutcome(fields, false),
    isTyped: (type?.state === 'filled' && type.value === 'substitution') || switches.some(isSubstitution),
  });
  const writer = inside.find(({ name, element }) => name === 'aside' && isAuthorLabel(wordsOf(element)));
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
    fields: isLast ? asUnsure(told, sure) : told,
    ...readAuthorship(writer?.content.text, false, {
      ...{ queryUser: page.queryUser, isOwnList: false },
      ...{ printed: fields, told },
    }),
    stamps: {},
    draft: said.some(({ text }) => isDraftWord(text)) || /melnrakst|sagatav|чернов/i.test(textOf('status') ?? ''),
    ...(isNotHeld && { cancelled: true }),
    unsaved: inside.some(
      ({ name, content }) => content.isTyped && (isFieldName(name) || name === 'type' || name === 'date'),
    ),
  };
}

/** A label's own words: it may stand before its value in one text. */
function wordsOf(label: Element): string {
  return label.textContent.slice(0, 60).replace(/:.*$/s, '');
}

function dateless(text: string, around: IsoDate): string {
  const day = queryDate(text, around);
  return (day ? day.rest : text).replace(/\b\d{1,2}\. stunda\b|\b[A-Za-zÀ-ɏЀ-ӿ]*diena\b/gi, '|');
}
