import type { Candidate, ColumnEvidence, Explanation, LabelEvidence, TableEvidence } from '@/utils/reader/explain';

const useWords: Record<TableEvidence['use'], string> = {
  read: 'read',
  twin: 'left out: repeats a table before it',
  unused: 'its head was understood; nothing was taken of it',
  'no-head': 'not understood: no head with at least two known words or three days',
};

/** Problems that every sketch has: it holds no dates and no names of journals. */
const dateProblems = new Set<string>(['no-span', 'no-journal-name', 'unreadable-dates']);

/** What of an explanation is printed. `sketch`: dates and texts were filled in, so nothing is said of them. */
export interface PrintOptions {
  isSketch: boolean;
}

/** The lines that tell a page's evidence to a person. */
export function writeExplanation(explanation: Explanation, options: PrintOptions): string[] {
  const { page, line, candidates, tables, labels, leftOut } = explanation;
  const hidden = tables.flatMap(({ position, columns }) =>
    columns
      .filter(({ isHidden }) => isHidden)
      .map(({ words }) => `hidden column «${words}» of table ${String(position)}`),
  );
  const out = [
    ...tables
      .filter(({ use }) => use !== 'read')
      .map(({ position, use }) => `table ${String(position)}: ${useWords[use]}`),
    ...leftOut.heads.map(({ table, words }) => `head «${words}» of table ${String(table)}: no word of the vocabulary`),
    ...leftOut.labels.map(({ words, path }) => `label «${words}»: no word of the vocabulary (${path})`),
    ...hidden,
    ...leftOut.filters.map((filter) => `filter that is on: ${filter}`),
    ...leftOut.problems
      .filter(({ id }) => !options.isSketch || !dateProblems.has(id))
      .map(({ id, data }) => `${id}${data ? ` ${JSON.stringify(data)}` : ''}`),
    ...(leftOut.hasForeignFrame ? ['a frame of another site, which cannot be read'] : []),
  ];
  return [
    `Page kind: ${page}`,
    '',
    `Recognisers that answered (a page is recognised from ${String(line)} on):`,
    ...(candidates.length > 0 ? candidates.map((one) => writeCandidate(one, options)) : ['  none']),
    '',
    'Tables:',
    ...(tables.length > 0 ? tables.flatMap((table) => writeTable(table, options)) : ['  none']),
    '',
    'Labels:',
    ...(labels.length > 0 ? labels.map((label) => writeLabel(label, options)) : ['  none']),
    '',
    'Left out:',
    ...(out.length > 0 ? out.map((text) => `  ${text}`) : ['  nothing']),
  ];
}

function writeCandidate(
  { layout, confidence, records, dated, isWinner }: Candidate,
  { isSketch }: PrintOptions,
): string {
  const days = isSketch ? '' : `, ${String(dated)} with a day`;
  return `  ${isWinner ? '▸' : ' '} ${layout.padEnd(14)} ${confidence.toFixed(2)}  ${String(records)} records${days}`;
}

function writeTable({ position, path, rows, unloaded, use, columns }: TableEvidence, options: PrintOptions): string[] {
  const more = unloaded > 0 ? `, ${String(unloaded)} not in the page` : '';
  return [
    `  ${String(position)}. ${String(rows)} rows${more}; ${useWords[use]}`,
    `     ${path}`,
    ...columns.map((column) => writeColumn(column, options)),
  ];
}

function writeColumn({ index, words, name, isHidden, cells }: ColumnEvidence, { isSketch }: PrintOptions): string {
  const share =
    cells && !isSketch && cells.filled > 0
      ? `  ${String(cells.dates)} of ${String(cells.filled)} filled cells are dates`
      : '';
  const taken = name ?? 'not understood';
  return `     ${String(index + 1).padStart(2)}  «${words}» → ${taken}${isHidden ? ' (hidden)' : ''}${share}`;
}

function writeLabel({ path, words, name, isControl, isFilled, isDate }: LabelEvidence, options: PrintOptions): string {
  const value = options.isSketch ? '' : isDate ? ', a date' : isFilled ? ', filled' : ', empty';
  return `  «${words}» → ${name}${isControl ? ', a control' : ''}${value}  (${path})`;
}
