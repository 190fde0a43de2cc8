import type { Browser, Page } from 'puppeteer-core';
import { listPath, otherPaths, type BenchSite } from './bench-site';
import { bundle, readPackageFile } from './bundles';
import type { BenchWorld, Done } from './engines/contender';
import type { Figure, Size } from './figure';
import type { Plan } from './plan';

/** An engine as it is put into a page. */
interface Engine {
  name: string;
  /** What its counts are. */
  counts: string;
  script: string;
  /** It is asked again on the same page. */
  isWarmToo: boolean;
  largest: Size;
}

/** One visit of a fresh page. */
interface Visit {
  load: number;
  cold: number;
  warm: number[];
  done: Done;
  /** JS heap in bytes: before the first call and right after it. */
  before: number;
  after: number;
  clone?: number;
  json?: number;
  megabytes?: number;
}

async function createEngines(): Promise<Engine[]> {
  const ours = { isWarmToo: true, largest: 30_000 } as const;
  const others = { isWarmToo: false, largest: 3_000 } as const;
  const axe = readPackageFile('axe-core/axe.min.js');
  const sniffer = readPackageFile('html_codesniffer/build/HTMLCS.js');
  const bundles = 'test/bench/engines';
  return [
    { name: 'floor', counts: 'cells', script: await bundle(`${bundles}/floor.ts`), ...ours },
    { name: 'read', counts: 'entries', script: await bundle(`${bundles}/read.ts`), ...ours },
    {
      name: 'read + check',
      counts: 'entries / findings',
      script: await bundle(`${bundles}/read-and-check.ts`),
      ...ours,
    },
    {
      name: 'axe-core, 4 table rules',
      counts: 'nodes',
      script: `${axe}\n${await bundle(`${bundles}/axe.ts`)}`,
      ...others,
    },
    {
      name: 'HTML_CodeSniffer, WCAG2AA',
      counts: 'messages',
      script: `${sniffer}\n${await bundle(`${bundles}/html-codesniffer.ts`)}`,
      ...others,
    },
    {
      name: 'json-rules-engine, 2 rules',
      counts: 'events',
      script: await bundle(`${bundles}/json-rules.ts`),
      ...others,
    },
  ];
}

/** Times every engine on every list, interleaved, each in a fresh page. */
export async function measureEngines(browser: Browser, site: BenchSite, plan: Plan): Promise<Figure[]> {
  const engines = await createEngines();
  const writer = await bundle('test/bench/engines/writer.ts');
  const figures = new Map<string, Figure>();
  const add = (name: string, size: Size | undefined, unit: Figure['unit'], values: number[], note?: string): void => {
    const key = `${name} ${size ?? ''}`;
    const figure = figures.get(key) ?? { name, ...(size && { size }), unit, values: [], ...(note && { note }) };
    figure.values.push(...values);
    figures.set(key, figure);
  };
  const longest = Math.max(...plan.sizes.map((size) => plan.rounds[size]));
  for (let round = 0; round < longest; round += 1) {
    for (const size of plan.sizes.filter((one) => round < plan.rounds[one])) {
      const able = engines.filter(({ largest }) => size <= largest);
      for (let at = 0; at < able.length; at += 1) {
        const engine = able[(at + round) % able.length];
        if (!engine) continue;
        plan.say(`${engine.name}, ${size} rows, round ${round + 1} of ${plan.rounds[size]}`);
        const seed = plan.nextSeed();
        const url = site.origin + listPath(size, seed);
        const visit = await visitPage(browser, url, engine, writer, { size, seed, repeats: plan.repeats[size] });
        const { results, more } = visit.done;
        const label = engine.isWarmToo ? ', cold' : '';
        add(
          `${engine.name}${label}`,
          size,
          'ms',
          [visit.cold],
          `${results}${more === undefined ? '' : ` / ${more}`} ${engine.counts}`,
        );
        if (engine.isWarmToo) add(`${engine.name}, warm`, size, 'ms', visit.warm);
        add(`${engine.name}, loading its script`, undefined, 'ms', [visit.load]);
        if (engine.name === 'floor') continue;
        add(`${engine.name}, JS heap taken by the first call`, size, 'MB', [(visit.after - visit.before) / 1e6]);
        if (visit.clone === undefined || visit.json === undefined) continue;
        add('message, structured clone', size, 'ms', [visit.clone]);
        add('message, JSON', size, 'ms', [visit.json], `${visit.megabytes?.toFixed(2) ?? ''} MB`);
      }
    }
  }
  return [...figures.values()];
}

