import { describe, expect, it } from 'vitest';
import { roles } from '@/utils/stores';
import { publicHolidayIds } from '@/utils/calendar/public-holidays';
import { chooseLanguage, createTranslator, languages, type Language } from '@/utils/i18n/create-translator';
import en from '@/utils/i18n/en.json';
import lv from '@/utils/i18n/lv.json';
import { fieldNames } from '@/utils/journal/field';
import { filterIds, hiddenReasons, pageKinds, problemIds, journalPages } from '@/utils/journal/reading';
import { incompleteReasons, outcomes } from '@/utils/journal/report';
import { profileProblemIds } from '@/utils/profile/profile-problem';
import { assumptionIds } from '@/utils/profile/profile-schema';
import { rules } from '@/utils/rules/index';

interface Texts {
  [key: string]: string | Texts;
}

const texts: Record<Language, Texts> = { lv, en };
const pluralForm = /_(zero|one|two|few|many|other)$/;

function listTexts(node: Texts, path = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : listTexts(value, `${path}${key}.`),
  );
}

function listKeys(language: Language): string[] {
  return [...new Set(listTexts(texts[language]).map(([key]) => key.replace(pluralForm, '_#')))].sort();
}

function listPlaces(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}

describe('texts', () => {
  it('have the same keys in each language', () => {
    expect(listKeys('en')).toEqual(listKeys('lv'));
  });

  it.each(languages)('have each plural form that %s needs, and no other', (language) => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const byKey = new Map<string, string[]>();
    for (const [key] of listTexts(texts[language])) {
      const form = pluralForm.exec(key)?.[1];
      const stem = key.replace(pluralForm, '');
      if (form) byKey.set(stem, [...(byKey.get(stem) ?? []), form].sort());
    }
    expect(byKey.size).toBeGreaterThan(5);
    expect([...byKey].filter(([, found]) => found.join() !== forms.join())).toEqual([]);
  });

  it('have the same places in each language', () => {
    const english = new Map(listTexts(en));
    const unlike = listTexts(lv)
      .filter(([key]) => english.has(key))
      .filter(([key, text]) => {
        const [own, other] = [listPlaces(text), listPlaces(english.get(key) ?? '')];
        // A case of the fields may be another one; that the fields are named must be the same.
        const fold = (names: string[]): string =>
          names.map((name) => name.replace(/^(nominative|genitive|accusative)$/, 'fields')).join();
        return !key.startsWith('format.') && fold(own) !== fold(other);
      })
      .map(([key]) => key);
    expect(unlike).toEqual([]);
  });

  it('are empty nowhere but where a title says all', () => {
    for (const language of languages) {
      const empty = listTexts(texts[language]).flatMap(([key, text]) => (text.trim() === '' ? [key] : []));
      expect(empty).toEqual(['pages.starting.text', 'pages.rechecking.text']);
    }
  });

  it.each(languages)('exist in %s for every id that the code may name', (language) => {
    const { hasText } = createTranslator(language);
    const quietPages = pageKinds.filter((page) => !journalPages.some((one) => one === page));
    const keys = [
      ...rules.flatMap(({ id, messages }) =>
        messages.flatMap((name) => [`rules.${id}.${name}`, `actions.${id}.${name}`]),
      ),
      ...['rule-failed', 'unknown-scope'].flatMap((name) => [`rules.check.${name}`, `actions.check.${name}`]),
      ...assumptionIds.map((id) => `assumptions.${id}`),
      ...publicHolidayIds.map((id) => `publicHolidays.${id}`),
      ...profileProblemIds.map((id) => `profileProblems.${id}`),
      ...problemIds.map((id) => `problems.${id}`),
      ...hiddenReasons.map((id) => `hiddenReasons.${id}`),
      ...filterIds.map((id) => `filters.${id}`),
      ...outcomes.map((id) => `outcomes.${id}`),
      ...incompleteReasons.map((id) => `reasons.${id}`),
      ...quietPages.map((id) => `pages.${id}.title`),
      ...roles.map((id) => `roles.${id}`),
      ...fieldNames.flatMap((id) => ['nominative', 'genitive', 'accusative'].map((one) => `fields.${one}.${id}`)),
    ];
    // A text with plural forms exists only together with its number.
    const isThere = (key: string): boolean => hasText(key) || hasText(`${key}_other`);
    expect(keys.filter((key) => !isThere(key))).toEqual([]);
  });

  it('never blame: no «jūs ne…», no exclamation mark', () => {
    const loud = listTexts(lv).filter(([, text]) => /!|\bjūs ne/i.test(text));
    expect(loud).toEqual([]);
  });
});

describe('createTranslator', () => {
  const { getText, hasText } = createTranslator('lv');

  it.each([
    [0, 'no 0 ierakstiem'],
    [1, 'no 1 ieraksta'],
    [2, 'no 2 ierakstiem'],
    [11, 'no 11 ierakstiem'],
    [21, 'no 21 ieraksta'],
    [111, 'no 111 ierakstiem'],
  ])('counts as Latvian does: %i', (count, text) => {
    expect(getText('coverage.seen', { count })).toBe(text);
  });

  it.each([
    [1, '1 stunda'],
    [3, '3 stundas'],
    [11, '11 stundu'],
    [21, '21 stunda'],
  ])('gives each number its form: %i', (count, text) => {
    expect(getText('findings.lessons', { count })).toBe(text);
  });

  it('leaves signs of the data as they are', () => {
    expect(getText('format.quote', { text: 'a < b & "c"' })).toBe('„a < b & "c"”');
  });

  it('knows which key has a text', () => {
    expect(hasText('rules.missing-field.missing')).toBe(true);
    expect(hasText('rules.missing-field.no-such-message')).toBe(false);
  });
});

describe('chooseLanguage', () => {
  it.each([
    [null, 'lv', 'lv'],
    [null, 'lv-LV', 'lv'],
    [null, 'en-GB', 'en'],
    [null, 'ru', 'lv'],
    ['en', 'lv', 'en'],
    ['lv', 'en-US', 'lv'],
  ] as const)('chosen %s, browser %s: %s', (chosen, browserLanguage, language) => {
    expect(chooseLanguage(chosen, browserLanguage)).toBe(language);
  });
});
