/** Text to compare: lower case, single spaces, no full stop or exclamation mark at the end. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase('lv')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
}

/** Whether words stand in a text, whatever their case. */
export function hasPhrase(text: string, phrase: string): boolean {
  return foldText(text).includes(foldText(phrase));
}
