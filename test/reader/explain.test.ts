import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { explainPage, type Explanation } from '@/utils/reader/explain';
import { readPage } from '@/utils/reader/read-page';

const options = { today: '2025-11-20' } as const;

function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

function explain(body: string): Explanation {
  return explainPage(parse(`<!doctype html><body>${body}`), options);
}

const list = `<table><thead><tr><th>Datums</th><th>Tēma</th><th>Noslēpums</th><th hidden>Uzdots</th></tr></thead><tbody>
  <tr><td>19.11.2025.</td><td>Daļas</td><td></td><td hidden></td></tr>
  <tr><td>20.11.2025.</td><td></td><td>x</td><td hidden></td></tr>
  <tr><td>kaut kad</td><td>Daļas</td><td>x</td><td hidden></td></tr></tbody></table>`;

describe('explainPage', () => {
  it('says which columns were taken for what, by which words, and how many cells are dates', () => {
    const { page, layout, tables } = explain(`<main>${list}</main>`);
    expect([page, layout]).toEqual(['lesson-list', 'lesson-list']);
    expect(tables).toEqual([
      {
        position: 1,
        path: 'main > table',
        rows: 3,
        unloaded: 0,
        use: 'read',
        records: 3,
        columns: [
          { index: 0, words: 'Datums', name: 'date', isHidden: false, cells: { filled: 3, dates: 2 } },
          { index: 1, words: 'Tēma', name: 'topic', isHidden: false, cells: { filled: 2, dates: 0 } },
          { index: 2, words: 'Noslēpums', name: null, isHidden: false, cells: { filled: 2, dates: 0 } },
          { index: 3, words: 'Uzdots', name: 'homework', isHidden: true, cells: { filled: 0, dates: 0 } },
        ],
      },
    ]);
  });

  it('lists every recogniser that answered, surest first, with the line', () => {
    const { candidates, line } = explain(
      `<h1>7.b Matemātika</h1>${list}<form><label>Datums <input value="20.11.2025."></label><label>Tēma <input value="Daļas"></label></form>`,
    );
    expect(line).toBe(0.5);
    expect(candidates.map(({ layout, isWinner }) => [layout, isWinner])).toEqual([
      ['lesson-window', true],
      ['lesson-list', false],
    ]);
    expect(candidates[0]?.confidence).toBeGreaterThan(candidates[1]?.confidence ?? 1);
    expect(candidates[1]).toMatchObject({ records: 3, dated: 2 });
  });

  it('names what was left out: words, filters, frames, twins', () => {
    const { leftOut, tables } =
      explain(`<label><input type="checkbox" checked> Tikai mani ieraksti</label><p>Zvaigznes:</p> 5
      <div>${list}</div><div>${list}</div><table><tr><td>Kalna Ilze</td><td>8</td></tr></table><iframe src="https://else.example/"></iframe>`);
    expect(tables.map(({ use }) => use)).toEqual(['read', 'twin', 'no-head']);
    // Of a table without a head no word is told: its first row may be somebody.
    expect(tables[2]?.columns).toEqual([]);
    expect(leftOut).toMatchObject({
      labels: [{ path: 'p', words: 'Zvaigznes:' }],
      heads: [
        { table: 1, words: 'Noslēpums' },
        { table: 2, words: 'Noslēpums' },
      ],
      filters: ['only-my-records'],
      hidden: ['hidden-column', 'unreadable-frame'],
      hasForeignFrame: true,
    });
  });

  it('tells labels by their words, never by their values', () => {
    const { labels } = explain(
      '<div><p>Tēma: Annas daļas</p><label>Datums <input value="20.11.2025."></label><dl><dt>Uzdots</dt><dd></dd></dl></div>',
    );
    expect(labels).toEqual([
      { path: 'div > p', words: 'Tēma', name: 'topic', isControl: false, isFilled: true, isDate: false },
      { path: 'div > label', words: 'Datums', name: 'date', isControl: true, isFilled: true, isDate: true },
      { path: 'div > dl > dt', words: 'Uzdots', name: 'homework', isControl: false, isFilled: false, isDate: false },
    ]);
  });

  it('looks at no cell of a column of pupils', () => {
    const { tables } = explain(
      '<table><tr><th>Skolēns</th><th>20.11.</th></tr><tr><td>Kalna Ilze</td><td>8</td></tr></table>',
    );
    expect(tables[0]?.columns).toEqual([
      { index: 0, words: 'Skolēns', name: 'pupil', isHidden: false },
      { index: 1, words: '20.11.', name: 'day', isHidden: false, cells: { filled: 1, dates: 0 } },
    ]);
  });

  it('agrees with the reading of every saved page', { timeout: 60_000 }, () => {
    const folder = new URL('../pages/', import.meta.url);
    for (const name of readdirSync(folder).filter((one) => !one.includes('.'))) {
      const document = parse(readFileSync(new URL(`${name}/page.html`, folder), 'utf8'));
      const reading = readPage(document, options);
      const { page, layout, candidates } = explainPage(document, options);
      expect([page, layout], name).toEqual([reading.page, reading.coverage.layout]);
      const winner = candidates.find(({ isWinner }) => isWinner);
      if (winner) expect([winner.layout, winner.records], name).toEqual([layout, reading.coverage.seen]);
    }
  });
});
