/** Letters that take no room: zero-width, soft hyphen, direction marks, and the private glyphs of icon fonts. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uE000-\uF8FF\uFEFF]/g;

/** Text of a page as a person sees it: composed (NFC), nothing invisible, white space (nbsp too) as single spaces, trimmed. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Plain text in lower case without diacritics; as long as the plain text, so that places in one are places in the other. */
export function flatText(text: string): string {
  return plainText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A word or label to compare: flat, without the punctuation around it (`Tēma:*` → `tema`). */
export function foldLabel(text: string): string {
  return flatText(text).replace(/^[\s:.,;*·•|–—-]+|[\s:.,;*·•|–—-]+$/g, '');
}
