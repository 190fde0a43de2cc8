import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { queryFirefox } from '../../tools/setup.mjs';

const variable = 'KARTIBA_FIREFOX_PROFILE';

/**
 * Vitest calls this before the first test: makes a profile in which Firefox has started once, and nothing else has
 * happened. With an empty one each of some fifty starts takes two seconds more. Gives back what removes it.
 */
export default async function prepareProfile(): Promise<() => void> {
  const executablePath = queryFirefox();
  if (!executablePath) throw new Error('No Firefox on this computer.');
  const folder = createFolder();
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, userDataDir: folder });
  await browser.close();
  process.env[variable] = folder;
  return () => removeProfile(folder);
}

/** A folder with a profile for one start; empty where none was prepared. Whoever asks removes it. */
export function createProfile(): string {
  const folder = createFolder();
  const prepared = process.env[variable];
  if (prepared) cpSync(prepared, folder, { recursive: true });
  return folder;
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kartiba-firefox-'));
}
