import { describe, expect, it } from 'vitest';
import { createRowSight } from '@/utils/reader/row-sight';
import { parsePage } from './saved-page';

const style = '<style>.off { display: none }</style>';

/** The texts of a page's rows that are shown, and how often the browser was asked. */
function look(html: string): { shown: string[]; asked: number } {
  const document = parsePage(`${style}${html}`);
  let asked = 0;
  for (const element of document.querySelectorAll('*')) {
    Object.defineProperty(element, 'checkVisibility', {
      value: () => {
        asked++;
        return !element.matches('.off, .off *');
      },
    });
  }
  const isRowShown = createRowSight();
  const shown = [...document.querySelectorAll('tr')].filter(isRowShown).map(({ textContent }) => textContent);
  return { shown, asked };
}

const table = (...rows: string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;
const row = (text: string, attributes = ''): string => `<tr ${attributes}><td>${text}</td></tr>`;

describe('the rows that are shown', () => {
  it.each<[string, string, string[]]>([
    ['all', table(row('a'), row('b')), ['a', 'b']],
    ['one hidden by its class', table(row('a'), row('b', 'class="off"'), row('c', 'class="on"')), ['a', 'c']],
    ['one of two classes hidden', table(row('a', 'class="on x"'), row('b', 'class="on off"')), ['a']],
    [
      'a hidden body',
      `<table><tbody class="off">${row('a')}${row('b', 'class="on"')}</tbody><tbody>${row('c')}</tbody></table>`,
      ['c'],
    ],
    [
      'one of two bodies hidden, rows alike',
      `<table><tbody>${row('a', 'class="on"')}</tbody><tbody class="off">${row('b', 'class="on"')}</tbody></table>`,
      ['a'],
    ],
    [
      'one hidden by its number’s kind',
      table(row('a', 'data-n="1"'), row('b', 'data-n="2"'), row('c', 'data-n="3" class="off"')),
      ['a', 'b'],
    ],
    ['rows with ids of their own', table(row('a', 'id="x"'), row('b', 'id="y"')), ['a', 'b']],
  ])('%s', (_, html, shown) => {
    expect(look(html).shown).toEqual(shown);
  });

  it.each<[string, string, number]>([
    ['once a table of plain rows', table(row('a'), row('b')), 1],
    ['once a kind of row', table(row('a', 'class="on"'), row('b', 'class="on"'), row('c', 'class="x"')), 3],
    ['once for numbers of one kind', table(row('a', 'class="r1"'), row('b', 'class="r22"')), 2],
    ['never for ids', table(row('a', 'id="x"'), row('b', 'id="y"')), 1],
    ['once for each parent', table(row('a', 'class="on"')).repeat(2), 4],
    [
      'forty times at most',
      table(...Array.from({ length: 90 }, (_, index) => row('a', `class="${'x'.repeat(index + 1)}"`))),
      40,
    ],
  ])('ask the browser %s', (_, html, asked) => {
    expect(look(html).asked).toBe(asked);
  });

  it('are shown where nobody asked any more', () => {
    const rows = Array.from({ length: 50 }, (_, index) => row('a', `class="${'x'.repeat(index + 1)} off"`));
    expect(look(table(...rows)).shown).toHaveLength(11);
  });
});
