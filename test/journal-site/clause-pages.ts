import type { RegisterKind } from './registers';
import type { SiteLesson, SiteRecord } from './site-api';
import type { Day } from './school-day';
import { emptySubstitution, type SubstitutionParts } from './substitution-texts';

/** What the panel is to say of a fault. */
export type CaseOutcome = 'violation' | 'due' | 'question';

type ShownLesson = Omit<SiteLesson, 'number'> & { number?: number | null | undefined };

export interface MonthPlan {
  month: string;
  theme?: [Day, Day];
  values: Record<string, string>;
}

/** A page of one case, as the skins draw it. */
export interface CasePage {
  view: 'list' | 'week' | 'grid' | 'register' | 'plan';
  className: string;
  subject: string;
  span: [Day, Day];
  /** The heading, where it is not the usual one; a week has none. */
  title?: string;
  kind?: RegisterKind;
  lessons: ShownLesson[];
  records: SiteRecord[];
  plans: MonthPlan[];
}

type More = Partial<CasePage>;

const page = (view: CasePage['view'], more: More): CasePage => ({
  ...{ view, className: '7.b', subject: 'Matemātika', span: ['2025-09-01', '2026-05-29'] },
  ...{ lessons: [], records: [], plans: [] },
  ...more,
});

/** A right lesson of Wednesday, 19 November 2025; the 18th is a public holiday. */
const lesson = (more: Partial<ShownLesson>, index: number, { className, subject }: CasePage): ShownLesson => ({
  ...{ id: `c${String(index)}`, className, journalName: subject, date: '2025-11-19', number: 3 },
  ...{ type: 'Mācību stunda', topic: 'Daļskaitļi', outcome: 'Salīdzina daļas', homework: '12. uzd.' },
  ...{ homeworkFiles: [], substitution: emptySubstitution, remarks: '', room: '', isDraft: false, isMine: false },
  ...{ enteredBy: 'B. Liepa', marks: [] },
  ...more,
});

const withLessons = (own: CasePage, lessons: Partial<ShownLesson>[]): CasePage => ({
  ...own,
  lessons: lessons.map((one, index) => lesson(one, index, own)),
});

/** A lesson list of these lessons. */
export const list = (lessons: Partial<ShownLesson>[], more: More = {}): CasePage =>
  withLessons(page('list', more), lessons);

/** A week of these lessons. */
export const weekOf = (lessons: Partial<ShownLesson>[], more: More = {}): CasePage =>
  withLessons(page('week', { span: ['2025-11-17', '2025-11-23'], ...more }), lessons);

/** A pupils' grid with one lesson, and what stands in its cells. */
export const marked = (marks: string[], more: More = {}): CasePage => withLessons(page('grid', more), [{ marks }]);

/** A pupils' grid with one column that has a name in the place of its day. */
export const named = (dateText: string, marks: string[], more: More = {}): CasePage =>
  withLessons(page('grid', more), [{ dateText, marks, number: undefined }]);

/** A preschool group's assessments of October. */
export const assess = (marks: string[]): CasePage =>
  named('2025. gada oktobris', marks, { className: '2. grupa', subject: 'Mūzika' });

/** A substituted lesson: all five things, but for the given ones. */
export function substitute(without: Partial<SubstitutionParts>, enteredBy = 'B. Liepa'): Partial<ShownLesson> {
  const parts = {
    ...{ replacedTeacher: 'B. Liepa', replacedSubject: 'matemātika' },
    ...{ replacingTeacher: 'D. Sniedze', replacingSubject: 'fizika', orderNumber: '1.09/214' },
    ...without,
  };
  const text = [
    `Aizvietotais skolotājs: ${parts.replacedTeacher}, priekšmets: ${parts.replacedSubject}`,
    `aizvietojošais skolotājs: ${parts.replacingTeacher}, priekšmets: ${parts.replacingSubject}`,
    ...(parts.orderNumber ? [`rīkojums Nr. ${parts.orderNumber}`] : []),
  ].join('; ');
  return { type: 'Aizvietota stunda', substitution: { text, parts }, enteredBy };
}

const record = (more: Partial<SiteRecord>): SiteRecord => ({
  ...{ date: '2025-11-19', content: '<p>Viss ierakstīts laikus.</p>', remarks: 'Turpināt', by: 'Ilze Vanaga' },
  ...{ whom: 'Agita Zariņa', isDraft: false },
  ...more,
});

/** A register with one record. */
export const note = (kind: RegisterKind, more: Partial<SiteRecord>): CasePage =>
  page('register', { kind, subject: '', ...(kind === 'work' ? { className: '' } : {}), records: [record(more)] });

/** The inspections of these days. */
export const takes = (...days: Day[]): CasePage =>
  page('register', {
    ...{ kind: 'inspections', subject: '', span: ['2025-09-01', '2026-08-31'] },
    records: days.map((date) => record({ date })),
  });

/** A whole plan of November, but for the given values. */
export const month = (
  values: Record<string, string>,
  theme?: [Day, Day],
  name = '2025. gada novembris',
): MonthPlan => ({
  month: name,
  ...(theme && { theme }),
  values: {
    ...{ topic: 'Latvija – mūsu mājas', childMessage: 'Es dzīvoju Latvijā', content: 'Karogs, himna' },
    ...{ values: 'Latvijas valsts, atbildība', outcome: 'Nosauc valsts simbolus', skills: 'Pašvadība' },
    ...{ extraInformation: 'Pastaiga uz pilskalnu' },
    ...values,
  },
});

/** A group's plans on a page that states two months. */
export const planned = (...plans: MonthPlan[]): CasePage =>
  page('plan', { className: '2. grupa', subject: '', span: ['2025-10-01', '2025-11-30'], plans });
