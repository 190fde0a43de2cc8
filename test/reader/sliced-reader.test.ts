import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/reader/read-page';
import { createSlicedReader } from '@/utils/reader/sliced-reader';

const options = { today: '2025-11-20' } as const;

function pageOf(count: number): Document {
  const row = (index: number): string =>
    `<tr><td>${String((index % 28) + 1)}.11.2025.</td><td>${index % 5 ? 'Daļas' : ''}</td></tr>`;
  const rows = Array.from({ length: count }, (_, index) => row(index)).join('');
  return new JSDOM(`<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Tēma</th></tr>${rows}</table>`).window
    .document;
}

const calm = (): boolean => false;

describe('createSlicedReader', () => {
  it.each([60, 1600])('reads %i rows as they are read at once', async (count) => {
    const document = pageOf(count);
    expect((await createSlicedReader(document).read(options, calm))?.reading).toEqual(readPage(document, options));
  });

  it('lets other tasks run while it reads a long page', async () => {
    let tasks = 0;
    const timer = setInterval(() => tasks++);
    await createSlicedReader(pageOf(3000)).read(options, calm);
    clearInterval(timer);
    expect(tasks).toBeGreaterThan(1);
  });

  it('takes as many steps in a turn as the turn has time for', async () => {
    const turns: number[] = [];
    const startTurn = (): (() => boolean) => {
      const turn = turns.push(0) - 1;
      return () => (turns[turn] = (turns[turn] ?? 0) + 1) >= 10;
    };
    const document = pageOf(1600);
    expect((await createSlicedReader(document, startTurn).read(options, calm))?.reading).toEqual(
      readPage(document, options),
    );
    expect(turns.length).toBeGreaterThan(2);
    expect(turns.slice(0, -1).every((steps) => steps === 10)).toBe(true);
  });

  it('mixes no rows of two moments, and reads a restless page in one go', async () => {
    const document = pageOf(1600);
    const reader = createSlicedReader(document);
    let isChanged = false;
    const first = reader.read(options, () => isChanged);
    document.querySelectorAll('h1')[0]?.replaceChildren('8.a Fizika');
    isChanged = true;
    expect(await first).toBeUndefined();
    expect((await reader.read(options, () => true))?.reading).toEqual(readPage(document, options));
    expect(await reader.read(options, () => true)).toBeUndefined();
  });

  it('drops a reading when a later one was begun, though nothing changed', async () => {
    const document = pageOf(60);
    let turns = 0;
    // The first reading gets short turns, the second one long ones: it overtakes.
    const reader = createSlicedReader(document, () => {
      const isShort = turns++ === 0;
      return () => isShort;
    });
    const first = reader.read(options, calm);
    const second = reader.read({ ...options, today: '2026-11-20' }, calm);
    expect(await first).toBeUndefined();
    expect((await second)?.reading).toEqual(readPage(document, { ...options, today: '2026-11-20' }));
    expect(await reader.read(options, calm)).toBeDefined();
  });
});
