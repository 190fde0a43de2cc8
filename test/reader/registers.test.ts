import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/reader/read-page';
import { queryLabelName, queryRegister } from '@/utils/reader/vocabulary';
import { options, parsePage } from './saved-page';

describe('queryRegister', () => {
  it.each([
    ['Ieraksti par klases žurnāla pārbaudi', 'inspection-log'],
    ['Ieraksti par klases žurnāla pārbaudi – 8.b', 'inspection-log'],
    ['Ieraksti par pārbaudi', 'inspection-log'],
    ['Žurnāla pārbaude', 'inspection-log'],
    ['Klases žurnālu pārbaudes', 'inspection-log'],
    ['Pārbaude', 'inspection-log'],
    ['Pārbaudes ieraksti', 'inspection-log'],
    ['Piezīmes par klases žurnāla aizpildīšanu', 'inspection-log'],
    ['Записи о проверке журнала', 'inspection-log'],
    ['Проверка', 'inspection-log'],
    ['Pārbaudes darbi', undefined],
    ['Žurnāla pārbaudes darbs', undefined],
    ['Pārbaudes darba ieraksti', undefined],
    ['Individuālās sarunas', 'talk-log'],
    ['INDIVIDUALAS SARUNAS AR VECAKIEM', 'talk-log'],
    ['Sarunas ar izglītojamo vecākiem', 'talk-log'],
    ['Sarunu reģistrs', 'talk-log'],
    ['Беседы с родителями', 'talk-log'],
    ['Sarunvaloda', undefined],
    ['Sarunas par mākslu', undefined],
    ['Vadītāja vietnieka darba žurnāls', 'work-journal'],
    ['Direktora vietnieces izglītības jomā darba žurnāls', 'work-journal'],
    ['Metodiķa dienasgrāmata', 'work-journal'],
    ['Рабочий журнал', 'work-journal'],
    ['Individuālā darba žurnāls', undefined],
    ['Skolotāja dienasgrāmata', undefined],
    ['Grupas žurnāls', 'group-journal'],
    ['2. grupas žurnāla ieraksti', 'group-journal'],
    ['Журнал группы', 'group-journal'],
    ['Žurnāls', undefined],
    ['Drošības instruktāža', undefined],
    [`Individuālās sarunas ${'ar vecākiem '.repeat(8)}`, undefined],
  ])('%s is the title of %s', (text, register) => {
    expect(queryRegister(text)).toBe(register);
  });
});

describe('the labels of registers', () => {
  it.each([
    ['Pārbaudīja', 'inspector'],
    ['Kas pārbaudīja', 'inspector'],
    ['Pārbaudītājs', 'inspector'],
    ['Pārbaudes veicējs', 'inspector'],
    ['Проверил', 'inspector'],
    ['Slēdziens', 'remarks'],
    ['Lēmums', 'remarks'],
    ['Vienošanās', 'remarks'],
    ['Trūkumu novēršana', 'remarks'],
    ['Решение', 'remarks'],
    ['Ieraksts', 'content'],
    ['Konstatēts', 'content'],
    ['Secinājumi', 'content'],
    ['Atzinums', 'content'],
    ['Sarunas saturs', 'content'],
    ['Par ko', 'content'],
    ['Pasākums', 'content'],
    ['Veiktais darbs', 'content'],
    ['Paveiktie darbi', 'content'],
    ['Pārbaudes rezultāts', 'content'],
    ['Запись', 'content'],
    ['Содержание беседы', 'content'],
    ['Dalībnieki', 'aside'],
    ['Vecāki', 'aside'],
    ['Ar ko', 'aside'],
    ['Paraksts', 'aside'],
    ['Ieraksta datums', 'date'],
    ['Sarunas tēma', 'topic'],
    ['Pārbaudes darbs', undefined],
  ])('%s is %s', (text, name) => {
    expect(queryLabelName(text)).toBe(name);
  });
});

const table = '<table><tr><th>Datums</th><th>Saturs</th></tr><tr><td>17.11.2025.</td><td>Daļas</td></tr></table>';
const lessons = table.replace('17.11.', '18.11.').replace('Saturs', 'Tēma');
const kindOf = (html: string): string => readPage(parsePage(html), options).page;

