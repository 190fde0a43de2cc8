// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '@/components/settings/settings';
import { loadLayouts, loadSettings, queryProfileFile, storeLayouts, storeSettings } from '@/utils/stores';
import { createLayout, createSmallProfile } from '../../profile/small-profile';

const settings = { profileId: 'jelgavas-4-vsk', roles: [], language: 'lv' } as const;
const text = JSON.stringify(createSmallProfile());

async function choose(content: string, name = 'skola.json'): Promise<void> {
  const file = new File([content], name);
  fireEvent.change(await screen.findByLabelText('Atvērt kārtības failu…'), { target: { files: [file] } });
}

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'lv' } });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve({ text: () => Promise.resolve(readFileSync(join('public', path), 'utf8')) }),
  );
  await storeSettings({ ...settings, roles: [] });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Settings', () => {
  it('opens a file, keeps and chooses it', async () => {
    render(<Settings />);
    await choose(text);
    await screen.findByText(/^Fails „skola.json” ir atvērts/);
    expect(await loadSettings()).toEqual({ ...settings, profileId: 'file' });
    expect(await queryProfileFile()).toEqual({ name: 'skola.json', text });
    expect(await screen.findByRole('option', { name: 'Parauga pamatskola (no faila)' })).toBeDefined();
    expect((await screen.findByLabelText<HTMLSelectElement>('Skola')).value).toBe('file');
  });

  it('changes nothing for a broken file', async () => {
    render(<Settings />);
    await choose('{');
    await screen.findByText(/^Failu „skola.json” neizdevās atvērt/);
    expect(await loadSettings()).toEqual(settings);
    expect(await queryProfileFile()).toBeUndefined();
  });

  it('says so when the file could not be kept or chosen', async () => {
    render(<Settings />);
    await screen.findByLabelText('Skola');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await choose(text);
    await screen.findByText(/nepietiek vietas/);
    expect(await loadSettings()).toEqual(settings);
  });

  it('forgets a taught page', async () => {
    await storeLayouts([createLayout('2026-11-20-1'), createLayout('2026-11-20-2', '/journal/week')]);
    render(<Settings />);
    fireEvent.click(await screen.findByRole('button', { name: /^Aizmirst lapu \/journal\/week/ }));
    await screen.findByText(/^Lapa ir aizmirsta/);
    expect((await loadLayouts()).map(({ address }) => address)).toEqual(['/journal/list']);
    expect(await screen.findAllByText(/^Iemācīta/)).toHaveLength(1);
  });

  it('forgets the opened file once another school is chosen', async () => {
    render(<Settings />);
    await choose(text);
    await screen.findByRole('option', { name: 'Parauga pamatskola (no faila)' });
    await act(() => storeSettings({ ...settings, roles: [] }));
    fireEvent.click(await screen.findByRole('button', { name: 'Aizmirst atvērto failu' }));
    await screen.findByText('Fails aizmirsts.');
    expect(await queryProfileFile()).toBeUndefined();
    expect(screen.queryByRole('option', { name: 'Parauga pamatskola (no faila)' })).toBeNull();
  });
});
