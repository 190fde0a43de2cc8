import { createLesson } from './create-lesson';
import { numberEqualLessons, type Journal, type Lesson } from './lesson';
import { createPupils, type Pupil } from './people';
import { plantClassHours } from './plant-class-hours';
import { plantLessons } from './plant-lessons';
import { createRandom, type Random } from './random';
import { createRegisters, type RegisterRecord } from './registers';
import {
  addDays,
  daysBetween,
  getSchoolYear,
  isSchoolDay,
  weekdayOf,
  type Day,
  type LocalMoment,
  type SchoolYear,
} from './school-day';

export interface SchoolClass {
  name: string;
  grade: number;
  pupils: Pupil[];
}

/** A fictional school: what the demo journal shows, and what its faults are made from. */
export interface School {
  today: Day;
  year: SchoolYear;
  classes: SchoolClass[];
  journals: Journal[];
  /** Sorted by journal, day and number; those with an unreadable date last in their journal. */
  lessons: Lesson[];
  /** Records that are no lessons, each register by day. */
  registers: RegisterRecord[];
  /** Inflected names of invented pupils that stand in topics and remarks: no report may ever hold one. */
  plantedNames: string[];
}

const classPlans = [
  { name: '3.a', classHour: 5, subjects: ['Matemātika', 'Latviešu valoda', 'Dabaszinības', 'Angļu valoda', 'Mūzika'] },
  {
    name: '7.b',
    classHour: 2,
    subjects: ['Matemātika', 'Latviešu valoda', 'Angļu valoda', 'Ģeogrāfija', 'Latvijas un pasaules vēsture'],
  },
  { name: '9.a', classHour: 3, subjects: ['Matemātika', 'Fizika', 'Ķīmija', 'Latviešu valoda', 'Angļu valoda'] },
];

/** How far ahead teachers have prepared lessons, in days. */
const preparedDays = 7;

/**
 * Makes the school of one school year up to `now` (Riga's local time; only its day matters).
 * Equal `now` days and seeds give equal schools.
 */
export function createSchool({ now, seed = 1 }: { now: LocalMoment; seed?: number }): School {
  const today = now.slice(0, 10);
  const year = getSchoolYear(today);
  const random = createRandom(seed);
  const classes = classPlans.map((plan, index) => ({
    name: plan.name,
    grade: Number.parseInt(plan.name, 10),
    pupils: createPupils(index),
  }));
  const journals = classPlans.flatMap((plan) => planJournals(plan));
  const lessons = journals.flatMap((journal) => fillJournal(journal, { today, year, random }));
  const school: School = { today, year, classes, journals, lessons, registers: [], plantedNames: [] };
  plantClassHours(school, random);
  plantLessons(school, random);
  school.lessons = numberEqualLessons(school.lessons, journals);
  school.registers = createRegisters(school);
  return school;
}

function planJournals(plan: (typeof classPlans)[number]): Journal[] {
  const grade = Number.parseInt(plan.name, 10);
  const base = { className: plan.name, grade, suffix: null };
  const subjects = plan.subjects.map((subject, index): Journal => {
    const days = [1 + ((index + grade) % 5), 1 + ((index + grade + 2) % 5)];
    return { ...base, subject, kind: 'subject', days, isDouble: index === 0 };
  });
  const classHour: Journal = {
    ...base,
    subject: 'Klases stunda',
    kind: 'class-hour',
    days: [plan.classHour],
    isDouble: false,
  };
  if (plan.name !== '7.b') return [...subjects, classHour];
  const elective: Journal = {
    ...base,
    subject: 'Robotika',
    suffix: 'F',
    kind: 'subject',
    days: [1, 4],
    isDouble: false,
  };
  return [...subjects, classHour, elective];
}

/** Every lesson of the timetable from the first school day to the last prepared one, all of them in order. */
function fillJournal(
  journal: Journal,
  { today, year, random }: { today: Day; year: SchoolYear; random: Random },
): Lesson[] {
  if (journal.kind === 'class-hour') return [];
  const days = daysBetween(year.start, addDays(today, preparedDays)).filter(
    (day) => isSchoolDay(day, year, journal.grade) && journal.days.includes(weekdayOf(day)),
  );
  let count = 0;
  return days.flatMap((date) => {
    const first = journal.suffix ? 8 : 1 + ((journal.days.indexOf(weekdayOf(date)) * 3 + journal.subject.length) % 6);
    const isDoubleDay = journal.isDouble && weekdayOf(date) === journal.days[1];
    const numbers = isDoubleDay ? [first, first + 1] : [first];
    return numbers.map((number) => createLesson({ journal, date, number, index: count++, today, random }));
  });
}
