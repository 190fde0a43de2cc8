// npm run bench [-- --quick] [-- --only engines,probes,sizes,panel,edits,tasks,storm]
// Times our reader beside other engines and the built extension in Chromium. Table in Markdown on stdout, progress on
// stderr, everything in .bench/bench.json. No part of npm test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { runTool } from '../tools/run-tool.mjs';
import { queryChromium, root, setup } from '../tools/setup.mjs';
import { createBenchSite, type BenchSite } from './bench-site';
import { measureEngines, measureProbes } from './engine-times';
import { measureEdits } from './extension/edits';
import { measurePanel } from './extension/panel-times';
import { measureStorm } from './extension/storm';
import { measureTasks } from './extension/tasks';
import type { Figure } from './figure';
import { holdToGoals, perRow } from './goals';
import { createPlan, type Plan } from './plan';
import { measureSizes } from './sizes';
import { getSpread } from './statistics';
import { writeTable } from './table';

const { values: asked } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, markdown: { type: 'boolean' } },
});

type Measure = (site: BenchSite, plan: Plan) => Promise<Figure[]>;

const parts: Record<string, Measure> = {
  engines: (site, plan) => inBrowser((browser) => measureEngines(browser, site, plan)),
  probes: (site, plan) => inBrowser((browser) => measureProbes(browser, site, plan)),
  sizes: () => measureSizes(),
  panel: (_, plan) => measurePanel(plan),
  edits: measureEdits,
  tasks: measureTasks,
  storm: measureStorm,
};

/** A browser without any extension, for what runs in the page itself. */
async function inBrowser(measure: (browser: Browser) => Promise<Figure[]>): Promise<Figure[]> {
  const executablePath = queryChromium();
  if (!executablePath) throw new Error('No Chromium on this computer.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath, headless: true, args, protocolTimeout: 300_000 });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function build(plan: Plan): Promise<void> {
  plan.say('building');
  const { code, stdout, stderr } = await runTool('wxt', ['build']);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
}

async function run(): Promise<void> {
  setup({ browsers: ['chromium'] });
  const start = performance.now();
  const plan = createPlan(asked.quick);
  const names = asked.only?.split(',') ?? Object.keys(parts);
  await build(plan);
  const site = await createBenchSite();
  const measured: Figure[] = [];
  try {
    for (const name of names) {
      const measure = parts[name];
      if (!measure) throw new Error(`No part is called ${name}: ${Object.keys(parts).join(', ')}.`);
      measured.push(...(await measure(site, plan)));
    }
  } finally {
    site.close();
  }
  const figures = [...holdToGoals(measured), ...perRow(measured)];
  const seconds = Math.round((performance.now() - start) / 1000);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const lines = figures.map((figure) => ({ ...figure, ...getSpread(figure.values) }));
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, seconds, figures: lines }, null, 2)}\n`);
  console.log(writeTable(figures));
  const missed = figures.filter(({ isMet }) => isMet === false).length;
  console.log(`\nMedian (range). ${machine}; ${seconds} s. Goals missed: ${missed}.`);
}

await run();
