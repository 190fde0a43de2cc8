import type { Field, IsoDate } from '@/utils/journal/field';
import type { PageContext } from './context';
import { queryHeadingDate } from './dates';
import { isLeftOut, parentOf } from './dom';
import { isDay } from './labelled-entry';
import type { Labelled } from './labels';
import type { TextBlock } from './outline';
import { isFieldName } from './vocabulary';

/** The widest element around a label that holds no other label of its name, with what stands in it. */
export interface Card {
  element: Element;
  label: Labelled;
  inside: Labelled[];
  texts: TextBlock[];
  /** The last day in a line of text before the card and in no card: it belongs to all cards below it. */
  dayAbove: Field<IsoDate>;
}

export interface CardGroups {
  cards: Card[];
  /** Something stands among the cards that looks like one and was not taken for one. */
  hasStranger: boolean;
}

/** Parts a page into cards, one for each of the labels. One pass: pages of thousands of cards are read in time. */
export function groupCards(labels: readonly Labelled[], { labelled, outline, around }: PageContext): CardGroups {
  const counts = countLabels(labels);
  const cards = labels.map((label): Card => {
    let element = label.element;
    for (let wider = parentOf(element); wider && counts.get(wider) === 1; wider = parentOf(wider)) element = wider;
    return { element, label, inside: [], texts: [], dayAbove: { state: 'unreadable', text: '' } };
  });
  const cardsByElement = new Map(cards.map((card) => [card.element, card]));
  const cardOf = createClimber((element) => cardsByElement.get(element));
  let hasStranger = false;
  for (const one of labelled) {
    const card = cardOf(one.element);
    if (card) card.inside.push(one);
    else if (isFieldName(one.name) && !one.isControl) hasStranger = true;
  }
  const places = new Set(labelled.flatMap(({ place, element }) => (place === element ? [] : [place])));
  const fieldPlaces = new Set(labelled.flatMap(({ place, name }) => (isFieldName(name) ? [place] : [])));
  const placeOf = createClimber((element) => (places.has(element) ? element : undefined));
  const fieldPlaceOf = createClimber((element) => (fieldPlaces.has(element) ? element : undefined));
  let day: Field<IsoDate> = { state: 'unreadable', text: '' };
  const begun = new Set<Card>();
  let hasLooseDay = false;
  for (const block of outline.blocks) {
    const card = cardOf(block.element);
    if (card && !begun.has(card)) {
      begun.add(card);
      card.dayAbove = day;
    }
    if (block.kind !== 'text') continue;
    if (card) {
      const place = placeOf(block.element);
      if (!place || !card.element.contains(place)) card.texts.push(block);
      continue;
    }
    if (!isDay(block, around) || fieldPlaceOf(block.element)) continue;
    if (begun.size > 0) hasLooseDay = true;
    const value = queryHeadingDate(block.text, around);
    if (value) day = { state: 'filled', text: block.text, value };
  }
  return { cards, hasStranger: hasStranger || hasLooseDay || hasUnreadSibling(cards, counts) };
}

/** How many of the labels an element holds; two stand for more. */
function countLabels(labels: readonly Labelled[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const label of new Set(labels.map(({ element }) => element))) {
    for (let element: Element | null = label; element; element = parentOf(element)) {
      const count = counts.get(element) ?? 0;
      if (count > 1) break;
      counts.set(element, count + 1);
    }
  }
  return counts;
}

/** Gives the value of the nearest element around an element that has one; remembers each step of the way. */
function createClimber<Value>(valueAt: (element: Element) => Value | undefined): (start: Element) => Value | undefined {
  const known = new Map<Element, Value | undefined>();
  return (start) => {
    const path: Element[] = [];
    let value: Value | undefined;
    for (let element: Element | null = start; element; element = parentOf(element)) {
      value = known.has(element) ? known.get(element) : valueAt(element);
      path.push(element);
      if (value !== undefined || known.has(element)) break;
    }
    for (const element of path) known.set(element, value);
    return value;
  };
}

/** An element beside cards, of their tag and with a number in its text, that holds no card. */
function hasUnreadSibling(cards: readonly Card[], counts: ReadonlyMap<Element, number>): boolean {
  const parents = new Map<Element, string>();
  for (const { element } of cards) {
    const parent = parentOf(element);
    if (parent && parent.localName !== 'body') parents.set(parent, element.localName);
  }
  return [...parents].some(([parent, tag]) =>
    Array.from(parent.children).some(
      (child) => child.localName === tag && !counts.has(child) && !isLeftOut(child) && /\d/.test(child.textContent),
    ),
  );
}
