import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { queryChromium } from '../../tools/setup.mjs';
import { createTestCopy, getBuildFolder } from '../built-extension';
import { toMilliseconds } from '../school-time';
import { callIn, callWithApi } from './call';
import { getCopyOptions, type Driver, type ExtensionDocument, type LaunchOptions } from './driver';

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--ignore-certificate-errors',
  // The browser's own errands (time, updates, sign-in, form filling) would stand among the recorded hosts.
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,OptimizationGuideModelDownloading',
  '--apps-gallery-update-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
];

/** Chromium's id of an extension: the first 32 hex digits of the key's sha256, written with a–p. */
function getExtensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key: string };
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

function toExtensionDocument(page: Page): ExtensionDocument {
  return {
    evaluate: (run, ...values) => callIn(page, run, values),
    run: async (script) => {
      await page.evaluate(script);
    },
    setWidth: (width) => page.setViewport({ width, height: 800 }),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

/** Starts Chromium with a test copy of the built extension and one empty tab. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const source = options.build ?? getBuildFolder('chromium');
  const shiftMs = toMilliseconds(options.at) - Date.now();
  const copy = options.extension ? createTestCopy(source, getCopyOptions(options, shiftMs)) : undefined;
  const executablePath = queryChromium();
  if (!executablePath) throw new Error('No Chromium on this computer.');
  const browser = await launch({
    executablePath,
    headless: !options.headed,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : { width: 1100, height: 800 },
    env: { ...process.env, LANGUAGE: options.language ?? 'lv', TZ: options.timeZone ?? 'Europe/Riga' },
    args: [
      ...quietFlags,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      `--lang=${options.language ?? 'lv'}`,
      ...(options.headed ? ['--window-size=1400,900'] : []),
    ],
    ...(copy ? { enableExtensions: [copy.folder] } : {}),
  }).catch((error: unknown) => {
    copy?.remove();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    copy?.remove();
  };
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    return await drive(browser, page, copy && getExtensionId(copy.folder), close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(
  browser: Browser,
  page: Page,
  id: string | undefined,
  close: () => Promise<void>,
): Promise<Driver> {
  const session = await browser.target().createCDPSession();
  let panel: Page | undefined;

  const getWorker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((one) => one.url().includes(id ?? '-') && one.url().endsWith('.js'));
    const worker = await target.worker();
    if (!worker) throw new Error('The background has no world to run in.');
    return worker;
  };
  if (id) await getWorker();

  return {
    name: 'chromium',
    page,
    openPage: async (url) => {
      await page.goto(url);
    },
    openTab: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    },
    openPanel: async () => {
      panel = await (await openSidePanel(browser, () => clickToolbarButton(session, page, id))).asPage();
      return toExtensionDocument(panel);
    },
    openExtensionPage: async (path) => {
      const tab = await browser.newPage();
      await tab.goto(`chrome-extension://${id}/${path}`);
      return { page: tab, document: toExtensionDocument(tab) };
    },
    evaluateInExtension: async (run, ...values) => {
      const world = panel && !panel.isClosed() ? panel : await getWorker();
      return callWithApi(world, run, values);
    },
    evaluateInBackground: async (run, ...values) => callWithApi(await getWorker(), run, values),
    stopBackground: () => stopWorker(browser, getWorker),
    setScheme: async (scheme) => {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      for (const one of [page, ...(panel ? [panel] : [])]) await one.emulateMediaFeatures(features);
    },
    close,
  };
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

async function listTargets(session: CDPSession, type: string): Promise<TargetInfo[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos;
}

/** A click on the extension's button for the tab that shows a page: a real user gesture. */
async function clickToolbarButton(session: CDPSession, page: Page, id: string | undefined): Promise<void> {
  const tab = (await listTargets(session, 'tab')).find(({ url }) => url === page.url());
  if (!id || !tab) throw new Error('No tab, or no extension, to open the panel for.');
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}

/** Until the background has told Chromium what a click means, a click opens nothing: then it is made again. */
async function openSidePanel(browser: Browser, click: () => Promise<void>): Promise<Target> {
  for (let tries = 0; tries < 10; tries += 1) {
    await click();
    const isPanel = (target: Target): boolean => target.url().endsWith('/sidepanel.html');
    const panel = await browser.waitForTarget(isPanel, { timeout: 500 }).catch(() => undefined);
    if (panel) return panel;
  }
  throw new Error('The side panel did not open.');
}

/** As Chromium ends an idle worker. Our own attachment would keep it half alive: puppeteer's `close` lets go of it too. */
async function stopWorker(browser: Browser, getWorker: () => Promise<WebWorker>): Promise<void> {
  const worker = await getWorker();
  const isGone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => {
      if (target.url() === worker.url()) resolve();
    });
  });
  await worker.close();
  await isGone;
}
