import { readElements } from '@/utils/reader/read-elements';
import { listViolations, type Violations } from './list-violations';
import { today } from './settings';

/** What a page says by lesson of its model: the fields that are empty, and what it is accused of. */
export interface Judged {
  empties: Set<string>;
  violations: Violations;
}

/** Reads and checks a page whose lessons carry `data-nth`. */
export function judge(document: Document): Judged {
  const { reading, elements } = readElements(document, { today });
  const nthOf = (key: string): string => elements.get(key)?.closest('[data-nth]')?.getAttribute('data-nth') ?? 'none';
  const empties = reading.entries.flatMap(({ key, fields }) =>
    Object.entries(fields).flatMap(([name, { state }]) =>
      state === 'empty' ? [`${name} of lesson ${nthOf(key)}`] : [],
    ),
  );
  return { empties: new Set(empties), violations: listViolations(reading, nthOf) };
}

/** What a page that shows less says and the whole page does not: nothing must be here. */
export function listFalse(part: Judged, whole: Judged): string[] {
  return [
    ...missing(part.empties, whole.empties).map((one) => `false empty: ${one}`),
    ...missing(part.violations.entries, whole.violations.entries).map((one) => `false violation: ${one}`),
    ...missing(part.violations.weeks, whole.violations.weeks).map((one) => `false violation: ${one}`),
  ];
}

function missing(some: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  return [...some].filter((one) => !known.has(one));
}
