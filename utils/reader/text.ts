/** Letters that take no room: zero-width, soft hyphen, direction marks, and the private glyphs of icon fonts. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uE000-\uF8FF\uFEFF]/g;

/** What makes a text unlike its plain form: anything but common composed letters, signs and single inner spaces. */
const unplain = /[^ -~\u00A1-\u00AC\u00AE-\u02AF\u0400-\u04FF\u2010-\u2027]| {2}/;

/**
 * Letters for classes of characters: Latin with its diacritics, and Cyrillic. The reader names no Unicode property
 * (`\\p{L}`): a browser takes milliseconds to compile each, and a page waits for them all.
 */
export const letters = 'A-Za-zÀ-ɏЀ-ӿ';

/** Capital letters, as `letters`. */
export const capitals = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮĶĹĻĽŁŃŅŇŌŐŒŔŖŘŚŞŠŢŤŪŮŰŲŹŻŽЀ-Я';

/** Small letters, as `letters`. */
export const smalls = 'a-zß-öø-ÿāăąćčďđēėęěģīįķĺļľłńņňōőœŕŗřśşšţťūůűųźżžа-џ';

/** Text of a page as a person sees it: composed (NFC), nothing invisible, white space (nbsp too) as single spaces, trimmed. */
export function plainText(text: string): string {
  if (text === '') return text;
  const trimmed = text.trim();
  if (!unplain.test(trimmed)) return trimmed;
  return trimmed.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Plain text in lower case without diacritics; as long as the plain text, so that places in one are places in the other. */
export function flatText(text: string): string {
  const lower = plainText(text).toLowerCase();
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : lower;
}

/** A word or label to compare: flat, without the punctuation around it (`Tēma:*` → `tema`). */
export function foldLabel(text: string): string {
  return flatText(text).replace(/^[\s:.,;*·•|–—-]+|[\s:.,;*·•|–—-]+$/g, '');
}
