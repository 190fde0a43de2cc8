import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sketchPage } from '@/utils/reader/sketch';

const root = join(import.meta.dirname, '../..');
const timeout = 60_000;
const rows = Array.from({ length: 30 }, (_, n) => `<tr><td>${n + 1}.11.2025.</td><td>Annas daļas</td></tr>`).join('');
const html = `<!doctype html><body><h1>7.b Matemātika</h1><table><thead><tr><th>Datums</th><th>Tēma</th></tr></thead><tbody>${rows}</tbody></table>`;

interface Outcome {
  code: number;
  output: string;
  errors: string;
}

/** Runs the command as `npm run check` does. */
function check(...args: string[]): Promise<Outcome> {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), 'test/tools/check-page.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

describe('npm run check', () => {
  let folder = '';
  let page = '';
  let sketch = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kartiba-check-'));
    page = join(folder, 'page.html');
    sketch = join(folder, 'sketch.html');
    writeFileSync(page, html);
    writeFileSync(sketch, sketchPage(new JSDOM(html).window.document));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('explains a page without a profile', { timeout }, async () => {
    const { code, output } = await check(page, '--explain', '--at', '2025-11-20T15:00');
    expect(code).toBe(0);
    expect(output).toContain('Page kind: lesson-list');
    expect(output).toMatch(/▸ lesson-list +0\.95 {2}30 records, 30 with a day/);
    expect(output).toContain('«Datums» → date  30 of 30 filled cells are dates');
    expect(output).not.toContain('Annas');
  });

  it('explains and checks with one', { timeout }, async () => {
    const { output } = await check(
      page,
      '--explain',
      '--json',
      '--profile',
      'daugavpils-saskanas-ps',
      '--at',
      '2025-11-20T15:00',
    );
    expect(JSON.parse(output)).toMatchObject({
      page: 'lesson-list',
      explanation: { line: 0.5, layout: 'lesson-list' },
    });
  });

  it('says of a sketch what its structure and words tell, and what no sketch tells', { timeout }, async () => {
    const { code, output } = await check(sketch);
    expect(code).toBe(0);
    expect(output).toContain('This is a sketch of a page');
    expect(output).toContain('Dates and texts are not in a sketch');
    expect(output).toMatch(/▸ lesson-list +0\.\d\d {2}30 records\n/);
    expect(output).toContain('1. 30 rows; read');
    expect(output).toContain('«Tēma» → topic');
    expect(output).not.toMatch(/cells are dates|no-span/);
  });

  it('asks for a profile where something is to be checked', { timeout }, async () => {
    const { code, errors } = await check(page);
    expect(code).toBe(2);
    expect(errors).toContain('Name a profile');
  });
});
