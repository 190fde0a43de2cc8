import { createLesson } from './create-lesson';
import type { Lesson } from './lesson';
import type { Plant } from './plants';
import type { Random } from './random';
import type { School } from './school';
import { addDays, daysBetween, isHoliday, isSchoolDay, mondayOf, type Day } from './school-day';

type WeekPlan = 'usual' | 'missing' | 'draft-only' | 'other-weekday' | 'two' | 'saturday' | 'sunday' | 'no-topic';

/** What happens in a class's school weeks, in turn; each class starts at another place. */
const weekPlans: WeekPlan[] = [
  'usual',
  'missing',
  'sunday',
  'two',
  'draft-only',
  'other-weekday',
  'no-topic',
  'missing',
  'saturday',
  'usual',
  'missing',
];

const weekPlants: Partial<Record<WeekPlan, Plant>> = {
  'other-weekday': 'twin:week-other-weekday',
  two: 'twin:week-two',
  saturday: 'twin:week-saturday',
  sunday: 'twin:week-sunday',
  'no-topic': 'twin:class-hour-topic-empty',
};

/** The Mondays of the ISO weeks in which the grade has a school day, from the year's start to the stated end. */
export function schoolWeeksOf({ year }: School, grade: number): Day[] {
  const days = daysBetween(year.start, year.statedEnd).filter((day) => isSchoolDay(day, year, grade));
  return [...new Set(days.map(mondayOf))];
}

/** Fills the class-hour journals week by week, with weeks left out on purpose. Changes `school.lessons`. */
export function plantClassHours(school: School, random: Random): void {
  const journals = school.journals.filter(({ kind }) => kind === 'class-hour');
  journals.forEach((journal, place) => {
    const usualDay = journal.days[0] ?? 1;
    const weeks = schoolWeeksOf(school, journal.grade).filter((monday) => monday <= school.today);
    weeks.forEach((monday, index) => {
      const write = (date: Day, changes: Partial<Lesson> = {}): void => {
        const lesson = createLesson({ journal, date, number: 7, index, today: school.today, random });
        const type = 'Klases stunda';
        school.lessons.push({ ...lesson, type, homework: '', truth: { ...lesson.truth, homework: false }, ...changes });
      };
      const schoolDays = daysBetween(monday, addDays(monday, 6)).filter((day) =>
        isSchoolDay(day, school.year, journal.grade),
      );
      const usual = addDays(monday, usualDay - 1);
      const day = schoolDays.find((found) => found >= usual) ?? schoolDays.at(-1) ?? usual;
      const isCurrent = monday === mondayOf(school.today);
      if (isCurrent) {
        const isMoved = day !== usual && isHoliday(usual, school.year);
        const isWritten = day <= school.today && journal.className !== '3.a';
        write(day, { isDraft: !isWritten, planted: isMoved && isWritten ? 'twin:week-holiday-moved' : null });
        return;
      }
      const plan = weekPlans[(index + place * 4) % weekPlans.length] ?? 'usual';
      const planted = weekPlants[plan] ?? null;
      if (plan === 'missing') return;
      if (plan === 'draft-only') {
        write(day, { isDraft: true, planted: 'fault:week-draft-only' });
        return;
      }
      const otherDay = schoolDays.find((other) => other !== day) ?? day;
      const days: Partial<Record<WeekPlan, Day>> = {
        saturday: addDays(monday, 5),
        sunday: addDays(monday, 6),
        'other-weekday': otherDay,
      };
      const noTopic = {
        topic: '<p></p>',
        truth: { topic: false, homework: false, substitution: 'none', author: 'untold' },
      } as const;
      write(days[plan] ?? day, { planted, ...(plan === 'no-topic' ? noTopic : {}) });
      if (plan === 'two') write(schoolDays.at(-1) ?? day, { planted, topic: '<p>Pārrunas par nedēļas darbu.</p>' });
    });
  });
}
