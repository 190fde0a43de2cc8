import type { Plant } from './plants';
import type { Day } from './school-day';
import type { Substitution } from './substitution-texts';

export interface Journal {
  className: string;
  grade: number;
  /** Without the suffix. */
  subject: string;
  suffix: 'F' | null;
  kind: 'subject' | 'class-hour';
  /** Weekdays of its lessons, 1 to 7. */
  days: number[];
  /** Two lessons in a row on its second weekday. */
  isDouble: boolean;
}

/** One record of a journal, as the site keeps it. Topic: HTML; all else: plain text. */
export interface Lesson {
  journal: Journal;
  date: Day;
  /** What stands in the date's place when somebody mistyped it; the record is then no entry. */
  dateText?: string;
  /** null: outside the timetable, «·». */
  number: number | null;
  /** 1-based, among equal (date, number) of the journal, in the order of the list. */
  nth: number;
  type: string;
  topic: string;
  /** The topic's words without the outcome, for plants that rewrite the topic. */
  topicTitle: string;
  outcome: string;
  homework: string;
  homeworkFiles: string[];
  substitution: Substitution;
  remarks: string;
  room: string;
  isDraft: boolean;
  /** Written by the teacher who is signed in. */
  isMine: boolean;
  /** Who wrote it down, as the list names them. */
  enteredBy: string;
  planted: Plant | null;
  /** What was meant when it was written. Expectations come from here, never from reading the texts. */
  truth: {
    topic: boolean;
    homework: boolean;
    substitution: 'none' | 'complete' | 'incomplete';
    /** Of a substitution, who wrote it down; `untold`: the record does not name who taught. */
    author: 'substitute' | 'absent' | 'somebody' | 'untold';
  };
}

/** «Robotika (F)». */
export function nameJournal({ subject, suffix }: Pick<Journal, 'subject' | 'suffix'>): string {
  return suffix ? `${subject} (${suffix})` : subject;
}

/** Sorts lessons by journal, day and number, and counts equal ones. */
export function numberEqualLessons(lessons: Lesson[], journals: Journal[]): Lesson[] {
  const place = ({ number }: Lesson): number => number ?? 99;
  return journals.flatMap((journal) => {
    const own = lessons
      .filter((lesson) => lesson.journal === journal)
      .sort(
        (one, other) =>
          Number(one.dateText !== undefined) - Number(other.dateText !== undefined) ||
          one.date.localeCompare(other.date) ||
          place(one) - place(other),
      );
    const seen = new Map<string, number>();
    return own.map((lesson) => {
      const key = `${lesson.dateText ?? lesson.date}|${lesson.number ?? '·'}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...lesson, nth };
    });
  });
}
