import { countOutsideLimits } from './count-outside-limits';
import { entryOnDayOff } from './entry-on-day-off';
import { forbiddenSymbol } from './forbidden-symbol';
import { incompleteSubstitution } from './incomplete-substitution';
import { missingAbsences } from './missing-absences';
import { missingClassHour } from './missing-class-hour';
import { missingField } from './missing-field';
import { missingInspection } from './missing-inspection';
import { missingLearningArea } from './missing-learning-area';
import { missingMarks } from './missing-marks';
import { missingPhrase } from './missing-phrase';
import { unjustifiedAbsence } from './unjustified-absence';
import { unwantedHomework } from './unwanted-homework';
import { vacuousTopic } from './vacuous-topic';
import { wrongLessonType } from './wrong-lesson-type';

/** Every rule, in the panel's order. */
export const rules = [
  missingField,
  missingPhrase,
  vacuousTopic,
  incompleteSubstitution,
  missingClassHour,
  missingInspection,
  missingLearningArea,
  missingAbsences,
  unjustifiedAbsence,
  missingMarks,
  forbiddenSymbol,
  wrongLessonType,
  unwantedHomework,
  countOutsideLimits,
  entryOnDayOff,
] as const;

export type RuleId = (typeof rules)[number]['id'];
