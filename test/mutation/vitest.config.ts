import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Only the tests of the mutated folder: a mutant at a module's top is run against all of them. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: [`test/${process.env['MUTATED'] ?? '{calendar,rules,reader}'}/**/*.test.ts`],
    // It moves the computer's zone, which Stryker's threads cannot.
    exclude: ['test/calendar/zone.test.ts'],
    environment: 'happy-dom',
  },
});
