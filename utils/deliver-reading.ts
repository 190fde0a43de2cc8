import type { Reading } from '@/utils/journal/reading';

const answerWithinMs = 3_000;
const tries = 3;

/** Hands readings over, each at least once, until it is acknowledged. */
export interface Delivery {
  /** Sends a reading unless an equal one was the last that was acknowledged. */
  deliver: (reading: Reading) => Promise<void>;
  /** Forgets what was acknowledged: the next reading is sent even if it is equal. */
  forget: () => void;
}

function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), ms);
    }),
  ]);
}

/**
 * @param send hands one reading over; resolves to `true` once the receiver has stored it.
 * The receiver may die at any moment: without an answer within 3 s the reading is sent again, three times in all;
 * after that the next call (the page's next quiet moment) begins anew. A newer reading replaces one that waits.
 */
export function createDelivery(send: (reading: Reading) => Promise<boolean>): Delivery {
  let acknowledged: string | undefined;
  let newest: string | undefined;

  return {
    deliver: async (reading) => {
      const text = JSON.stringify(reading);
      const isSame = text === acknowledged && text === newest;
      newest = text;
      if (isSame) return;
      for (let attempt = 0; attempt < tries && newest === text; attempt += 1) {
        const answer = await within(send(reading), answerWithinMs);
        if (answer !== true) continue;
        acknowledged = text;
        return;
      }
    },
    forget: () => {
      acknowledged = undefined;
    },
  };
}
