import type { PageKind, Reading } from '@/utils/journal/reading';
import type { Column, Head } from './columns';
import { contentOf } from './content';
import type { PageContext } from './context';
import { queryDate } from './dates';
import type { Labelled } from './labels';
import { line, readContext, readElements, recogniseAll, type ReadOptions } from './read-elements';
import type { Row, Table } from './table';
import { plainText } from './text';
import type { LabelName } from './vocabulary';

/**
 * Why a page was read as it was. Plain data: ids, numbers, places, and the page's own head words; no text of an entry.
 * For the command line; the content script does not hold it.
 */
export interface Explanation {
  page: PageKind;
  /** The name of the recogniser that won; the page's kind where none did. */
  layout: string;
  /** Below this confidence a page is not recognised. */
  line: number;
  /** Every recogniser that answered, surest first. */
  candidates: Candidate[];
  tables: TableEvidence[];
  labels: LabelEvidence[];
  leftOut: {
    /** Labels whose words are not in the vocabulary. */
    labels: { path: string; words: string }[];
    /** Heads of columns that are not in the vocabulary, by table. */
    heads: { table: number; words: string }[];
    filters: Reading['filters'];
    hidden: Reading['coverage']['hidden'];
    problems: Reading['problems'];
    hasForeignFrame: boolean;
  };
}

export interface Candidate {
  layout: string;
  page: PageKind;
  confidence: number;
  records: number;
  /** How many of them have a day. */
  dated: number;
  isWinner: boolean;
}

export interface TableEvidence {
  /** Its place among the page's tables, from 1. */
  position: number;
  path: string;
  rows: number;
  /** Rows that exist elsewhere, as the table says. */
  unloaded: number;
  /** `no-head`: no head was understood. `twin`: it repeats a table before it. `unused`: the winner took nothing of it. */
  use: 'read' | 'twin' | 'unused' | 'no-head';
  records: number;
  columns: ColumnEvidence[];
}

export interface ColumnEvidence {
  index: number;
  words: string;
  /** What it was taken for; `day`: a lesson or a day by its date; null: not understood. */
  name: LabelName | 'day' | null;
  isHidden: boolean;
  /** Cells with a text, and how many of these hold a date. Of a column of pupils no cell is looked at. */
  cells?: { filled: number; dates: number };
}

export interface LabelEvidence {
  path: string;
  words: string;
  name: LabelName;
  isControl: boolean;
  isFilled: boolean;
  isDate: boolean;
}

/** Tells what on a page was taken for what, why, how surely, and what was left out. Reads only; throws nothing of its own. */
export function explainPage(document: Document, options: ReadOptions): Explanation {
  const { reading, elements } = readElements(document, options);
  const page = readContext(document, options);
  const records = [...elements.values()];
  const tables = page.outline.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const evidence = tables.map((table, index) => explainTable(table, index + 1, page, records));
  return {
    page: reading.page,
    layout: reading.coverage.layout,
    line,
    candidates: listCandidates(page, reading),
    tables: markTwins(evidence, tables, page),
    labels: page.labelled.map((one) => explainLabel(one, page)),
    leftOut: {
      labels: page.outline.blocks.flatMap((block) =>
        block.kind === 'text' && block.label === 'other' ? [{ path: pathOf(block.element), words: block.text }] : [],
      ),
      heads: evidence.flatMap(({ position, columns }) =>
        columns
          .filter(({ name, words }) => name === null && words !== '')
          .map(({ words }) => ({ table: position, words })),
      ),
      filters: reading.filters,
      hidden: reading.coverage.hidden,
      problems: reading.problems,
      hasForeignFrame: page.outline.hasForeignFrame,
    },
  };
}

function listCandidates(page: PageContext, { coverage }: Reading): Candidate[] {
  return recogniseAll(page)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ layout, page: kind, confidence, entries }, index) => {
      const found = [...entries];
      return {
        layout,
        page: kind,
        confidence: Math.round(confidence * 100) / 100,
        records: found.length,
        dated: found.filter(({ entry }) => entry.date.state === 'filled').length,
        isWinner: index === 0 && confidence >= line && coverage.layout === layout,
      };
    });
}

