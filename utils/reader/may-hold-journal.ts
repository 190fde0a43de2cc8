/**
 * Words of labels and heads without which no page is recognised: what was taught, its homework and outcome, the pupils of
 * a grid, and the heads of the other registers. Letters as pages write them: with and without diacritics, also as signs
 * of their own (NFD); in Russian as a browser's translation writes.
 */
const signs = new RegExp(
  [
    't[eē]\u0304?m(a|at|u)',
    'sa(tur[sau]|sniedzam)',
    '\\bS\\.?R\\b',
    'uzdo[td]|uzdevum',
    'm[aā]\u0304?jas ?(darb|uzd)|\\bMD\\b',
    '(skol[eē]|audz[eē]k|b[eē]r)\u0304?n|izgl[iī]\u0304?tojam|uzv[aā]\u0304?rd',
    'p[aā]\u0304?rbaud|sarun|instrukt|pl[aā]\u0304?no',
    'тем[аы]|домашн|задан|содержани|достиг|уч(ени|ащ)|фамили|проверк|план',
  ].join('|'),
  'i',
);

const named = '[aria-label],[placeholder],[data-placeholder],[title]';
const nameAttributes = ['aria-label', 'placeholder', 'data-placeholder', 'title'];

/**
 * Whether a page may hold a journal: one look at its words, cheap enough for every page of the site. It may say yes of
 * pages that hold none; the reader says what they are.
 */
export function mayHoldJournal({ body }: { body: Element | null }): boolean {
  if (!body) return false;
  if (signs.test(body.textContent)) return true;
  for (const element of body.querySelectorAll(named)) {
    if (nameAttributes.some((name) => signs.test(element.getAttribute(name) ?? ''))) return true;
  }
  // The words of a shadow root are not among the page's: whatever stands there, the reader looks.
  for (const element of body.querySelectorAll('*')) if (element.shadowRoot) return true;
  return false;
}
