// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { queryEntryElement } from '@/utils/reader/locate';
import { readPage } from '@/utils/reader/read-page';
import { showEntry } from '@/utils/reader/show-entry';

const options = { today: '2025-11-20' } as const;

describe('showEntry', () => {
  it('scrolls to the row of a key and selects it, without focus and without a write', () => {
    document.body.innerHTML = `<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Tēma</th></tr>
      <tr><td>19.11.2025.</td><td>Daļas</td></tr><tr id="wanted"><td>20.11.2025.</td><td></td></tr></table>`;
    const before = document.body.innerHTML;
    const key = readPage(document, options).entries[1]?.key ?? '';
    const row = document.getElementById('wanted');
    if (!row) throw new Error('no row');
    const scroll = vi.spyOn(row, 'scrollIntoView').mockImplementation(() => undefined);
    expect(queryEntryElement(document, key, options)).toBe(row);
    expect(showEntry(document, key, options)).toBe(true);
    expect(scroll).toHaveBeenCalledWith({ block: 'center' });
    expect(document.getSelection()?.toString()).toContain('20.11.2025.');
    expect(document.activeElement).toBe(document.body);
    expect(document.body.innerHTML).toBe(before);
  });

  it('says when an entry is gone', () => {
    document.body.innerHTML = '<p>Pasts</p>';
    expect(showEntry(document, '7.b|Matemātika||2025-11-20||lesson|1', options)).toBe(false);
  });
});
