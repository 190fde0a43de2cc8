/**
 * How the labels and heads begin without which no page is recognised: what was taught, its homework and outcome, the
 * pupils of a grid, the heads of other registers. Without diacritics; Russian as a browser's translation writes.
 */
const stems =
  'tema,stundas tema,macibu stundas tema,nodarbibas tema,tematika,temats,temati,saturs,satura,sasniedzam,uzdot,uzdevum,majas darb,majasdarb,skolen,izglitojam,bern,audzekn,uzvard,parbaude,parbaudij,ieraksti par ,sarun,individualas sarun,grupas zurnal,grupas žurnal,vaditaja vietniek,direktora vietnieka darba,metodika d,metodiķa d,pirmsskolas izglitibas metodi,instrukt,plano,тема,домашн,задан,содержани,достиг,ученик,учащ,фамили,проверк,бесед,план'.split(
    ',',
  );

/** Whole words: longer ones that begin alike are no labels. */
const whole = new Set(['tema', 'parbaude', 'тема']);

/** A macron may be a sign of its own (NFD), or left out. */
const vowels: Record<string, string> = { a: '[aā]\u0304?', e: '[eē]\u0304?', i: '[iī]\u0304?', u: '[uū]\u0304?' };

function loosen(letters: string): string {
  return Array.from(letters, (letter) => vowels[letter] ?? letter).join('');
}

/**
 * Labels begin with a capital letter, or are all capitals; a text that only speaks of a topic does neither. The look ahead
 * lets the browser pass over everything else.
 */
const signs = new RegExp(
  `(?=[A-ZĒŠŽА-Я])(?:${stems
    .flatMap((stem) => {
      const end = whole.has(stem) ? '(?![a-zā-žа-я])' : '';
      const [first = '', ...rest] = stem;
      return [`${first.toUpperCase()}${loosen(rest.join(''))}${end}`, loosen(stem).toUpperCase()];
    })
    .concat('S\\.? ?R\\b', 'MD\\b')
    .join('|')})`,
);

/** A page with more text of its own does not keep its journal in a shadow root. */
const fewLetters = 5000;

const named = '[aria-label],[placeholder],[data-placeholder],[title]';
const nameAttributes = ['aria-label', 'placeholder', 'data-placeholder', 'title'];

/**
 * Whether a page may hold a journal: one look at its words, cheap enough for every page of the site. It may say yes of
 * pages that hold none (the reader then says what they are), and no of one whose words are nobody's: there the panel
 * calls the reader.
 */
export function mayHoldJournal({ body }: { body: Element | null }): boolean {
  if (!body) return false;
  const text = body.textContent;
  if (signs.test(text)) return true;
  for (const element of body.querySelectorAll(named)) {
    if (nameAttributes.some((name) => signs.test(element.getAttribute(name) ?? ''))) return true;
  }
  // The words of a shadow root are not among the page's: where few are, the reader looks into it.
  return text.length < fewLetters && Array.from(body.querySelectorAll('*')).some(({ shadowRoot }) => shadowRoot);
}
