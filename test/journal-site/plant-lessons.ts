import { createLesson } from './create-lesson';
import type { Journal, Lesson } from './lesson';
import type { Plant } from './plants';
import type { Random } from './random';
import type { School } from './school';
import { addDays, daysBetween, isHoliday, weekdayOf, type Day } from './school-day';
import { noHomeworkTexts, writeTopic } from './subject-texts';
import {
  bareSubstitutions,
  completeSubstitutions,
  falseFriends,
  incompleteSubstitutions,
  writeSubstitution,
  type Substitution,
  type SubstitutionCase,
} from './substitution-texts';

interface Recipe {
  plant: Plant;
  count: number;
  fits: (lesson: Lesson) => boolean;
  change: (lesson: Lesson, index: number) => void;
}

/** Spellings of «nothing» in a rich-text field. */
const blankTopics = [
  '&nbsp;',
  '<p></p>',
  '<p>\u200b</p>',
  '<p>&nbsp;</p>',
  '<p><br></p>',
  '   \n ',
  '<div><p> </p></div>',
];

const blankHomework = ['', ' ', '\u00a0', '\u200b', '  \n'];

const shortTopics = ['PD.', 'Tests', 'Atkārtojums.', 'FV'];

/** Changes lessons of the filled journals into faults and near-miss twins, and adds those that need days of their own. */
export function plantLessons(school: School, random: Random): void {
  plantToday(school, random);
  plantSpecialDays(school, random);
  for (const recipe of recipesFor(school, random)) plantRecipe(school, recipe, random);
  plantSecondLessons(school, random);
  plantUnreadable(school, random);
  plantNames(school, random);
}

function plantRecipe(school: School, { plant, count, fits, change }: Recipe, random: Random): void {
  const free = school.lessons.filter((lesson) => lesson.planted === null && lesson.journal.kind === 'subject');
  random
    .shuffle(free.filter(fits))
    .slice(0, count)
    .forEach((lesson, index) => {
      change(lesson, index);
      lesson.planted = plant;
    });
}

function recipesFor({ today, year }: School, random: Random): Recipe[] {
  const isPast = ({ date, isDraft }: Lesson): boolean => date < addDays(today, -7) && !isDraft;
  const isRecent = ({ date, isDraft }: Lesson): boolean => date >= addDays(today, -7) && date < today && !isDraft;
  const isLater = ({ date }: Lesson): boolean => date > today;
  const isNextToHoliday = (lesson: Lesson): boolean =>
    lesson.date < today && [-1, 1].some((step) => isHoliday(addDays(lesson.date, step), year));
  const incomplete = incompleteSubstitutions.slice(1);
  return [
    { plant: 'twin:holiday-neighbour', count: 5, fits: isNextToHoliday, change: tellOfHoliday },
    { plant: 'fault:topic-empty-recent', count: 7, fits: isRecent, change: (lesson) => emptyTopic(lesson, '') },
    {
      plant: 'twin:false-friend',
      count: 7,
      fits: (lesson) =>
        isPast(lesson) &&
        lesson.journal.grade >= 7 &&
        falseFriends.some(({ subject }) => subject === lesson.journal.subject),
      change: writeFalseFriend,
    },
    {
      plant: 'twin:draft-word',
      count: 2,
      fits: (lesson) => isPast(lesson) && lesson.journal.subject === 'Latviešu valoda',
      change: (lesson) => (lesson.topic = writeTopic('Domraksta melnraksts un tīrraksts', 'labo savu melnrakstu', 0)),
    },
    { plant: 'fault:topic-empty', count: 6, fits: isPast, change: (lesson) => emptyTopic(lesson, '') },
    {
      plant: 'fault:topic-blank',
      count: 7,
      fits: isPast,
      change: (lesson, index) => emptyTopic(lesson, blankTopics[index]),
    },
    {
      plant: 'fault:topic-and-homework-empty',
      count: 4,
      fits: isPast,
      change: (lesson, index) => {
        emptyTopic(lesson, '');
        emptyHomework(lesson, blankHomework[index]);
      },
    },
    {
      plant: 'fault:homework-empty',
      count: 9,
      fits: isPast,
      change: (lesson, index) => emptyHomework(lesson, blankHomework[index % 5]),
    },
    {
      plant: 'twin:topic-attachment',
      count: 4,
      fits: isPast,
      change: (lesson) => (lesson.topic = '<p></p><a class="file" href="/Attachment/Get/7f3a">stundas_plans.docx</a>'),
    },
    {
      plant: 'twin:topic-image',
      count: 2,
      fits: isPast,
      change: (lesson) => (lesson.topic = '<p><img src="/site/topic.svg" alt="" width="48" height="24"></p>'),
    },
    {
      plant: 'twin:topic-short',
      count: 4,
      fits: isPast,
      change: (lesson, index) => (lesson.topic = `<p>${shortTopics[index] ?? ''}</p>`),
    },
    {
      plant: 'twin:homework-none',
      count: 8,
      fits: isPast,
      change: (lesson, index) => (lesson.homework = noHomeworkTexts[index] ?? '–'),
    },
    {
      plant: 'twin:homework-file',
      count: 3,
      fits: isPast,
      change: (lesson) => {
        lesson.homework = '';
        lesson.homeworkFiles = ['darba_lapa.pdf'];
      },
    },
    {
      plant: 'twin:draft',
      count: 5,
      fits: isPast,
      change: (lesson, index) => {
        lesson.isDraft = true;
        emptyTopic(lesson, blankTopics[index]);
      },
    },
    {
      plant: 'twin:future',
      count: 5,
      fits: isLater,
      change: (lesson) => {
        lesson.isDraft = false;
        emptyTopic(lesson, '');
      },
    },
    {
      plant: 'fault:substitution-incomplete',
      count: incomplete.length,
      fits: isPast,
      change: (lesson, index) => substitute(lesson, incomplete[index], 'incomplete', random),
    },
    {
      plant: 'twin:substitution-complete',
      count: completeSubstitutions.length - 1,
      fits: isPast,
      change: (lesson, index) => substitute(lesson, completeSubstitutions[index + 1], 'complete', random),
    },
    {
      plant: 'fault:substitution-bare',
      count: 2,
      fits: isPast,
      change: (lesson, index) => {
        lesson.remarks = bareSubstitutions[index] ?? '';
        lesson.truth.substitution = 'incomplete';
      },
    },
    {
      plant: 'fault:author-absent',
      count: 10,
      fits: isPast,
      change: (lesson) => {
        const { parts } = substitute(lesson, completeSubstitutions[0], 'complete', random);
        enter(lesson, parts.replacedTeacher, 'absent');
      },
    },
    {
      plant: 'fault:author-somebody',
      count: 2,
      fits: isPast,
      change: (lesson) => {
        substitute(lesson, completeSubstitutions[0], 'complete', random);
        enter(lesson, 'Z. Saulīte', 'somebody');
      },
    },
  ];
}

