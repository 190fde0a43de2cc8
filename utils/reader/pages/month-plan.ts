import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { Field, FieldName, IsoDate } from '@/utils/journal/field';
import { groupCards } from '../card-groups';
import type { Head } from '../columns';
import { contentOf, type Content } from '../content';
import type { FoundEntry, PageContext, Recognise, Recognised } from '../context';
import { queryDate, queryMonth, querySpan } from '../dates';
import { isSubjectName } from '../journal-name';
import type { Labelled } from '../labels';
import { readMore } from '../more-rows';
import type { Block } from '../outline';
import { queryRegisterAt, queryRegisterOf } from '../registers';
import { readField } from '../rows';
import type { Row } from '../table';
import { foldLabel, plainText } from '../text';
import { queryLabelName, queryRegister, type LabelName } from '../vocabulary';

/** The fields of a plan. «Saturs» is a lesson's topic elsewhere; a plan has both. */
const planFields = ['topic', 'childMessage', 'content', 'values', 'outcome', 'skills', 'extraInformation'] as const;
type PlanField = (typeof planFields)[number];

/** What only a plan has: two of them need no title. */
const ownFields = new Set<FieldName | undefined>(['childMessage', 'values', 'skills', 'extraInformation']);
const foreign: readonly (LabelName | undefined)[] = ['pupil', 'mark', 'letter', 'homework', 'date', 'number', 'type'];

/** A group's plan for a month: labelled values, a card a month, or a table with a month a row. The month must be said. */
export const recogniseMonthPlan: Recognise = (page) =>
  recogniseTables(page) ?? recogniseForm(page) ?? recogniseLabels(page);

function planFieldOf(name: LabelName | undefined, label: string): PlanField | undefined {
  if (name === 'topic' && /^(macibu |plana )?satur/.test(foldLabel(label))) return 'content';
  return planFields.find((field) => field === name);
}

function isPlan(names: readonly (PlanField | undefined)[], isTitled: boolean): boolean {
  const own = new Set(names.filter((name) => ownFields.has(name)));
  return own.size >= 2 || (isTitled && new Set(names.filter((name) => name)).size >= 2);
}

function recogniseTables(page: PageContext): Recognised | undefined {
  const heads = page.heads.filter((head) => {
    const columns = [...head.columns, ...head.hidden];
    if (columns.some(({ name }) => foreign.includes(name))) return false;
    const names = columns.map(({ name, label }) => planFieldOf(name, label));
    return isPlan(names, queryRegisterOf(head, page) === 'month-plan');
  });
  const found = heads.flatMap((head) => readTable(head, page));
  const isHidden = heads.some(({ hidden }) => hidden.some(({ name, label }) => planFieldOf(name, label)));
  return finish(found, page, heads, isHidden);
}

function readTable(head: Head, page: PageContext): FoundEntry[] {
  const rows = head.rows.filter(({ isHead, isSingle }) => !isHead && !isSingle);
  const textOf = (row: Row, index: number): string => contentOf(row.cells[index] ?? row.element, undefined, true).text;
  const monthColumn = head.columns.find(
    ({ index, name }) =>
      !planFields.some((field) => field === name) &&
      rows.filter((row) => row.cells[index] && queryMonth(textOf(row, index), page.around)).length * 2 > rows.length,
  );
  const read = (some: readonly Row[], month: Field<IsoDate>): FoundEntry[] => {
    const [first] = some;
    if (!first) return [];
    const contents = head.columns.flatMap(({ index, name, label }) => {
      const field = planFieldOf(name, label);
      if (!field) return [];
      const cells = some.flatMap((row) => row.cells[index] ?? []);
      return cells.map((cell) => [field, contentOf(cell, page.savedTextOf)] as const);
    });
    const theme = themeOf(
      head.columns.map(({ index, name, label }) => ({ name, label, text: textOf(first, index) })),
      page.around,
    );
    return [{ element: first.element, entry: createPlan(month, contents, theme, page) }];
  };
  if (!monthColumn) return read(rows, queryPageMonth(page));
  return rows.flatMap((row) => read([row], monthField(textOf(row, monthColumn.index), page.around)));
}

