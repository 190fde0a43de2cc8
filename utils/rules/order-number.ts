import { z } from 'zod';

export const maskLimit = 40;

/** The form of a school's order numbers, `#.##/*`. A `*` takes every digit, so no digit may follow it. */
export const maskSchema = z
  .string()
  .min(1)
  .max(maskLimit)
  .refine((mask) => !/\*[\s]*[*#\d]/.test(mask), {
    error: 'after "*" no digit, "#" or "*" can follow: "*" takes all digits',
  });

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

/**
 * Whether a text is an order number of the school's form.
 * In a mask `#` is a digit, `?` a letter, `*` a run of digits (at least one), the rest stands for itself; the
 * comparison ignores case and white space. Not a regular expression: linear time, and a deputy can write one.
 */
export function isOrderNumber(text: string, mask: string): boolean {
  const signs = Array.from(text.replace(/\s/g, '').toLocaleLowerCase('lv'));
  let at = 0;
  for (const part of mask.replace(/\s/g, '').toLocaleLowerCase('lv')) {
    const sign = signs[at] ?? '';
    const fits = part === '#' || part === '*' ? isDigit(sign) : part === '?' ? /\p{L}/u.test(sign) : sign === part;
    if (!fits) return false;
    at += 1;
    if (part === '*') while (isDigit(signs[at] ?? '')) at += 1;
  }
  return at === signs.length;
}
