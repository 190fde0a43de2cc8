import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readOutline } from '@/utils/reader/outline';
import { querySection } from '@/utils/reader/section';

function sectionOf(html: string): string | undefined {
  return querySection(readOutline(new JSDOM(html).window.document.body));
}

describe('querySection', () => {
  it.each<[string, string | undefined]>([
    ['<h1>Dienasgrāmata</h1>', 'diary'],
    ['<h2>DIENASGRĀMATA · 2. grupa</h2>', 'diary'],
    ['<h1>2. grupa – Dienasgrāmata</h1>', 'diary'],
    ['<h1>Grupas dienasgrāmata</h1>', 'diary'],
    ['<h1>Nedēļas dienasgrāmata: 17.11.2025.–23.11.2025.</h1>', 'diary'],
    ['<h1>Žurnāls</h1>', 'journal'],
    ['<h1>Grupas žurnāls | Taurenīši</h1>', 'journal'],
    ['<h1>E-žurnāls</h1>', 'journal'],
    ['<h1>Klases žurnāls, 7.b</h1>', 'journal'],
    ['<h1>Rotaļnodarbību žurnāls</h1>', 'journal'],
    ['<nav><a href="#">Žurnāls</a><a href="#" aria-current="page">Dienasgrāmata</a></nav>', 'diary'],
    ['<ul><li aria-current="true"><a href="#">Žurnāls</a></li><li><a href="#">Dienasgrāmata</a></li></ul>', 'journal'],
    ['<h1>Žurnāls</h1><h2>Grupas žurnāls</h2>', 'journal'],
  ])('%s: %s', (html, section) => {
    expect(sectionOf(html)).toBe(section);
  });

  it.each([
    '<h1>Stundu ieraksti</h1>',
    '<p>Dienasgrāmata</p>',
    '<nav><a href="#">Žurnāls</a><a href="#" aria-current="false">Dienasgrāmata</a></nav>',
    '<h1>Skolotāja dienasgrāmata</h1>',
    '<h1>Metodiķa dienasgrāmata</h1>',
    '<h1>Individuālā darba žurnāls</h1>',
    '<h1>Žurnāla pārbaude</h1>',
    '<h1>Ziņojumi dienasgrāmatā</h1>',
    '<h1>Žurnāls</h1><nav><a href="#" aria-current="page">Dienasgrāmata</a></nav>',
    '<h1>Dienasgrāmata/Žurnāls</h1>',
  ])('%s: none, or not one', (html) => {
    expect(sectionOf(html)).toBeUndefined();
  });
});
