import { describe, expect, it } from 'vitest';
import { createTranslator, languages } from '@/utils/i18n/create-translator';
import { describeClause, getAssumptionText } from '@/utils/i18n/clause-text';
import { describeCheck } from '@/utils/i18n/describe-check';
import { describeWhere } from '@/utils/i18n/describe-where';
import { checkSchema, type Check } from '@/utils/profile/profile-schema';
import { rules } from '@/utils/rules/index';
import { whereSchema, type Where } from '@/utils/rules/scope';
import { documents } from '../procedures/documents';

const t = createTranslator('lv');

type Told<Id extends Check['rule']> = [check: Extract<Check, { rule: Id }>, text: string][];

/** Each rule with each of its options; a new rule does not compile here without a case. */
const cases: { [Id in Check['rule']]: Told<Id> } = {
  'missing-field': [
    [{ rule: 'missing-field', fields: ['topic'] }, 'Jāieraksta tēma.'],
    [
      {
        rule: 'missing-field',
        fields: ['topic', 'homework', 'remarks'],
        empty: { homework: 'question', remarks: 'fine' },
        acceptedWords: { homework: ['–', '-', 'nav'] },
        due: { day: 'lesson', at: '17:00' },
        where: { grades: [5, 1, 2, 3], journals: ['subject'] },
      },
      'Jāieraksta tēma, mājas darbs un piezīmes ne vēlāk kā stundas dienā plkst. 17.00. Ja tukšs ir lauks „mājas darbs”, par to tikai jautā. Tukšs var palikt: piezīmes. Laukā „mājas darbs” der arī šādi ieraksti: „–” un „nav”. Kur: 1.–3. un 5. klase; mācību priekšmetu žurnāli.',
    ],
  ],
  'missing-lesson': [
    [
      { rule: 'missing-lesson', due: { day: 'lesson', at: '15:30' } },
      'Nedēļas skatā katrai stundu saraksta vietai ar mācību priekšmetu vajadzīgs ieraksts ne vēlāk kā stundas dienā plkst. 15.30. Citos skatos redzami tikai ieraksti, kas jau ir, tāpēc tur par neierakstītu stundu nevar spriest.',
    ],
  ],
  'empty-day': [
    [
      { rule: 'empty-day' },
      'Nedēļas skatā katrai darba dienai vajadzīgs vismaz viens ieraksts. Par dienām, ko lapa nerāda, nevar spriest.',
    ],
  ],
  'wrong-author': [
    [
      { rule: 'wrong-author' },
      'Aizvietotas stundas ieraksta autors nedrīkst būt aizvietotais skolotājs. Ja autors ir kāds cits, par to tikai jautā; ja lapa autoru nerāda, nevar spriest.',
    ],
  ],
  'wrong-section': [
    [
      { rule: 'wrong-section', section: 'journal', where: { months: [6, 7, 8] } },
      'Ierakstiem ar tēmu jābūt sadaļā „Žurnāls”. Ja atvērta cita sadaļa, par to tikai jautā, vienreiz lapā. Kur: mēneši: jūnijs, jūlijs un augusts.',
    ],
  ],
  'missing-planned-test': [
    [
      { rule: 'missing-planned-test' },
      'Ja turpmākajām dienām nav ierakstīts neviens pārbaudes darbs, par to tikai jautā.',
    ],
  ],
  'missing-phrase': [
    [
      { rule: 'missing-phrase', field: 'topic', phrases: ['instruktāža'] },
      'Laukā „tēma” jābūt kādam no šiem vārdiem: „instruktāža”.',
    ],
    [
      { rule: 'missing-phrase', field: 'remarks', phrases: ['izglītība ģimenē'], asks: true },
      'Laukā „piezīmes” jābūt kādam no šiem vārdiem: „izglītība ģimenē”. Ja to nav, tikai jautā.',
    ],
  ],
  'vacuous-topic': [
    [
      { rule: 'vacuous-topic', words: ['tēma'], copies: true },
      'Ja tēmas vietā ir tikai svītra, par to jautā. Jautā arī tad, ja tēmā ir tikai „tēma”. Jautā arī tad, ja tēma ir tāda pati kā iepriekšējā stundā.',
    ],
  ],
  'incomplete-substitution': [
    [
      { rule: 'incomplete-substitution', orderNumber: '#.##/*' },
      'Aizvietotas stundas ierakstā jābūt aizvietotajam skolotājam un priekšmetam, aizvietojošajam skolotājam un priekšmetam un rīkojuma numuram. Rīkojuma numura paraugs: #.##/* (# ir viens cipars, ? – viens burts, * – vairāki cipari).',
    ],
  ],
  'missing-class-hour': [
    [
      { rule: 'missing-class-hour' },
      'Katrā mācību nedēļā vajadzīgs klases stundas ieraksts ne vēlāk kā nedēļas pēdējā mācību dienā.',
    ],
  ],
  'missing-inspection': [
    [
      { rule: 'missing-inspection', per: 'year', min: 2 },
      'Katrā mācību gadā žurnāla pārbaudes ierakstu skaits: ne mazāk kā 2. Termiņš ir šī laika pēdējā mācību diena.',
    ],
    [
      { rule: 'missing-inspection', per: 'semester', min: 1 },
      'Katrā semestrī žurnāla pārbaudes ierakstu skaits: ne mazāk kā 1. Termiņš ir šī laika pēdējā mācību diena.',
    ],
  ],
  'missing-month-plan': [
    [
      { rule: 'missing-month-plan', due: { day: { month: -1, on: 'last-working' } } },
      'Katram mēnesim vajadzīgs plāns ne vēlāk kā iepriekšējā mēneša pēdējā darba dienā.',
    ],
  ],
  'short-theme': [
    [
      { rule: 'short-theme', where: { kinds: ['month-plan'] } },
      'Temata laiks, ja lapa to rāda, nav īsāks par mēnesi. Kur: grupas mēneša plāni.',
    ],
    [
      { rule: 'short-theme', due: { day: { month: -1, on: 'last-working' } } },
      'Temata laiks, ja lapa to rāda, nav īsāks par mēnesi. Tas jāievada ne vēlāk kā iepriekšējā mēneša pēdējā darba dienā.',
    ],
  ],
  'missing-term-mark': [
    [
      { rule: 'missing-term-mark', terms: ['semester', 'year'] },
      'Kad semestris un mācību gads beidzas, vērtējumu ailē nav tukšu rūtiņu. Termiņš ir pēdējā mācību diena.',
    ],
  ],
  'missing-learning-area': [
    [
      {
        rule: 'missing-learning-area',
        per: 'week',
        areas: [
          { name: 'valodu', word: 'valod' },
          { name: 'mākslā', word: 'māksl' },
        ],
      },
      'Katrā nedēļā dienasgrāmatā jābūt šīm mācību jomām: „valodu” un „mākslā”.',
    ],
  ],
  'missing-absences': [
    [
      { rule: 'missing-absences', symbols: ['n'], due: { day: 'lesson', at: '09:00' } },
      'Ja nav neviena kavējuma apzīmējuma (n), jautā, vai visi bija klāt; kavējumi jāieraksta ne vēlāk kā stundas dienā plkst. 9.00.',
    ],
  ],
  'unjustified-absence': [
    [
      { rule: 'unjustified-absence', symbols: ['n'] },
      'Saskaita kavējumus, kas vēl nav attaisnoti (n). Tā ir tikai informācija.',
    ],
  ],
  'missing-marks': [
    [
      { rule: 'missing-marks', excused: ['n', 'nc'] },
      'Vērtējumu aile jāaizpilda. Par atsevišķām tukšām rūtiņām tikai jautā. Vērtējums nav vajadzīgs, kur ir n un nc.',
    ],
    [
      { rule: 'missing-marks', excused: ['n'], only: 'columns' },
      'Vērtējumu aile jāaizpilda. Par atsevišķām tukšām rūtiņām tikai jautā. Vērtējums nav vajadzīgs, kur ir n. Par atsevišķām tukšām rūtiņām neko nesaka.',
    ],
    [
      { rule: 'missing-marks', excused: ['n'], only: 'cells' },
      'Vērtējumu aile jāaizpilda. Par atsevišķām tukšām rūtiņām tikai jautā. Vērtējums nav vajadzīgs, kur ir n. Par ailēm, kurās nav neviena vērtējuma, neko nesaka.',
    ],
  ],
  'forbidden-symbol': [
    [
      {
        rule: 'forbidden-symbol',
        scales: ['ten-point', 'percent', 'passed-failed', 'levels', 'preschool', 'absences', 'no-mark'],
        symbols: ['b'],
      },
      'Ailēs var būt tikai šie apzīmējumi: 10 ballu skala, procenti, i un ni, S, T, A, P, pirmsskolas + / -, n, ns, nc, nv un b.',
    ],
  ],
  'wrong-lesson-type': [
    [{ rule: 'wrong-lesson-type', types: ['consultation'] }, 'Ierakstam jābūt ar stundas tipu: konsultācija.'],
  ],
  'unwanted-homework': [
    [
      { rule: 'unwanted-homework', weekdays: [5], beforeDaysOff: true, acceptedWords: ['nav'] },
      'Mājas darbu neuzdod šajās nedēļas dienās: piektdiena. Mājas darbu neuzdod pirms svētku dienām un brīvlaika. Laukā „mājas darbs” der arī šādi ieraksti: „nav”.',
    ],
  ],
  'count-outside-limits': [
    [
      { rule: 'count-outside-limits', of: 'homework', per: 'week', max: 3 },
      'Katrā nedēļā mājas darbu skaits: ne vairāk kā 3.',
    ],
    [
      { rule: 'count-outside-limits', of: 'lessons', types: ['test'], per: 'day', min: 1, max: 2 },
      'Katrā dienā ierakstu skaits: ne mazāk kā 1 un ne vairāk kā 2. Skaita ierakstus ar stundas tipu: pārbaudes darbs.',
    ],
    [
      { rule: 'count-outside-limits', of: 'marks', per: 'month' },
      'Katrā mēnesī vērtēto stundu skaits: skaits vēl nav ievadīts, tāpēc neko nevar noteikt.',
    ],
    [
      { rule: 'count-outside-limits', of: 'lessons', types: ['test'], per: 'day', across: 'class', max: 2 },
      'Katrā dienā ierakstu skaits: ne vairāk kā 2. Skaita ierakstus ar stundas tipu: pārbaudes darbs. Skaita visos klases žurnālos, ko lapa rāda.',
    ],
  ],
  'entry-on-day-off': [
    [{ rule: 'entry-on-day-off' }, 'Svētku dienās ierakstu nav.'],
    [
      { rule: 'entry-on-day-off', also: ['break', 'weekend'] },
      'Svētku dienās ierakstu nav. Ierakstu nav arī brīvlaikā un nedēļas nogalē.',
    ],
  ],
};

