import { sizes, type Figure, type Size } from './figure';
import { goalTexts } from './goals';
import { getSpread } from './statistics';

const heads = ['measured', 'no list', ...sizes.map((size) => `${size.toLocaleString('en')} rows`), 'goal'];

/** One table for all figures: a row for each name, a column for each length of list; in Markdown. */
export function writeTable(figures: readonly Figure[]): string {
  const names = [...new Set(figures.map(({ name }) => name))];
  const columns: (Size | undefined)[] = [undefined, ...sizes];
  const rows = names.map((name) => {
    const own = figures.filter((figure) => figure.name === name);
    const unit = own.find((figure) => figure.unit)?.unit;
    const cells = columns.map((size) =>
      own
        .filter((figure) => figure.size === size)
        .map(writeCell)
        .join(''),
    );
    return [unit ? `${name}, ${unit}` : name, ...cells, queryGoal(name)];
  });
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** «12 (11–15), 60 entries ✓»: the median, the range, what was found, whether the goal is met. */
function writeCell({ values, note, isMet }: Figure): string {
  const { median, least, most, count } = getSpread(values);
  const range =
    count > 1 && writeNumber(least) !== writeNumber(most) ? ` (${writeNumber(least)}–${writeNumber(most)})` : '';
  const sign = isMet === undefined ? '' : isMet ? ' ✓' : ' ✗';
  return `${writeNumber(median)}${range}${note ? `, ${note}` : ''}${sign}`;
}

/** Two digits that count, and no more. */
function writeNumber(value: number): string {
  const size = Math.abs(value);
  return value.toLocaleString('en', { maximumFractionDigits: size >= 20 ? 0 : size >= 2 ? 1 : 2 });
}

/** The longest start that a name has, so that a goal may be given to a whole family of rows. */
function queryGoal(name: string): string {
  const fitting = goalTexts.filter(([start]) => name.startsWith(start)).sort((a, b) => b[0].length - a[0].length);
  return fitting[0]?.[1] ?? '';
}
