import { readElements, readSteps, type ElementReading, type ReadOptions } from './read-elements';

/** Reads a page without holding its browser up. */
export interface SlicedReader {
  /**
   * A reading in slices, the browser let in between.
   * @param isStale Tells whether the page changed since the reading began.
   * @returns Undefined: the page changed between two slices, so that rows of two moments would be mixed. A page that
   * does so twice in a row is read in one go, lest a restless one is never read.
   */
  read: (options: ReadOptions, isStale: () => boolean) => Promise<ElementReading | undefined>;
}

/**
 * @param startTurn Begins a turn of reading; what it gives tells whether the turn is over and the browser is to be let
 * in. Absent: after each step.
 */
export function createSlicedReader(document: Document, startTurn = (): (() => boolean) => () => true): SlicedReader {
  let isRestless = false;
  const read = async (options: ReadOptions, isStale: () => boolean): Promise<ElementReading | undefined> => {
    const steps = readSteps(document, options);
    for (let isOver = startTurn(); ;) {
      const step = steps.next();
      if (isOver()) {
        await nextTask();
        if (isStale()) return undefined;
        isOver = startTurn();
      }
      if (step.done) return step.value;
    }
  };
  return {
    read: async (options, isStale) => {
      const reading = isRestless ? readElements(document, options) : await read(options, isStale);
      isRestless = reading === undefined;
      return reading;
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
