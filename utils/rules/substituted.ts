import type { Entry } from '@/utils/journal/entry';
import type { FieldName } from '@/utils/journal/field';

/** What an entry of a substituted lesson may name. */
export const substitutionParts = [
  'replacedTeacher',
  'replacedSubject',
  'replacingTeacher',
  'replacingSubject',
  'orderNumber',
] as const satisfies readonly FieldName[];

/** A substitution shows in its own field, in the lesson's type, or in one of its parts; a place not read may show one. */
export function querySubstitution({ fields, type }: Entry): 'shown' | 'perhaps' | undefined {
  if (type?.state === 'filled' && type.value === 'substitution') return 'shown';
  const states = ['substitution' as const, ...substitutionParts].map((name) => fields[name]?.state);
  if (states.includes('filled')) return 'shown';
  return states.includes('unreadable') ? 'perhaps' : undefined;
}
