import type { Field, IsoDate } from '@/utils/journal/field';
import type { FoundEntry, PageContext, Recognise, Recognised } from '../context';
import { queryHeadingDate } from '../dates';
import { parentOf } from '../dom';
import { isDay, readLabelledDate, readLabelledEntry } from '../labelled-entry';
import { isSubjectName } from '../journal-name';
import type { Labelled } from '../labels';
import { readMore } from '../more-rows';
import type { TextBlock } from '../outline';
import { readSubject } from '../rows';
import { makeJournal } from '../surroundings';
import { isFieldName } from '../vocabulary';

/** Several lessons, each a card of labelled values («Tēma: …», «Uzdots: …»), with the day in the card or above it. */
export const recogniseCards: Recognise = (page) => {
  const cards = hasMarks(page) ? undefined : readCards(page);
  // Labels alone may be anything's; a lesson's card says which lesson it is.
  const isLesson = ({ entry, isDayOwn }: CardEntry): boolean =>
    isDayOwn || entry.number !== undefined || entry.journal !== page.journal;
  return cards?.entries.every(isLesson) ? cards : undefined;
};

/** Whether labelled marks stand beside the lessons: then the page belongs to one pupil. */
export function hasMarks({ labelled }: PageContext): boolean {
  return labelled.some(({ name, isControl }) => name === 'mark' && !isControl);
}

/** The cards of a page, whoever they belong to; undefined: it has not several, or they have no day. */
export function readCards(page: PageContext): (Recognised & { entries: CardEntry[] }) | undefined {
  const first = (['topic', 'homework', 'outcome'] as const)
    .map((name) => page.labelled.filter((one) => one.name === name && !one.isControl))
    .sort((a, b) => b.length - a.length)[0];
  if (!first || first.length < 2 || page.labelled.some(({ name }) => name === 'letter')) return undefined;
  const found = first.map((label) => readCard(cardOf(label, first), label, page));
  const dated = found.filter(({ entry }) => entry.date.state === 'filled').length;
  if (dated < found.length / 2) return undefined;
  const { hidden, problems } = readMore([], page);
  return {
    page: 'lesson-list',
    layout: 'cards',
    confidence: 0.5 + 0.2 * (dated / found.length),
    entries: found,
    hidden,
    problems,
  };
}

interface CardEntry extends FoundEntry {
  /** The card itself says its day. */
  isDayOwn: boolean;
}

/** The widest element around a label that holds no other label of its name. */
function cardOf(label: Labelled, others: readonly Labelled[]): Element {
  let card = label.element;
  const { element } = label;
  const strangers = others.filter((other) => other.element !== element);
  for (let wider = parentOf(card); wider && !holdsAny(wider, strangers); wider = parentOf(wider)) card = wider;
  return card;
}

function holdsAny(element: Element, labels: readonly Labelled[]): boolean {
  return labels.some((label) => element.contains(label.element));
}

function readCard(card: Element, label: Labelled, page: PageContext): CardEntry {
  const inside = page.labelled.filter(({ element }) => card.contains(element));
  const texts = page.outline.blocks.filter(
    (block): block is TextBlock =>
      block.kind === 'text' &&
      card.contains(block.element) &&
      !inside.some(({ place, element }) => place !== element && place.contains(block.element)),
  );
  const own = readLabelledDate(inside, texts, page.around);
  const isDayOwn = own.state === 'filled' || inside.some(({ name }) => name === 'date');
  const entry = readLabelledEntry(inside, texts, isDayOwn ? own : dayAbove(card, page), [], page);
  const title = texts.find(({ text, label: name }) => !name && isSubjectName(text));
  if (title) {
    const { parts, number } = readSubject(title.text, 'telpa');
    entry.journal = makeJournal(entry.journal, parts);
    if (number && !entry.number) entry.number = number;
  }
  return { element: label.element, entry, isDayOwn };
}

/** The last day in a line of text before a card, which belongs to all cards below it. */
function dayAbove(card: Element, { outline: { blocks }, labelled, around }: PageContext): Field<IsoDate> {
  let day: Field<IsoDate> = { state: 'unreadable', text: '' };
  for (const block of blocks) {
    if (card.contains(block.element)) break;
    if (block.kind !== 'text' || !isDay(block, around)) continue;
    const value = queryHeadingDate(block.text, around);
    const isValue = labelled.some(({ name, place }) => isFieldName(name) && place.contains(block.element));
    if (value && !isValue) day = { state: 'filled', text: block.text, value };
  }
  return day;
}
