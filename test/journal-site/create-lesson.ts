import type { Journal, Lesson } from './lesson';
import { user } from './people';
import type { Random } from './random';
import type { Day } from './school-day';
import { getLessonTexts, homeworkTextsOf, noHomeworkTexts, writeTopic } from './subject-texts';
import { emptySubstitution } from './substitution-texts';

/** One lesson with topic and homework; a later day's is a draft. */
export function createLesson(plan: {
  journal: Journal;
  date: Day;
  number: number | null;
  index: number;
  today: Day;
  random: Random;
}): Lesson {
  const { journal, date, index, random } = plan;
  const texts = getLessonTexts(journal.grade, journal.subject);
  const { topic, outcome } = texts[index % texts.length] ?? { topic: journal.subject, outcome: '' };
  const isTest = index % 7 === 6 && journal.kind === 'subject';
  const isFormative = index % 7 === 3 && journal.kind === 'subject';
  const title = isTest ? `Pārbaudes darbs: “${topic}”` : index >= texts.length ? `${topic} (turpinājums)` : topic;
  const hasOwnOutcome = random.below(5) === 0;
  const isOwnSubject = journal.subject === 'Matemātika' || journal.kind === 'class-hour';
  const isMine = isOwnSubject !== (random.below(5) === 0);
  return {
    journal,
    date,
    number: plan.number,
    nth: 1,
    type: isTest ? 'Pārbaudes darbs' : isFormative ? 'Formatīvā vērtēšana' : 'Mācību stunda',
    topic: hasOwnOutcome ? `<p>${title}.</p>` : writeTopic(title, outcome, random.below(10)),
    topicTitle: title,
    outcome: hasOwnOutcome ? outcome : '',
    homework: random.below(4) === 0 ? random.pick(noHomeworkTexts) : random.pick(homeworkTextsOf(journal.subject)),
    homeworkFiles: [],
    substitution: emptySubstitution,
    remarks: '',
    room: random.pick(['403', '215', '118', 'az', 'sz', '']),
    isDraft: date > plan.today,
    isMine,
    enteredBy: isMine ? user.name : 'B. Liepa',
    planted: null,
    truth: { topic: true, homework: true, substitution: 'none', author: 'untold' },
  };
}
