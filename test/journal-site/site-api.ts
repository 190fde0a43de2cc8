import { nameJournal, type Lesson } from './lesson';
import { user } from './people';
import type { RegisterRecord } from './registers';
import type { School } from './school';
import type { Day } from './school-day';
import type { SubstitutionParts } from './substitution-texts';

/** A lesson as the page gets it. */
export interface SiteLesson {
  id: string;
  className: string;
  journalName: string;
  date: Day;
  dateText?: string;
  number: number | null;
  type: string;
  topic: string;
  outcome: string;
  homework: string;
  homeworkFiles: string[];
  substitution: { text: string; parts: SubstitutionParts };
  remarks: string;
  room: string;
  isDraft: boolean;
  isMine: boolean;
  enteredBy: string;
  /** What stands in the pupils' cells of this lesson's column, in the order of the class's pupils. HTML. */
  marks: string[];
}

/** A record of a register as the page gets it. */
export type SiteRecord = Pick<RegisterRecord, 'date' | 'content' | 'remarks' | 'by' | 'whom' | 'isDraft'>;

export type RegisterQuery = Record<'kind' | 'class' | 'from' | 'to', string | null>;

export type SiteQuery = Record<'class' | 'subject' | 'from' | 'to' | 'mine', string | null>;

/** What the site keeps of one school and changes when somebody saves. */
export interface SiteApi {
  context: () => unknown;
  /** The lessons of a class between two days; of one journal, or (without a subject) of all of them. */
  lessons: (query: SiteQuery) => SiteLesson[];
  /** The records of a register between two days; a register of no class has the same for each. */
  records: (query: RegisterQuery) => SiteRecord[];
  /** Writes the given fields; undefined where there is no such lesson. */
  save: (id: string, values: unknown) => SiteLesson | undefined;
}

const marks = ['', '', '', '', '', '', '7', '8', '9', '6', '10', 'n', 'n<sup>c</sup>', 'nv', 'i', '78,5%'];

export function createSiteApi(school: School): SiteApi {
  const lessons = school.lessons.map((lesson, index) => toSiteLesson(lesson, index, school));
  return {
    context: () => ({
      school: 'Pīlādžu pamatskola',
      user: user.fullName,
      today: school.today,
      year: school.year,
      classes: school.classes.map(({ name, pupils }) => ({ name, pupils: pupils.map((pupil) => pupil.name) })),
      journals: school.journals.map((journal) => ({ className: journal.className, name: nameJournal(journal) })),
    }),
    lessons: (query) =>
      lessons.filter(
        (lesson) =>
          lesson.className === query.class &&
          (!query.subject || lesson.journalName === query.subject) &&
          lesson.date >= (query.from ?? '') &&
          lesson.date <= (query.to ?? '9') &&
          (query.mine !== '1' || lesson.isMine),
      ),
    records: (query) =>
      school.registers
        .filter(
          ({ kind, className, date }) =>
            kind === query.kind &&
            (className === null || className === query.class) &&
            date >= (query.from ?? '') &&
            date <= (query.to ?? '9'),
        )
        .map(({ date, content, remarks, by, whom, isDraft }) => ({ date, content, remarks, by, whom, isDraft })),
    save: (id, values) => {
      const lesson = lessons.find((found) => found.id === id);
      if (lesson) Object.assign(lesson, pickWritable(values));
      return lesson;
    },
  };
}

function toSiteLesson(lesson: Lesson, index: number, { classes, today }: School): SiteLesson {
  const { journal } = lesson;
  const pupils = classes.find(({ name }) => name === journal.className)?.pupils ?? [];
  const mark = (row: number): string => marks[(index * 7 + row * 5 + ((index * row) % 3)) % marks.length] ?? '';
  return {
    id: `l${index + 1}`,
    className: journal.className,
    journalName: nameJournal(journal),
    date: lesson.date,
    ...(lesson.dateText === undefined ? {} : { dateText: lesson.dateText }),
    number: lesson.number,
    type: lesson.type,
    topic: lesson.topic,
    outcome: lesson.outcome,
    homework: lesson.homework,
    homeworkFiles: lesson.homeworkFiles,
    substitution: lesson.substitution,
    remarks: lesson.remarks,
    room: lesson.room,
    isDraft: lesson.isDraft,
    isMine: lesson.isMine,
    enteredBy: lesson.enteredBy,
    marks: pupils.map((_pupil, row) => (lesson.date > today || lesson.isDraft ? '' : mark(row))),
  };
}

const textFields = ['type', 'topic', 'outcome', 'homework', 'remarks'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function pickWritable(values: unknown): Partial<SiteLesson> {
  if (!isRecord(values)) return {};
  const written: Partial<SiteLesson> = {};
  for (const field of textFields) {
    const value = values[field];
    if (typeof value === 'string') written[field] = value;
  }
  const { substitution } = values as { substitution?: SiteLesson['substitution'] };
  return substitution ? { ...written, substitution } : written;
}
