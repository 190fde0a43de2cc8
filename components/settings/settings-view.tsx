import { useId, useMemo, type ReactElement } from 'react';
import { ChoiceList } from '@/components/common/choice-list';
import { LanguageSelect } from '@/components/common/language-select';
import { useDocumentLanguage } from '@/components/common/use-document-language';
import type { School } from '@/components/common/use-schools';
import { TranslatorContext } from '@/components/common/use-translator';
import { createTranslator, type Language } from '@/utils/i18n/create-translator';
import { roles, type Settings } from '@/utils/stores';

interface SettingsViewProps {
  language: Language;
  settings: Settings;
  schools: readonly School[];
  /** What came of the last change; `undefined`: nothing was changed yet. */
  outcome: 'saved' | 'notSaved' | undefined;
  onSettings: (settings: Settings) => void;
}

/** The options page from plain data. Each change counts at once. */
export function SettingsView({ language, settings, schools, outcome, onSettings }: SettingsViewProps): ReactElement {
  const t = useMemo(() => createTranslator(language), [language]);
  const { getText } = t;
  const schoolId = useId();
  const title = `${getText('settings.title')} – ${getText('name')}`;
  useDocumentLanguage(t, title);
  return (
    <TranslatorContext.Provider value={t}>
      <main className="settings">
        <h1>{title}</h1>
        <section className="settings-part">
          <h2>
            <label htmlFor={schoolId}>{getText('settings.school')}</label>
          </h2>
          <p className="quiet">{getText('settings.schoolHint')}</p>
          <select
            id={schoolId}
            value={settings.profileId ?? ''}
            onChange={({ target }) => onSettings({ ...settings, profileId: target.value })}
          >
            {!schools.some(({ id }) => id === settings.profileId) && (
              <option value={settings.profileId ?? ''} disabled>
                {getText('settings.noSchool')}
              </option>
            )}
            {schools.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </section>
        <section className="settings-part">
          <ChoiceList
            legend={getText('settings.roles')}
            choices={roles.map((id) => ({ id, text: getText(`roles.${id}`) }))}
            chosen={settings.roles}
            isMany
            onChange={(chosen) => onSettings({ ...settings, roles: chosen })}
          />
        </section>
        <section className="settings-part">
          <LanguageSelect
            language={settings.language}
            onChange={(chosen) => onSettings({ ...settings, language: chosen })}
          />
        </section>
        <p role="status" className="settings-outcome">
          {outcome && getText(`settings.${outcome}`)}
        </p>
        <section className="settings-part">
          <h2>{getText('settings.privacy')}</h2>
          <p>{getText('settings.privacyText')}</p>
        </section>
      </main>
    </TranslatorContext.Provider>
  );
}
