import { vi } from 'vitest';
import type { SettingsActions, SettingsState } from '@/components/settings/settings-state';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { createLayout, createSmallProfile } from '../../profile/small-profile';

/** The school whose file was opened. */
export function createProfile(): Profile {
  const parsed = parseProfile(JSON.stringify(createSmallProfile()));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.profile;
}

export const profile = createProfile();

export const own = [createLayout('2026-11-20-1', '/journal/0/lessons'), createLayout('2026-11-20-2', '/journal/week')];
export const given = createLayout('2026-11-20-3', '/journal/groups');

export const state: SettingsState = {
  language: 'lv',
  settings: { profileId: 'example-school', roles: ['teacher'], language: 'lv' },
  schools: [
    { id: 'example-school', name: 'Parauga skola' },
    { id: 'other-school', name: 'Cita skola' },
  ],
  profile,
  layouts: [],
  today: '2026-11-24',
};

/** The actions, all of which succeed unless told otherwise. */
export function createActions(change: Partial<SettingsActions> = {}): SettingsActions {
  return {
    storeSettings: vi.fn(() => Promise.resolve(true)),
    openFile: vi.fn(() => Promise.resolve({ outcome: 'opened' as const, profile })),
    removeFile: vi.fn(() => Promise.resolve(true)),
    storeLayouts: vi.fn(() => Promise.resolve(true)),
    ...change,
  };
}
