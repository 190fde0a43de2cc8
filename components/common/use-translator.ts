import { createContext, useContext } from 'react';
import { createTranslator, type Translator } from '@/utils/i18n/create-translator';

/** The texts in the user's language, for every component below. */
export const TranslatorContext = createContext<Translator>(createTranslator('lv'));

export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
