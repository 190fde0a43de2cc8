import type { Page } from 'puppeteer-core';
import type { TestCopyOptions } from '../built-extension';
import type { SchoolTime } from '../school-time';
import type { ExtensionApi } from './call';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export interface LaunchOptions {
  /** `false`: the same browser without the extension, to compare with. */
  extension: boolean;
  /** Where the product's clock stands when the browser starts; it runs on from there. */
  at: SchoolTime;
  /** The demo journal's proxy: every host that the browser asks for goes through it. */
  proxyPort: number;
  /** The browser's own language. */
  language?: 'lv' | 'en';
  /** The computer's time zone; the school's is always Europe/Riga. */
  timeZone?: string;
  /** Shows the window. */
  headed?: boolean;
  tripwires?: boolean;
  poke?: boolean;
  /** Another build than the production one. */
  build?: string;
}

/** A document of the extension, wherever the browser shows it: side panel, sidebar or tab. */
export interface ExtensionDocument {
  /** Runs a function in the document's own world; arguments and answer are plain JSON. */
  evaluate: <A extends unknown[], T>(run: (...values: A) => T | Promise<T>, ...values: A) => Promise<T>;
  /** Runs the text of a script there. */
  run: (script: string) => Promise<void>;
  setWidth: (pixels: number) => Promise<void>;
  screenshot: () => Promise<Buffer>;
}

/** One browser with (or without) the built extension. */
export interface Driver {
  name: BrowserName;
  /** The tab under test. */
  page: Page;
  /** Opens an address in the tab under test. */
  openPage: (url: string) => Promise<void>;
  /** Opens one more tab, in front. */
  openTab: (url: string) => Promise<Page>;
  /** Opens the real side panel (Chromium) or sidebar (Firefox) and waits for its document. */
  openPanel: () => Promise<ExtensionDocument>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage: (path: string) => Promise<{ document: ExtensionDocument; page: Page }>;
  /** Runs a function where the extension's own API is at hand (the open panel, else the background). */
  evaluateInExtension: <A extends unknown[], T>(
    run: (api: ExtensionApi, ...values: A) => T | Promise<T>,
    ...values: A
  ) => Promise<T>;
  /** Runs a function in the background's own world. */
  evaluateInBackground: <A extends unknown[], T>(
    run: (api: ExtensionApi, ...values: A) => T | Promise<T>,
    ...values: A
  ) => Promise<T>;
  /** Ends the background as the browser does when it is idle; the next event starts it anew. */
  stopBackground: () => Promise<void>;
  setScheme: (scheme: 'light' | 'dark') => Promise<void>;
  close: () => Promise<void>;
}

/** What a launch asks of the test copy. */
export function getCopyOptions(options: LaunchOptions, shiftMs: number): TestCopyOptions {
  return { shiftMs, tripwires: options.tripwires ?? true, ...(options.poke ? { poke: true } : {}) };
}