/** Today's lessons: in each class one without a topic; beside it a question, a second gap, and substitutions. */
function plantToday(school: School, random: Random): void {
  for (const { name } of school.classes) {
    const isOfToday = ({ journal, date }: Lesson): boolean => journal.className === name && date === school.today;
    const lessons = school.lessons.filter((lesson) => isOfToday(lesson) && lesson.journal.kind === 'subject');
    const [first, second, third] = lessons;
    if (first) mark(first, 'fault:topic-empty-today', () => emptyTopic(first, ''));
    if (second && name === '3.a') {
      mark(second, 'fault:substitution-incomplete', () => {
        substitute(second, incompleteSubstitutions[0], 'incomplete', random);
      });
    }
    if (second && name === '7.b') {
      mark(second, 'fault:topic-and-homework-empty', () => {
        emptyTopic(second, '<p></p>');
        emptyHomework(second, '');
      });
    }
    if (second && name === '9.a') mark(second, 'fault:homework-empty', () => emptyHomework(second, ''));
    if (third) {
      mark(third, 'twin:substitution-complete', () => {
        substitute(third, completeSubstitutions[0], 'complete', random);
      });
    }
  }
}

function mark(lesson: Lesson, plant: Plant, change: () => void): void {
  change();
  lesson.planted = plant;
}

/** Records on public holidays, and their twins: in a break, on a Saturday, on the day of remembrance. */
function plantSpecialDays(school: School, random: Random): void {
  const { today, year, journals } = school;
  const past = daysBetween(year.start, today);
  const isDayOff = (day: Day): boolean => isHoliday(day, year);
  const subjects = journals.filter(({ kind }) => kind === 'subject');
  const add = (journal: Journal, date: Day, planted: Plant, isDraft = false): void => {
    const index = school.lessons.length;
    const lesson = createLesson({ journal, date, number: 1 + random.below(6), index, today, random });
    const type = journal.kind === 'class-hour' ? 'Klases stunda' : 'Mācību stunda';
    school.lessons.push({ ...lesson, type, planted, isDraft });
  };
  for (const holiday of past.filter(isDayOff)) {
    const [drafted, ...others] = random.shuffle(subjects);
    for (const journal of others.slice(0, 9)) add(journal, holiday, 'fault:holiday-entry');
    if (drafted) add(drafted, holiday, 'twin:holiday-draft', true);
    const classHours = journals.find(({ kind, className }) => kind === 'class-hour' && className === '9.a');
    if (classHours) add(classHours, holiday, 'fault:holiday-entry');
  }
  const breakDays = past.filter(
    (day) => year.breaks.some(([from, to]) => day >= from && day <= to) && !isDayOff(day) && weekdayOf(day) === 3,
  );
  for (const day of breakDays)
    for (const journal of random.shuffle(subjects).slice(0, 3)) add(journal, day, 'twin:break');
  const saturdays = past.filter((day) => weekdayOf(day) === 6 && !isDayOff(day));
  for (const day of saturdays.slice(-2)) add(random.pick(subjects), day, 'twin:saturday');
  for (const day of past.filter((found) => found.endsWith('-11-11'))) {
    school.lessons
      .filter((lesson) => lesson.date === day && lesson.planted === null && lesson.journal.kind === 'subject')
      .slice(0, 3)
      .forEach((lesson) => (lesson.planted = 'twin:remembrance-day'));
  }
}

