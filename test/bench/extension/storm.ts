import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/drivers/driver';
import { listPath, type BenchSite } from '../bench-site';
import { withLimit, type Figure, type Size } from '../figure';
import type { Plan } from '../plan';
import { host, inFreshTab, launchOnBench, wait, waitForReading } from './bench-stage';

const size: Size = 600;
const heapSize: Size = 3_000;
const limitPercent = 2;
const stormRounds = 2;

/** What the content script costs a page that never rests, and what it keeps of a long list: with and without it. */
export async function measureStorm(site: BenchSite, plan: Plan): Promise<Figure[]> {
  const withIt = { driver: await launchOnBench(site, true), hasExtension: true };
  try {
    const withoutIt = { driver: await launchOnBench(site, false), hasExtension: false };
    try {
      return await compare(withIt, withoutIt, plan);
    } finally {
      await withoutIt.driver.close();
    }
  } finally {
    await withIt.driver.close();
  }
}

/** One of the two browsers that are compared. */
interface Side {
  driver: Driver;
  hasExtension: boolean;
}

async function compare(withIt: Side, withoutIt: Side, plan: Plan): Promise<Figure[]> {
  const shares: number[] = [];
  const differences: number[] = [];
  const heaps: number[] = [];
  for (let round = 0; round < Math.min(stormRounds, plan.extensionRounds); round += 1) {
    plan.say(`storm, round ${round + 1}`);
    const seed = plan.nextSeed();
    shares.push(await profileStorm(withIt, seed, plan.stormSeconds));
    const busy = await timeStorm(withIt, seed, plan.stormSeconds);
    differences.push(busy - (await timeStorm(withoutIt, seed, plan.stormSeconds)));
    heaps.push(((await weighHeap(withIt, seed)) - (await weighHeap(withoutIt, seed))) / 1e6);
  }
  const storm = `storm of 1,000 mutations a second, ${plan.stormSeconds} s`;
  return [
    withLimit({ name: `${storm}: in our script`, size, unit: '%', values: shares }, limitPercent),
    withLimit({ name: `${storm}: main thread, with − without`, size, unit: '%', values: differences }, limitPercent),
    { name: 'JS heap kept by the extension in the page', size: heapSize, unit: 'MB', values: heaps },
  ];
}

async function openList({ driver, hasExtension }: Side, page: Page, rows: number, seed: number): Promise<void> {
  await page.goto(host + listPath(rows, seed));
  if (hasExtension) await waitForReading(driver, rows);
  await wait(1_000);
}

/** Ten changes of a text each 10 ms, far from the list. */
async function blow(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (count) => {
    const ticker = document.querySelector('#ticker');
    const end = performance.now() + count * 1_000;
    let due = performance.now();
    while (performance.now() < end) {
      for (; due < performance.now(); due += 1) if (ticker) ticker.textContent = `12:00:${due.toFixed(3)}`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, seconds);
}

/** The share of one core, in percent, that samples find inside our script. */
function profileStorm(side: Side, seed: number, seconds: number): Promise<number> {
  return inFreshTab(side.driver, async (page) => {
    await openList(side, page, size, seed);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    await blow(page, seconds);
    return shareOfOurs(await stopProfile(session));
  });
}

type Profile = Awaited<ReturnType<typeof stopProfile>>;

async function stopProfile(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

function shareOfOurs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const mark = (ids: readonly number[], isInside: boolean): void => {
    for (const id of ids) {
      const node = byId.get(id);
      if (!node) continue;
      const isOurs = isInside || /\/(journal|reader)\.js$/.test(node.callFrame.url);
      if (isOurs) ours.add(id);
      mark(node.children ?? [], isOurs);
    }
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  mark(nodes[0] ? [nodes[0].id] : [], false);
  let [own, all] = [0, 0];
  samples.forEach((id, at) => {
    const delta = timeDeltas[at] ?? 0;
    all += delta;
    if (ours.has(id)) own += delta;
  });
  return (own / all) * 100;
}

/** The share of one core, in percent, that the page's main thread was busy. */
function timeStorm(side: Side, seed: number, seconds: number): Promise<number> {
  return inFreshTab(side.driver, async (page) => {
    await openList(side, page, size, seed);
    const before = (await page.metrics()).TaskDuration ?? 0;
    await blow(page, seconds);
    return ((((await page.metrics()).TaskDuration ?? 0) - before) / seconds) * 100;
  });
}

/** The page's JS heap in bytes once all is read and nothing unused is left. */
function weighHeap(side: Side, seed: number): Promise<number> {
  return inFreshTab(side.driver, async (page) => {
    await openList(side, page, heapSize, seed);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  });
}
