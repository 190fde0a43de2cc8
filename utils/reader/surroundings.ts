import type { JournalRef } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import type { DateSpan, FilterId } from '@/utils/journal/reading';
import { queryDate, querySchoolYear, querySpan } from './dates';
import {
  gradeOf,
  isGroupName,
  isSubjectName,
  journalKindOf,
  parseJournalName,
  parseSubject,
  queryClassName,
  withoutPeople,
  type JournalParts,
} from './journal-name';
import type { PageContext } from './context';
import type { Labelled } from './labels';
import type { Block, Outline } from './outline';
import { flatText, plainText } from './text';
import { isAction, isNothingChosen, queryFilterId, queryLessonType } from './vocabulary';

/** A journal reference from a base and what a nearer place says. */
export function makeJournal(base: JournalRef, given: JournalParts): JournalRef {
  const parts = withoutNames(given);
  if (!parts.className && !parts.subject && !parts.group) return base;
  const className = parts.className ?? base.className;
  const subject = parts.subject ?? base.subject;
  const kind = journalKindOf(subject);
  return {
    className,
    grade: gradeOf(className),
    subject,
    suffix: parts.subject ? (parts.suffix ?? null) : base.suffix,
    group: parts.group ?? base.group,
    kind: kind === 'subject' && ['individual', 'group'].includes(base.kind) ? base.kind : kind,
  };
}

/** Only what a journal may be called: a key is made of it, and keys stand in reports. */
function withoutNames({ subject, group, ...rest }: JournalParts): JournalParts {
  const own = subject && withoutPeople(subject);
  return { ...rest, ...(own && { subject: own }), ...(group && isGroupName(group) && { group }) };
}

const nobody: JournalRef = { className: null, grade: null, subject: null, suffix: null, group: null, kind: 'subject' };

/** What the page around its entries says of class and subject; two answers of one strength are none. */
export function readPageJournal({ blocks }: Outline, labelled: readonly Labelled[]): JournalRef {
  const heads = blocks.filter((block) => block.kind === 'text' && block.isHeading);
  const texts = blocks.filter((block) => block.kind === 'text' && !block.isHeading && !block.isLink);
  const tiers: JournalParts[][] = [
    labelled.map(partsOfLabelled),
    blocks.map(partsOfChoice),
    [heads, texts].flatMap((some) => some.map(partsOfText)).filter(({ className, subject }) => className && subject),
    heads.map(partsOfText),
    heads.map((block, index) => partsOfNeighbour(block, heads[index + 1])),
    texts.map(partsOfText),
    texts.map((block, index) => partsOfNeighbour(block, texts[index + 1])),
  ];
  const only = <K extends keyof JournalParts>(key: K): JournalParts[K] | undefined => {
    for (const tier of tiers) {
      const values = new Set(tier.map((parts) => parts[key]).filter((value) => value !== undefined));
      if (values.size > 0) return values.size === 1 ? [...values][0] : undefined;
    }
    return undefined;
  };
  const [className, subject, suffix, group] = [only('className'), only('subject'), only('suffix'), only('group')];
  // A title need not be a heading by its tag: «Individuālā darba žurnāls» in a plain element is one by its last word.
  const titles = texts.filter((block) => block.kind === 'text' && /žurnāls$/i.test(block.text));
  const elsewhere = [...heads, ...titles]
    .map((block) => (block.kind === 'text' ? block.text : ''))
    .find((text) => journalKindOf(null, text) !== 'subject');
  return makeJournal(
    { ...nobody, kind: journalKindOf(null, elsewhere) },
    {
      ...(className && { className }),
      ...(subject && { subject }),
      ...(suffix && { suffix }),
      ...(group && { group }),
    },
  );
}

