// npm test: installs what is missing, then runs everything. The last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';
import { setup } from './setup.mjs';

/** React writes `innerHTML` in two places; nothing else may be warned of. */
const knownWarnings = ['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT'];

setup();

let passed = 0;
let failed = 0;

await runStep('preparation', () => runAll(['wxt', 'prepare']));
await Promise.all([
  runStep('types', () => runAll(['typescript/tsc', '--noEmit'])),
  runStep('lint', () => runAll(['eslint', '.'])),
  runStep('format', () => runAll(['prettier', '--check', '.'])),
]);
await runTests('unit');
const isBuilt = [
  await runStep('build for Chromium', () => runAll(['wxt', 'build'])),
  await runStep('build for Firefox', () => runAll(['wxt', 'build', '-b', 'firefox', '--mv3'])),
].every(Boolean);
if (isBuilt) {
  await runStep('add-on linter', lintAddOn);
  await runTests('e2e');
} else {
  fail('end to end', 'Without a build there is nothing to test.');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A step counts as one test. In: what answers with its complaint, `undefined` when there is none. */
async function runStep(name, run) {
  const start = performance.now();
  const complaint = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (complaint !== undefined) {
    fail(name, complaint);
    return false;
  }
  passed += 1;
  console.log(`✓ ${name} (${seconds} s)`);
  return true;
}

function fail(name, complaint) {
  failed += 1;
  console.log(`✗ ${name}\n${complaint.trim()}\n`);
}

async function runAll(...commands) {
  for (const [tool, ...args] of commands) {
    const { code, stdout, stderr } = await runTool(tool, args);
    if (code !== 0) return `${stdout}\n${stderr}`;
  }
  return undefined;
}

async function lintAddOn() {
  const { stdout, stderr } = await runTool('addons-linter', ['--output', 'json', '.output/firefox-mv3']);
  const start = stdout.indexOf('{');
  if (start < 0) return `${stdout}\n${stderr}`;
  const { errors, warnings } = JSON.parse(stdout.slice(start));
  const isKnown =
    warnings.length === knownWarnings.length && warnings.every(({ code }) => knownWarnings.includes(code));
  const told = [...errors, ...warnings].map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
  return errors.length === 0 && isKnown ? undefined : told.join('\n');
}

/** Runs the tests of a vitest project; each test counts. A file that did not load counts as one failure. */
async function runTests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'kartiba-tests-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await runTool('vitest', ['run', '--project', project, ...reporters], { isShown: true });
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    for (const { assertionResults, status } of testResults) {
      const right = assertionResults.filter((test) => test.status === 'passed').length;
      passed += right;
      // A test that was left out has not passed.
      failed += Math.max(assertionResults.length - right, status === 'passed' ? 0 : 1);
    }
  } catch {
    fail(`${project} tests`, 'vitest left no results.');
  }
  rmSync(folder, { recursive: true, force: true });
}
