// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';

const folder = new URL('../pages/', import.meta.url);
const today = '2025-11-20';

describe('saved pages', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const page = readFileSync(new URL(`${name}/page.html`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}/reading.json`, folder), 'utf8')) as Reading;
    expect(readPage(new JSDOM(page).window.document, { today })).toEqual(expected);
  });
});