/**
 * Times what the extension does on the site's pages that hold no journal: the first call in a fresh page, and later ones.
 * A look at the page, and where its words may be a journal's the reading that finds none.
 */
export async function measureProbes(browser: Browser, site: BenchSite, plan: Plan): Promise<Figure[]> {
  const script = await bundle('test/bench/engines/probe.ts');
  const engine: Engine = { name: 'probe', counts: 'readings', script, isWarmToo: true, largest: 30_000 };
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(otherPaths)) {
    const cold: number[] = [];
    const warm: number[] = [];
    let note = '';
    for (let round = 0; round < plan.rounds[60]; round += 1) {
      plan.say(`probe of ${name}, round ${round + 1}`);
      const seed = plan.nextSeed();
      const visit = await visitPage(browser, `${site.origin}${path}${seed}`, engine, '', { seed, repeats: 15 });
      note = visit.done.results > 0 ? 'read too' : 'a look';
      cold.push(visit.cold);
      warm.push(...visit.warm);
    }
    figures.push({ name: `probe of ${name}, cold`, unit: 'ms', values: cold, note });
    figures.push({ name: `probe of ${name}, warm`, unit: 'ms', values: warm });
  }
  return figures;
}

interface VisitOptions {
  /** Absent: the page stays as it is. */
  size?: Size;
  seed: number;
  repeats: number;
}

async function visitPage(
  browser: Browser,
  url: string,
  engine: Engine,
  writer: string,
  options: VisitOptions,
): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    // A browser keeps what it compiled by the script's text: no text comes twice.
    const load = await loadScript(page, `/* ${options.seed} */${engine.script}`);
    if (writer) await page.evaluate(writer);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const before = (await session.send('Runtime.getHeapUsage')).usedSize;
    const first = await callOnce(page);
    const after = (await session.send('Runtime.getHeapUsage')).usedSize;
    const again = engine.isWarmToo ? await callAgain(page, options) : { warm: [] };
    return { load, before, after, ...first, ...again };
  } finally {
    await page.close();
  }
}

async function loadScript(page: Page, script: string): Promise<number> {
  return page.evaluate((text) => {
    const start = performance.now();
    // In the global scope, as a script is.
    (0, eval)(text);
    return performance.now() - start;
  }, script);
}

/** The first call, on a page whose layout is done. */
async function callOnce(page: Page): Promise<Pick<Visit, 'cold' | 'done'>> {
  return page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { contender } = globalThis as unknown as BenchWorld;
    const start = performance.now();
    const done = await contender.run();
    return { cold: performance.now() - start, done };
  });
}

/** Later calls, each on a page with other texts; then the message. */
async function callAgain(
  page: Page,
  { size, seed, repeats }: VisitOptions,
): Promise<Pick<Visit, 'warm' | 'clone' | 'json' | 'megabytes'>> {
  return page.evaluate(
    async (rows, first, count) => {
      const { contender, writeListBody } = globalThis as unknown as BenchWorld;
      const warm: number[] = [];
      for (let at = 1; at <= count; at += 1) {
        if (rows) document.body.innerHTML = writeListBody(rows, first + at * 1000);
        document.body.getBoundingClientRect();
        await new Promise((resolve) => setTimeout(resolve, 10));
        const start = performance.now();
        await contender.run();
        warm.push(performance.now() - start);
      }
      const message = contender.getMessage?.();
      if (message === undefined) return { warm };
      const start = performance.now();
      structuredClone(message);
      const middle = performance.now();
      const { length } = JSON.stringify(message);
      return { warm, clone: middle - start, json: performance.now() - middle, megabytes: length / 1e6 };
    },
    size ?? 0,
    seed,
    repeats,
  );
}
