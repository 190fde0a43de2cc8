import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../../e2e/drivers/driver';
import { listPath, type BenchSite } from '../bench-site';
import type { Figure, Size } from '../figure';
import type { Plan } from '../plan';
import { host, inFreshTab, launchOnBench, wait, waitForReading } from './bench-stage';

const size: Size = 600;
const editCount = 300;

/** How often a list is read, and how often the background hears of it, when 300 cells change one after another. */
export async function measureEdits(site: BenchSite, plan: Plan): Promise<Figure[]> {
  const driver = await launchOnBench(site, true);
  try {
    const readings: number[] = [];
    const deliveries: number[] = [];
    let lasted = 0;
    for (let round = 0; round < plan.extensionRounds; round += 1) {
      plan.say(`${editCount} edits, round ${round + 1}`);
      const { made, delivered, ms } = await editCells(driver, plan.nextSeed());
      readings.push(made);
      deliveries.push(delivered);
      lasted = Math.max(lasted, ms);
    }
    const note = `${editCount} edits in ≤ ${lasted.toFixed(0)} ms`;
    const isOne = (values: number[]): boolean => values.every((value) => value === 1);
    return [
      { name: 'readings for 300 edits', size, unit: '', values: readings, note, isMet: isOne(readings) },
      { name: 'deliveries for 300 edits', size, unit: '', values: deliveries, isMet: isOne(deliveries) },
    ];
  } finally {
    await driver.close();
  }
}

function editCells(driver: Driver, seed: number): Promise<{ made: number; delivered: number; ms: number }> {
  return inFreshTab(driver, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await page.goto(host + listPath(size, seed));
    await waitForReading(driver, size);
    await wait(300);
    await countReadings(session);
    await startCounting(driver);
    const ms = await page.evaluate(async (count) => {
      const start = performance.now();
      const cells = document.querySelectorAll('tbody td:nth-child(4) > div');
      const { port1, port2 } = new MessageChannel();
      for (let at = 0; at < count; at += 1) {
        const cell = cells[at];
        if (cell) cell.textContent = `Labots ${at}`;
        // Ten edits a task; between two a timer would wait 4 ms and more.
        if (at % 10 < 9) continue;
        await new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      }
      return performance.now() - start;
    }, editCount);
    await wait(1_500);
    return { made: await countReadings(session), delivered: await takeCount(driver), ms };
  });
}

/** How often the reader ran since the last call: the number of calls of the function that makes an outline. */
async function countReadings(session: CDPSession): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith('/reader.js'));
  if (!script) return 0;
  await session.send('Debugger.enable');
  const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId: script.scriptId });
  await session.send('Debugger.disable');
  const place = scriptSource.search(/hasPassword:(!1|false)/);
  if (place < 0) throw new Error('The content script makes no outline any more: mend the bench.');
  const around = script.functions
    .flatMap(({ ranges }) => ranges[0] ?? [])
    .filter(({ startOffset, endOffset }) => startOffset <= place && place < endOffset)
    .sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
  return around[0]?.count ?? 0;
}

interface Counting {
  deliveries: number;
}

/** Counts in the background what it stores. */
async function startCounting(driver: Driver): Promise<void> {
  await driver.evaluateInBackground((api) => {
    const world = globalThis as unknown as Counting;
    const isCounting = Object.hasOwn(world, 'deliveries');
    world.deliveries = 0;
    if (isCounting) return;
    api.storage.session.onChanged.addListener((changes) => {
      for (const [key, change] of Object.entries(changes)) {
        if (key.startsWith('reading:') && (change as { newValue?: unknown }).newValue) world.deliveries += 1;
      }
    });
  });
}

function takeCount(driver: Driver): Promise<number> {
  return driver.evaluateInBackground(() => (globalThis as unknown as Counting).deliveries);
}
