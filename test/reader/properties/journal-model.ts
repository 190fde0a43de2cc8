import fc from 'fast-check';
import type { LessonType } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { addDays } from '@/utils/calendar/days';

/** A column of a journal that holds what somebody wrote. */
export const fieldColumns = [
  'topic',
  'outcome',
  'homework',
  'remarks',
  'replacedTeacher',
  'replacedSubject',
  'replacingTeacher',
  'replacingSubject',
  'orderNumber',
] as const;

export type FieldColumn = (typeof fieldColumns)[number];

/** Every column: fields, what places a lesson, and what a reader has no use for. */
export type ColumnName = 'date' | 'number' | 'type' | FieldColumn | 'room' | 'dueDate' | 'deeds';

/** Who replaced whom; '': was not said. */
export interface Substitution {
  replacedTeacher: string;
  replacedSubject: string;
  replacingTeacher: string;
  replacingSubject: string;
  orderNumber: string;
}

/** A lesson as somebody wrote it; '': nothing was written. */
export interface LessonModel {
  date: IsoDate;
  /** `null`: outside the timetable. */
  number: number | null;
  type: LessonType;
  topic: string;
  outcome: string;
  homework: string;
  remarks: string;
  substitution: Substitution | undefined;
  room: string;
}

/** A journal of one class and subject. */
export interface JournalModel {
  className: string;
  subject: string;
  suffix: 'F' | 'I' | null;
  /** The columns that the page has, the date's included. */
  columns: readonly ColumnName[];
  lessons: readonly LessonModel[];
  /** What the page states that it shows. */
  span: { from: IsoDate; to: IsoDate } | undefined;
  /** An outcome is written into the topic where it has no column. */
  isOutcomeInTopic: boolean;
}

const classNames = ['7.b', '5.a', '10.bg', '1.c', '12.a'];
const subjects = ['Matemātika', 'Latviešu valoda', 'Fizika', 'Sports un veselība', 'Vēsture un sociālās zinātnes'];
const topics = [
  'Daļas',
  'Skaitļu salīdzināšana un noapaļošana',
  'Teksta uzdevumi (1.–3. temats)',
  'Kontroldarbs par 2. nodaļu',
  'Atkārtojums: daļas, procenti',
  'Ekskursija uz Rīgu 12.11.',
  '50 % no skaitļa',
  'Ņūtona likumi – ievads',
  'Lasīšana; pārrunas',
  '-',
  'Ievads',
  'Darbs ar tekstu “Mājas”',
  'x + 3 = 5',
  'Nav nosacījumu vienādojumam',
];
const outcomesOfLessons = [
  'Prot saskaitīt daļas',
  'Nosaka galveno domu.',
  'Skaidro, kāpēc ķermeņi krīt',
  'Rēķina 10 % daļu',
];
const homeworks = [
  '12. lpp., 3. uzd.',
  'Nav uzdots',
  '-',
  'Izlasīt 2. nodaļu līdz 25.12.',
  'https://soma.lv/uzd/12',
  'Atkārtot',
  'nav',
];
const remarksOfLessons = ['Stunda notika bibliotēkā', 'Attālināti', '3 skolēni olimpiādē', 'Pārcelts no 12.11.'];
const teachers = ['A. Ozola', 'B. Liepa', 'Jānis Kalniņš', 'Ilze Bērziņa-Kļava'];
const orders = ['1.09/214', '1.09/7', 'KN-12', '2-5/33'];

const types: readonly LessonType[] = ['lesson', 'lesson', 'lesson', 'test', 'formative', 'consultation'];

function maybe(texts: readonly string[], emptyWeight: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: emptyWeight, arbitrary: fc.constant('') },
    { weight: 10 - emptyWeight, arbitrary: fc.constantFrom(...texts) },
  );
}

const substitutionModel: fc.Arbitrary<Substitution> = fc.record({
  replacedTeacher: fc.constantFrom(...teachers),
  replacedSubject: maybe(subjects.slice(0, 3), 3),
  replacingTeacher: fc.constantFrom(...teachers),
  replacingSubject: maybe(subjects.slice(0, 3), 3),
  orderNumber: maybe(orders, 4),
});

