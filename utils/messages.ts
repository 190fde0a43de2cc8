import { browser } from 'wxt/browser';
import type { Instant } from '@/utils/journal/field';
import type { Layout, LayoutPreview, Pointed, PointedPlaces, PointingProblem } from '@/utils/journal/layout';
import type { Reading } from '@/utils/journal/reading';

/** Every message of the extension, grouped by who receives it: orders for requests, past tense for news. */
export interface Messages {
  background: {
    /** A page of the site was read. Answered once the reading and its report are stored. */
    pageRead: { body: { reading: Reading; readAt: Instant }; answer: true };
    /** Another page stands in the tab: what was read there before is over. Answered with the taught layouts. */
    pageOpened: { body: { openedAt: Instant }; answer: readonly Layout[] };
    /** The page left the tab, or went into the back/forward cache. */
    pageLeft: { body: { leftAt: Instant }; answer: true };
    /**
     * A page may hold a journal, or the panel is open beside it: the reader is to be put in. Of a page the tab is its own;
     * the panel names it. `false`: the browser did not let the reader in.
     */
    readerWanted: { body: { tabId?: number }; answer: boolean };
    /** A reader begins and asks for the layouts that the user and the school taught. */
    queryLayouts: { body: null; answer: readonly Layout[] };
  };
  journal: {
    /** Scrolls to an entry and selects it. `false`: it is no longer on the page. */
    showEntry: { body: { key: string }; answer: boolean };
    /** What the user points at on the page now. */
    readPointed: { body: null; answer: Pointed };
    /** What the places would read as a layout. */
    previewLayout: { body: { places: PointedPlaces }; answer: LayoutPreview | { problem: PointingProblem } };
    /** The taught layouts are others now: the page is read again. */
    takeLayouts: { body: { layouts: readonly Layout[] }; answer: true };
    /** Draws the page's structure without anybody's texts, for people who help with it. */
    sketchPage: { body: null; answer: string };
  };
}

type Receiver = keyof Messages;
interface Exchange {
  body: unknown;
  answer: unknown;
}

/** A handler for each message of a receiver: a missing one does not compile. `tabId`: the sender's tab. */
export type Handlers<R extends Receiver> = {
  [Name in keyof Messages[R]]: Messages[R][Name] extends Exchange
    ? (
        body: Messages[R][Name]['body'],
        tabId: number | undefined,
      ) => Messages[R][Name]['answer'] | Promise<Messages[R][Name]['answer']>
    : never;
};

interface Envelope {
  to: Receiver;
  name: string;
  body: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}

/** Answers the messages of one receiver. A handler that throws answers `undefined`. */
export function receiveMessages<R extends Receiver>(to: R, handlers: Handlers<R>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isEnvelope(message) || message.to !== to || !Object.hasOwn(handlers, message.name)) return undefined;
    // The border where a message loses its type: sender and receiver are both built from `Messages`.
    const handler = handlers[message.name as keyof Handlers<R>] as (body: unknown, tabId?: number) => unknown;
    Promise.resolve()
      .then(() => handler(message.body, sender.tab?.id))
      .then(sendResponse, (error: unknown) => {
        console.error(`Kārtība: ${to}.${message.name}`, error);
        sendResponse(undefined);
      });
    return true;
  });
}

/** Whether the extension still stands behind this page: `false` once it was reloaded, updated or removed. */
export function hasExtension(): boolean {
  // The types know nothing of a runtime that went away.
  const { runtime } = browser as { runtime?: { id?: string } };
  return runtime?.id !== undefined;
}

/** Tells the background. Rejects when nobody answers; `undefined`: the receiver failed. */
export function sendToBackground<Name extends keyof Messages['background']>(
  name: Name,
  body: Messages['background'][Name]['body'],
): Promise<Messages['background'][Name]['answer'] | undefined> {
  return browser.runtime.sendMessage({ to: 'background', name, body } satisfies Envelope);
}

/** Asks the journal page of a tab. Rejects when no reader runs there; `undefined`: the reader failed. */
export function sendToJournal<Name extends keyof Messages['journal']>(
  tabId: number,
  name: Name,
  body: Messages['journal'][Name]['body'],
): Promise<Messages['journal'][Name]['answer'] | undefined> {
  return browser.tabs.sendMessage(tabId, { to: 'journal', name, body } satisfies Envelope);
}
