import { describe, expect, it } from 'vitest';
import { readElements } from '@/utils/reader/read-elements';
import { lineOf, parseWhole, read } from '../lists';
import { options } from '../saved-page';

/** A lesson's card: lines of text, «label: value» among them. */
const card = (...lines: string[]): string => `<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;

const first = card('19.11.2025. 2. stunda', 'Tēma: Daļas', 'Uzdots: 1.');
const second = card('20.11.2025. 3. stunda', 'Tēma: Procenti', 'Uzdots: 2.');
const both = ['2025-11-19 | 2 | – | Daļas | 1.', '2025-11-20 | 3 | – | Procenti | 2.'];

const linesOf = (html: string): string[] => read(html).entries.map(lineOf);

describe('cards of lessons', () => {
  it.each<[string, string, string]>([
    ['two, each with its day', first + second, 'lesson-list 0.7 cards'],
    ['three, one without a day', first + second + card('4. stunda', 'Tēma: a', 'Uzdots: '), 'lesson-list 0.63 cards'],
    [
      'four, half of them without a day',
      first + second + card('4. stunda', 'Tēma: a').repeat(2),
      'lesson-list 0.6 cards',
    ],
    ['five, most without a day', first + second + card('4. stunda', 'Tēma: a').repeat(3), 'unknown 0 unknown'],
    [
      'without a day, number and subject',
      card('19.11.2025.') + card('Tēma: a', 'Uzdots: b').repeat(2),
      'unknown 0 unknown',
    ],
    ['with marks', first + second.replace('</article>', '<p>Vērtējums: 8</p></article>'), 'family 0.7 family'],
    [
      'of letters',
      first + second.replace('</article>', '<p>Sūtītājs: 7.b</p></article>'),
      'not-a-journal 0 not-a-journal',
    ],
    [
      'with outcomes alone',
      first.replace(/Tēma: .*?<\/p><p>Uzdots/, 'SR') + second.replace(/Tēma: .*?<\/p><p>Uzdots/, 'SR'),
      'lesson-list 0.7 cards',
    ],
    [
      'with homework alone',
      first.replace(/<p>Tēma: .*?<\/p>/, '') + second.replace(/<p>Tēma: .*?<\/p>/, ''),
      'lesson-list 0.7 cards',
    ],
    ['of a register', `<h2>Žurnāla pārbaude</h2>${first}${second}`, 'inspection-log 0.7 inspection-log'],
  ])('%s', (_, html, expected) => {
    const { page, coverage } = read(html);
    expect(`${page} ${String(coverage.confidence)} ${coverage.layout}`).toBe(expected);
  });

  it('are read one by one, and shown by their labels', () => {
    expect(linesOf(first + second)).toEqual(both);
    const { elements } = readElements(parseWhole(first + second), options);
    expect([...elements.values()].map(({ textContent }) => textContent)).toEqual(['Tēma: Daļas', 'Tēma: Procenti']);
  });

  it.each<[string, string, string[]]>([
    [
      'a homework in one alone',
      first + card('20.11.2025.', 'Tēma: Procenti'),
      [both[0] ?? '', '2025-11-20 | – | – | Procenti | –'],
    ],
    [
      'most have a homework, one a topic',
      card('19.11.2025.', 'Uzdots: 1.') + second,
      ['2025-11-19 | – | – | – | 1.', both[1] ?? ''],
    ],
    ['wrapped', `<section><div>${first}</div><div>${second}</div></section>`, both],
    ['in lists', `<ul><li>${first}</li><li>${second}</li></ul>`, both],
    [
      'a day of its own label',
      first.replace('<p>19.11.2025. 2. stunda</p>', '<p>Datums: 19.11.2025.</p>') + second,
      ['2025-11-19 | – | – | Daļas | 1.', both[1] ?? ''],
    ],
    [
      'a day without its value, its label marked',
      first + second + card('5. stunda', '<b>Datums:</b>', 'Tēma: a'),
      [...both, '? | 5 | – | a | –'],
    ],
    [
      'a day without its value, before a line of another label',
      first + second + card('5. stunda', 'Datums:', 'Tēma: a'),
      [...both, '? | 5 | – | a | –'],
    ],
    [
      'days above them',
      `<h2>19.11.2025.</h2>${card('2. stunda', 'Tēma: Daļas')}${card('3. stunda', 'Tēma: a')}<h2>20.11.2025.</h2>${card('2. stunda', 'Tēma: b')}`,
      ['2025-11-19 | 2 | – | Daļas | –', '2025-11-19 | 3 | – | a | –', '2025-11-20 | 2 | – | b | –'],
    ],
    [
      'days above most',
      `<h2>19.11.2025.</h2>${card('2. stunda', 'Tēma: Daļas')}${card('3. stunda', 'Tēma: a')}${card('20.11.2025. 2. stunda', 'Tēma: b')}`,
      ['2025-11-19 | 2 | – | Daļas | –', '2025-11-19 | 3 | – | a | –', '2025-11-20 | 2 | – | b | –'],
    ],
    [
      'a day above, where most have their own',
      `<h2>18.11.2025.</h2>${first}${second}${card('4. stunda', 'Tēma: a')}`,
      [...both, '? | 4 | – | a | –'],
    ],
    [
      'a line that speaks of a day above them',
      `<h2>19.11.2025.</h2><p>Pārcelts no 12.11.2025.</p>${card('2. stunda', 'Tēma: Daļas')}${card('3. stunda', 'Tēma: a')}`,
      ['2025-11-19 | 2 | – | Daļas | –', '2025-11-19 | 3 | – | a | –'],
    ],
    [
      'a day in a value',
      first.replace('Daļas', '<b>18.11.2025.</b>') + second,
      ['2025-11-19 | 2 | – | 18.11.2025. | 1.', both[1] ?? ''],
    ],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it.each<[string, string, string]>([
    ['the page’s', first + second, '7.b Matemātika'],
    ['a class and a subject', first.replace('</p>', '</p><p>8.a Fizika</p>') + second, '8.a Fizika'],
    ['a subject', first.replace('</p>', '</p><p>Fizika</p>') + second, '7.b Fizika'],
    ['a subject with its room', first.replace('</p>', '</p><p>Fizika 403</p>') + second, '7.b Fizika'],
    ['a subject in the topic is none', first.replace('Daļas', 'Fizika') + second, '7.b Matemātika'],
  ])('whose: %s', (_, html, expected) => {
    const { className, subject } = read(html).entries[0]?.journal ?? {};
    expect(`${String(className)} ${String(subject)}`).toBe(expected);
  });

  it('a number may stand before its subject', () => {
    const numbered = (day: string, line: string): string => card(day, line, 'Tēma: a');
    expect(linesOf(numbered('19.11.2025.', '2. Fizika') + numbered('20.11.2025. 5. stunda', '3. Fizika'))).toEqual([
      '2025-11-19 | 2 | – | a | –',
      '2025-11-20 | 5 | – | a | –',
    ]);
  });
});

describe('what stands among cards and was not read', () => {
  const others = '<article><p>21.11.2025. 4. stunda</p><p>Plāns: a</p></article>';
  it.each<[string, string, string[]]>([
    ['nothing', first + second, []],
    ['a card of other words', `<main>${first}${second}${others}</main>`, ['unread-part']],
    ['a card of other words, in the body', first + second + others, ['unread-part']],
    ['a part without a number', `<main>${first}${second}<article>Beigas</article></main>`, []],
    ['a hidden one', `<main>${first}${second}<article hidden>21. stunda</article></main>`, []],
    ['another kind of element', `<main>${first}${second}<footer>21. stunda</footer></main>`, []],
    ['a part of the page, beside cards in its body', `${first}${second}<article>21 lapa</article>`, []],
    ['a field beside them', `<main>${first}${second}<p>Piezīmes: a</p></main>`, ['unread-part']],
    ['a field to write beside them', `<main>${first}${second}<label>Piezīmes <input></label></main>`, []],
    ['a label that is no field', `<main>${first}${second}<p>Kabinets: a</p></main>`, []],
    ['a day before them', `<p>18.11.2025.</p>${first}${second}`, []],
    ['a day after them', `${first}${second}<p>21.11.2025.</p>`, ['unread-part']],
    ['a link to more', `${first}${second}<a href="#">Rādīt vairāk</a>`, ['unloaded-rows']],
    [
      'a day above cards without their own',
      `<h2>19.11.2025.</h2>${card('2. stunda', 'Tēma: a')}<h2>20.11.2025.</h2>${card('3. stunda', 'Tēma: b')}`,
      [],
    ],
  ])('%s', (_, html, hidden) => {
    expect(read(html).coverage.hidden).toEqual(hidden);
  });
});
