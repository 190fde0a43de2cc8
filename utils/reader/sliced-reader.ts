import { readElements, readSteps, type ElementReading, type ReadOptions } from './read-elements';

/** Reads a page without holding its browser up. */
export interface SlicedReader {
  /**
   * A reading in slices, the browser let in between.
   * @param isStale Tells whether the page changed since the reading began.
   * @returns Undefined: the page changed between two slices, so that rows of two moments would be mixed, or a later
   * reading was begun: the last one begun counts, however the browser's timers overtake each other. A page that changed
   * is read in one go the next time, lest a restless one is never read.
   */
  read: (options: ReadOptions, isStale: () => boolean) => Promise<ElementReading | undefined>;
}

/**
 * @param startTurn Begins a turn of reading; what it gives tells whether the turn is over and the browser is to be let
 * in. Absent: after each step.
 */
export function createSlicedReader(document: Document, startTurn = (): (() => boolean) => () => true): SlicedReader {
  let isRestless = false;
  let begun = 0;
  const read = async (
    options: ReadOptions,
    isStale: () => boolean,
    isOvertaken: () => boolean,
  ): Promise<ElementReading | undefined> => {
    const steps = readSteps(document, options);
    // The script's own start, and what becomes of the reading, are tasks of their own.
    await nextTask();
    for (let isOver = startTurn(); ;) {
      const step = steps.next();
      const isLate = isOver();
      if (isLate || step.done) await nextTask();
      if (isOvertaken() || (isLate && isStale())) return undefined;
      if (step.done) return step.value;
      if (isLate) isOver = startTurn();
    }
  };
  return {
    read: async (options, isStale) => {
      const own = ++begun;
      const isOvertaken = (): boolean => own !== begun;
      const reading = isRestless ? readElements(document, options) : await read(options, isStale, isOvertaken);
      isRestless = reading === undefined && isStale();
      return reading;
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
