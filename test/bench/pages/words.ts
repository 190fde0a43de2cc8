/** Invented words with the letters of Latvian: the same seed gives the same words, another seed gives others. */
export interface Words {
  /** A whole number from 0 to below `limit`. */
  pick: (limit: number) => number;
  /** Some words, the first with a capital letter. */
  write: (least: number, most: number) => string;
}

const starts = [
  'b',
  'd',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'š',
  'ž',
  'č',
  'ķ',
  'ļ',
  'ņ',
  'st',
  'pr',
];
const hearts = ['a', 'e', 'i', 'o', 'u', 'ā', 'ē', 'ī', 'ū', 'ai', 'ie', 'au'];
const ends = ['s', 'a', 'is', 'e', 'šana', 'ums', 'ība', 'i', 'am', 'us'];

export function createWords(seed: number): Words {
  // mulberry32: small, and good enough for words.
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = (limit: number): number => Math.floor(draw() * limit);
  const of = (parts: readonly string[]): string => parts[pick(parts.length)] ?? '';
  const word = (): string => {
    let text = '';
    for (let left = 1 + pick(3); left > 0; left -= 1) text += of(starts) + of(hearts);
    return text + of(starts) + of(ends);
  };
  return {
    pick,
    write: (least, most) => {
      const text = Array.from({ length: least + pick(most - least + 1) }, word).join(' ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  };
}
