import { describe, expect, it } from 'vitest';
import { createTranslator, languages } from '@/utils/i18n/create-translator';
import { getFindingAction, getFindingText, getFindingTitle } from '@/utils/i18n/finding-text';
import { rules } from '@/utils/rules/index';

const lv = createTranslator('lv');
const en = createTranslator('en');

const sentences = [
  [
    'missing-field.missing',
    { fields: ['topic'], asked: [] },
    'Trūkst tēmas. Ierakstiet tēmu un saglabājiet stundu.',
    'Missing: topic. Enter the topic and save the lesson.',
  ],
  [
    'missing-field.missing',
    { fields: ['topic'], asked: ['homework'] },
    'Trūkst tēmas. Ierakstiet tēmu un saglabājiet stundu. Vai mājas darbs nav uzdots, vai arī tas vēl nav ierakstīts?',
    'Missing: topic. Enter the topic and save the lesson. Was no homework set, or is it not entered yet?',
  ],
  [
    'missing-field.asked',
    { fields: ['homework'] },
    'Vai mājas darbs nav uzdots, vai arī tas vēl nav ierakstīts? Ja tas ir uzdots, ierakstiet to. Ja nav, to var norādīt ar vārdiem „nav uzdots”.',
    'Was no homework set, or is it not entered yet? If homework was set, enter it. If not, the words “nav uzdots” (none set) say so.',
  ],
  [
    'missing-field.asked',
    { fields: ['outcome', 'homework'] },
    'Nav sasniedzamā rezultāta un mājas darba. Vai tā ir iecerēts, vai arī tas vēl jāieraksta? Ja ierakstam tur jābūt, pievienojiet to un saglabājiet stundu.',
    'Not filled in: learning outcome and homework. Is it meant to be so, or not entered yet? If something belongs there, enter it and save the lesson.',
  ],
  [
    'incomplete-substitution.missing',
    { parts: ['replacedSubject', 'orderNumber'] },
    'Aizvietošanas ierakstā trūkst aizvietotā priekšmeta un rīkojuma numura. Papildiniet ierakstu un saglabājiet stundu.',
    'The substitution note lacks: substituted subject and order number. Complete the note and save the lesson.',
  ],
  [
    'incomplete-substitution.order-number-form',
    { orderNumber: '15', mask: '#.##/*' },
    'Rīkojuma numurs „15” neatbilst skolas paraugam #.##/*. Pārbaudiet numuru (paraugā # ir viens cipars, * – viens vai vairāki cipari, ? – viens burts).',
    "Order number “15” does not have the school's form #.##/*. Check the number (in the form # is one digit, * is one or more digits, ? is one letter).",
  ],
  [
    'entry-on-day-off.public-holiday',
    { holiday: 'proclamation-day' },
    'Ieraksts ir svētku dienā (Latvijas Republikas proklamēšanas diena). Pārbaudiet, vai datums ir pareizs.',
    'The entry is on a public holiday (Proclamation Day). Check whether the date is right.',
  ],
  [
    'missing-class-hour.missing',
    {},
    'Šajā nedēļā trūkst klases stundas ieraksta. Pievienojiet šīs nedēļas klases stundas ierakstu.',
    "This week has no class-hour entry. Add this week's class-hour entry.",
  ],
  [
    'check.rule-failed',
    { rule: 'missing-field' },
    'Pārbaude „missing-field” neizdevās; pārējās pārbaudes ir veiktas. Lūdzu, apskatiet šo punktu.',
    'The check “missing-field” failed; the other checks were made. Please look at this clause yourself.',
  ],
] as const;

describe('getFindingText', () => {
  it.each(sentences)('%s %o', (message, data, latvian, english) => {
    const told = { message, data: structuredClone(data) as Record<string, string | string[]> };
    expect(getFindingText(lv, told)).toBe(latvian);
    expect(getFindingText(en, told)).toBe(english);
  });

  it('gives the id of a message that has no text, rather than nothing', () => {
    expect(getFindingText(lv, { message: 'later-rule.later-message', data: {} })).toBe('later-rule.later-message.');
  });

  it.each(languages)('leaves no place of a %s text unfilled, whichever rule speaks', (language) => {
    const t = createTranslator(language);
    const data = {
      fields: ['topic'],
      parts: ['orderNumber'],
      asked: [],
      orderNumber: '1',
      mask: '#',
      holiday: 'labour-day',
      ...{ phrase: 'x', symbols: 'x', areas: 'x', count: 2, limit: 1 },
    };
    const told = rules.flatMap(({ id, messages }) => messages.map((name) => ({ message: `${id}.${name}`, data })));
    expect(told.length).toBeGreaterThan(15);
    expect(told.map((one) => getFindingText(t, one)).filter((text) => /[{}]|undefined|\.\.$/.test(text))).toEqual([]);
  });

  it('takes only fields that exist', () => {
    const told = { message: 'missing-field.missing', data: { fields: ['topic', 'no-such-field'], asked: [] } };
    expect(getFindingTitle(lv, told)).toBe('Trūkst tēmas');
    expect(getFindingAction(lv, told)).toBe('Ierakstiet tēmu un saglabājiet stundu.');
  });
});

it.each([
  ['missing-marks.some', 1, '1 rūtiņā nav vērtējuma. Vai tā ir iecerēts?'],
  ['missing-marks.some', 10, '10 rūtiņās nav vērtējuma. Vai tā ir iecerēts?'],
  ['missing-term-mark.missing-year', 21, 'Trūkst gada vērtējuma: 21 tukša rūtiņa'],
  ['short-theme.short', 12, 'Temats ilgst 12 dienu – mazāk par mēnesi'],
] as const)('finds the words of a counted message: %s, %d', (message, count, title) => {
  expect(getFindingTitle(createTranslator('lv'), { message, data: { count } })).toBe(title);
});
