import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getBuildFolder } from '../e2e/built-extension';
import { withLimit, type Figure } from './figure';

const limitKilobytes = 12;

/** How much a page of the site has to load: the content script as built; it holds no polyfill. */
export function measureSizes(): Promise<Figure[]> {
  const script = readFileSync(join(getBuildFolder('chromium'), 'journal.js'));
  const kilobytes = gzipSync(script, { level: 9 }).length / 1000;
  return Promise.resolve([
    withLimit({ name: 'content script, gzipped', unit: 'kB', values: [kilobytes] }, limitKilobytes),
  ]);
}