function explainTable(table: Table, position: number, page: PageContext, records: readonly Element[]): TableEvidence {
  const head = page.heads.find((one) => one.table === table);
  const own = records.filter((element) => table.element.contains(element)).length;
  return {
    position,
    path: pathOf(table.element),
    rows: head?.rows.length ?? table.rows.length,
    unloaded: table.unloaded,
    use: own > 0 ? 'read' : head ? 'unused' : 'no-head',
    records: own,
    columns: head ? explainColumns(head, page) : headsOf(table),
  };
}

function explainColumns(head: Head, { around }: PageContext): ColumnEvidence[] {
  const rows = head.rows.filter(({ isHead, isSingle }) => !isHead && !isSingle);
  const explain = (column: Column, isHidden: boolean): ColumnEvidence => {
    const { index, label, name, date } = column;
    const texts = name === 'pupil' ? [] : rows.map((row) => textAt(row, index)).filter((text) => text !== '');
    const dates = texts.filter((text) => queryDate(text, around)?.date !== undefined).length;
    return {
      index,
      words: label,
      name: name ?? (date ? 'day' : null),
      isHidden,
      ...(name !== 'pupil' && { cells: { filled: texts.length, dates } }),
    };
  };
  return [...head.columns.map((one) => explain(one, false)), ...head.hidden.map((one) => explain(one, true))].sort(
    (a, b) => a.index - b.index,
  );
}

/** The words of a head that was not understood; a row is a head by its markup only: the first may be somebody's. */
function headsOf({ rows }: Table): ColumnEvidence[] {
  const head = rows.find(({ isHead, isSingle }) => isHead && !isSingle);
  return (head?.cells ?? []).flatMap((cell, index) =>
    cell ? [{ index, words: contentOf(cell, undefined, true, true).text, name: null, isHidden: false }] : [],
  );
}

function textAt(row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? contentOf(cell, undefined, true).text : '';
}

/** A table that the winner took nothing of and whose rows all stand in a table before it. */
function markTwins(evidence: TableEvidence[], tables: readonly Table[], page: PageContext): TableEvidence[] {
  const before = new Set<string>();
  return evidence.map((one, index) => {
    const head = page.heads.find(({ table }) => table === tables[index]);
    const columns = (head?.columns ?? []).filter(({ name }) => name && ['date', 'number', 'topic'].includes(name));
    const signs = (head?.rows ?? []).map((row) => columns.map((column) => textAt(row, column.index)).join('|'));
    const isTwin = one.use === 'unused' && signs.length > 0 && signs.every((sign) => before.has(sign));
    for (const sign of signs) before.add(sign);
    return isTwin ? { ...one, use: 'twin' } : one;
  });
}

function explainLabel({ name, element, content, isControl }: Labelled, { around }: PageContext): LabelEvidence {
  return {
    path: pathOf(element),
    words: wordsOf(element, content.text),
    name,
    isControl,
    isFilled: content.text !== '' || content.isRich,
    isDate: queryDate(content.text, around)?.date !== undefined,
  };
}

/** A label's own words: never the value after its colon, or inside a label around its control. */
function wordsOf(element: Element, value: string): string {
  const given = ['aria-label', 'placeholder', 'data-placeholder', 'title'].map((name) => element.getAttribute(name));
  const text = contentOf(element, () => '', false, true).text || (given.find((one) => one) ?? '');
  const colon = text.indexOf(':');
  const own = value !== '' && text.endsWith(value) ? text.slice(0, -value.length) : text;
  return plainText(colon > 0 ? text.slice(0, colon) : own).slice(0, 60);
}

/** Where an element stands: tags from the body down, numbered among their like. */
function pathOf(element: Element): string {
  const parts: string[] = [];
  for (let node: Element | null = element; node && node.localName !== 'body'; node = node.parentElement) {
    const { localName, parentElement } = node;
    const like = Array.from(parentElement?.children ?? []).filter((one) => one.localName === localName);
    parts.unshift(like.length > 1 ? `${localName}[${String(like.indexOf(node) + 1)}]` : localName);
  }
  return parts.join(' > ') || 'body';
}
