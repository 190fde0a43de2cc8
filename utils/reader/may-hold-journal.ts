/**
 * How the labels and heads begin without which no page is recognised: what was taught, its homework and outcome, the
 * pupils of a grid, the heads of other registers; Russian as a browser's translation writes.
 */
const stems =
  'tēma,stundas tēma,nodarbības tēma,temat,satura,saturs,sasniedzam,uzdot,uzdevum,mājas darb,mājasdarb,skolēn,izglītojam,bērn,audzēkn,uzvārd,pārbaude,pārbaudij,pārbaudīj,ieraksti par ,sarun,individuālas sarun,individuālās sarun,grupas žurnāl,vadītāja vietniek,direktora vietnieka darba,metodiķa d,pirmsskolas izglītības metodi,instrukt,plāno,тема,темы,домашн,задан,содержани,достиг,ученик,учащ,фамили,проверк,бесед,план,журнал группы,журнал работы,рабочий журнал'.split(
    ',',
  );

const signs = [
  ...new Set(stems.flatMap((stem) => [stem, withoutDiacritics(stem)]).flatMap(capitalise)),
  ' stundas tēma',
];

/** Abbreviations count alone only. */
const abbreviations = /\b(S\.? ?R|MD)\b/;

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** Labels begin with a capital letter, or are all capitals; a text that only speaks of a topic does neither. */
function capitalise(stem: string): string[] {
  return [stem.slice(0, 1).toUpperCase() + stem.slice(1), stem.toUpperCase()];
}

/** Plain searches: to compile one large expression takes a browser longer than to look for each word. */
function hasSign(text: string): boolean {
  const composed = text.includes('\u0304') ? text.normalize('NFC') : text;
  return signs.some((sign) => composed.includes(sign)) || abbreviations.test(composed);
}

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
  if (hasSign(text)) return true;
  const names = Array.from(body.querySelectorAll(named), (element) =>
    nameAttributes.map((name) => element.getAttribute(name) ?? '').join('\n'),
  );
  if (hasSign(names.join('\n'))) return true;
  // The words of a shadow root are not among the page's: where few are, the reader looks into it.
  return text.length < fewLetters && Array.from(body.querySelectorAll('*')).some(({ shadowRoot }) => shadowRoot);
}
