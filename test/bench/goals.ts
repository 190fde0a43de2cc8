import { getMedian, queryFigure, type Figure } from './figure';

/** What the rows of the table are held to, by the start of their names. */
export const goalTexts: readonly (readonly [start: string, text: string])[] = [
  ['read, cold', '≤ 2 × floor, cold; 60 rows: ≤ 5 ms'],
  ['read, warm', '(2 × floor, warm)'],
  ['read + check, cold', '≤ 3 × floor, cold'],
  ['read + check, warm', '(3 × floor, warm)'],
  ['read, cold, for each row', '30,000 ≤ 1.3 × 600'],
  ['longest task, CPU 4× slower', 'no task > 50 ms'],
  ['readings for 300 edits', '1'],
  ['deliveries for 300 edits', '1'],
  ['storm', '< 2 % of a core'],
  ['from the table', '≤ 300 ms'],
  ['from «Saglabāt»', '≤ 500 ms'],
  ['from «Parādīt»', '≤ 50 ms'],
  ['content script, gzipped', '≤ 12 kB'],
  ['probe', '< 2 ms'],
];

const probeLimitMs = 2;
const smallestListMs = 5;

/**
 * Holds the engines' figures to their goals. The cold ratio counts: a page is opened, read and left. The warm one stands
 * beside it.
 */
export function holdToGoals(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const { name, size } = figure;
    const own = getMedian(figures, name, size);
    if (name.startsWith('probe')) return { ...figure, isMet: own < probeLimitMs };
    const [, what, state] = /^(read|read \+ check), (cold|warm)$/.exec(name) ?? [];
    if (!what || !queryFigure(figures, `floor, ${state}`, size)) return figure;
    const ratio = own / getMedian(figures, `floor, ${state}`, size);
    const isMet = what === 'read' && size === 60 ? own <= smallestListMs : ratio <= (what === 'read' ? 2 : 3);
    const note = [`${ratio.toFixed(1)} × floor`, figure.note].filter(Boolean).join(', ');
    return { ...figure, note, isMet };
  });
}

/** The reader's time for each row: a reader that looks back at what it has seen grows with the list. */
export function perRow(figures: readonly Figure[]): Figure[] {
  const name = 'read, cold, for each row';
  const times = figures.flatMap(({ name: of, size, values }): Figure[] => {
    if (of !== 'read, cold' || !size) return [];
    return [{ name, size, unit: 'µs', values: values.map((ms) => (ms * 1000) / size) }];
  });
  if (!queryFigure(times, name, 600)) return times;
  return times.map((figure) => {
    if (figure.size !== 30_000) return figure;
    const ratio = getMedian(times, name, 30_000) / getMedian(times, name, 600);
    return { ...figure, note: `${ratio.toFixed(2)} × 600`, isMet: ratio <= 1.3 };
  });
}
