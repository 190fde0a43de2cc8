// Runs a tool that an npm package brings. Node starts it itself: no shell, no PATH, the same on every system.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * In: `vitest` or `typescript/tsc` (package/tool), its arguments; `isShown`: its output goes straight to the terminal.
 * Out: its exit code, and its output where it was not shown.
 */
export async function runTool(tool, args, { isShown = false } = {}) {
  const child = spawn(process.execPath, [getScript(tool), ...args], {
    cwd: root,
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name]?.setEncoding('utf8').on('data', (text) => {
      texts[name] += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  return { code, ...texts };
}

function getScript(tool) {
  const [, name, binary = name] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(tool);
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[binary]);
}