describe('describeCheck', () => {
  it.each(rules)('says what $id asks for, every option of it', ({ id, options }) => {
    const told = cases[id] as [Check, string][];
    expect(new Set(told.flatMap(([check]) => Object.keys(check).filter((key) => key in options)))).toEqual(
      new Set(Object.keys(options)),
    );
    for (const [check, text] of told) {
      expect(checkSchema.safeParse(check).success).toBe(true);
      expect(describeCheck(t, check)).toBe(text);
    }
  });
});

it('speaks of the day of a record, where a check is about no lessons', () => {
  const check: Check = { rule: 'missing-field', fields: ['content'], due: { day: 'lesson' } };
  expect(describeCheck(t, { ...check, where: { kinds: ['talk', 'work'] } })).toMatch(
    'Jāieraksta saturs ne vēlāk kā ieraksta dienā.',
  );
  expect(describeCheck(t, { ...check, where: { kinds: ['talk', 'lesson'] } })).toMatch('ne vēlāk kā stundas dienā.');
});

describe('describeWhere', () => {
  it.each<[Where, string | undefined]>([
    [{}, undefined],
    [{ grades: [12] }, 'Kur: 12. klase.'],
    [{ kinds: ['inspection', 'talk'] }, 'Kur: ieraksti par žurnāla pārbaudi un ieraksti par individuālajām sarunām.'],
    [{ journals: ['class-hour', 'group'] }, 'Kur: klases stundas žurnāls un grupas žurnāls.'],
    [
      { suffixes: ['F', 'I', 'P'] },
      'Kur: fakultatīvās nodarbības (F), interešu izglītība (I) un pagarinātās dienas grupa (P).',
    ],
    [{ subjects: ['Sports'], types: ['test'] }, 'Kur: žurnāls „Sports”; stundas tips: pārbaudes darbs.'],
    [{ weekdays: [1, 3], months: [6, 7] }, 'Kur: pirmdiena un trešdiena; mēneši: jūnijs un jūlijs.'],
    [{ when: { field: 'homework' } }, 'Kur: ja ir aizpildīts lauks „mājas darbs”.'],
    [{ when: { field: 'topic', says: ['ekskursija'] } }, 'Kur: ja laukā „tēma” ir „ekskursija”.'],
    [
      { when: { field: 'topic', says: ['ekskursija', 'pārgājiens', 'teātris'] } },
      'Kur: ja laukā „tēma” ir „ekskursija”, „pārgājiens” vai „teātris”.',
    ],
  ])('%j', (where, text) => {
    expect(whereSchema.safeParse(where).success).toBe(true);
    expect(describeWhere(t, where)).toBe(text);
  });
});

describe('describeClause', () => {
  it.each(languages)('gives every clause of the schools a meaning in %s, with nothing left open', (language) => {
    const translator = createTranslator(language);
    for (const { profile } of documents) {
      for (const clause of profile.clauses) {
        const texts = [
          ...describeClause(translator, clause),
          ...(clause.assumptions ?? []).map((id) => getAssumptionText(translator, id)),
        ];
        expect(texts.length, clause.id).toBeGreaterThan(0);
        expect(texts.filter((text) => !/^[„“]?\p{L}.*[.?]$/u.test(text) || /\{\{|undefined|\s{2}/.test(text))).toEqual(
          [],
        );
      }
    }
  });

  it('says both of a clause that has a check to come and a date', () => {
    const clause = { id: '1', number: '1', who: ['teacher' as const], quote: 'q' };
    expect(describeClause(t, { ...clause, notYet: true, duty: { every: 'day' } })).toEqual([
      'E-klases lapā to varētu redzēt, bet paplašinājums to vēl nepārbauda.',
      'Jādara katru darba dienu.',
    ]);
  });

  it('gives the id of a reading that has no words yet', () => {
    expect(getAssumptionText(t, 'from-the-future')).toBe('from-the-future');
  });
});
