import type { Entry } from '@/utils/journal/entry';

/** The lessons of one journal around a lesson, on other days than its own; undefined: the page shows none. */
export interface Neighbours {
  before?: Entry;
  after?: Entry;
}

const known = new WeakMap<readonly Entry[], ReadonlyMap<Entry, Neighbours>>();

/** Each dated entry's neighbours in its journal. Reckoned once for a list: every entry of it asks. */
export function getNeighbours(entries: readonly Entry[]): ReadonlyMap<Entry, Neighbours> {
  const old = known.get(entries);
  if (old) return old;
  const neighbours = new Map<Entry, Neighbours>();
  for (const days of groupByJournal(entries).values()) {
    days.forEach((day, index) => {
      const [before, after] = [days[index - 1]?.at(-1), days[index + 1]?.[0]];
      for (const entry of day) neighbours.set(entry, { ...(before && { before }), ...(after && { after }) });
    });
  }
  known.set(entries, neighbours);
  return neighbours;
}

/** The entries of each journal by day, days and lessons in their order. */
function groupByJournal(entries: readonly Entry[]): Map<string, Entry[][]> {
  const dated = entries.flatMap((entry) =>
    entry.date.state === 'filled' && !entry.draft && !entry.cancelled ? [{ entry, day: entry.date.value }] : [],
  );
  dated.sort((a, b) => (a.day === b.day ? numberOf(a.entry) - numberOf(b.entry) : a.day < b.day ? -1 : 1));
  const journals = new Map<string, Entry[][]>();
  const lastDays = new Map<string, string>();
  for (const { entry, day } of dated) {
    const id = entry.kind + JSON.stringify(entry.journal);
    const days = journals.get(id) ?? [];
    journals.set(id, days);
    if (lastDays.get(id) === day) days.at(-1)?.push(entry);
    else days.push([entry]);
    lastDays.set(id, day);
  }
  return journals;
}

function numberOf({ number }: Entry): number {
  return number?.state === 'filled' ? (number.value ?? 99) : 99;
}
