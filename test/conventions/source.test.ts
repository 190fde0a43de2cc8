import { describe, expect, it } from 'vitest';
import { listFiles, listSources, readSource } from './source-files';

const product = listSources().filter((path) => /^(utils|components|entrypoints)\//.test(path));

/** Strips comments, so that only code is looked at. */
function readCode(path: string): string {
  return readSource(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

function listOffenders(paths: string[], pattern: RegExp): string[] {
  return paths.filter((path) => pattern.test(readCode(path)));
}

describe('source', () => {
  it('asks no clock but utils/clock.ts', () => {
    const askers = listOffenders(product, /new Date\(\)|Date\.now\(|performance\.now\(|[^.\w]Date\(\)/);
    expect(askers).toEqual(['utils/clock.ts']);
  });

  it('goes outside only where a profile is loaded', () => {
    const callers = listOffenders(product, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
    expect(callers).toEqual(['utils/profile/sources/builtin.ts']);
  });

  it('never writes into the journal page', () => {
    const readers = product.filter((path) => /^(utils\/reader\/|entrypoints\/journal\.)/.test(path));
    const writing =
      /\.(setAttribute|removeAttribute|toggleAttribute|append|appendChild|prepend|insertBefore|insertAdjacent\w+|replaceWith|replaceChildren|replaceChild|removeChild|remove|focus|blur|click|dispatchEvent|execCommand|createElement|attachShadow|showPopover)\(|\.(innerHTML|outerHTML|textContent|innerText|className|hidden|value|checked|title)\s*=[^=]|\.(classList|style|dataset)\.\w+\s*(=[^=]|\()/;
    expect(listOffenders(readers, writing)).toEqual([]);
  });

  it('never reads innerText, which lays the page out anew', () => {
    expect(listOffenders(product, /\.innerText\b/)).toEqual([]);
  });

  it('speaks no language in code: Latvian words stand in the texts, the vocabulary and the data', () => {
    const speaking = product.filter(
      (path) => !path.startsWith('utils/reader/') && /[āčēģīķļņšūž]/i.test(readCode(path).replaceAll('Kārtība', '')),
    );
    expect(speaking).toEqual([]);
  });

  it('knows no class name of the demo journal', () => {
    const site = listFiles('test/journal-site/site').map(readSource).join('\n');
    const names = [...site.matchAll(/\.([A-Za-z][\w-]{3,})(?=[^{};()]*\{)|class(?:Name)?[=:]\s*["'`]([^"'`$]+)/g)]
      .flatMap(([, rule, list]) => (rule ?? list ?? '').split(/\s+/))
      .filter((name) => /[-_]|^[A-Z]/.test(name) && name.length > 4);
    expect(new Set(names).size).toBeGreaterThan(30);
    const code = product
      .filter((path) => path.startsWith('utils/'))
      .map(readCode)
      .join('\n');
    expect(
      [...new Set(names)].filter((name) =>
        new RegExp(`['"\`. ]${name}['"\`. \\]]`).test(code.replace(/^(import|export).*$/gm, '')),
      ),
    ).toEqual([]);
  });

  it('has a README of at most 20 lines in each folder of utils', () => {
    const folders = new Set(product.flatMap((path) => /^utils\/[^/]+(?=\/)/.exec(path) ?? []));
    for (const folder of folders) {
      // The generated table of rules is a list, and grows.
      const lines = readSource(`${folder}/README.md`).trimEnd().split('\n');
      expect(lines.filter((line) => !line.startsWith('| [')).length, folder).toBeLessThanOrEqual(20);
    }
  });

  it('names no machine path, no registry host and nothing outside the project', () => {
    const own = 'test/conventions/source.test.ts';
    const texts = listFiles().filter(
      (path) => path !== own && /\.(ts|tsx|mjs|js|json|md|html|css|run)$|\.ci\//.test(path),
    );
    const strangers = texts.filter((path) =>
      /\/work\/|\.\.\/shared\b|registry\.npmjs|deb\.debian\.org|\/root\//.test(readSource(path)),
    );
    expect(strangers).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const names = product.map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([]);
  });

  it('mirrors the source in the tests', () => {
    const orphans = listSources('test')
      .filter((path) => /^test\/(journal|reader|calendar|rules|profile|check|duties|i18n)\/.*\.test\.tsx?$/.test(path))
      // Properties are tests of the whole reader.
      .filter((path) => !path.startsWith('test/reader/properties/'))
      // `zone.computers.test.ts` is a second file of tests of `zone.ts`.
      .map((path) => path.replace('test/', 'utils/').replace(/(\.[a-z]+)?\.test\./, '.'))
      .filter((path) => !product.includes(path) && !product.includes(path.replace('.ts', '.tsx')));
    expect(orphans).toEqual([]);
  });
});
