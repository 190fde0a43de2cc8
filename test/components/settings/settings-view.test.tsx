// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsActions, SettingsState } from '@/components/settings/settings-state';
import { SettingsView } from '@/components/settings/settings-view';
import { languages } from '@/utils/i18n/create-translator';
import { parseProfile } from '@/utils/profile/profile-schema';
import type { OpenedFile } from '@/utils/profile/sources/file';
import type { Settings } from '@/utils/stores';
import { createActions, given, own, profile, state } from './settings-states';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(change: Partial<SettingsState> = {}, actions: SettingsActions = createActions()): SettingsActions {
  render(<SettingsView state={{ ...state, ...change }} actions={actions} />);
  return actions;
}

/** Clicks, and lets what follows happen. */
async function click(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}

async function chooseFile(file: File): Promise<void> {
  const input = screen.getByLabelText('Atvērt kārtības failu…');
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
}

const file = new File(['{'], 'skola.json');

describe('SettingsView', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['Skola', 'other-school', { profileId: 'other-school' }],
    ['Valoda', 'en', { language: 'en' }],
    ['Valoda', '', { language: null }],
  ])('%s: %s counts at once', async (label, value, change) => {
    const { storeSettings } = show();
    await act(async () => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
      await Promise.resolve();
    });
    expect(storeSettings).toHaveBeenCalledExactlyOnceWith({ ...state.settings, ...change });
    expect(screen.getByText('Saglabāts.').getAttribute('role')).toBe('status');
  });

  it('keeps several roles', async () => {
    const { storeSettings } = show();
    for (const label of ['klases audzinātājs', 'skolotājs']) {
      await act(async () => {
        fireEvent.click(screen.getByLabelText(label));
        await Promise.resolve();
      });
    }
    expect(storeSettings).toHaveBeenCalledWith({ ...state.settings, roles: ['teacher', 'class-teacher'] });
    expect(storeSettings).toHaveBeenLastCalledWith({ ...state.settings, roles: [] });
  });

  it('says when nothing could be kept, and what happens with data', async () => {
    show({ language: 'en' }, createActions({ storeSettings: () => Promise.resolve(false) }));
    await act(async () => {
      fireEvent.change(screen.getByLabelText('School'), { target: { value: 'other-school' } });
      await Promise.resolve();
    });
    expect(screen.getByText('Could not be saved. Please try again.')).toBeDefined();
    expect(screen.getByText(/nothing is sent anywhere/)).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
  });

  it('asks for a school where none, or an unknown one, is chosen', () => {
    show({ settings: { ...state.settings, profileId: 'gone-school' } });
    expect(screen.getByRole('option', { name: 'Izvēlieties skolu' })).toBeDefined();
  });

  it.each(languages)('has nothing that axe finds, in %s', async (language) => {
    show({ language, layouts: own, profile: { ...profile, layouts: [given] } });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the school’s file', () => {
  const withFile = [...state.schools, { id: 'file', name: 'Parauga pamatskola' }];

  it('is one more school', () => {
    show({ schools: withFile, settings: { ...state.settings, profileId: 'file' } });
    expect(screen.getByLabelText<HTMLSelectElement>('Skola').value).toBe('file');
    expect(screen.getByRole('option', { name: 'Parauga pamatskola (no faila)' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Aizmirst atvērto failu' })).toBeNull();
  });

  it('is opened, and what came of it is said in a sentence', async () => {
    const { openFile } = show();
    await chooseFile(file);
    expect(openFile).toHaveBeenCalledExactlyOnceWith(file);
    const sentence = 'Fails „skola.json” ir atvērts. Žurnāls tagad tiek salīdzināts ar šo kārtību: Parauga pamatskola.';
    expect(screen.getByText(sentence).getAttribute('role')).toBe('status');
  });

  it('is refused with everything that is wrong, ten at most', async () => {
    const text = JSON.stringify({ ...profile, id: 'Skola', clauses: Array.from({ length: 14 }, () => ({})) });
    const parsed = parseProfile(text);
    const problems = parsed.ok ? [] : parsed.problems;
    show({}, createActions({ openFile: () => Promise.resolve({ outcome: 'refused', problems }) }));
    await chooseFile(file);
    expect(screen.getByText(/^Failu „skola.json” neizdevās atvērt, tāpēc nekas nav mainīts/)).toBeDefined();
    expect(screen.getByText('„id”: nederīga vērtība „Skola”. Izlabojiet to.')).toBeDefined();
    expect(screen.getAllByText(/trūkst vērtības/).length).toBeGreaterThan(5);
    expect(document.querySelectorAll('.file-problems li')).toHaveLength(10);
    expect(screen.getByText(/^Un vēl \d+ cit/)).toBeDefined();
  });

  it('says a problem once, however often it stands in a taught page', async () => {
    const parsed = parseProfile(JSON.stringify({ ...profile, layouts: [{}] }));
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.length).toBeGreaterThan(1);
    show({}, createActions({ openFile: () => Promise.resolve({ outcome: 'refused', problems }) }));
    await chooseFile(file);
    expect(screen.getAllByText(/^1\. iemācītā lapa: pieraksts ir bojāts/)).toHaveLength(1);
  });

  it('says so when the storage is full, and is silent again after another choice', async () => {
    const notKept: OpenedFile = { outcome: 'not-kept' };
    show({}, createActions({ openFile: () => Promise.resolve(notKept) }));
    await chooseFile(file);
    expect(screen.getByText(/neizdevās saglabāt, jo pārlūka krātuvē nepietiek vietas/)).toBeDefined();
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Skola'), { target: { value: 'other-school' } });
      await Promise.resolve();
    });
    expect(screen.queryByText(/nepietiek vietas/)).toBeNull();
  });

  it('can be forgotten while another school is chosen', async () => {
    const { removeFile } = show({ schools: withFile });
    await click('Aizmirst atvērto failu');
    expect(removeFile).toHaveBeenCalledOnce();
    expect(screen.getByText('Fails aizmirsts.')).toBeDefined();
  });
});

