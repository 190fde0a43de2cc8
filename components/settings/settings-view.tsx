import { useMemo, useState, type ReactElement } from 'react';
import { ChoiceList } from '@/components/common/choice-list';
import { LanguageSelect } from '@/components/common/language-select';
import { useDocumentLanguage } from '@/components/common/use-document-language';
import { TranslatorContext } from '@/components/common/use-translator';
import { createTranslator } from '@/utils/i18n/create-translator';
import { roles, type Settings } from '@/utils/stores';
import { SchoolPart } from './school-part';
import type { SettingsActions, SettingsState } from './settings-state';
import { TaughtPart } from './taught-part';

interface SettingsViewProps {
  state: SettingsState;
  actions: SettingsActions;
}

/** The options page from plain data. Each change counts at once. */
export function SettingsView({ state, actions }: SettingsViewProps): ReactElement {
  const { language, settings } = state;
  const t = useMemo(() => createTranslator(language), [language]);
  const { getText } = t;
  const [outcome, setOutcome] = useState<'saved' | 'notSaved'>();
  const title = `${getText('settings.title')} – ${getText('name')}`;
  useDocumentLanguage(t, title);
  const store = async (change: Partial<Settings>): Promise<void> => {
    const isKept = await actions.storeSettings({ ...settings, ...change });
    setOutcome(isKept ? 'saved' : 'notSaved');
  };
  return (
    <TranslatorContext.Provider value={t}>
      <main className="settings">
        <h1>{title}</h1>
        <SchoolPart
          state={state}
          actions={actions}
          onChoose={(profileId) => void store({ profileId })}
          onFile={() => setOutcome(undefined)}
        />
        <section className="settings-part">
          <ChoiceList
            legend={getText('settings.roles')}
            choices={roles.map((id) => ({ id, text: getText(`roles.${id}`) }))}
            chosen={settings.roles}
            isMany
            onChange={(chosen) => void store({ roles: chosen })}
          />
        </section>
        <section className="settings-part">
          <LanguageSelect language={settings.language} onChange={(chosen) => void store({ language: chosen })} />
        </section>
        <p role="status" className="settings-outcome">
          {outcome && getText(`settings.${outcome}`)}
        </p>
        <TaughtPart state={state} actions={actions} />
        <section className="settings-part">
          <h2>{getText('settings.privacy')}</h2>
          <p>{getText('settings.privacyText')}</p>
        </section>
      </main>
    </TranslatorContext.Provider>
  );
}