describe('the title above', () => {
  it.each([
    ['a heading', `<h2>Individuālās sarunas</h2>${table}`, 'talk-log'],
    [
      'a heading with class, group and period between',
      `<h1>Pārbaude</h1><h2>7.b</h2><h3>2025. gada novembris</h3>${table}`,
      'inspection-log',
    ],
    ['a journal’s name between', `<h1>Pārbaude</h1><h2>7.b Matemātika</h2>${table}`, 'inspection-log'],
    ['another title between', `<h1>Pārbaude</h1><h2>7.b Vecāku padome</h2><h3>Plāni</h3>${table}`, 'lesson-list'],
    ['a line of two words', `<div>Žurnāla pārbaude</div>${table}`, 'inspection-log'],
    ['a line of one word', `<div>Pārbaude</div>${table}`, 'lesson-list'],
    ['a link', `<a href="#">Žurnāla pārbaude</a>${table}`, 'lesson-list'],
    ['a button', `<button>Žurnāla pārbaude</button>${table}`, 'lesson-list'],
    [
      'a chosen value',
      `<select><option>Stundas</option><option selected>Individuālās sarunas</option></select>${table}`,
      'talk-log',
    ],
    [
      'a value that is not chosen',
      `<select><option selected>Stundas</option><option>Individuālās sarunas</option></select>${table}`,
      'lesson-list',
    ],
    ['a caption', table.replace('<table>', '<table><caption>Individuālās sarunas</caption>'), 'talk-log'],
    ['a heading after the table', `<h1>7.b</h1>${table}<h2>Žurnāla pārbaude</h2>`, 'lesson-list'],
    ['lessons below a register', `<h2>Žurnāla pārbaude</h2>${table}<h2>7.b Matemātika</h2>${lessons}`, 'lesson-list'],
    ['months below a register', `<h2>Žurnāla pārbaude</h2>${table}<h3>7.b</h3>${table}`, 'inspection-log'],
  ])('%s', (_, html, page) => {
    expect(kindOf(html)).toBe(page);
  });

  it.each([
    ['pupils', 'Izglītojamais', 'inspection-log', 'unknown'],
    ['pupils', 'Izglītojamais', 'talk-log', 'talk-log'],
    ['homework', 'Uzdots', 'talk-log', 'unknown'],
    ['homework', 'Uzdots', 'group-journal', 'lesson-list'],
    ['lesson numbers', 'Nr.', 'group-journal', 'lesson-list'],
    ['an outcome', 'Sasniedzamais rezultāts', 'group-journal', 'lesson-list'],
    ['lesson types', 'Stundas tips', 'group-journal', 'lesson-list'],
    ['subjects', 'Priekšmets', 'group-journal', 'lesson-list'],
    ['who wrote it', 'Autors', 'group-journal', 'group-journal'],
    ['marks', 'Vērtējums', 'inspection-log', 'family'],
  ])('over a table with %s (%s): %s is %s', (_, head, register, page) => {
    const titles: Record<string, string> = {
      'inspection-log': 'Pārbaude',
      'talk-log': 'Individuālās sarunas',
      'group-journal': 'Grupas žurnāls',
    };
    const wide = table.replace('</th></tr>', `</th><th>${head}</th></tr>`).replace('</td></tr>', '</td><td></td></tr>');
    expect(kindOf(`<h1>${titles[register] ?? ''}</h1>${wide}`)).toBe(page);
  });

  it('keeps a window of one record from being a lesson', () => {
    const record =
      '<label>Datums <input value="19.11.2025."></label><label>Saturs <textarea></textarea></label><label>Piezīmes <textarea></textarea></label>';
    expect(kindOf(`<h2>7.b</h2><h3>Individuālās sarunas</h3>${record}`)).toBe('unknown');
    expect(kindOf(`<h2>7.b</h2><h3>Jauna stunda</h3>${record}`)).toBe('lesson-window');
  });
});

describe('a record', () => {
  const readRecord = (row: string) =>
    readPage(
      parsePage(
        `<h1>Pārbaude</h1><h2>7.b Ansis Ozols</h2><table><tr><th>Datums</th><th>Saturs</th><th>Pārbaudīja</th></tr>${row}</table><p>E-klase</p>`,
      ),
      options,
    ).entries[0];

  it('keeps a dash, and of the inspector presence only', () => {
    const record = readRecord('<tr><td>17.11.2025.</td><td>–</td><td>Anna Ozola</td></tr>');
    expect(record).toMatchObject({
      key: '7.b|||2025-11-17||inspection|1',
      kind: 'inspection',
      journal: { className: '7.b', subject: null, kind: 'subject' },
      fields: { content: { state: 'filled', text: '–' }, inspector: { state: 'filled', text: '', value: '' } },
    });
  });

  it.each([
    ['an outcome', 'SR: prot rakstīt', 'filled'],
    ['a picture', '<img src="x.png" alt="shēma">', 'filled'],
    ['nothing', '&nbsp;', 'empty'],
  ])('is filled or empty, in whatever words: %s', (_, html, state) => {
    const record = readRecord(`<tr><td>17.11.2025.</td><td>${html}</td><td></td></tr>`);
    expect(record?.fields).toMatchObject({ content: { state }, inspector: { state: 'empty' } });
    expect(Object.keys(record?.fields ?? {})).toEqual(['content', 'inspector']);
  });
});
