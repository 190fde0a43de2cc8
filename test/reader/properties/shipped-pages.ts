import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../../node_modules/', import.meta.url).pathname;

/** Pages are no larger than this, so that a test of many stays short. */
const limit = 400_000;

/** Web pages that packages ship (documentation, reports, demos): written by many hands and tools, and no journals. */
export function listShippedPages(most: number): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (found.length >= most) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < 5 && entry.name !== '.cache') visit(path, depth + 1);
      else if (entry.isFile() && /\.html?$/.test(entry.name)) found.push(path);
    }
  };
  visit(root, 0);
  return found;
}

export function readShippedPage(path: string): string {
  return readFileSync(path, 'utf8').slice(0, limit);
}