/** A table of two columns: labels and their values. */
function recogniseForm(page: PageContext): Recognised | undefined {
  for (const block of page.outline.blocks) {
    if (block.kind !== 'table') continue;
    const said = block.table.rows.flatMap(({ cells }): (Said & { content: Content })[] => {
      const [label, value] = cells;
      if (!label || !value || cells.length !== 2) return [];
      const content = contentOf(value, page.savedTextOf);
      const text = contentOf(label, undefined, true).text;
      return [{ name: queryLabelName(text), label: text, text: content.text, content }];
    });
    const contents = said.flatMap(({ name, label, content }) => {
      const own = planFieldOf(name, label);
      return own ? [[own, content] as const] : [];
    });
    const isForeign = said.some(({ name }) => foreign.includes(name));
    const names = contents.map(([name]) => name);
    if (isForeign || !isPlan(names, queryRegisterAt(block.element, page) === 'month-plan')) continue;
    const month = said.find((one) => one.name === 'period' && !isOfTheme(one))?.text;
    const date = month === undefined ? queryPageMonth(page) : monthField(month, page.around);
    const entry = createPlan(date, contents, themeOf(said, page.around), page);
    return finish([{ element: block.element, entry }], page, []);
  }
  return undefined;
}

function recogniseLabels(page: PageContext): Recognised | undefined {
  if (page.labelled.some(({ name }) => foreign.includes(name))) return undefined;
  const fields = page.labelled.flatMap((one) => (fieldOf(one) ? [one] : []));
  const [first] = fields;
  if (!first || !isPlan(fields.map(fieldOf), queryRegisterAt(first.element, page) === 'month-plan')) return undefined;
  const many = planFields
    .filter((name) => name !== 'outcome')
    .map((name) => fields.filter((one) => fieldOf(one) === name))
    .sort((a, b) => b.length - a.length)[0];
  if (!many || many.length < 2) {
    const entry = readLabels(page.labelled, queryPageMonth(page), page);
    return finish([{ element: first.element, entry }], page, []);
  }
  const { cards, hasStranger } = groupCards(many, page);
  const found = cards.map(({ inside, texts, label, element }): FoundEntry => {
    const own = [...periodsOf(inside), ...texts.map(({ text }) => text)].find((text) => queryMonth(text, page.around));
    const month = monthField(own ?? queryMonthAbove(element, page) ?? '', page.around);
    return { element: label.element, entry: readLabels(inside, month, page) };
  });
  return finish(found, page, [], hasStranger);
}

function fieldOf({ name, element }: Labelled): PlanField | undefined {
  return planFieldOf(name, labelText(element));
}

function labelText(element: Element): string {
  return plainText(element.getAttribute('aria-label') ?? element.textContent);
}

function readLabels(inside: readonly Labelled[], month: Field<IsoDate>, page: PageContext): Entry {
  const contents = inside.flatMap((one) => {
    const name = fieldOf(one);
    return name ? [[name, one.content] as const] : [];
  });
  const said = inside.map(({ name, element, content: { text } }) => ({ name, label: labelText(element), text }));
  const status = inside.find(({ name }) => name === 'status')?.content.text ?? '';
  return {
    ...createPlan(month, contents, themeOf(said, page.around), page),
    draft: /melnrakst|sagatav|чернов/i.test(status),
  };
}

/** A field that several places hold (an outcome for each learning area) is filled by any of them. */
function createPlan(
  date: Field<IsoDate>,
  said: readonly (readonly [PlanField, Content])[],
  theme: Entry['theme'],
  page: PageContext,
): Entry {
  const fields: Entry['fields'] = {};
  for (const name of planFields) {
    const own = said.filter(([field]) => field === name).map(([, content]) => readField(content));
    if (own.length === 0) continue;
    const texts = own.flatMap((field) => (field.state === 'filled' ? [field.text] : []));
    const text = texts.filter((one) => one !== '').join('; ');
    fields[name] =
      texts.length > 0 ? { state: 'filled', text, value: text } : (own.find(isUnreadable) ?? { state: 'empty' });
  }
  return {
    ...{ key: '', journal: journalOf(page), kind: 'month-plan', date, fields },
    ...(theme && { theme }),
    ...{ author: 'unknown', stamps: {}, draft: false, unsaved: said.some(([, { isTyped }]) => isTyped) },
  };
}