function partsOfLabelled({ name, content: { text } }: Labelled): JournalParts {
  if (isNothingChosen(text)) return {};
  if (name === 'journal') return parseJournalName(text, true);
  if (name === 'subject')
    return /^\d{1,2}\.[A-Za-zÀ-ɏЀ-ӿ]/.test(text) ? parseJournalName(text, true) : parseSubject(text);
  if (name === 'group') return queryClassName(text) ? {} : { group: text };
  if (name !== 'class') return {};
  const className = queryClassName(text);
  return className ? { className } : parseJournalName(text);
}

/** What a picker stands on, and what it offers. */
function queryChoice(block: Block): { text: string; choices: string[] } | undefined {
  if (block.kind === 'chooser') return block;
  if (block.kind !== 'control' || block.element.localName !== 'select') return undefined;
  const options = 'options' in block.element ? Array.from((block.element as HTMLSelectElement).options) : [];
  return { text: block.content.text, choices: options.map((option) => plainText(option.textContent)) };
}

/** A picker without a label: its value, or the other choices beside it, tell what it picks. */
function partsOfChoice(block: Block): JournalParts {
  const choice = block.kind === 'control' && block.label ? undefined : queryChoice(block);
  if (!choice) return {};
  const { text, choices } = choice;
  if (isNothingChosen(text)) return {};
  const className = queryClassName(text);
  if (className) return { className };
  const parts = parseJournalName(text);
  if (parts.className) return parts;
  if (isSubjectName(text) || choices.filter(isSubjectName).length > 1) return parseSubject(text);
  return isNumberedGroup(text) ? { group: text } : {};
}

function isNumberedGroup(text: string): boolean {
  return /^\d{1,2}\. ?grupa$/i.test(text);
}

function partsOfText(block: Block): JournalParts {
  if (block.kind !== 'text') return {};
  const className = queryClassName(block.text);
  // «3.» alone is a number, not a class.
  if (className && /[A-Za-zÀ-ɏЀ-ӿ]/.test(className)) return { className };
  const parts = parseJournalName(block.text);
  if (!block.isHeading || parts.className) return parts;
  if (block.text.length < 40 && isSubjectName(block.text)) return parseSubject(block.text);
  // «2. grupa», «2. grupa · 2025. gada novembris»: without a class it is no journal's name.
  const group = block.text
    .split(/[·|,–—]/)
    .map(plainText)
    .find(isNumberedGroup);
  return group ? { group } : parts;
}

/** «7.b» and «Matemātika» in neighbouring elements; a subject only by its stems, so that a person's name is none. */
function partsOfNeighbour(block: Block, next: Block | undefined): JournalParts {
  if (next?.kind !== 'text' || !partsOfText(block).className || !isSubjectName(next.text)) return {};
  return parseSubject(next.text);
}

/**
 * Whether somebody may write here: a button that adds, corrects or saves, or a filter of own records. On a page of
 * parents or pupils there is none.
 */
export function mayBeEdited({ outline: { blocks }, heads }: Pick<PageContext, 'outline' | 'heads'>): boolean {
  const isEdit = (text: string): boolean => isAction(text) && /^\W*(pievieno|labo|redi[ģg]|saglab|dz[ēe]s)/i.test(text);
  return (
    blocks.some(
      (block) =>
        (block.kind === 'button' && isEdit(block.text)) ||
        (block.kind === 'switch' && queryFilterId(block.text) !== undefined),
    ) ||
    heads.some(({ rows }) =>
      rows
        .slice(0, 3)
        .some(({ element }) =>
          [...element.querySelectorAll('button,a,[role=button]')].some((one) => isEdit(plainText(one.textContent))),
        ),
    )
  );
}

/** The narrowing filters that are on. A filter of a lesson's window is none. */
export function readFilters({ blocks }: Outline, labelled: readonly Labelled[]): FilterId[] {
  const ids = new Set<FilterId>();
  const add = (id: FilterId | undefined): void => {
    if (id) ids.add(id);
  };
  for (const block of blocks) {
    if (block.kind === 'switch' || block.kind === 'chooser') add(queryFilterId(block.text));
    if (block.kind === 'control' && block.element.localName === 'select') add(queryFilterId(block.content.text));
    if (block.kind === 'control' && block.content.text && block.element.getAttribute('type') === 'search')
      ids.add('search');
  }
  for (const { name, content, isControl } of labelled) {
    if (!isControl || isNothingChosen(content.text)) continue;
    if (name === 'search') ids.add('search');
    if (name === 'group') ids.add('group');
  }
  return [...ids];
}

