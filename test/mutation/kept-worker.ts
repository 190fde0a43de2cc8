import type { PoolRunnerInitializer, PoolWorker, WorkerRequest, WorkerResponse } from 'vitest/node';
import { ThreadsPoolWorker } from 'vitest/node';

type Options = ConstructorParameters<typeof ThreadsPoolWorker>[0];
type Listener = (argument: unknown) => void;

/** The one thread of this process, and the configuration of its latest run. */
let kept: ThreadsPoolWorker | undefined;
let isStarted = false;

/**
 * A thread that outlives a run: Stryker starts a run for each mutant, and what takes most of it is a new thread with a
 * new jsdom or zod. Our own modules are evaluated anew for each file all the same (`isolate`), so that a mutant at a
 * module's top is met; packages stay. Only for tests without a document of the environment: they leave nothing behind.
 */
class KeptWorker implements PoolWorker {
  readonly name = 'kept';
  private config: unknown;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(private readonly options: Options) {}

  async start(): Promise<void> {
    if (kept) return;
    kept = new ThreadsPoolWorker(this.options);
    await kept.start();
  }

  stop(): Promise<void> {
    for (const [event, callbacks] of this.listeners) for (const one of callbacks) kept?.off(event, one);
    this.listeners.clear();
    return Promise.resolve();
  }

  on(event: string, callback: Listener): void {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(callback));
    kept?.on(event, callback);
  }

  off(event: string, callback: Listener): void {
    this.listeners.get(event)?.delete(callback);
    kept?.off(event, callback);
  }

  send(message: WorkerRequest): void {
    // The thread is started once and never told to stop; each run brings its own configuration (the tests to run).
    if (message.type === 'start') {
      this.config = message.context.config;
      if (isStarted) {
        this.answer('started');
        return;
      }
      isStarted = true;
    }
    if (message.type === 'stop') {
      this.answer('stopped');
      return;
    }
    const isRun = message.type === 'run';
    kept?.send(
      isRun ? ({ ...message, context: { ...message.context, config: this.config } } as WorkerRequest) : message,
    );
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  private answer(type: 'started' | 'stopped'): void {
    const response = { type, __vitest_worker_response__: true } as WorkerResponse;
    setImmediate(() => this.listeners.get('message')?.forEach((one) => one(response)));
  }
}

export const keptPool: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) =>
    options.environment.name === 'node' ? new KeptWorker(options) : new ThreadsPoolWorker(options),
};
