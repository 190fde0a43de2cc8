// npm run mutate [part …] [-- --every N]: changes the code in thousands of small ways and asks whether a test notices.
// No part of npm test: it takes a while. With --every 8 it changes each eighth line of a file only: an estimate in an
// eighth of the time. Writes .bench/mutation/report.md; fails below the line in any folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from './run-tool.mjs';
import { root } from './setup.mjs';

/** The lowest share of noticed mutants that a folder may have, in percent. */
const line = 85;

/** Which files a part mutates; which tests it runs stands in test/mutation/vitest.config.ts. */
const readerParts = {
  live: ['watch', 'unsaved', 'show-entry', 'locate', 'frames', 'sliced-reader'],
  taught: ['explain', 'sketch', 'sketch-words', 'taught', 'make-layout', 'layout-path', 'pointed'],
  words: [
    ...['text', 'vocabulary', 'dates', 'journal-name', 'order-number', 'substitution', 'outcome', 'author'],
    ...['registers', 'section', 'address', 'may-hold-journal'],
  ],
  page: [
    ...['dom', 'outline', 'content', 'labels', 'table', 'columns', 'surroundings', 'bare-grid', 'unread-tables'],
    ...['more-rows', 'card-groups', 'row-sight', 'row-marks', 'unsure'],
  ],
};
const readerFiles = Object.fromEntries(
  Object.entries(readerParts).map(([part, names]) => [part, names.map((name) => `utils/reader/${name}.ts`)]),
);
const parts = {
  rules: listFiles('utils/rules'),
  calendar: listFiles('utils/calendar'),
  duties: listFiles('utils/duties'),
  ...readerFiles,
  reader: listFiles('utils/reader').filter((file) => !Object.values(readerFiles).flat().includes(file)),
};

const folder = join('.bench', 'mutation');
mkdirSync(join(root, folder), { recursive: true });
const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { every: { type: 'string' } } });
const every = Number(values.every ?? 1);
if (!Number.isInteger(every) || every < 1) stop('--every needs a whole number from 1 on.');
for (const part of asked) if (!(part in parts)) stop(`No part is called ${part}: ${Object.keys(parts).join(', ')}.`);

const mutants = [];
for (const part of asked.length > 0 ? asked : Object.keys(parts)) mutants.push(...(await runPart(part)));
const reasons = readReasons();
const report = writeReport(mutants, reasons);
writeFileSync(join(root, folder, 'report.md'), report.text);
console.log(`${report.summary}\nThe survivors, each with its reason: ${join(folder, 'report.md')}`);
process.exit(report.isBelow ? 1 : 0);

function listFiles(path) {
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${path}/${name.replaceAll('\\', '/')}`);
}

/** Every N-th line of a file, as Stryker takes ranges; the first one is another in each file. */
function listLines(file, index) {
  if (every === 1) return [file];
  const { length } = readFileSync(join(root, file), 'utf8').split('\n');
  const lines = Array.from({ length }, (_, line) => line + 1).filter((line) => line % every === index % every);
  return lines.map((line) => `${file}:${line}-${line}`);
}

/** Runs Stryker for one part. Out: its mutants, each with file, line, the source it replaces and its status. */
async function runPart(part) {
  const name = every === 1 ? part : `${part}-${every}`;
  const file = join(folder, `${name}.json`);
  const config = JSON.parse(readFileSync(join(root, 'test/mutation/stryker.config.json'), 'utf8'));
  const own = join(folder, `stryker.${name}.json`);
  writeFileSync(
    join(root, own),
    JSON.stringify({
      ...config,
      mutate: parts[part].flatMap(listLines),
      incrementalFile: join(folder, `${name}.incremental.json`),
      tempDirName: join(folder, `sandbox-${part}`),
      jsonReporter: { fileName: file },
    }),
  );
  forgetSurvivors(join(folder, `${name}.incremental.json`));
  process.env.MUTATED = part;
  const start = performance.now();
  const { code } = await runTool('@stryker-mutator/core/stryker', ['run', own], { isShown: true });
  if (code !== 0) stop(`The part ${part} could not be run; Stryker has said why above.`);
  const { files } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const found = Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status !== 'Ignored' || stop(`A mutant of ${path} is left out; that is not honest.`))
      .map(({ location: { start, end }, mutatorName, replacement, status }) => ({
        path,
        line: start.line,
        mutator: mutatorName,
        before: lines
          .slice(start.line - 1, end.line)
          .map((text, index, all) =>
            text.slice(index === 0 ? start.column - 1 : 0, index === all.length - 1 ? end.column - 1 : undefined),
          )
          .join(' ')
          .replace(/\s+/g, ' '),
        after: replacement.replace(/\s+/g, ' '),
        status,
      }));
  });
  console.log(`${part}: ${found.length} mutants in ${Math.round((performance.now() - start) / 1000)} s`);
  return found;
}

/** Stryker asks a survivor again only where it sees that a test of it is new; at a module's top it does not see that. */
function forgetSurvivors(path) {
  const file = join(root, path);
  if (!existsSync(file)) return;
  const known = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(known.files)) one.mutants = one.mutants.filter(isNoticed);
  writeFileSync(file, JSON.stringify(known));
}

function stop(text) {
  console.error(text);
  process.exit(2);
}

/**
 * The reasons of test/mutation/survivors.md: a heading for each, below it prose and a list of what it explains:
 * `- path · pattern`, a regular expression over `before → after` (or `mutator: before → after`).
 */
function readReasons() {
  const sections = readFileSync(join(root, 'test/mutation/survivors.md'), 'utf8').split(/^## /m).slice(1);
  return sections.map((section) => {
    const [title = '', ...rest] = section.split('\n');
    const patterns = rest.flatMap((text) => {
      const [, path, pattern] = /^- `([^`]+)` · `(.+)`$/.exec(text) ?? [];
      return path ? [{ path, pattern: new RegExp(pattern) }] : [];
    });
    return { title: title.trim(), patterns };
  });
}

