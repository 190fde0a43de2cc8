import { useId, type ReactElement } from 'react';
import { languages, type Language } from '@/utils/i18n/create-translator';
import { useTranslator } from './use-translator';

interface LanguageSelectProps {
  /** `null`: the browser's. */
  language: Language | null;
  onChange: (language: Language | null) => void;
}

/** The language of the texts; each language is named in itself. */
export function LanguageSelect({ language, onChange }: LanguageSelectProps): ReactElement {
  const { getText } = useTranslator();
  const id = useId();
  return (
    <div className="language-select">
      <label htmlFor={id}>{getText('settings.language')}</label>{' '}
      <select
        id={id}
        value={language ?? ''}
        onChange={({ target }) => onChange(languages.find((one) => one === target.value) ?? null)}
      >
        <option value="">{getText('settings.browserLanguage')}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {getText(`settings.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
