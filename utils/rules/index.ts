import { entryOnDayOff } from './entry-on-day-off';
import { incompleteSubstitution } from './incomplete-substitution';
import { missingClassHour } from './missing-class-hour';
import { missingField } from './missing-field';

/** Every rule, in the panel's order. */
export const rules = [missingField, incompleteSubstitution, missingClassHour, entryOnDayOff] as const;

export type RuleId = (typeof rules)[number]['id'];
