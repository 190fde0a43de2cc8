import { browser } from 'wxt/browser';
import type { Instant } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';

/** Every message of the extension, grouped by who receives it: orders for requests, past tense for news. */
export interface Messages {
  background: {
    /** A journal page was read. Answered with `true` once the reading and its report are stored. */
    pageRead: (news: { reading: Reading; readAt: Instant }) => true;
    /** The page left the tab, or went into the back/forward cache. */
    pageLeft: (news: Record<string, never>) => true;
  };
  journal: {
    /** Scrolls to an entry and selects it. `false`: it is no longer on the page. */
    showEntry: (order: { key: string }) => boolean;
    /** Reads the page again and sends the reading, changed or not. */
    readPage: (order: Record<string, never>) => true;
  };
}

type Receiver = keyof Messages;
type Name<R extends Receiver> = keyof Messages[R] & string;
type Handler<R extends Receiver, N extends Name<R>> = Messages[R][N] extends (body: infer B) => infer A
  ? (body: B, tabId: number | undefined) => A | Promise<A>
  : never;
type Body<R extends Receiver, N extends Name<R>> = Parameters<Handler<R, N>>[0];
type Answer<R extends Receiver, N extends Name<R>> = Awaited<ReturnType<Handler<R, N>>>;

/** A handler for each message of a receiver: a missing one does not compile. */
export type Handlers<R extends Receiver> = { [N in Name<R>]: Handler<R, N> };
