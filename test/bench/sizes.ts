import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getBuildFolder } from '../e2e/built-extension';
import { withLimit, type Figure } from './figure';

const limitKilobytes = 12;

/** How much a page of the site has to load, and how much more one that may hold a journal; no polyfill in either. */
export function measureSizes(): Promise<Figure[]> {
  const content: Figure = { name: 'content script, gzipped', unit: 'kB', values: [weigh('journal.js')] };
  const reader: Figure = { name: 'reader that it calls for, gzipped', unit: 'kB', values: [weigh('reader.js')] };
  return Promise.resolve([withLimit(content, limitKilobytes), reader]);
}

function weigh(file: string): number {
  return gzipSync(readFileSync(join(getBuildFolder('chromium'), file)), { level: 9 }).length / 1000;
}
