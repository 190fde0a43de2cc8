import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './drivers/driver';

const root = fileURLToPath(new URL('../..', import.meta.url));
const preludeFolder = 'test-preludes';

/** A copy of the production build for one test. */
export interface BuiltExtension {
  folder: string;
  remove: () => void;
}

export interface TestCopyOptions {
  /** How far the product's clock stands ahead of the computer's; negative: behind. */
  shiftMs: number;
  /** Whatever writes into the page from the content script's world is noted and fails. */
  tripwires: boolean;
  /** In the content script's place stands a script that writes into the page: proves that the tripwires bite. */
  poke?: boolean;
}

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[] }[];
}

/** The folder of the production build, as `npm run build` leaves it. Throws when it was not built. */
export function getBuildFolder(browser: BrowserName): string {
  const folder = join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`Not built yet: ${relative(root, folder)}`);
  return folder;
}

/**
 * Copies a build into the temporary folder and puts our preludes before its scripts. Product files stay byte for byte
 * as built; only the manifest and the pages name one script more.
 */
export function createTestCopy(source: string, options: TestCopyOptions): BuiltExtension {
  const folder = mkdtempSync(join(tmpdir(), 'kartiba-extension-'));
  cpSync(source, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;

  const clock = addPrelude(folder, 'clock', options.shiftMs);
  const content = [
    clock,
    ...(options.tripwires ? [addPrelude(folder, 'tripwires', options.shiftMs)] : []),
    ...(options.poke ? [addPrelude(folder, 'poke', options.shiftMs)] : []),
  ];
  for (const script of manifest.content_scripts) script.js = [...content, ...(options.poke ? [] : script.js)];
  if (manifest.background.scripts) manifest.background.scripts.unshift(clock);
  if (manifest.background.service_worker) {
    const scripts = [clock, manifest.background.service_worker].map((path) => JSON.stringify(`/${path}`));
    manifest.background.service_worker = `${preludeFolder}/background.js`;
    writeFileSync(join(folder, manifest.background.service_worker), `importScripts(${scripts.join(', ')});\n`);
  }
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  for (const path of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), page.replace('<head>', `<head><script src="/${clock}"></script>`));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The product files, relative to the build, that a copy does not hold byte for byte. */
export function listChangedFiles(source: string, copy: string): string[] {
  return listFiles(source).filter((path) => {
    const file = join(copy, path);
    return !existsSync(file) || !readFileSync(join(source, path)).equals(readFileSync(file));
  });
}

function addPrelude(folder: string, name: string, shiftMs: number): string {
  const text = readFileSync(new URL(`preludes/${name}.js`, import.meta.url), 'utf8');
  const path = `${preludeFolder}/${name}.js`;
  cpSync(fileURLToPath(new URL(`preludes/${name}.js`, import.meta.url)), join(folder, path));
  writeFileSync(join(folder, path), text.replace('SHIFT_MS', String(shiftMs)));
  return path;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
