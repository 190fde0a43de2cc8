import { describe, expect, it } from 'vitest';
import type { Field, IsoDate } from '@/utils/journal/field';
import { asUnsure, isRagged, readPageEnd, unsureDay } from '@/utils/reader/unsure';
import { row, show, tableOf } from './lists';
import { readParts } from './page-parts';
import { parsePage } from './saved-page';

/** The names of the last things of a page that broke off. */
function endOf(html: string): string[] {
  return [...readPageEnd(parsePage(html))].map((node) =>
    node.nodeType === 3 ? (node.nodeValue ?? '') : (node as Element).localName,
  );
}

describe('where a page broke off', () => {
  it.each<[string, string, string[]]>([
    ['nowhere: white space ends it', '<div><p>a</p></div>\n', []],
    ['nowhere: a text ends it', '<div><p>a</p></div>b', []],
    ['in its last part', '<div><p>a</p></div>', ['div', 'p', 'a']],
    ['in the last of several', '<p>a</p><div><b>c</b><i>d</i></div>', ['div', 'i', 'd']],
    ['in a blank part', '<div><p></p></div>', ['div', 'p']],
    ['before white space within', '<div><p>a</p> </div>', ['div', 'p', 'a']],
    ['before remarks within', '<div><p>a</p><!-- b --></div>', ['div', 'p', 'a']],
    ['in a blank text within', '<div> </div>', ['div']],
    ['before a remark at its end', '<div><p>a</p></div><!-- b -->', []],
  ])('%s', (_, html, end) => {
    expect(endOf(html)).toEqual(end);
  });

  it('is nowhere once the browser has the whole page', () => {
    const document = parsePage('<div><p>a</p></div>');
    Object.defineProperty(document, 'readyState', { value: 'complete' });
    expect(readPageEnd(document).size).toBe(0);
  });
});

describe('fields that may not have come whole', () => {
  const fields = {
    topic: { state: 'empty' },
    homework: { state: 'filled', text: 'a', value: 'a' },
    outcome: { state: 'unreadable', text: 'b' },
    orderNumber: { state: 'filled', text: '5', value: '5' },
  } as const;
  it('are never empty, and no order is known', () => {
    expect(asUnsure(fields)).toEqual({
      topic: { state: 'unreadable', text: '' },
      homework: fields.homework,
      outcome: fields.outcome,
      orderNumber: { state: 'unreadable', text: '' },
    });
  });

  it('are as they are where they are sure', () => {
    expect(asUnsure(fields, ['topic', 'orderNumber'])).toEqual(fields);
  });
});

describe('a row without its table’s places', () => {
  const day: Field<IsoDate> = { state: 'filled', text: '20.11.', value: '2025-11-20' };
  const dayOf = (head: string, ...cells: string[]): string => {
    const [table] = readParts(tableOf(head, row(...cells))).heads;
    const one = table?.rows[0];
    if (!table || !one) throw new Error('no row');
    const isDay = (cell: Element): boolean => /^\d\d\.\d\d\.$/.test(cell.textContent);
    return `${isRagged(one, table.width) ? 'ragged' : 'whole'} ${show(unsureDay(day, one, table, isDay))}`;
  };
  it.each<[string, string, string[], string]>([
    ['that has them', 'Datums|Tēma', ['20.11.', 'a'], 'whole 2025-11-20'],
    ['one too many', 'Datums|Tēma', ['20.11.', 'a', 'b'], 'ragged 2025-11-20'],
    ['one too many, and two days', 'Datums|Tēma', ['20.11.', '21.11.', 'b'], 'ragged ?'],
    ['one too many, and no day', 'Datums|Tēma', ['x', 'a', 'b'], 'ragged ?'],
    ['one too few, its day first', 'Datums|Tēma|Uzdots', ['20.11.', 'a'], 'ragged 2025-11-20'],
    ['one too few, its day second', 'Nr.|Datums|Tēma', ['1.', '20.11.'], 'ragged ?'],
    ['one too few, with another column of days', 'Datums|Tēma|Uzdots līdz', ['20.11.', 'a'], 'ragged ?'],
    ['one too few, with a due date', 'Datums|Tēma|Termiņš', ['20.11.', 'a'], 'ragged ?'],
    ['one too many, with another column of days', 'Datums|Tēma|Termiņš', ['20.11.', 'a', '', ''], 'ragged 2025-11-20'],
  ])('%s', (_, head, cells, expected) => {
    expect(dayOf(head, ...cells)).toBe(expected);
  });

  it('keeps what is no day', () => {
    const [table] = readParts(tableOf('Datums|Tēma', row('drīz'))).heads;
    const one = table?.rows[0];
    if (!table || !one) throw new Error('no row');
    expect(unsureDay({ state: 'unreadable', text: 'drīz' }, one, table, () => true)).toEqual({
      state: 'unreadable',
      text: 'drīz',
    });
    expect(unsureDay(day, one, table, () => false)).toEqual({ state: 'unreadable', text: '20.11.' });
  });

  it('may say its places by number', () => {
    const [table] = readParts(
      '<div role="grid"><div role="row"><p role="columnheader">Datums</p><p role="columnheader">Nr.</p><p role="columnheader">Tēma</p></div><div role="row"><p role="gridcell" aria-colindex="1">20.11.</p><p role="gridcell" aria-colindex="2">3.</p></div></div>',
    ).heads;
    const one = table?.rows[0];
    expect(one && isRagged(one, 3)).toBe(false);
    expect(one && isRagged({ ...one, isPlaced: false }, 3)).toBe(true);
  });
});
