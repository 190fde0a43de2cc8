import { describe, expect, it } from 'vitest';
import { isJournalPage } from '@/utils/journal/reading';
import { mayHoldJournal } from '@/utils/reader/may-hold-journal';
import { expectedReadingOf, keptPage, pageNames, parsePage } from './saved-page';

describe('a look at a page', () => {
  it.each<[what: string, body: string, answer: boolean]>([
    ['a start page', '<h1>Jaunumi</h1><a href="#">Žurnāls</a><a href="#">Pasts</a>', false],
    ['a blank page', '', false],
    ['a head of topics', '<table><tr><th>Tēma</th></tr></table>', true],
    ['the same without diacritics, in capitals', '<b>TEMA:</b>', true],
    ['heads side by side', '<th>Nr.</th><th>Tēma</th><th>Vieta</th>', true],
    ['a text that speaks of a topic', '<p>Sanāksmes galvenā tēma ir vasara.</p>', false],
    ['a topic of a lesson', '<b>Mācību stundas tēma</b>', true],
    ['the same with a sign of its own', '<b>Te\u0304ma</b>', true],
    ['a placeholder alone', '<input placeholder="Mājas darbs">', true],
    ['a name for screen readers alone', '<textarea aria-label="Uzdots"></textarea>', true],
    ['another name', '<input placeholder="Lietotājvārds">', false],
    ['an abbreviation', '<th>SR</th>', true],
    ['the same letters in a word', '<p>VISRINDAS</p>', false],
    ['a grid of pupils', '<th>Skolēns</th>', true],
    ['a translated head', '<font>Домашнее задание</font>', true],
  ])('finds in %s whether it may hold a journal', (_, html, answer) => {
    expect(mayHoldJournal(parsePage(html))).toBe(answer);
  });

  it('says yes where a shadow root holds the page', () => {
    const page = '<div><template shadowrootmode="open"><i>Datums</i></template></div>';
    expect(mayHoldJournal(parsePage(page))).toBe(true);
  });

  it('says no of a document without a body', () => {
    expect(mayHoldJournal({ body: null })).toBe(false);
  });

  it.each(pageNames.filter((name) => isJournalPage(expectedReadingOf(name).page)))('does not miss %s', (name) => {
    expect(mayHoldJournal(keptPage(name))).toBe(true);
  });
});