/** A lesson type, a teacher, or one choice of a picker that also offers all: what is chosen above a list narrows it. */
export function listFilters({ outline, labelled }: Pick<PageContext, 'outline' | 'labelled'>): FilterId[] {
  const isTeacher = ({ element, name, isControl }: Labelled): boolean =>
    name === 'aside' && isControl && /^(skolot|pedagog|autor)/i.test(plainText(element.textContent));
  const isOther =
    labelled.some((one) => isTeacher(one) && !isNothingChosen(one.content.text)) || outline.blocks.some(isNarrowing);
  return isOther ? ['other', ...typeFilter(labelled)] : typeFilter(labelled);
}

const places = new Set<string | undefined>(['class', 'subject', 'journal', 'period', 'group', 'from', 'to', 'type']);

/** Whether a picker stands on a part of what it offers. One that picks the journal or its days shows what it picks whole. */
function isNarrowing(block: Block): boolean {
  const choice = queryChoice(block);
  if (!choice || isNothingChosen(choice.text) || (block.kind === 'control' && places.has(block.label))) return false;
  const { text, choices } = choice;
  const isOfJournal =
    queryClassName(text) ?? (isSubjectName(text) || /\d|semestr|gads\b|menes|nedel/i.test(flatText(text)));
  return !isOfJournal && choices.some((one) => /^vis(i|as|us)\b(?! (klas|prieksmet|macib|zurnal))/.test(flatText(one)));
}

function typeFilter(labelled: readonly Labelled[]): FilterId[] {
  const chosen = labelled.find(
    ({ name, isControl, content }) => name === 'type' && isControl && !isNothingChosen(content.text),
  );
  if (!chosen) return [];
  return [queryLessonType(chosen.content.text) === 'test' ? 'only-tests' : 'other'];
}

/** The days that the page says it shows: what all its statements have in common. */
export function readSpan({ blocks }: Outline, labelled: readonly Labelled[], around: IsoDate): DateSpan | undefined {
  const spans = statements(blocks).flatMap((text) => querySpan(text, around) ?? []);
  const edge = (name: 'from' | 'to'): IsoDate | undefined => {
    const text = labelled.find((one) => one.name === name)?.content.text;
    return text ? queryDate(text, around)?.date : undefined;
  };
  const [first, last] = [edge('from'), edge('to')];
  if (first && last && first <= last) spans.push({ from: first, to: last });
  const from = spans
    .map((span) => span.from)
    .sort()
    .at(-1);
  const to = spans.map((span) => span.to).sort()[0];
  return from && to && from <= to ? { from, to } : undefined;
}

/** A day of the school year that the page shows: of its stated span or year, otherwise today. */
export function readAround({ blocks }: Outline, today: IsoDate): IsoDate {
  for (const text of statements(blocks)) {
    const span = querySpan(text, today);
    // A span whose year does not hang on today states it.
    if (span && querySpan(text, '1990-09-01')?.from === span.from) return span.from;
    const year = /m(?:ācību|\.) ?g/i.test(text) ? querySchoolYear(text) : undefined;
    if (year) return year <= today && today < nextYear(year) ? today : year;
  }
  return today;
}

function nextYear(date: IsoDate): IsoDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` as IsoDate;
}

function statements(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return block.isLink ? [] : [block.text, ...(block.rest ? [block.rest] : [])];
    if (block.kind === 'control') return block.element.localName === 'textarea' ? [] : [block.content.text];
    return block.kind === 'chooser' || block.kind === 'switch' ? [block.text] : [];
  });
}
