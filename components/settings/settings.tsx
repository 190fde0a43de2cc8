import type { ReactElement } from 'react';
import { browser } from 'wxt/browser';
import '@/components/common/tokens.css';
import '@/components/common/base.css';
import { useLayouts } from '@/components/common/use-layouts';
import { useProfile } from '@/components/common/use-profile';
import { useSchools } from '@/components/common/use-schools';
import { useSettings } from '@/components/common/use-settings';
import { getToday } from '@/utils/clock';
import { chooseLanguage } from '@/utils/i18n/create-translator';
import { fileProfileId, openProfileFile, type OpenedFile } from '@/utils/profile/sources/file';
import { loadSettings, removeProfileFile, storeLayouts, storeSettings } from '@/utils/stores';
import './settings.css';
import type { SettingsActions } from './settings-state';
import { SettingsView } from './settings-view';

function isKept(stored: Promise<void>): Promise<boolean> {
  return stored.then(
    () => true,
    () => false,
  );
}

async function openFile(file: File): Promise<OpenedFile> {
  const opened = await openProfileFile(file);
  if (opened.outcome !== 'opened') return opened;
  const settings = await loadSettings();
  if (settings.profileId === fileProfileId) return opened;
  return (await isKept(storeSettings({ ...settings, profileId: fileProfileId }))) ? opened : { outcome: 'not-kept' };
}

const actions: SettingsActions = {
  storeSettings: (settings) => isKept(storeSettings(settings)),
  openFile,
  removeFile: () => isKept(removeProfileFile()),
  storeLayouts: (layouts) => isKept(storeLayouts(layouts)),
};

/** The options page: school, roles, language, taught pages. */
export function Settings(): ReactElement {
  const settings = useSettings();
  const schools = useSchools();
  const profile = useProfile(settings?.profileId ?? null);
  const layouts = useLayouts();
  if (!settings) return <main className="settings" />;
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  return (
    <SettingsView state={{ language, settings, schools, profile, layouts, today: getToday() }} actions={actions} />
  );
}
