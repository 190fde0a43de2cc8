import { useState, type ReactElement } from 'react';
import { browser } from 'wxt/browser';
import '@/components/common/tokens.css';
import '@/components/common/base.css';
import { useSchools } from '@/components/common/use-schools';
import { useSettings } from '@/components/common/use-settings';
import { chooseLanguage } from '@/utils/i18n/create-translator';
import { storeSettings, type Settings as StoredSettings } from '@/utils/stores';
import './settings.css';
import { SettingsView } from './settings-view';

/** The options page: school, roles, language. */
export function Settings(): ReactElement {
  const settings = useSettings();
  const schools = useSchools();
  const [outcome, setOutcome] = useState<'saved' | 'notSaved'>();
  const save = (changed: StoredSettings): void => {
    storeSettings(changed).then(
      () => setOutcome('saved'),
      () => setOutcome('notSaved'),
    );
  };
  if (!settings) return <main className="settings" />;
  return (
    <SettingsView
      language={chooseLanguage(settings.language, browser.i18n.getUILanguage())}
      settings={settings}
      schools={schools}
      outcome={outcome}
      onSettings={save}
    />
  );
}
