import { useEffect } from 'react';
import type { Translator } from '@/utils/i18n/create-translator';

/** Tells the browser (and a screen reader) which language the extension's own page is in, and names the page. */
export function useDocumentLanguage({ language }: Translator, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
