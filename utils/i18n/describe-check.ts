import type { FieldName } from '@/utils/journal/field';
import type { Check } from '@/utils/profile/profile-schema';
import type { Translator } from './create-translator';
import { describeDue } from './describe-due';
import { describeWhere, formatLessonTypes, formatWeekdays, quoteAll } from './describe-where';
import { formatFields, formatList } from './format';

type RuleId = Check['rule'];
type CheckBy<Id extends RuleId> = Extract<Check, { rule: Id }>;

/** One sentence, or several, of what a rule does with a check's options. `when`: « ne vēlāk kā …», or nothing. */
type DescribeRule<Id extends RuleId> = (t: Translator, check: CheckBy<Id>, when: string) => (string | undefined)[];

/** The fields of which an option says something, in the check's order. */
function withMeaning({ fields, empty }: CheckBy<'missing-field'>, meaning: 'question' | 'fine'): FieldName[] {
  return fields.filter((field) => empty?.[field] === meaning);
}

/** A keyboard's different dashes are one to a reader. */
function describeAccepted(t: Translator, field: FieldName, words: readonly string[]): string {
  const unlike = [...new Set(words.map((word) => word.replace(/^[-–—−]$/, '–')))];
  return t.getText('checks.more.accepted', {
    field: formatFields(t, [field], 'nominative'),
    list: quoteAll(t, unlike),
  });
}

/** Every rule's words. A rule that is new does not compile without them. */
const describers: { [Id in RuleId]: DescribeRule<Id> } = {
  'missing-field': (t, check, when) => {
    const [asked, fine] = [withMeaning(check, 'question'), withMeaning(check, 'fine')];
    return [
      t.getText('checks.missing-field', { fields: formatFields(t, check.fields, 'nominative'), when }),
      asked.length > 0 ? t.getText('checks.more.asked', { fields: formatFields(t, asked, 'nominative') }) : undefined,
      fine.length > 0 ? t.getText('checks.more.fine', { fields: formatFields(t, fine, 'nominative') }) : undefined,
      ...check.fields.map((field) => {
        const words = check.acceptedWords?.[field];
        return words && describeAccepted(t, field, words);
      }),
    ];
  },
  'missing-lesson': (t, _, when) => [t.getText('checks.missing-lesson', { when })],
  'empty-day': (t, _, when) => [t.getText('checks.empty-day', { when })],
  'wrong-author': (t) => [t.getText('checks.wrong-author')],
  'missing-planned-test': (t) => [t.getText('checks.missing-planned-test')],
  'missing-phrase': (t, { field, phrases, asks }, when) => [
    t.getText('checks.missing-phrase', {
      field: formatFields(t, [field], 'nominative'),
      list: quoteAll(t, phrases),
      when,
    }),
    asks && t.getText('checks.more.phraseAsked'),
  ],
  'vacuous-topic': (t, { words, copies }) => [
    t.getText('checks.vacuous-topic'),
    words && t.getText('checks.more.words', { list: quoteAll(t, words) }),
    copies && t.getText('checks.more.copies'),
  ],
  'incomplete-substitution': (t, { orderNumber }, when) => [
    t.getText('checks.incomplete-substitution', { when }),
    orderNumber === undefined ? undefined : t.getText('checks.more.mask', { mask: orderNumber }),
  ],
  'missing-class-hour': (t) => [t.getText('checks.missing-class-hour')],
  'missing-inspection': (t, { per, min }) => [
    t.getText('checks.missing-inspection', {
      period: t.getText(`checks.each.${per}`),
      limits: t.getText('checks.limits.min', { number: min }),
    }),
  ],
  'missing-month-plan': (t, _, when) => [t.getText('checks.missing-month-plan', { when })],
  'short-theme': (t, _, when) => [
    t.getText('checks.short-theme'),
    when ? t.getText('checks.more.themeBy', { when }) : undefined,
  ],
  'missing-learning-area': (t, { areas, per }) => [
    t.getText('checks.missing-learning-area', {
      period: t.getText(`checks.each.${per}`),
      list: quoteAll(
        t,
        areas.map(({ name }) => name),
      ),
    }),
  ],
  'missing-absences': (t, { symbols }, when) => [
    t.getText('checks.missing-absences', { list: formatList(t, symbols), when }),
  ],
  'unjustified-absence': (t, { symbols }) => [
    t.getText('checks.unjustified-absence', { list: formatList(t, symbols) }),
  ],
  'missing-marks': (t, { excused, only }, when) => [
    t.getText('checks.missing-marks', { when }),
    t.getText('checks.more.excused', { list: formatList(t, excused) }),
    only && t.getText(only === 'columns' ? 'checks.more.onlyColumns' : 'checks.more.onlyCells'),
  ],
  'missing-term-mark': (t, { terms }) => [
    t.getText('checks.missing-term-mark', {
      list: formatList(
        t,
        terms.map((term) => t.getText(`checks.terms.${term}`)),
      ),
    }),
  ],
  'forbidden-symbol': (t, { scales = [], symbols = [] }) => [
    t.getText('checks.forbidden-symbol', {
      list: formatList(t, [...scales.map((scale) => t.getText(`checks.scales.${scale}`)), ...symbols]),
    }),
  ],
  'wrong-lesson-type': (t, { types }) => [t.getText('checks.wrong-lesson-type', { list: formatLessonTypes(t, types) })],
  'unwanted-homework': (t, { weekdays, beforeDaysOff, acceptedWords }) => [
    weekdays && t.getText('checks.unwanted-homework', { list: formatWeekdays(t, weekdays) }),
    beforeDaysOff && t.getText('checks.more.beforeDaysOff'),
    acceptedWords && describeAccepted(t, 'homework', acceptedWords),
  ],
  'count-outside-limits': (t, { of, types, per, across, min, max }) => {
    const { getText } = t;
    const limits = [
      ...(min === undefined ? [] : [getText('checks.limits.min', { number: min })]),
      ...(max === undefined ? [] : [getText('checks.limits.max', { number: max })]),
    ];
    return [
      getText('checks.count-outside-limits', {
        period: getText(`checks.each.${per}`),
        what: getText(`checks.counted.${of}`),
        limits: limits.length > 0 ? formatList(t, limits) : getText('checks.limits.none'),
      }),
      types && getText('checks.more.types', { list: formatLessonTypes(t, types) }),
      across && getText('checks.more.across'),
    ];
  },
  'wrong-section': (t, { section }) => [
    t.getText('checks.wrong-section', { section: t.getText(`checks.sections.${section}`) }),
  ],
  'entry-on-day-off': (t, { also = [] }) => [
    t.getText('checks.entry-on-day-off'),
    also.length > 0
      ? t.getText('checks.more.alsoOff', {
          list: formatList(
            t,
            also.map((one) => t.getText(`checks.daysOff.${one}`)),
          ),
        })
      : undefined,
  ],
};

/**
 * What the extension takes a check to mean, in sentences: what, by when, its options, where it looks.
 * «Jāieraksta tēma un mājas darbs ne vēlāk kā stundas dienā plkst. 17.00. Kur: mācību priekšmetu žurnāli.»
 */
export function describeCheck(t: Translator, check: Check): string {
  // Rule and options belong together by the rule's id; the type checker cannot see that.
  const describe = describers[check.rule] as (t: Translator, check: Check, when: string) => (string | undefined)[];
  const { due, where } = check;
  const use = where?.kinds && !where.kinds.includes('lesson') ? 'record' : 'check';
  const when = due ? ` ${describeDue(t, due, use)}` : '';
  const sentences = [...describe(t, check, when), describeWhere(t, where)];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
