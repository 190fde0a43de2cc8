import { groupCards, type Card } from '../card-groups';
import type { FoundEntry, PageContext, Recognise, Recognised } from '../context';
import { readLabelledDate, readLabelledEntry } from '../labelled-entry';
import { isSubjectName } from '../journal-name';
import type { Labelled } from '../labels';
import { readMore } from '../more-rows';
import { queryLabelledRegister } from '../registers';
import { readSubject } from '../rows';
import { makeJournal } from '../surroundings';
import type { FieldName } from '@/utils/journal/field';

/** Several lessons, each a card of labelled values («Tēma: …», «Uzdots: …»), with the day in the card or above it. */
export const recogniseCards: Recognise = (page) => {
  const labels = listCardLabels(page, ['topic', 'homework', 'outcome']);
  const [first] = labels;
  const isOther = hasMarks(page) || labels.length < 2 || (first && queryLabelledRegister(first, page));
  const cards = isOther ? undefined : readCards(page, labels);
  // Labels alone may be anything's; a lesson's card says which lesson it is.
  const isLesson = ({ entry, isDayOwn }: CardEntry): boolean =>
    isDayOwn || entry.number !== undefined || entry.journal !== page.journal;
  return cards?.entries.every(isLesson) ? cards : undefined;
};

/** Whether labelled marks stand beside the lessons: then the page belongs to one pupil. */
export function hasMarks({ labelled }: PageContext): boolean {
  return labelled.some(({ name, isControl }) => name === 'mark' && !isControl);
}

/** The labels of the field, among those named, that most cards have. */
export function listCardLabels({ labelled }: PageContext, names: readonly FieldName[]): Labelled[] {
  const groups = names.map((name) => labelled.filter((one) => one.name === name && !one.isControl));
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The cards of a page around labels of one name, whoever they belong to; undefined: they have no day. */
export function readCards(
  page: PageContext,
  labels: readonly Labelled[],
): (Recognised & { entries: CardEntry[] }) | undefined {
  if (labels.length === 0 || page.labelled.some(({ name }) => name === 'letter')) return undefined;
  const { cards, hasStranger } = groupCards(labels, page);
  const found = cards.map((card) => readCard(card, page));
  // Where most cards say their own day, the others' is not shown; else the days stand above the cards.
  const isOwn = found.filter(({ isDayOwn }) => isDayOwn).length * 2 > found.length;
  if (!isOwn) {
    found.forEach(({ entry, isDayOwn }, index) => {
      if (!isDayOwn) entry.date = cards[index]?.dayAbove ?? entry.date;
    });
  }
  const dated = found.filter(({ entry }) => entry.date.state === 'filled').length;
  if (dated < found.length / 2) return undefined;
  const { hidden, problems } = readMore([], page);
  return {
    page: 'lesson-list',
    layout: 'cards',
    confidence: 0.5 + 0.2 * (dated / found.length),
    entries: found,
    hidden: hasStranger && isOwn ? [...hidden, 'unread-part'] : hidden,
    problems,
  };
}

interface CardEntry extends FoundEntry {
  /** The card itself says its day. */
  isDayOwn: boolean;
}

/** The entry of a card without a day from above it. */
function readCard({ label, inside, texts }: Card, page: PageContext): CardEntry {
  const own = readLabelledDate(inside, texts, page);
  const isDayOwn = own.state === 'filled' || inside.some(({ name }) => name === 'date');
  const entry = readLabelledEntry(inside, texts, own, [], page);
  const title = texts.find(({ text, label: name }) => !name && isSubjectName(text));
  if (title) {
    const { parts, number } = readSubject(title.text, 'telpa');
    entry.journal = makeJournal(entry.journal, parts);
    if (number && !entry.number) entry.number = number;
  }
  return { element: label.element, entry, isDayOwn };
}
