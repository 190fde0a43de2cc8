import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import config from '@/wxt.config';
import { root } from '../tools/setup.mjs';

/** One script for a page, made as WXT makes the extension's own: Vite's library form with the settings of wxt.config.ts. */
export async function bundle(entry: string): Promise<string> {
  const own = await config.vite?.({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' });
  const result = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: own?.plugins ?? [],
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.FIREFOX': 'false' },
    build: { ...own?.build, write: false, lib: { entry: join(root, entry), formats: ['iife'], name: 'bench' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [file] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (file?.type !== 'chunk') throw new Error(`No script came out of ${entry}.`);
  return file.code;
}

/** A file of an npm package, as it was published. */
export function readPackageFile(path: string): string {
  return readFileSync(join(root, 'node_modules', path), 'utf8');
}
