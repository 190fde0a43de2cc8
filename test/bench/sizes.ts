import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getBuildFolder } from '../e2e/built-extension';
import { bundle } from './bundles';
import { withLimit, type Figure } from './figure';

const limitKilobytes = 12;

/** How much a page of the site has to load: the content script, as built and without WXT's polyfill. */
export async function measureSizes(): Promise<Figure[]> {
  const built = readFileSync(join(getBuildFolder('chromium'), 'journal.js'));
  const bare = await bundle('entrypoints/journal.ts');
  const name = 'content script, gzipped';
  return [
    { name: `${name}, as built`, unit: 'kB', values: [weigh(built)] },
    withLimit({ name: `${name}, polyfill excluded`, unit: 'kB', values: [weigh(bare)] }, limitKilobytes),
  ];
}

function weigh(script: string | Buffer): number {
  return gzipSync(script, { level: 9 }).length / 1000;
}