describe('«Iemācītās lapas»', () => {
  it('says what teaching is where nothing was taught', () => {
    show();
    expect(screen.getByText(/sānu panelī var parādīt, kur tajā ir datums/)).toBeDefined();
    expect(screen.queryByText('Saglabāt kārtību kopā ar iemācīto…')).toBeNull();
  });

  it('lists own pages and those of the school', () => {
    show({ layouts: own, profile: { ...profile, layouts: [given, ...own] } });
    const pages = [...document.querySelectorAll('.taught-page')].map(({ textContent }) => textContent);
    expect(pages).toEqual([
      'Iemācīta 20. nov.Parādīts: datums un tēma/journal/0/lessonsAizmirst',
      'Iemācīta 20. nov.Parādīts: datums un tēma/journal/weekAizmirst',
      'Iemācīta 20. nov.Parādīts: datums un tēma/journal/groupsNāk kopā ar skolas kārtību',
    ]);
  });

  it('forgets a page, and takes it back to its place', async () => {
    const actions = createActions();
    const view = render(<SettingsView state={{ ...state, layouts: own }} actions={actions} />);
    await click('Aizmirst lapu /journal/0/lessons, kas iemācīta 20. nov.');
    expect(actions.storeLayouts).toHaveBeenLastCalledWith(own.slice(1));
    view.rerender(<SettingsView state={{ ...state, layouts: own.slice(1) }} actions={actions} />);
    expect(document.activeElement?.textContent).toBe('Atsaukt');
    await click('Atsaukt');
    expect(actions.storeLayouts).toHaveBeenLastCalledWith(own);
    expect(screen.queryByText(/Lapa ir aizmirsta/)).toBeNull();
  });

  it('says so when the storage is full', async () => {
    show({ layouts: own }, createActions({ storeLayouts: () => Promise.resolve(false) }));
    await click(/^Aizmirst lapu \/journal\/week/);
    expect(screen.getByText(/^Neizdevās saglabāt, jo pārlūka krātuvē nepietiek vietas/)).toBeDefined();
  });

  it('hands the procedure out together with what was taught', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:made';
    });
    show({ layouts: own, profile: { ...profile, layouts: [given] } });
    const link = screen.getByText<HTMLAnchorElement>('Saglabāt kārtību kopā ar iemācīto…');
    expect(link.getAttribute('href')).toBe('blob:made');
    expect(link.download).toBe('parauga-skola.json');
    const text = (await blobs.at(-1)?.text()) ?? '';
    expect(text).toMatch(/^\{\n {2}"format": 1,/);
    const parsed = parseProfile(text);
    expect(parsed.ok && [parsed.profile.revision, parsed.profile.layouts]).toEqual([2, [...own, given]]);
    fireEvent.click(link);
    const sentence = 'Pārlūks lejupielādē failu „parauga-skola.json”: 2. redakcija, iemācīto lapu skaits – 3.';
    expect(screen.getByText(sentence).getAttribute('role')).toBe('status');
  });

  it('has nothing to hand out without a school', () => {
    show({ layouts: own, profile: undefined });
    expect(screen.getByText('Lai to nodotu kolēģiem, vispirms izvēlieties skolu.')).toBeDefined();
  });
});
