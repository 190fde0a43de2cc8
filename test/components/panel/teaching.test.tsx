// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '@/components/panel/panel-view';
import type { PanelActions } from '@/components/panel/panel-state';
import type { LayoutPath, LayoutPreview } from '@/utils/journal/layout';
import { getPanelState, noActions } from '../panel-states';

afterEach(cleanup);

const pathOf = (nth: number): LayoutPath => [{ tag: 'td', role: '', classes: [], nth, of: 3 }];

const preview: LayoutPreview = {
  layout: { address: '/journal/list', record: [], fields: {} },
  seen: 21,
  read: 20,
  examples: [{ date: '2026-11-12', texts: { topic: 'Daļas', homework: '' } }],
};

function open(actions: Partial<PanelActions>): void {
  render(<PanelView state={getPanelState('unknown')} actions={{ ...noActions, ...actions }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Parādīt, kur ir tēma' }));
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}: tas ir tur`) }));
}

describe('teaching', () => {
  it('takes what is shown on the page, says what it would read, and keeps it', async () => {
    const readPointed = vi
      .fn<PanelActions['readPointed']>()
      .mockResolvedValueOnce({ path: pathOf(0), text: '12.11.2026.' })
      .mockResolvedValueOnce({ path: pathOf(1), text: 'Daļas' });
    const previewLayout = vi.fn<PanelActions['previewLayout']>().mockResolvedValue(preview);
    const storeLayout = vi.fn<PanelActions['storeLayout']>().mockResolvedValue(true);
    open({ readPointed, previewLayout, storeLayout });
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Saglabāt' });

    press('Datums');
    await screen.findByText('12.11.2026.');
    expect(save.disabled).toBe(true);
    expect(previewLayout).not.toHaveBeenCalled();

    press('Tēma');
    await screen.findByText('Tā tiktu nolasītas 20 stundas');
    screen.getByText('1 ierakstam datums nav saprotams.');
    screen.getByText('tukšs');
    expect(previewLayout).toHaveBeenCalledExactlyOnceWith(1, { date: pathOf(0), topic: pathOf(1) });
    expect((await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);

    fireEvent.click(save);
    await waitFor(() => expect(screen.queryByText('Parādiet, kur kas ir')).toBeNull());
    expect(storeLayout).toHaveBeenCalledExactlyOnceWith(preview.layout);
  });

  it('says what went wrong and what to do, and keeps what was shown', async () => {
    const readPointed = vi
      .fn<PanelActions['readPointed']>()
      .mockResolvedValueOnce({ path: pathOf(0), text: '12.11.2026.' })
      .mockResolvedValueOnce({ problem: 'too-much-pointed' })
      .mockResolvedValueOnce({ problem: 'silent' });
    open({ readPointed });
    press('Datums');
    await screen.findByText('12.11.2026.');
    press('Tēma');
    await screen.findByText(/^Iezīmēts vairāk nekā viens lauks/);
    press('Tēma');
    await screen.findByText(/^Lapa neatbild/);
    screen.getByText('12.11.2026.');
  });

  it('lets a shown place be taken back, and says when it cannot be kept', async () => {
    const readPointed = vi.fn<PanelActions['readPointed']>().mockResolvedValue({ path: pathOf(0), text: 'x' });
    const previewLayout = vi.fn<PanelActions['previewLayout']>().mockResolvedValue(preview);
    open({ readPointed, previewLayout, storeLayout: () => Promise.resolve(false) });
    press('Datums');
    press('Datums');
    await screen.findByText('x');
    press('Tēma');
    await screen.findByText('Tā tiktu nolasītas 20 stundas');
    fireEvent.click(screen.getByRole('button', { name: 'Saglabāt' }));
    await screen.findByText(/pārlūka krātuve ir pilna/);
    const row = document.querySelector<HTMLElement>('[data-field=topic]');
    if (!row) throw new Error('no field');
    fireEvent.click(within(row).getByRole('button', { name: 'Tēma: noņemt' }));
    await waitFor(() => expect(screen.queryByText('Tā tiktu nolasītas 20 stundas')).toBeNull());
  });

  it('keeps only what was seen of everything that was shown', async () => {
    const answers: ((answer: LayoutPreview) => void)[] = [];
    const readPointed = vi.fn<PanelActions['readPointed']>().mockResolvedValue({ path: pathOf(0), text: 'x' });
    const previewLayout = (): Promise<LayoutPreview> => new Promise((resolve) => answers.push(resolve));
    const storeLayout = vi.fn<PanelActions['storeLayout']>().mockResolvedValue(true);
    open({ readPointed, previewLayout, storeLayout });
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Saglabāt' });
    for (const name of ['Datums', 'Tēma', 'Mājas darbs']) press(name);
    await waitFor(() => expect(screen.getAllByText('x')).toHaveLength(3));
    await waitFor(() => expect(answers).toHaveLength(2));
    const [early, last] = answers;
    await act(async () => {
      early?.({ ...preview, seen: 5, read: 5 });
      await Promise.resolve();
    });
    expect(save.disabled).toBe(true);
    await act(async () => {
      last?.(preview);
      await Promise.resolve();
    });
    expect(save.disabled).toBe(false);
    screen.getByText('Tā tiktu nolasītas 20 stundas');
  });

  it('is offered on a page that was read, too', () => {
    render(<PanelView state={getPanelState('partly-read')} actions={noActions} />);
    fireEvent.click(screen.getByRole('button', { name: 'Kaut kas nav nolasīts? Parādiet, kur tas ir' }));
    screen.getByRole('heading', { name: 'Parādiet, kur kas ir' });
  });
});
