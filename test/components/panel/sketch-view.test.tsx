// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '@/components/panel/panel-view';
import type { PanelActions } from '@/components/panel/panel-state';
import { getPanelState, noActions } from '../panel-states';

const title = 'Lapas skice palīdzībai';
const sketch = '<!doctype html>\n<table><tr><th>Datums</th></tr></table>';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(takeSketch: PanelActions['takeSketch'], state = 'unknown'): HTMLElement {
  const { container } = render(<PanelView state={getPanelState(state)} actions={{ ...noActions, takeSketch }} />);
  fireEvent.click(screen.getByRole('button', { name: title }));
  return container;
}

async function findShown(): Promise<HTMLTextAreaElement> {
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Skices saturs' });
}

describe('the sketch of a page', () => {
  it('is shown in full, read-only, before it can be saved', async () => {
    const takeSketch = vi.fn<PanelActions['takeSketch']>().mockResolvedValue(sketch);
    const container = open(takeSketch);
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Saglabāt failā' });
    expect(save.disabled).toBe(true);
    const shown = await findShown();
    expect(takeSketch).toHaveBeenCalledExactlyOnceWith(1);
    expect([shown.value, shown.readOnly, save.disabled]).toEqual([sketch, true, false]);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is saved under the day’s name, exactly as shown, by the panel itself', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:sketch';
    });
    const links: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(`${this.href} ${this.download}`);
    });
    open(() => Promise.resolve(sketch));
    await findShown();
    fireEvent.click(screen.getByRole('button', { name: 'Saglabāt failā' }));
    expect(links).toEqual(['blob:sketch kartiba-skice-2026-11-16.html']);
    expect(await blobs[0]?.text()).toBe(sketch);
    expect(screen.getByRole('status').textContent).toContain('kartiba-skice-2026-11-16.html');
  });

  it('closes back to the page', async () => {
    open(() => Promise.resolve(sketch));
    await findShown();
    fireEvent.click(screen.getByRole('button', { name: 'Aizvērt' }));
    expect(screen.getByText('Šo lapu neizdevās atpazīt')).toBeDefined();
  });

  it('says when the page does not answer, and offers nothing to save', async () => {
    open(() => Promise.resolve(null));
    expect(await screen.findByText('Lapa neatbild. Pārlādējiet to un mēģiniet vēlreiz.')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Saglabāt failā' }).disabled).toBe(true);
  });

  it('is offered beside what was read, too, and nowhere without a page', async () => {
    open(() => Promise.resolve(sketch), 'partly-read');
    expect((await findShown()).value).toBe(sketch);
    cleanup();
    for (const state of ['elsewhere', 'loading', 'family', 'not-a-journal', 'signed-out']) {
      render(<PanelView state={getPanelState(state)} actions={noActions} />);
      expect(screen.queryByRole('button', { name: title }), state).toBeNull();
      cleanup();
    }
  });
});