/** The same day and number twice (a split class); the second record has no topic. Some lessons have no number. */
function plantSecondLessons(school: School, random: Random): void {
  const isFree = ({ planted, date, journal }: Lesson): boolean =>
    planted === null && date < addDays(school.today, -7) && journal.kind === 'subject';
  for (const lesson of random.shuffle(school.lessons.filter(isFree)).slice(0, 2)) {
    const second: Lesson = { ...lesson, truth: { ...lesson.truth }, planted: 'fault:topic-empty-second' };
    emptyTopic(second, '<p></p>');
    school.lessons.push(second);
  }
  for (const lesson of random.shuffle(school.lessons.filter(isFree)).slice(0, 6)) lesson.number = null;
}

function plantUnreadable(school: School, random: Random): void {
  const journals = random.shuffle(school.journals.filter(({ kind }) => kind === 'subject'));
  ['31.02.', '??'].forEach((dateText, index) => {
    const journal = journals[index];
    if (!journal) return;
    const lesson = createLesson({ journal, date: school.today, number: 2, index, today: school.today, random });
    school.lessons.push({ ...lesson, dateText });
  });
}

/** Inflected names of pupils in topics and remarks of ordinary lessons. */
function plantNames(school: School, random: Random): void {
  const isFree = ({ planted, date, journal }: Lesson): boolean =>
    planted === null && date < school.today && journal.kind === 'subject';
  random
    .shuffle(school.lessons.filter(isFree))
    .slice(0, 12)
    .forEach((lesson, index) => {
      const pupils = school.classes.find(({ name }) => name === lesson.journal.className)?.pupils ?? [];
      const { dative, genitive } = random.pick(pupils);
      if (index % 2 === 0) lesson.remarks = `${dative} papildu uzdevumi.`;
      else lesson.topic = `${lesson.topic}<p>${genitive} prezentācija.</p>`;
      school.plantedNames.push(index % 2 === 0 ? dative : genitive);
    });
}

function emptyTopic(lesson: Lesson, blank = ''): void {
  lesson.topic = blank;
  lesson.outcome = '';
  lesson.truth.topic = false;
}

function emptyHomework(lesson: Lesson, blank = ''): void {
  lesson.homework = blank;
  lesson.truth.homework = false;
}

function tellOfHoliday(lesson: Lesson, index: number): void {
  if (index % 2 === 0)
    lesson.topic = writeTopic('18. novembris – Latvijas dzimšanas diena', 'stāsta par svētkiem', index);
}

function writeFalseFriend(lesson: Lesson, index: number): void {
  const own = falseFriends.filter(({ subject }) => subject === lesson.journal.subject);
  const chosen = own[index % own.length];
  if (chosen) lesson.topic = writeTopic(chosen.topic, chosen.outcome, index);
}

function substitute(
  lesson: Lesson,
  chosen: SubstitutionCase | undefined,
  truth: 'complete' | 'incomplete',
  random: Random,
): Substitution {
  if (!chosen) throw new Error('There is no such substitution.');
  const written = writeSubstitution(chosen, lesson.journal.subject, random);
  if (chosen.place === 'field') lesson.substitution = written;
  if (chosen.place === 'remarks') lesson.remarks = written.text;
  if (chosen.place === 'topic') lesson.topic = `<p>${written.text}</p>${lesson.topic}`;
  lesson.truth.substitution = truth;
  if (chosen.form === 3) lesson.type = 'Aizvietota stunda';
  const { replacingTeacher } = written.parts;
  enter(lesson, replacingTeacher || lesson.enteredBy, replacingTeacher ? 'substitute' : 'untold');
  return written;
}

function enter(lesson: Lesson, name: string, author: Lesson['truth']['author']): void {
  lesson.enteredBy = name;
  lesson.truth.author = author;
}
