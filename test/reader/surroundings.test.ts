import { describe, expect, it } from 'vitest';
import { listFilters, mayBeEdited, readAround, readFilters, readSpan } from '@/utils/reader/surroundings';
import { around, readParts, select } from './page-parts';

describe('mayBeEdited', () => {
  const list = (cell: string): string =>
    `<table><tr><th>Datums</th><th>Tēma</th></tr><tr><td>20.11.2025.</td><td>${cell}</td></tr></table>`;

  it.each([
    ['a button that adds', '<button>+ Pievienot</button>', true],
    ['a button that corrects', '<p>Sveiki</p><button>Labot</button>', true],
    ['a button that edits', '<button>Rediģēt</button>', true],
    ['one without diacritics', '<button>Rediget</button>', true],
    ['a button that deletes', '<button>Dzēst</button><button>Aizvērt</button>', true],
    ['one that deletes, without diacritics', '<button>Dzest</button>', true],
    ['a button that saves', '<button>Saglabāt</button>', true],
    ['a button that prints', '<button>Drukāt</button>', false],
    ['a button about corrections', '<button>Labotie darbi matemātikā un fizikā</button>', false],
    ['a button whose second word adds', '<button>Skatīt labojumus</button>', false],
    ['a filter of own records', '<label><input type="checkbox" checked> Tikai mani ieraksti</label>', true],
    ['another switch', '<label><input type="checkbox" checked> Rādīt atzīmes</label>', false],
    ['a link in a row', list('Daļas <a href="#">Labot</a>'), true],
    ['a row without one', list('Daļas <a href="#">Skatīt</a>'), false],
    ['a plain text', '<p>Labot</p>', false],
    ['nothing', '', false],
  ])('%s: %s', (_, html, expected) => {
    expect(mayBeEdited(readParts(html))).toBe(expected);
  });
});

describe('filters', () => {
  it.each([
    ['none', '<h1>7.b</h1>', []],
    ['a switch that is on', '<label><input type="checkbox" checked> Tikai pārbaudes darbi</label>', ['only-tests']],
    ['a switch that is off', '<label><input type="checkbox"> Tikai pārbaudes darbi</label>', []],
    ['a picker', select('Tikai melnraksti', 'Cits'), ['only-drafts']],
    ['a picker made of elements', '<div role="combobox"><span>Tikai mani ieraksti</span></div>', ['only-my-records']],
    ['a field of text', '<input value="Tikai melnraksti">', []],
    ['a search box', '<input type="search" value="daļas">', ['search']],
    ['an empty search box', '<input type="search" value="">', []],
    ['another field', '<input type="text" value="daļas">', []],
    ['a labelled search', '<label>Meklēt <input value="daļas"></label>', ['search']],
    ['an empty one', '<label>Meklēt <input value=""></label>', []],
    ['a search that is told', '<p>Meklēt: daļas</p>', []],
    ['a group', `<label>Grupa ${select('2. grupa', '1. grupa')}</label>`, ['group']],
    ['every group', `<label>Grupa ${select('Visas', '1. grupa')}</label>`, []],
    ['a group that is told', '<p>Grupa: 2. grupa</p>', []],
    ['another labelled field', '<label>Klase <input value="7.b"></label>', []],
  ])('of a page: %s', (_, html, ids) => {
    const { outline, labelled } = readParts(html);
    expect(readFilters(outline, labelled)).toEqual(ids);
  });

  const kinds = ['Pārbaudes darbs', 'Mācību stunda'] as const;
  it.each([
    ['none', '<h1>7.b</h1>', []],
    ['a type', `<label>Ieraksta veids ${select(...kinds)}</label>`, ['only-tests']],
    ['another type', `<label>Ieraksta veids ${select(kinds[1], kinds[0])}</label>`, ['other']],
    ['every type', `<label>Ieraksta veids ${select('Visi', ...kinds)}</label>`, []],
    ['a type that is told', '<p>Ieraksta veids: Pārbaudes darbs</p>', []],
    ['a teacher', `<label>Skolotājs ${select('A. Ozola', 'B. Liepa')}</label>`, ['other']],
    ['every teacher', `<label>Skolotājs ${select('Visi', 'B. Liepa')}</label>`, []],
    [
      'a teacher and a type',
      `<label>Skolotājs ${select('A. Ozola')}</label><label>Tips ${select(...kinds)}</label>`,
      ['other', 'only-tests'],
    ],
    ['a teacher that is told', '<p>Skolotājs: A. Ozola</p>', []],
    ['another known label', `<label>Telpa ${select('403', '12')}</label>`, []],
    ['a picker that offers all', select('Pabeigtie', 'Visi'), ['other']],
    ['one that stands on all', select('Visi', 'Pabeigtie'), []],
    ['one of classes', select('7.b', 'Visi'), []],
    ['one of subjects', select('Matemātika', 'Visi'), []],
    ['one of subjects, by what it offers', select('Zumba', 'Visi priekšmeti'), []],
    ['one of months', select('Šis mēnesis', 'Visi'), []],
    ['one of semesters', select('Pirmais semestris', 'Visi'), []],
    ['one of days', select('20.11.', 'Visi'), []],
    ['one that offers no all', select('Pabeigtie', 'Iesāktie', 'Ne visi'), []],
    ['a labelled one of groups', `<label>Grupa ${select('Zēni', 'Visi')}</label>`, []],
    ['a labelled one of classes', `<label>Klase ${select('Zēni', 'Visi')}</label>`, []],
    ['a labelled one of subjects', `<label>Priekšmets ${select('Zumba', 'Visi')}</label>`, []],
    ['a labelled one of journals', `<label>Žurnāls ${select('Zumba', 'Visi')}</label>`, []],
    ['a labelled one of periods', `<label>Periods ${select('Rudens', 'Visi')}</label>`, []],
    ['a labelled one of beginnings', `<label>No ${select('Rudens', 'Visi')}</label>`, []],
    ['a labelled one of ends', `<label>Līdz ${select('Rudens', 'Visi')}</label>`, []],
    ['a labelled one of other things', `<label>Piezīmes ${select('Rudens', 'Visi')}</label>`, ['other']],
  ])('of a list: %s', (_, html, ids) => {
    expect(listFilters(readParts(html))).toEqual(ids);
  });
});

