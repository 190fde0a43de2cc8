import { test, TestRunner } from 'vitest';

/** A test file that a mutant keeps from loading has noticed it; Stryker looks at tests only. */
export default class LoadingRunner extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner['importFile']>): Promise<unknown> {
    try {
      return await super.importFile(path, source);
    } catch (error) {
      if (source === 'setup') throw error;
      test('loads', () => {
        throw error;
      });
      return undefined;
    }
  }
}
