import { countOutsideLimits } from './count-outside-limits';
import { emptyDay } from './empty-day';
import { entryOnDayOff } from './entry-on-day-off';
import { forbiddenSymbol } from './forbidden-symbol';
import { incompleteSubstitution } from './incomplete-substitution';
import { missingAbsences } from './missing-absences';
import { missingClassHour } from './missing-class-hour';
import { missingField } from './missing-field';
import { missingInspection } from './missing-inspection';
import { missingLearningArea } from './missing-learning-area';
import { missingLesson } from './missing-lesson';
import { missingMarks } from './missing-marks';
import { missingMonthPlan } from './missing-month-plan';
import { missingPhrase } from './missing-phrase';
import { missingPlannedTest } from './missing-planned-test';
import { missingTermMark } from './missing-term-mark';
import { shortTheme } from './short-theme';
import { unjustifiedAbsence } from './unjustified-absence';
import { unwantedHomework } from './unwanted-homework';
import { vacuousTopic } from './vacuous-topic';
import { wrongAuthor } from './wrong-author';
import { wrongLessonType } from './wrong-lesson-type';
import { wrongSection } from './wrong-section';

/** Every rule, in the panel's order. */
export const rules = [
  missingLesson,
  emptyDay,
  missingField,
  missingPhrase,
  vacuousTopic,
  incompleteSubstitution,
  wrongAuthor,
  missingClassHour,
  missingInspection,
  missingMonthPlan,
  shortTheme,
  missingLearningArea,
  missingAbsences,
  unjustifiedAbsence,
  missingMarks,
  missingTermMark,
  forbiddenSymbol,
  wrongLessonType,
  unwantedHomework,
  countOutsideLimits,
  missingPlannedTest,
  entryOnDayOff,
  wrongSection,
] as const;

export type RuleId = (typeof rules)[number]['id'];
