import { describe, expect, it } from 'vitest';
import { listImports, listSources, queryImportedFile } from './source-files';

/** What each layer may import, by the start of the path or the package's name. First match counts. */
const layers: [layer: string, may: string[]][] = [
  ['utils/journal/', ['utils/journal/']],
  ['utils/reader/', ['utils/journal/', 'utils/reader/']],
  ['utils/calendar/', ['utils/journal/', 'utils/calendar/', '@date-fns/tz', 'zod']],
  ['utils/rules/', ['utils/journal/', 'utils/calendar/', 'utils/rules/', 'zod']],
  ['utils/profile/sources/', ['utils/journal/', 'utils/profile/', 'utils/stores', 'wxt/browser']],
  ['utils/profile/', ['utils/journal/', 'utils/rules/', 'utils/calendar/', 'utils/profile/', 'zod']],
  ['utils/check/', ['utils/journal/', 'utils/rules/', 'utils/profile/', 'utils/calendar/', 'utils/check/']],
  ['utils/duties/', ['utils/journal/', 'utils/rules/', 'utils/profile/', 'utils/calendar/', 'utils/duties/']],
  ['utils/i18n/', ['utils/journal/', 'utils/calendar/', 'utils/profile/', 'utils/duties/', 'utils/i18n/', 'i18next']],
  ['utils/messages.ts', ['utils/journal/', 'wxt/browser']],
  ['utils/journal-site.ts', []],
  ['utils/reader-presence.ts', ['utils/messages']],
  ['utils/stores.ts', ['utils/journal/', 'utils/duties/', 'wxt/browser']],
  ['utils/clock.ts', ['utils/journal/']],
  [
    'utils/send-reminder.ts',
    [
      'utils/journal/',
      'utils/calendar/',
      'utils/profile/',
      'utils/duties/',
      'utils/i18n/',
      'utils/stores',
      'utils/clock',
      'wxt/browser',
    ],
  ],
  ['utils/deliver-reading.ts', ['utils/journal/']],
  [
    'components/',
    [
      'components/',
      'utils/journal/',
      'utils/calendar/',
      'utils/profile/',
      'utils/duties/',
      'utils/i18n/',
      'utils/journal-site',
      'utils/messages',
      'utils/stores',
      'utils/clock',
      'react',
      '@radix-ui/',
      'wxt/browser',
    ],
  ],
  ['entrypoints/', ['entrypoints/', 'components/', 'utils/', 'react', 'wxt/']],
];

const files = listSources();
const product = files.filter((path) => /^(utils|components|entrypoints)\//.test(path));

describe('layers', () => {
  it.each(product)('%s imports only what its layer may', (path) => {
    const may = layers.find(([layer]) => path.startsWith(layer))?.[1];
    expect(may, `no layer is named for ${path}`).toBeDefined();
    const strangers = listImports(path).filter(
      (name) => !may?.some((start) => name === start || name.startsWith(start)),
    );
    expect(strangers).toEqual([]);
  });

  it('keeps rules, profiles, libraries and React out of the content scripts', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const name of listImports(path)) {
        const file = queryImportedFile(name, files);
        if (file) visit(file);
        else packages.add(name);
      }
    };
    visit('entrypoints/journal.ts');
    // What stands on every page of the site holds no reader.
    expect([...seen]).not.toContain('utils/reader/read-elements.ts');
    visit('entrypoints/reader.ts');
    expect(
      [...seen].filter((path) => /^(components|utils\/(rules|profile|check|duties|calendar|i18n))\//.test(path)),
    ).toEqual([]);
    expect([...packages].filter((name) => !name.startsWith('wxt/'))).toEqual([]);
    // For the command line only.
    expect([...seen]).not.toContain('utils/reader/explain.ts');
  });

  it('has no barrel: no file only passes on what others export', () => {
    const barrels = product.filter((path) => path.endsWith('/index.ts') && path !== 'utils/rules/index.ts');
    expect(barrels).toEqual([]);
  });
});
