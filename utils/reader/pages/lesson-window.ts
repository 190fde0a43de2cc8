import { isFieldName, isNewRecordText, type LabelName } from '../vocabulary';
import type { PageContext, Recognise } from '../context';
import { parentOf } from '../dom';
import { isDay, readLabelledDate, readLabelledEntry } from '../labelled-entry';
import type { Labelled } from '../labels';
import { queryLabelledRegister } from '../registers';

const core = new Set<LabelName>(['topic', 'outcome', 'homework']);

/** One open lesson: labelled values or controls, a topic or homework among them, each named once. */
export const recogniseLessonWindow: Recognise = (page) => {
  const fields = page.labelled.filter(({ name }) => isFieldName(name));
  if (page.labelled.some(({ name }) => name === 'letter')) return undefined;
  const cores = fields.filter(({ name }) => core.has(name));
  // Several topics are several lessons: cards, not a window. Of outcomes a lesson may have several, beside its topic.
  const countOf = (name: LabelName): number => cores.filter((one) => one.name === name).length;
  if (cores.length === 0 || countOf('topic') > 1 || countOf('homework') > 1) return undefined;
  if (cores.length > 1 && countOf('outcome') === cores.length) return undefined;
  const isEditor = cores.some(({ isControl }) => isControl);
  const hasMarks = page.labelled.some(({ name, isControl }) => name === 'mark' && !isControl);
  // Labels side by side without one value are the head of something else.
  const isTold = fields.some(({ content }) => content.text !== '' || content.isRich);
  if (!isEditor && (hasMarks || fields.length < 2 || !isTold)) return undefined;
  const [first] = fields;
  if (!first || queryLabelledRegister(first, page)) return undefined;
  const container = windowOf(first, fields, page);
  const inside = page.labelled.filter(({ element }) => container.contains(element));
  const blocks = page.outline.blocks.filter(
    ({ element }) => container.contains(element) && !isInValue(element, inside),
  );
  const texts = blocks.filter((block) => block.kind === 'text');
  const date = readLabelledDate(inside, texts, page);
  if (date.state !== 'filled' && (!isEditor || fields.length < 2)) return undefined;
  const switches = blocks.flatMap((block) => (block.kind === 'switch' ? [block.text] : []));
  const entry = readLabelledEntry(inside, texts, date, switches, page);
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

function isInValue(element: Element, labelled: readonly Labelled[]): boolean {
  return labelled.some(
    ({ place, element: label }) => place !== label && place.contains(element) && !place.contains(label),
  );
}
