import type { Field } from '@/utils/journal/field';

const date = /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})?\.?$/;

/** Letters in a row that are no mark of a register (`KN-12`) and may be a name (`Ozola/5`). */
const word = /[A-Za-zÀ-ɏЀ-ӿ]{4}/;

/**
 * The number of an order out of what stands in its place: «Nr. 1.09/214», «rīk. 1.09 / 214 (20.11.2025.)» → `1.09/214`.
 * Words and dates beside it are left out: they may name people, and no school's form asks for them. Several numbers, or
 * words alone, are not understood.
 */
export function readOrderNumber(text: string): Field {
  const tokens = text.replace(/\s*([/–-])\s*/g, '$1').split(/[\s,;()]+|(?<=(?:nr|r[īi]k)\.)/i);
  const numbers = tokens.map((token) => token.replace(/[.:]+$/, '')).filter((token) => /\d/.test(token));
  const [number, ...others] = numbers.filter((token) => !date.test(token) && !date.test(`${token}.`));
  if (number === undefined || others.length > 0 || word.test(number)) return { state: 'unreadable', text: '' };
  return { state: 'filled', text: number, value: number };
}
