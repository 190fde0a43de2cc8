import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keptPool } from './kept-worker';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The parts of the reader that live beside a page need a browser's window, or long pages. */
const live = ['watch', 'unsaved', 'show-entry', 'sliced-reader'];

/** What explains a page, or a person draws or teaches of it, reads whole pages once more: asked about its own files. */
const taught = ['explain', 'explain.parts', 'sketch', 'sketch.drawing', 'taught', 'taught.places'];

/**
 * The tests of each part: a mutant at a module's top is run against all of them, and one that survives too. Left out:
 * `read-page.changes`, which reads every saved page eight times more and knows no word that `read-page` does not, and
 * `zone.computers`, which moves the computer's zone, as no thread can. `list-duties.calendars` reads the schools' files, which are not
 * mutated and not copied.
 */
const ofPages = {
  include: ['test/reader/*.test.ts', 'test/reader/pages/*.test.ts'],
  exclude: ['read-page.changes', ...live, ...taught].map((name) => `test/reader/${name}.test.ts`),
};

/** Words and texts have tests of their own; `read-page` knows how pages use them. */
const words = [
  ...['text', 'vocabulary', 'vocabulary.words', 'dates', 'journal-name', 'order-number', 'substitution', 'outcome'],
  ...['author', 'pages/register', 'registers', 'section', 'may-hold-journal', 'surroundings', 'surroundings.journal'],
  'read-page',
];

const tests: Record<string, { include: string[]; exclude?: string[] }> = {
  rules: { include: ['test/rules/*.test.ts'] },
  calendar: { include: ['test/calendar/*.test.ts'], exclude: ['test/calendar/zone.computers.test.ts'] },
  duties: { include: ['test/duties/*.test.ts'], exclude: ['test/duties/list-duties.calendars.test.ts'] },
  reader: ofPages,
  page: ofPages,
  words: { include: words.map((name) => `test/reader/${name}.test.ts`) },
  taught: { include: taught.map((name) => `test/reader/${name}.test.ts`) },
  live: { include: live.map((name) => `test/reader/${name}.test.ts`) },
};

const part = process.env['MUTATED'] ?? 'rules';

/** Whole pages come last: most mutants die of a unit test, in a few milliseconds. */
class PagesLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (moduleId.includes('read-page') ? 1 : 0);
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  plugins: [
    {
      name: 'kept-worker',
      // Stryker asks for threads on the command line, which goes before a config's own `pool`.
      configureVitest: ({ project }) => {
        project.config.pool = keptPool.name;
        project.config.poolRunner = keptPool;
      },
    },
  ],
  test: {
    // While tests are written: `MUTATED=vocabulary` asks that file's own unit tests alone.
    ...(tests[part] ?? { include: [`test/reader/{,pages/}${part}*.test.ts`] }),
    environment: 'node',
    testTimeout: 30_000,
    sequence: { sequencer: PagesLast },
    runner: 'test/mutation/runner.ts',
    setupFiles: ['test/mutation/setup.ts'],
  },
});
