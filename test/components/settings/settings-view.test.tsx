import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsView } from '@/components/settings/settings-view';
import { languages, type Language } from '@/utils/i18n/create-translator';
import type { Settings } from '@/utils/stores';
import { state } from '../panel-states';

afterEach(cleanup);

const settings: Settings = { profileId: 'example-school', roles: ['teacher'], language: 'lv' };

function show(change: Partial<Parameters<typeof SettingsView>[0]> = {}): ReturnType<typeof render> {
  const view = {
    language: 'lv' as Language,
    settings,
    schools: state.schools,
    outcome: undefined,
    onSettings: vi.fn(),
  };
  return render(<SettingsView {...view} {...change} />);
}

describe('SettingsView', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['Skola', 'other-school', { profileId: 'other-school' }],
    ['Valoda', 'en', { language: 'en' }],
    ['Valoda', '', { language: null }],
  ])('%s: %s counts at once', (label, value, change) => {
    const onSettings = vi.fn();
    show({ onSettings });
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ ...settings, ...change });
  });

  it('keeps several roles', () => {
    const onSettings = vi.fn();
    show({ onSettings });
    fireEvent.click(screen.getByLabelText('klases audzinātājs'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...settings, roles: ['teacher', 'class-teacher'] });
    fireEvent.click(screen.getByLabelText('skolotājs'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...settings, roles: [] });
  });

  it('says what came of it, and what happens with data', () => {
    show({ outcome: 'saved' });
    expect(screen.getByText('Saglabāts.').getAttribute('role')).toBe('status');
    expect(screen.getByText(/nekas netiek nekur sūtīts/)).toBeDefined();
    cleanup();
    show({ outcome: 'notSaved', language: 'en' });
    expect(screen.getByText('Could not be saved. Please try again.')).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
  });

  it('asks for a school where none, or an unknown one, is chosen', () => {
    show({ settings: { ...settings, profileId: 'gone-school' } });
    expect(screen.getByRole('option', { name: 'Izvēlieties skolu' })).toBeDefined();
  });

  it.each(languages)('has nothing that axe finds, in %s', async (language) => {
    const { container } = show({ language });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