function reasonOf(reasons, { path, mutator, before, after }) {
  const text = `${mutator}: ${before} → ${after}`;
  const matches = ({ patterns }) => patterns.some((one) => path.startsWith(one.path) && one.pattern.test(text));
  return reasons.find(matches)?.title;
}

function isNoticed({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

function scoreOf(mutants) {
  // A mutant that does not run (it broke the sandbox) is neither noticed nor missed.
  const valid = mutants.filter(({ status }) => !status.endsWith('Error'));
  return { noticed: valid.filter(isNoticed).length, all: valid.length };
}

function percent({ noticed, all }) {
  return all === 0 ? 100 : (100 * noticed) / all;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function writeReport(mutants, reasons) {
  const row = (name, some) => {
    const score = scoreOf(some);
    const uncovered = some.filter(({ status }) => status === 'NoCoverage').length;
    const counts = [score.all, score.noticed, score.all - score.noticed - uncovered, uncovered];
    return `| ${name} | ${percent(score).toFixed(1)} % | ${counts.join(' | ')} |`;
  };
  const folders = groupBy(mutants, ({ path }) => path.split('/').slice(0, 2).join('/'));
  const head = '| where | score | mutants | noticed | survived | not run |\n| --- | --- | --- | --- | --- | --- |';
  const summary = [head, ...folders.map(([name, some]) => row(`\`${name}\``, some))].join('\n');
  const files = groupBy(mutants, ({ path }) => path).map(([path, some]) => row(`\`${path}\``, some));
  const survivors = mutants.filter((one) => !isNoticed(one) && !one.status.endsWith('Error'));
  const byReason = groupBy(survivors, (one) => reasonOf(reasons, one) ?? '~ without a reason');
  const list = byReason.map(([reason, some]) => {
    const lines = some.map(
      ({ path, line, before, after, mutator, status }) =>
        `- ${path}:${line} ${mutator}${status === 'NoCoverage' ? ' (not run)' : ''}: \`${before.slice(0, 160)}\` → \`${after.slice(0, 160)}\``,
    );
    return `### ${reason} (${some.length})\n\n${lines.join('\n')}`;
  });
  const text = `# Mutants\n\n${summary}\n\n## Files\n\n${head}\n${files.join('\n')}\n\n## Survivors\n\n${list.join('\n\n')}\n`;
  const counts = byReason.map(([reason, some]) => `${String(some.length).padStart(5)}  ${reason}`).join('\n');
  return {
    text,
    summary: `${summary}\n\nSurvivors:\n${counts}`,
    isBelow: folders.some(([, some]) => percent(scoreOf(some)) < line),
  };
}
