import { createInstance } from 'i18next';
import en from './en.json';
import lv from './lv.json';

/** The languages of the texts; the first is the one that the texts are written in. */
export const languages = ['lv', 'en'] as const;

export type Language = (typeof languages)[number];

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? `${Path}${Key}` : Leaves<Node[Key], `${Path}${Key}.`>;
}[keyof Node & string];

/** `weeks_one`, `asked_homework` → `weeks`, `asked`: the number or the context chooses the form. */
type WithoutForm<Key extends string> = Key extends `${infer Start}_${string}` ? Start : Key;

/** Every key of the texts. */
export type TextKey = WithoutForm<Leaves<typeof lv>>;

/** What stands in a text's places; `count` chooses the plural, `context` a special form where there is one. */
export interface TextData {
  count?: number;
  context?: string;
  [place: string]: string | number | undefined;
}

export interface Translator {
  language: Language;
  /** The text of a key. */
  getText: (key: TextKey, data?: TextData) => string;
  /** Whether a text stands under a key that came from data, such as a finding's message. `data`: its count, if it has one. */
  hasText: (key: string, data?: TextData) => key is TextKey;
}

/** Makes the texts of one language ready. Synchronous: the texts are part of the bundle. */
export function createTranslator(language: Language): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    showSupportNotice: false,
    resources: { lv: { translation: lv }, en: { translation: en } },
    // React escapes; the command line has nothing to escape.
    interpolation: { escapeValue: false },
  });
  return {
    language,
    getText: (key, data = {}) => i18n.t(key, data),
    hasText: (key, data = {}): key is TextKey => i18n.exists(key, data),
  };
}

/**
 * The language of the texts: what the user chose, else the browser's.
 * In: a setting and a language tag (`en-GB`). A browser in a third language gets Latvian, the language of the journals.
 */
export function chooseLanguage(chosen: Language | null, browserLanguage: string): Language {
  if (chosen) return chosen;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'lv';
}
