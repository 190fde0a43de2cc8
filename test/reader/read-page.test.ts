import { describe, expect, it } from 'vitest';
import { isRegisterPage } from '@/utils/journal/reading';
import { readPage } from '@/utils/reader/read-page';
import { expectedReadingOf, keptPage, openPage, options, pageNames, parsePage } from './saved-page';

describe('saved pages', () => {
  it.each(pageNames)('%s', (name) => {
    expect(readPage(keptPage(name), options)).toEqual(expectedReadingOf(name));
  });

  it('leaves no name of a pupil in a reading of a grid', () => {
    for (const name of pageNames.filter((one) => /^(grid|term)/.test(one))) {
      expect(JSON.stringify(readPage(keptPage(name), options))).not.toMatch(
        /Kaln|Upīt|Zars|Egle|Bērziņ|Ozols|Калнс|Упите/,
      );
    }
  });

  it('leaves no name and no word of a register in its reading', () => {
    const registers = pageNames.filter((name) => {
      const { page } = expectedReadingOf(name);
      return isRegisterPage(page) && page !== 'month-plan' && page !== 'term-marks';
    });
    expect(registers.length).toBeGreaterThan(15);
    for (const name of registers) {
      expect(JSON.stringify(readPage(keptPage(name), options)), name).not.toMatch(
        /Vanag|Krau|Laps|Sniedz|Скворц|Zari|Sēja|Pūc|Dzen|Pārb|Замеч|Mācī|Sanāksm|Drošīb|matem/i,
      );
    }
  });
});

describe('readPage', () => {
  it('gives the same reading twice', () => {
    const document = openPage('lesson-list-th');
    expect(readPage(document, options)).toEqual(readPage(document, options));
  });

  it('reads 120 rows, each once and with its own key', () => {
    const rows = Array.from(
      { length: 120 },
      (_, index) =>
        `<tr><td>${String((index % 28) + 1)}.11.2025.</td><td>${String((index % 8) + 1)}.</td><td>${index % 5 ? 'Daļas' : ''}</td></tr>`,
    );
    const page = `<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Nr.</th><th>Tēma</th></tr>${rows.join('')}</table>`;
    const { entries, coverage } = readPage(parsePage(page), options);
    expect(coverage).toMatchObject({ seen: 120, read: 120 });
    expect(new Set(entries.map(({ key }) => key)).size).toBe(120);
    expect(entries.filter(({ fields }) => fields.topic?.state === 'empty')).toHaveLength(24);
  });

  it('asks the browser what is shown, a few times and not once a row', () => {
    const document = parsePage(
      `<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Tēma</th><th class="off">Uzdots</th></tr>${'<tr><td>20.11.2025.</td><td></td><td class="off"></td></tr>'.repeat(60)}</table>
       <div class="off"><label>Tēma <textarea></textarea></label></div>`,
    );
    let count = 0;
    Object.assign(document.defaultView?.Element.prototype ?? {}, {
      checkVisibility(this: Element) {
        count++;
        return !this.closest('.off');
      },
    });
    const reading = readPage(document, options);
    expect(reading.page).toBe('lesson-list');
    expect(reading.coverage.hidden).toEqual(['hidden-column']);
    expect(reading.entries[0]?.fields).toEqual({ topic: { state: 'empty' } });
    expect(count).toBeLessThan(20);
  });

  it('looks into open shadow roots', () => {
    const document = parsePage('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML =
      '<h1>7.b Matemātika</h1><table><tr><th>Datums</th><th>Tēma</th></tr><tr><td>20.11.2025.</td><td>Daļas</td></tr></table>';
    expect(readPage(document, options).entries).toHaveLength(1);
  });

  it('is unknown where the page’s own objects throw', () => {
    const document = openPage('lesson-list-th');
    Object.defineProperty(document, 'body', {
      get: () => {
        throw new Error('broken');
      },
    });
    expect(readPage(document, options)).toMatchObject({ page: 'unknown', entries: [] });
  });
});
