import type { Entry } from '@/utils/journal/entry';
import { substitutionParts } from '@/utils/journal/field';

/** A substitution shows in its own field, in the lesson's type, or in one of its parts; a place not read may show one. */
export function querySubstitution({ fields, type }: Entry): 'shown' | 'perhaps' | undefined {
  if (type?.state === 'filled' && type.value === 'substitution') return 'shown';
  const states = ['substitution' as const, ...substitutionParts].map((name) => fields[name]?.state);
  if (states.includes('filled')) return 'shown';
  return states.includes('unreadable') ? 'perhaps' : undefined;
}