function isUnreadable({ state }: Field): boolean {
  return state === 'unreadable';
}

const journals = new WeakMap<PageContext, JournalRef>();

/** A plan belongs to a group, or to a subject's teacher. */
function journalOf(page: PageContext): JournalRef {
  const known = journals.get(page);
  if (known) return known;
  const { className, grade, subject, group } = page.journal;
  const isSubject = subject !== null && isSubjectName(subject);
  const journal: JournalRef = {
    ...{ className, grade, group, suffix: null },
    ...{ subject: isSubject ? subject : null, kind: isSubject ? 'subject' : 'group' },
  };
  journals.set(page, journal);
  return journal;
}

interface Said {
  name: LabelName | undefined;
  label: string;
  text: string;
}

function isOfTheme({ name, label }: Pick<Said, 'name' | 'label'>): boolean {
  return name === 'period' && foldLabel(label).startsWith('temat');
}

/** «Temata laiks: 03.11.–28.11.», or «No» and «Līdz». */
function themeOf(said: readonly Said[], around: IsoDate): Entry['theme'] {
  const own = said.find(isOfTheme);
  if (own) return querySpan(own.text, around);
  const dayOf = (name: 'from' | 'to'): IsoDate | undefined =>
    queryDate(said.find((one) => one.name === name)?.text ?? '', around)?.date;
  const [from, to] = [dayOf('from'), dayOf('to')];
  return from && to && from <= to ? { from, to } : undefined;
}

function monthField(text: string, around: IsoDate): Field<IsoDate> {
  const value = queryMonth(text, around);
  return value ? { state: 'filled', text, value } : { state: 'unreadable', text };
}

function periodsOf(labelled: readonly Labelled[]): string[] {
  return labelled
    .filter(({ name, element }) => name === 'period' && !isOfTheme({ name, label: labelText(element) }))
    .map(({ content }) => content.text);
}

/** The month that a block names, alone or in parts of a title: «Bitītes · 2025. gada novembris». */
function monthTextOf(block: Block, around: IsoDate): string | undefined {
  const text = block.kind === 'control' ? block.content.text : block.kind === 'table' ? '' : block.text;
  return [text, ...text.split(/[·|,:–—]/).map(plainText)].find((part) => queryMonth(part, around));
}

function queryMonthAbove(element: Element, { outline: { blocks }, around }: PageContext): string | undefined {
  const above = blocks.filter((block) => (element.compareDocumentPosition(block.element) & 2) !== 0);
  return above.map((block) => monthTextOf(block, around)).findLast((text) => text !== undefined);
}

/** The one month that the page says: in a labelled place, a heading, a picker, any text; two of one strength are none. */
function queryPageMonth({ labelled, outline: { blocks }, around }: PageContext): Field<IsoDate> {
  const of = (some: readonly Block[]): string[] => some.flatMap((block) => monthTextOf(block, around) ?? []);
  const texts = blocks.filter((block) => block.kind === 'text' && !block.isLink);
  const tiers = [
    periodsOf(labelled),
    of(texts.filter((block) => block.kind === 'text' && (block.isHeading || queryRegister(block.text)))),
    of(blocks.filter(({ kind }) => kind === 'control' || kind === 'chooser')),
    of(texts),
  ];
  for (const tier of tiers) {
    const months = new Set(tier.flatMap((text) => queryMonth(text, around) ?? []));
    const text = tier.find((one) => queryMonth(one, around));
    if (months.size === 1 && text) return monthField(text, around);
    if (months.size > 1) break;
  }
  return { state: 'unreadable', text: '' };
}

function finish(
  found: readonly FoundEntry[],
  page: PageContext,
  heads: readonly Head[],
  isPartHidden = false,
): Recognised | undefined {
  const known = found.filter(({ entry }) => entry.date.state === 'filled').length;
  if (known * 2 <= found.length) return undefined;
  const { hidden, problems } = readMore(heads, page);
  return {
    ...{ page: 'month-plan', layout: 'month-plan', confidence: 0.96, entries: found, problems },
    hidden: isPartHidden ? [heads.length > 0 ? 'hidden-column' : 'unread-part', ...hidden] : hidden,
    journal: journalOf(page),
  };
}