const lessonModel: fc.Arbitrary<Omit<LessonModel, 'date'>> = fc
  .record({
    number: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 15 }),
    type: fc.constantFrom(...types),
    topic: maybe(topics, 2),
    outcome: maybe(outcomesOfLessons, 3),
    homework: maybe(homeworks, 4),
    remarks: maybe(remarksOfLessons, 6),
    substitution: fc.option(substitutionModel, { freq: 1, nil: undefined }),
    isTypedSubstitution: fc.boolean(),
    room: maybe(['21', '304.', 'Zāle'], 2),
  })
  .map(({ isTypedSubstitution, ...lesson }) => ({
    ...lesson,
    type: lesson.substitution && isTypedSubstitution ? 'substitution' : lesson.type,
  }));

/** Days after the school year's first: mostly lessons of the autumn, on days off (18 November, Saturdays) too. */
const daysOfLessons = fc
  .array(fc.integer({ min: 0, max: 112 }), { minLength: 3, maxLength: 14 })
  .map((days) => days.sort((a, b) => a - b));

const columnSet: fc.Arbitrary<ColumnName[]> = fc
  .record({
    number: fc.boolean(),
    type: fc.boolean(),
    outcome: fc.boolean(),
    homework: fc.integer({ min: 0, max: 3 }),
    remarks: fc.boolean(),
    substitution: fc.integer({ min: 0, max: 3 }),
    room: fc.integer({ min: 0, max: 3 }),
    dueDate: fc.integer({ min: 0, max: 3 }),
    deeds: fc.integer({ min: 0, max: 3 }),
  })
  .chain((has) => {
    const columns: ColumnName[] = ['date', 'topic'];
    if (has.number) columns.push('number');
    if (has.type) columns.push('type');
    if (has.outcome) columns.push('outcome');
    if (has.homework > 0) columns.push('homework');
    if (has.remarks) columns.push('remarks');
    if (has.substitution === 1) {
      columns.push('replacedTeacher', 'replacedSubject', 'replacingTeacher', 'replacingSubject', 'orderNumber');
    }
    if (has.substitution === 2) columns.push('orderNumber');
    if (has.room === 1) columns.push('room');
    if (has.dueDate === 1) columns.push('dueDate');
    if (has.deeds === 1) columns.push('deeds');
    return fc.shuffledSubarray(columns, { minLength: columns.length });
  })
  // A table of one field is nothing that a page would show.
  .map((columns) =>
    columns.some((name) => ['homework', 'outcome', 'remarks'].includes(name)) ? columns : [...columns, 'homework'],
  );

/** Journals of all kinds that a page of lessons shows. */
export const journalModel: fc.Arbitrary<JournalModel> = fc
  .record({
    className: fc.constantFrom(...classNames),
    subject: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...subjects) },
      { weight: 2, arbitrary: fc.constant('Klases stunda') },
    ),
    suffix: fc.constantFrom(null, null, null, 'F' as const, 'I' as const),
    columns: columnSet,
    days: daysOfLessons,
    drafts: fc.array(lessonModel, { minLength: 14, maxLength: 14 }),
    isDescending: fc.boolean(),
    span: fc.constantFrom('none', 'wide', 'wide', 'narrow'),
    isOutcomeInTopic: fc.boolean(),
  })
  .map(({ days, drafts, isDescending, span, ...journal }): JournalModel => {
    const lessons = days.flatMap((day, index): LessonModel[] => {
      const lesson = drafts[index];
      return lesson ? [{ ...lesson, date: addDays('2025-09-01', day) }] : [];
    });
    const dates = lessons.map(({ date }) => date);
    const [first = '2025-09-01', last = '2025-12-22'] = [dates[0], dates.at(-1)];
    return {
      ...journal,
      suffix: journal.subject === 'Klases stunda' ? null : journal.suffix,
      lessons: isDescending ? lessons.reverse() : lessons,
      span:
        span === 'none'
          ? undefined
          : span === 'wide'
            ? { from: '2025-09-01', to: '2025-12-23' }
            : { from: first, to: last },
    };
  });