describe('readSpan', () => {
  const span = (from: string, to: string) => ({ from, to });
  it.each([
    ['a text', '<p>10.11.2025. – 16.11.2025.</p>', span('2025-11-10', '2025-11-16')],
    ['the rest of a line', '<p>Nedēļa: 10.11. – 16.11.</p>', span('2025-11-10', '2025-11-16')],
    ['a link: it leads elsewhere', '<a href="#">10.11.2025. – 16.11.2025.</a>', undefined],
    ['a picker', select('10.11. – 16.11.', '17.11. – 23.11.'), span('2025-11-10', '2025-11-16')],
    [
      'a picker made of elements',
      '<div role="combobox"><span>10.11. – 16.11.</span></div>',
      span('2025-11-10', '2025-11-16'),
    ],
    [
      'a switch that is on',
      '<div role="tab" aria-selected="true">10.11. – 16.11.</div>',
      span('2025-11-10', '2025-11-16'),
    ],
    ['a field', '<input value="10.11. – 16.11.">', span('2025-11-10', '2025-11-16')],
    ['a teacher’s own text', '<textarea>10.11. – 16.11.</textarea>', undefined],
    ['a button: it leads elsewhere', '<button>10.11. – 16.11.</button>', undefined],
    ['two labels', '<p>No: 10.11.</p><p>Līdz: 16.11.</p>', span('2025-11-10', '2025-11-16')],
    ['one day', '<p>No: 10.11.</p><p>Līdz: 10.11.</p>', span('2025-11-10', '2025-11-10')],
    ['labels the wrong way round', '<p>No: 16.11.</p><p>Līdz: 10.11.</p>', undefined],
    ['one label', '<p>No: 10.11.</p>', undefined],
    ['the other label', '<p>Līdz: 10.11.</p>', undefined],
    ['labels without days', '<p>No: sākuma</p><p>Līdz: beigām</p>', undefined],
    [
      'what two statements share',
      '<p>01.09.2025. – 31.12.2025.</p><p>10.11.2025. – 31.05.2026.</p>',
      span('2025-11-10', '2025-12-31'),
    ],
    [
      'statements that share a day',
      '<p>01.09.2025. – 10.11.2025.</p><p>10.11.2025. – 31.05.2026.</p>',
      span('2025-11-10', '2025-11-10'),
    ],
    ['statements that share nothing', '<p>01.09.2025. – 09.11.2025.</p><p>10.11.2025. – 31.05.2026.</p>', undefined],
    ['nothing', '<p>7.b</p>', undefined],
  ])('%s', (_, html, expected) => {
    const { outline, labelled } = readParts(html);
    expect(readSpan(outline, labelled, around)).toEqual(expected);
  });
});

describe('readAround', () => {
  it.each([
    ['nothing', '<p>7.b</p>', around],
    ['a span with its year', '<p>01.09.2023. – 31.05.2024.</p>', '2023-09-01'],
    ['a span without a year', '<p>10.09. – 16.09.</p>', around],
    ['a past school year', '<p>2023./2024. mācību gads</p>', '2023-09-01'],
    ['a past school year, shortened', '<p>2023./2024. m. g.</p>', '2023-09-01'],
    ['one without blanks', '<p>2023./2024. m.g.</p>', '2023-09-01'],
    ['this school year', '<p>2025./2026. mācību gads</p>', around],
    ['a year to come', '<p>2026./2027. mācību gads</p>', '2026-09-01'],
    ['two years in another sense', '<p>Plāns 2023/2024</p>', around],
    ['a year, then a span with another', '<p>2023./2024. m. g.</p><p>01.09.2024. – 31.05.2025.</p>', '2023-09-01'],
  ])('%s', (_, html, expected) => {
    expect(readAround(readParts(html).outline, around)).toBe(expected);
  });

  it.each([
    ['2025-08-31', '2025-09-01'],
    ['2025-09-01', '2025-09-01'],
    ['2026-08-31', '2026-08-31'],
    ['2026-09-01', '2025-09-01'],
  ] as const)('of 2025/26 on %s is %s', (today, expected) => {
    expect(readAround(readParts('<p>2025./2026. mācību gads</p>').outline, today)).toBe(expected);
  });
});
