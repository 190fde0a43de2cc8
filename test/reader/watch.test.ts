// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/utils/reader/watch';

let calls = 0;
let watch: { stop: () => void };

const table = '<table><tbody><tr><th>Datums</th></tr><tr><td>20.11.</td></tr></tbody></table>';

function setVisibility(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets the observer's records arrive, then moves the clock. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function start(html: string): void {
  document.body.innerHTML = html;
  calls = 0;
  watch = watchPage(window, () => calls++);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  watch.stop();
  setVisibility('visible');
  vi.useRealTimers();
});

describe('watchPage', () => {
  it('reads a table that stands at once', () => {
    start(table);
    expect(calls).toBe(1);
  });

  it('reads the first table as soon as it comes', async () => {
    start('<p>Ielādējas</p>');
    expect(calls).toBe(0);
    document.body.innerHTML = table;
    await pass(0);
    expect(calls).toBe(1);
  });

  it('reads a page without a table when it went quiet', async () => {
    start('<p>Pasts</p>');
    await pass(150);
    expect(calls).toBe(1);
  });

  it('waits for quiet, and at most a second', async () => {
    start(table);
    for (let i = 0; i < 9; i++) {
      document.body.append(document.createElement('p'));
      await pass(100);
    }
    expect(calls).toBe(1);
    document.body.append(document.createElement('p'));
    await pass(110);
    expect(calls).toBe(2);
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('follows %s', async (name) => {
    start(table);
    window.dispatchEvent(new Event(name));
    await pass(150);
    expect(calls).toBe(2);
  });

  it('follows typing', async () => {
    start(`${table}<textarea></textarea>`);
    document.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
    await pass(150);
    expect(calls).toBe(2);
  });

  it('does nothing in a hidden tab, and reads once when it is shown', async () => {
    start(table);
    setVisibility('hidden');
    for (let i = 0; i < 3; i++) {
      document.body.append(document.createElement('p'));
      await pass(2000);
    }
    expect(calls).toBe(1);
    setVisibility('visible');
    await pass(2000);
    expect(calls).toBe(2);
    setVisibility('hidden');
    setVisibility('visible');
    await pass(2000);
    expect(calls).toBe(2);
  });

  it('stops', async () => {
    start(table);
    watch.stop();
    document.body.append(document.createElement('p'));
    window.dispatchEvent(new Event('popstate'));
    await pass(2000);
    expect(calls).toBe(1);
  });

  it('tells whether the page has changed since it was called', async () => {
    const asks: (() => boolean)[] = [];
    document.body.innerHTML = table;
    watch = watchPage(window, (isStale) => asks.push(isStale));
    // What the window tells is no change of what is read: the end of loading always comes after the first reading.
    window.dispatchEvent(new Event('load'));
    expect(asks.map((ask) => ask())).toEqual([false]);
    document.body.append(document.createElement('p'));
    await pass(0);
    expect(asks.map((ask) => ask())).toEqual([true]);
    await pass(150);
    expect(asks.map((ask) => ask())).toEqual([true, false]);
  });
});
