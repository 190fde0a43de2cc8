import { describe, expect, it } from 'vitest';
import { foldText, hasPhrase } from '@/utils/rules/phrase';

describe('foldText', () => {
  it.each([
    ['NAV UZDOTS', 'nav uzdots'],
    [' nav\u00a0 \n uzdots ', 'nav uzdots'],
    ['nav uzdots...', 'nav uzdots'],
    ['nav uzdots!', 'nav uzdots'],
    ['1. uzd. mājās', '1. uzd. mājās'],
    ['ŠĶĒRSLIS', 'šķērslis'],
  ])('«%s» → «%s»', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('hasPhrase', () => {
  it.each<[string, string, boolean]>([
    ['Pārrunāta DROŠĪBAS  instruktāža', 'drošības instruktāža.', true],
    ['Drošība', 'drošības instruktāža', false],
    ['drošības', 'drošības instruktāža', false],
  ])('«%s» holds «%s»: %s', (text, phrase, isThere) => {
    expect(hasPhrase(text, phrase)).toBe(isThere);
  });
});
