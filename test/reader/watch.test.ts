// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type PageWatch } from '@/utils/reader/watch';

let calls = 0;
let watch: PageWatch | undefined;

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
  watch?.stop();
  document.body.innerHTML = html;
  calls = 0;
  watch = watchPage(window, () => calls++);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  watch?.stop();
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

  describe('of a page that never rests', () => {
    /** A change each tenth of a second, so that the page is never quiet. */
    async function changeFor(seconds: number, change: () => void): Promise<number> {
      const before = calls;
      for (let i = 0; i < seconds * 10; i++) {
        change();
        await pass(100);
      }
      return calls - before;
    }

    const tick = (selector: string) => (): void => {
      const place = document.querySelector(selector);
      if (place) place.textContent += '.';
    };

    beforeEach(() => {
      start(`<p id="clock">12:00</p><div id="around">${table}</div>`);
      watch?.noteRecords(document.querySelectorAll('tr'));
    });

    it('reads each second what changes among the records', async () => {
      expect(await changeFor(5, tick('td'))).toBeGreaterThanOrEqual(4);
    });

    it('reads each five seconds what changes apart from them', async () => {
      expect(await changeFor(4.5, tick('#clock'))).toBe(0);
      expect(await changeFor(5, tick('#clock'))).toBe(1);
    });

    it('does not let a clock hold up a change among them', async () => {
      await changeFor(2, tick('#clock'));
      tick('td')();
      expect(await changeFor(1.2, tick('#clock'))).toBe(1);
    });

    it('takes what holds them for a place among them', async () => {
      const around = document.querySelector('#around');
      expect(await changeFor(3, () => around?.append(document.createElement('p')))).toBeGreaterThanOrEqual(2);
    });

    it('follows records in several places', async () => {
      start(`<p id="clock">12:00</p>${table}<div>${table}</div>`);
      watch?.noteRecords(document.querySelectorAll('tr'));
      expect(await changeFor(3, tick('div td'))).toBeGreaterThanOrEqual(2);
      expect(await changeFor(4, tick('#clock'))).toBe(0);
    });

    it.each([
      ['a record without a parent', () => [document.createElement('tr')]],
      [
        'records in more places than can be watched',
        () => Array.from({ length: 51 }, () => document.createElement('p').appendChild(document.createElement('b'))),
      ],
    ])('takes any place for one among them with %s', async (_, make) => {
      watch?.noteRecords(make());
      expect(await changeFor(3, tick('#clock'))).toBeGreaterThanOrEqual(2);
    });

    it('takes any place for one among them where nothing is known of them', async () => {
      watch?.noteRecords([]);
      expect(await changeFor(3, tick('#clock'))).toBeGreaterThanOrEqual(2);
    });
  });

  it.each(
    'class style hidden open disabled value role colspan rowspan aria-hidden aria-busy aria-pressed aria-checked aria-selected aria-rowcount aria-label'.split(
      ' ',
    ),
  )('follows the attribute %s, which shows or chooses things', async (name) => {
    start(table);
    document.querySelector('td')?.setAttribute(name, 'x');
    await pass(150);
    expect(calls).toBe(2);
  });

  it.each(['title', 'data-time', 'id'])('does not follow the attribute %s, which shows nothing', async (name) => {
    start(table);
    document.querySelector('td')?.setAttribute(name, 'x');
    await pass(2000);
    expect(calls).toBe(1);
  });

  it('follows a text that changes in its place', async () => {
    start(table);
    const text = document.querySelector('td')?.firstChild;
    if (text) text.nodeValue = '21.11.';
    await pass(150);
    expect(calls).toBe(2);
  });

  it('meets a table that comes beside a text', async () => {
    start('<p>Ielādējas</p>');
    await pass(200);
    const holder = document.createElement('div');
    holder.innerHTML = table;
    document.body.append('Žurnāls', ...holder.childNodes);
    await pass(0);
    expect(calls).toBe(2);
  });

  it('meets its first table once: another waits for quiet', async () => {
    start(table);
    document.body.insertAdjacentHTML('beforeend', table);
    await pass(100);
    expect(calls).toBe(1);
    await pass(60);
    expect(calls).toBe(2);
  });

  it('takes a head without a row for no table', async () => {
    start('<table><tbody><tr><th>Datums</th></tr></tbody></table>');
    expect(calls).toBe(0);
    await pass(150);
    expect(calls).toBe(1);
  });

  it.each(['change', 'toggle'])('follows %s of a control', async (name) => {
    start(`${table}<input type="checkbox">`);
    document.querySelector('input')?.dispatchEvent(new Event(name));
    await pass(150);
    expect(calls).toBe(2);
  });

  it.each(['resize', 'load'])('follows the %s of the window', async (name) => {
    start(table);
    window.dispatchEvent(new Event(name));
    await pass(150);
    expect(calls).toBe(2);
  });

  it('reads nothing more when a tab is shown that owes nothing', async () => {
    start(table);
    setVisibility('hidden');
    setVisibility('visible');
    await pass(2000);
    expect(calls).toBe(1);
  });

  it('listens passively and before the page, so that it never holds the page up', () => {
    const onDocument = vi.spyOn(document, 'addEventListener');
    const onWindow = vi.spyOn(window, 'addEventListener');
    start(table);
    const all = [...onDocument.mock.calls, ...onWindow.mock.calls];
    expect(all.length).toBeGreaterThan(5);
    for (const [, , options] of all) expect(options).toMatchObject({ capture: true, passive: true });
    onDocument.mockRestore();
    onWindow.mockRestore();
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
    watch?.stop();
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
