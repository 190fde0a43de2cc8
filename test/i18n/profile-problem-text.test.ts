import { describe, expect, it } from 'vitest';
import { createTranslator, languages } from '@/utils/i18n/create-translator';
import { getProfileProblemText } from '@/utils/i18n/profile-problem-text';
import { profileProblemIds, type ProfileProblem } from '@/utils/profile/profile-problem';
import { parseProfile } from '@/utils/profile/profile-schema';
import { createSmallProfile } from '../profile/small-profile';

const lv = createTranslator('lv');

function listTexts(text: string): string[] {
  const parsed = parseProfile(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => getProfileProblemText(lv, problem));
}

const good = JSON.stringify(createSmallProfile());

describe('getProfileProblemText', () => {
  it.each<[string, string, string]>([
    [
      'in a clause',
      good.replace('"17:00"', '"17.00"'),
      'Punkts 2, „checks[0].due.at”: termiņš nav saprotams. Rakstiet to tāpat kā citos punktos, piemēram, { "day": "lesson", "at": "17:00" }.',
    ],
    [
      'in a clause without an id',
      good.replace('"id":"1",', ''),
      '1. punkts failā, „id”: trūkst vērtības. Ierakstiet to.',
    ],
    [
      'of a clause as a whole',
      good.replace(',"info":true', ''),
      'Punkts 1: nav norādīts, kā to ievēro. Pierakstiet checks, duty, notYet, byHand vai info.',
    ],
    [
      'outside the clauses',
      good.replace('"revision":1', '"revision":0'),
      '„revision”: nederīga vērtība „0”. Izlabojiet to.',
    ],
    [
      'of words that are not there',
      good.replace('"Paroli neizpauž."', '""'),
      'Punkts 5, „quote”: nederīga vērtība. Izlabojiet to.',
    ],
    [
      'of the file as a whole',
      good.replace('"format"', '"author":"x","pupil":"y","format"'),
      'Fails: nepazīstams nosaukums (author, pupil). Izlabojiet vai izdzēsiet to.',
    ],
    [
      'of a taught page',
      good.replace('"format"', '"layouts":[{}],"format"'),
      '1. iemācītā lapa: pieraksts ir bojāts. Iemāciet šo lapu vēlreiz un saglabājiet failu no jauna.',
    ],
    [
      'with a line',
      '{\n"format": 1,\n}',
      'Failu nevar nolasīt: tas nav derīgs JSON. Kļūda ir 3. rindā vai tieši pirms tās; izlabojiet to vai lūdziet failu nosūtīt no jauna.',
    ],
    [
      'with a large number',
      ' '.repeat(2_000_001),
      'Fails ir pārāk liels skolas kārtībai (vairāk nekā 2\u00a0000\u00a0000 rakstzīmju). Pārbaudiet, vai izvēlēts īstais fails.',
    ],
  ])('says what, where and what to do: %s', (_, text, sentence) => {
    expect(new Set(listTexts(text))).toEqual(new Set([sentence]));
  });

  it.each(languages)('has no gap in %s, whatever is known', (language) => {
    const t = createTranslator(language);
    const known: ProfileProblem['data'] = { clause: '4.5', value: 'x', keys: ['x'], words: 'x', limit: 30, newest: 1 };
    for (const id of profileProblemIds) {
      const text = getProfileProblemText(t, { path: 'clauses[0].who', id, data: known, message: '' });
      expect(text).not.toMatch(/\{\{|\(\)|„”|“”|undefined|^:/);
      expect(text.endsWith('.')).toBe(true);
    }
  });
});
