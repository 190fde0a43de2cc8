import { describe, expect, it } from 'vitest';
import { compareNames, isAuthorLabel, queryUserName } from '@/utils/reader/author';
import { readOutline } from '@/utils/reader/outline';
import { readPage } from '@/utils/reader/read-page';
import { keptPage, options, pageNames, parsePage } from './saved-page';

describe('compareNames', () => {
  it.each([
    ['Anna Ozola', 'Anna Ozola', 'same'],
    ['Anna Ozola', 'OZOLA ANNA', 'same'],
    ['Anna Ozola', 'A. Ozola', 'same'],
    ['A.Ozola', 'Ozola A.', 'same'],
    ['skolotāja Anna Ozola', 'Anna Ozola (matemātika)', 'same'],
    ['Anna Ozola, 20.11.2025. 9:15', '20.11.2025. 09:15 Anna Ozola', 'same'],
    ['Anna Ozola, skolotāja', 'Anna Ozola', 'same'],
    ['Anna Liepa-Ozola', 'Anna Liepa Ozola', 'same'],
    ['a. ozola', 'A. Ozola', 'same'],
    ['nav zināms', 'A. Ozola', 'perhaps'],
    ['Anna Ozola', 'Ozola', 'perhaps'],
    ['Ozola', 'Ozola', 'perhaps'],
    ['Anna Ozola', 'Anna Liepa-Ozola', 'perhaps'],
    ['Anna Ozola', 'A. Ozolu', 'perhaps'],
    ['Andris Ozols', 'A. Ozola', 'perhaps'],
    ['A. O.', 'A. O.', 'perhaps'],
    ['Anna Ozola, Baiba Liepa', 'Anna Ozola', 'perhaps'],
    ['', 'Anna Ozola', 'perhaps'],
    ['7.b', 'Anna Ozola', 'perhaps'],
    ['Anna Ozola', 'Baiba Liepa', 'different'],
    ['Anna Ozola', 'Anna Liepa', 'different'],
    ['Anna Ozola', 'B. Ozola', 'different'],
  ] as const)('%s, %s: %s', (first, second, answer) => {
    expect(compareNames(first, second)).toBe(answer);
    expect(compareNames(second, first)).toBe(answer);
  });
});

it.each([
  ['Ievadīja', true],
  ['Autors:', true],
  ['Ieraksta autors', true],
  ['Izveidots', true],
  ['Skolotājs', false],
  ['Laboja', false],
  ['Tēma', false],
])('%s stands before the one who made an entry: %s', (label, answer) => {
  expect(isAuthorLabel(label)).toBe(answer);
});

describe('queryUserName', () => {
  const nameOn = (html: string) => queryUserName(readOutline(parsePage(html).body).blocks);

  it.each([
    ['<header><a>Žurnāls</a><button>Anna Ozola</button></header>', 'Anna Ozola'],
    ['<nav><a href="#">A. Ozola</a></nav>', 'A. Ozola'],
    ['<div role="banner"><span>Anna Ozola, skolotāja</span></div>', 'Anna Ozola, skolotāja'],
    ['<div><div><span>Anna Ozola</span><a href="#">Iziet</a></div></div>', 'Anna Ozola'],
    ['<p>Lietotājs: Anna Ozola</p>', 'Anna Ozola'],
    ['<p>Sveika, Anna Ozola</p>', 'Anna Ozola'],
    ['<header><b>Anna Ozola</b></header><footer><p>Pieslēgusies Anna Ozola</p></footer>', 'Anna Ozola'],
    // Two people, or nobody that stands where the user does.
    ['<header><b>Anna Ozola</b><b>Baiba Liepa</b></header>', undefined],
    ['<main><header>Anna Ozola</header></main>', undefined],
    ['<article><header>Anna Ozola</header></article>', undefined],
    ['<p>Anna Ozola</p>', undefined],
    ['<header>Kalna Pamatskola</header>', undefined],
    ['<header>Dabas Zinības</header>', undefined],
    ['<header>Mans Profils</header>', undefined],
    ['<header>Stundu Saraksts</header>', undefined],
    ['<header>7.b Matemātika</header>', undefined],
    ['<header>Sākums</header>', undefined],
    ['<header></header>', undefined],
    [`<header>${'A'.repeat(50)} ${'B'.repeat(50)}</header>`, undefined],
    ['<div><span>Anna Ozola</span><table><tr><td>Iziet</td></tr></table><a>Iziet</a></div>', undefined],
  ])('%s', (html, name) => {
    expect(nameOn(html)).toBe(name);
  });
});

it('lets no name of a teacher out of the reader', () => {
  for (const name of pageNames.filter((one) => /author|teacher-column/.test(one))) {
    const reading = JSON.stringify(readPage(keptPage(name), options));
    expect(reading, name).not.toMatch(/Ozol|Liep|Zars/);
  }
});
