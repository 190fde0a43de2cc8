/** An event of Chromium's trace; microseconds. `tdur`: what the thread itself ran, without what it waited for a core. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What a page without a script of its own must be traced with. */
export const traceCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

const scriptWork = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'RunMicrotasks', 'v8.run', 'V8.Execute']);

/**
 * The lengths in milliseconds of all tasks in which a script ran, in the renderer that ran the given one. The page has
 * no script: every one is the content script's. A task counts whole, with the layout that the browser did in it.
 */
export function listScriptTasks(events: readonly TraceEvent[], scriptUrl: string): number[] {
  const own = events.find(({ args }) => args?.data?.url === scriptUrl);
  if (!own) throw new Error('The trace shows no content script.');
  const here = events.filter(
    ({ pid, tid, ts, ph }) => pid === own.pid && tid === own.tid && ts >= own.ts && ph === 'X',
  );
  const starts = here.filter(({ name }) => scriptWork.has(name)).map(({ ts }) => ts);
  // The task in which the script began, began before it.
  const tasks = events.filter(
    ({ pid, tid, name, ts, dur = 0 }) =>
      pid === own.pid && tid === own.tid && /^(ThreadControllerImpl::)?RunTask$/.test(name) && ts + dur >= own.ts,
  );
  return tasks
    .filter(({ ts, dur = 0 }) => starts.some((start) => start >= ts && start <= ts + dur))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
