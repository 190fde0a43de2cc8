import type { Driver } from '../../e2e/drivers/driver';
import { listPath, type BenchSite } from '../bench-site';
import type { Figure } from '../figure';
import type { Plan } from '../plan';
import { host, inFreshTab, launchOnBench, wait, waitForReading } from './bench-stage';
import { listScriptTasks, traceCategories, type TraceEvent } from './trace';

const longTaskMs = 50;

/** The longest task that the content script causes while it reads a list, at the full speed of the processor and a quarter of it. */
export async function measureTasks(site: BenchSite, plan: Plan): Promise<Figure[]> {
  const driver = await launchOnBench(site, true);
  try {
    const figures: Figure[] = [];
    for (const throttle of [1, 4]) {
      for (const size of plan.sizes.filter((one) => one <= 3_000)) {
        const longest: number[] = [];
        for (let round = 0; round < plan.extensionRounds; round += 1) {
          plan.say(`tasks at 1/${throttle} of the processor, ${size} rows, round ${round + 1}`);
          longest.push(Math.max(...(await traceRead(driver, size, plan.nextSeed(), throttle))));
        }
        const figure: Figure = { name: `longest task, CPU ${throttle}× slower`, size, unit: 'ms', values: longest };
        // The goal is that no task at all is longer, so the worst one counts.
        figures.push(throttle === 1 ? figure : { ...figure, isMet: Math.max(...longest) <= longTaskMs });
      }
    }
    return figures;
  } finally {
    await driver.close();
  }
}

function traceRead(driver: Driver, size: number, seed: number, throttle: number): Promise<number[]> {
  return inFreshTab(driver, async (page) => {
    await page.emulateCPUThrottling(throttle);
    await page.tracing.start({ categories: traceCategories });
    await page.goto(host + listPath(size, seed), { waitUntil: 'load', timeout: 60_000 });
    await waitForReading(driver, size);
    await wait(300);
    const text = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
    const script = traceEvents.find(({ args }) => args?.data?.url?.endsWith('/reader.js'))?.args?.data?.url;
    return listScriptTasks(traceEvents, script ?? '');
  });
}
