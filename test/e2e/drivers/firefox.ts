import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { queryFirefox } from '../../tools/setup.mjs';
import { createTestCopy, getBuildFolder } from '../built-extension';
import { toMilliseconds } from '../school-time';
import { until } from '../until';
import { callIn, callWithApi } from './call';
import { getCopyOptions, type Driver, type ExtensionDocument, type LaunchOptions } from './driver';
import { createProfile, removeProfile } from './firefox-profile';
import { createPrivilegedScope, type PrivilegedScope } from './firefox-scope';

function getAddOnId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox with a test copy of the built extension and one empty tab. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const source = options.build ?? getBuildFolder('firefox');
  const id = getAddOnId(source);
  // Chosen by us, so that the addresses of the extension's pages are known.
  const host = randomUUID();
  const executablePath = queryFirefox();
  if (!executablePath) throw new Error('No Firefox on this computer.');
  const profile = createProfile();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: { ...process.env, TZ: options.timeZone ?? 'Europe/Riga' },
    args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
      'intl.locale.requested': options.language === 'en' ? 'en-US' : 'lv',
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
  });
  // Made now and not before: the clock of the copy stands at `at` when the extension starts.
  const shiftMs = toMilliseconds(options.at) - Date.now();
  const copy = options.extension ? createTestCopy(source, getCopyOptions(options, shiftMs)) : undefined;
  const close = async (): Promise<void> => {
    await browser.close();
    removeProfile(profile);
    copy?.remove();
  };
  try {
    const scope = createPrivilegedScope(browser, id);
    if (copy) await browser.installExtension(copy.folder);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    return drive(browser, scope, page, host, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function toExtensionDocument(scope: PrivilegedScope): ExtensionDocument {
  return {
    evaluate: (run, ...values) => callIn(scope.getWorld('sidebar'), run, values),
    run: async (script) => {
      await scope.getWorld('sidebar').evaluate(`${script}\n;undefined`);
    },
    setWidth: (pixels) => scope.setSidebarWidth(pixels),
    screenshot: () => scope.takeSidebarPicture(),
  };
}

function pageToDocument(page: Page): ExtensionDocument {
  return {
    evaluate: (run, ...values) => callIn(page, run, values),
    run: async (script) => {
      await page.evaluate(script);
    },
    setWidth: (width) => page.setViewport({ width, height: 800 }),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

/**
 * Opens an address and waits for its document. Not by puppeteer's own wait: after a page came back out of Firefox's
 * cache it waits for the end of a load that is never reported.
 */
async function openNewDocument(page: Page, url: string): Promise<void> {
  const look = (): { origin: number; state: string } => ({
    origin: performance.timeOrigin,
    state: document.readyState,
  });
  const before = await page.evaluate(look);
  void page.goto(url).catch(() => undefined);
  await until(
    `the document of ${url}`,
    () => page.evaluate(look),
    ({ origin, state }) => origin !== before.origin && state === 'complete',
  );
}

function drive(browser: Browser, scope: PrivilegedScope, page: Page, host: string, close: () => Promise<void>): Driver {
  return {
    name: 'firefox',
    page,
    openPage: (url) => openNewDocument(page, url),
    openTab: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    },
    openPanel: async () => {
      await scope.openSidebar();
      return toExtensionDocument(scope);
    },
    openExtensionPage: async (path) => {
      const tab = await browser.newPage();
      // A navigation to an extension's page never reports its end over this protocol: start it, then ask.
      void tab.goto(`moz-extension://${host}/${path}`).catch(() => undefined);
      const isLoaded = (): boolean => location.protocol === 'moz-extension:' && document.readyState === 'complete';
      for (let tries = 0; tries < 100; tries += 1) {
        if (await tab.evaluate(isLoaded).catch(() => false)) return { page: tab, document: pageToDocument(tab) };
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`The extension's page did not load: ${path}`);
    },
    evaluateInExtension: (run, ...values) => callWithApi(scope.getWorld('sidebar'), run, values),
    evaluateInBackground: (run, ...values) => callWithApi(scope.getWorld('background'), run, values),
    stopBackground: () => scope.stopBackground(),
    setScheme: (scheme) => scope.setScheme(scheme),
    close,
  };
}
