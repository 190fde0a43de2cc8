import type { LessonType } from '@/utils/journal/entry';
import type { Check } from '@/utils/profile/profile-schema';
import type { Translator } from './create-translator';
import { formatAlternatives, formatFields, formatList } from './format';

type Where = NonNullable<Check['where']>;

/** «„a” un „b”». */
export function quoteAll(t: Translator, words: readonly string[], format = formatList): string {
  return format(
    t,
    words.map((text) => t.getText('format.quote', { text })),
  );
}

/** «1.–4. un 7.»: neighbours become a span. */
function formatGrades(t: Translator, grades: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const grade of [...new Set(grades)].sort((first, second) => first - second)) {
    const last = spans.at(-1);
    if (last?.[1] === grade - 1) last[1] = grade;
    else spans.push([grade, grade]);
  }
  const words = spans.map(([from, to]) => t.getText(from === to ? 'scope.grade' : 'scope.gradeSpan', { from, to }));
  return t.getText('scope.grades', { list: formatList(t, words) });
}

export function formatLessonTypes(t: Translator, types: readonly LessonType[]): string {
  return formatList(
    t,
    types.map((type) => t.getText(`scope.types.${type}`)),
  );
}

/** «pirmdiena un piektdiena». */
export function formatWeekdays(t: Translator, weekdays: readonly number[]): string {
  return formatList(
    t,
    weekdays.map((day) => t.getText(`scope.weekdays.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)),
  );
}

function formatMonths(t: Translator, months: readonly number[]): string {
  type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  return formatList(
    t,
    months.map((month) => t.getText(`scope.monthNames.${month as Month}`)),
  );
}

type Parts = { [Member in keyof Where]-?: (t: Translator, value: NonNullable<Where[Member]>) => string };

/** The words of each member of a check's scope, in the order in which they are told. */
const parts: Parts = {
  kinds: (t, kinds) =>
    formatList(
      t,
      kinds.map((kind) => t.getText(`scope.kinds.${kind}`)),
    ),
  grades: formatGrades,
  journals: (t, journals) =>
    formatList(
      t,
      journals.map((kind) => t.getText(`scope.journals.${kind}`)),
    ),
  suffixes: (t, suffixes) =>
    formatList(
      t,
      suffixes.map((suffix) => t.getText(`scope.suffixes.${suffix}`)),
    ),
  subjects: (t, subjects) => t.getText('scope.subjects', { list: quoteAll(t, subjects) }),
  types: (t, types) => t.getText('scope.lessonTypes', { list: formatLessonTypes(t, types) }),
  weekdays: formatWeekdays,
  months: (t, months) => t.getText('scope.months', { list: formatMonths(t, months) }),
  when: (t, { field, says }) => {
    const name = formatFields(t, [field], 'nominative');
    return says
      ? t.getText('scope.whenSays', { field: name, list: quoteAll(t, says, formatAlternatives) })
      : t.getText('scope.when', { field: name });
  },
};

const partNames = Object.keys(parts) as (keyof Where)[];

/** What a check is about: «Kur: 1.–4. klase; mācību priekšmetu žurnāli.» `undefined`: it is about everything. */
export function describeWhere(t: Translator, where: Where | undefined): string | undefined {
  if (!where) return undefined;
  const words = partNames.flatMap((name) => {
    const value = where[name];
    const describe = parts[name] as (t: Translator, value: unknown) => string;
    return value === undefined ? [] : [describe(t, value)];
  });
  return words.length > 0 ? t.getText('scope.all', { list: words.join('; ') }) : undefined;
}
