import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** Every file that git knows or would add, as a path from the root. */
export function listFiles(under = '.'): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', under], {
    cwd: root,
    encoding: 'utf8',
  });
  return out.split('\n').filter((path) => path !== '');
}

export function listSources(under = '.'): string[] {
  return listFiles(under).filter((path) => /\.(ts|tsx)$/.test(path));
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a file imports: paths from the root without ending for own files (`utils/journal/entry`), else the package's name. */
export function listImports(path: string): string[] {
  return ts.preProcessFile(readSource(path), true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return normalize(fileName.slice(2));
    if (fileName.startsWith('.')) return relative(root, resolve(root, dirname(path), fileName));
    return fileName;
  });
}

/** The own file that an import names. */
export function queryImportedFile(imported: string, files: readonly string[]): string | undefined {
  return [imported, `${imported}.ts`, `${imported}.tsx`].find((path) => files.includes(path));
}
