import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/reader/read-page';
import { sketchPage, sketchText } from '@/utils/reader/sketch';
import { isSketchWord, isTechnicalWord } from '@/utils/reader/sketch-words';
import { flatText } from '@/utils/reader/text';
import { queryLabelName } from '@/utils/reader/vocabulary';
import { fillSketch, isSketch } from '../tools/fill-sketch';

/** Given names and family names, those that are also months, words of the school or of page building among them. */
const names = (
  'Anna Jānis Līga Mārtiņš Marta Maija Jūlija Augusts Kārlis Ilze Pēteris Rita Ieva Laima Dace Marks Max Aija Una Vita ' +
  'Zane Daina Alma Nora Nils Toms Inga Sanita Elīna Artūrs Bērziņš Bērziņa Bērniņš Bērns Kalniņš Ozola Ozols Liepa Egle ' +
  'Zariņa Lapa Lapiņa Klāsons Grupiņš Dienis Zinis Kārkliņš Darbiņš Stundiņš Mācis Skolnieks Pasts-Upīte Jauns Jaunzems ' +
  'Kalniņš Ozoliņš Jansons Liepiņš Krūmiņš Balodis Eglītis Zariņš Pētersons Vītols Kļaviņš Vanags Zālītis Petrovs Siliņš ' +
  'Krastiņš Sproģis Grīnbergs Roze Dzenis Āboliņš Briedis Gailis Lācis Vilks Kalējs Priede Skuja Straume Žagars Druva ' +
  'Cīrulis Mednis Veidis Veide Tipāns Plānis Gadis Darbinieks Posmaņa Laiviņš Telpiņš Nodiņa Datava Valda Velga Vizma ' +
  'Uldis Modris Ainārs Tatjana Romāns Sarmīte Biruta Skaidra Mirdza Austra Saulīte Zeltīte Temis Numa Autore Sesija-Liepa ' +
  'Gads-Ozols Vārdaunis Rozītis Page Rose Art Bill Grace Иванов Анна Тёма Вера Łukasz Müller'
).split(' ');

function parse(html: string): Document {
  return new JSDOM(html, { url: 'https://my.e-klase.lv/' }).window.document;
}

function sketchOf(body: string): string {
  return sketchPage(parse(`<!doctype html><body>${body}`));
}

/** Somebody in every place that a page has for a name. */
function drawPerson(name: string): string {
  const slug = flatText(name).replace(/[^a-z]+/g, '-');
  return `<div class="${name} pupil-${slug} ${slug}Row" id="${slug}_7" data-pupil="${name}" title="${name}" role="${slug}">
    <label for="${slug}_7">${name}:</label><input id="i-${slug}" aria-label="${name}" placeholder="${name}" value="${name} 8" name="${name}">
    <h1>${name}</h1><p>7. ${name} Testa</p><p>${name}</p><a href="/pupil/${slug}">Skolotājs: ${name}</a><img alt="${name}" src="${slug}.png">
    <table><caption>${name}</caption><tr><th>Skolēns</th><th>Vārds</th><th>${name}</th></tr><tr><th scope="row">${name} Testa</th><td>${name}</td><td>n</td></tr></table>
    <dl><dt>${name}</dt><dd>${name}</dd></dl><textarea>${name}</textarea><div contenteditable>${name}: Tēma</div>
    <select><option>${name}</option><option selected>Skolotājs ${name}</option></select><button>Labot ${name}</button>
    <t${slug}-card>${name}</t${slug}-card><script>var a = "${name}"</script><!-- ${name} --><template>${name}</template></div>`;
}

/** «XlAnna» is drawn as «Xlxxxx», «no@» as «nox»: the known word in it. A word that ends so itself is whole. */
function withoutCrosses(word: string): string {
  return isSketchWord(word) || isTechnicalWord(word) ? word : word.replace(/^x+|x+$/g, '');
}

/** Every word of three letters or more in a sketch, folded, without the markup's own names. */
function listWords(sketch: string): string[] {
  return flatText(sketch).match(/[a-z\u0400-\u04ff]{3,}/g) ?? [];
}

describe('a sketch', () => {
  it('names nobody, wherever a name stands', { timeout: 20_000 }, () => {
    const people = names.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
    const words = new Set<string>();
    // A parser without layout searches the whole page for each control's label: small pages.
    for (let start = 0; start < people.length; start += 12) {
      const page = people.slice(start, start + 12).map(drawPerson);
      for (const word of listWords(sketchOf(page.join('')))) words.add(word);
    }
    expect(words).toContain('skolotajs');
    // «Pasts-Upīte»: a word of menus is no name by itself; the other half is.
    const parts = names
      .flatMap((name) => flatText(name).split('-'))
      .filter((part) => !['pasts', 'gads', 'sesija'].includes(part));
    expect([...parts, 'testa', 'slepens'].filter((part) => words.has(part))).toEqual([]);
  });

  it('lets no name into its words', () => {
    const parts = names
      .flatMap((name) => name.split('-'))
      .filter((part) => !['Pasts', 'Gads', 'Sesija'].includes(part));
    expect(parts.filter((part) => isSketchWord(part) || isTechnicalWord(part))).toEqual([]);
  });

  it('lets no word survive that is not of its vocabulary', { timeout: 30_000 }, () => {
    const known =
      /^(class|id|for|role|type|colspan|rowspan|hidden|open|aria-(hidden|colindex|rowcount)|contenteditable|value)$/;
    const anyWord = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[A-ZĀČĒ]?[a-zāčēģīķļņšūž]{3,11}$/),
      fc.constantFrom('Tēma', 'Datums', 'Skolēns', '5. maija', '12. Maija', '20.11.2025.', ...names),
    );
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), (words) => {
        const document = parse('<!doctype html><body>');
        const tags = ['p', 'th', 'label', 'td', 'button', 'h2', 'li', 'dt'];
        words.forEach((text, index) => {
          const element = document.createElement(tags[index % tags.length] ?? 'p');
          element.textContent = `${text} ${words[index + 1] ?? ''}`;
          for (const name of ['class', 'id', 'for', 'role', 'title', 'aria-label', 'data-x', 'type', 'colspan', 'open'])
            element.setAttribute(name, text);
          document.body.append(element);
        });
        const sketch = sketchPage(document);
        const drawn = parse(sketch);
        const elements = [...drawn.body.querySelectorAll('*')];
        const texts = elements.map(({ textContent }) => textContent).join(' ');
        const strange = (texts.match(/\p{L}+/gu) ?? []).filter(
          (one) => !/^(x+|nov)$/i.test(one) && !isSketchWord(withoutCrosses(one)),
        );
        const attributes = elements.flatMap((one) => [...one.attributes]);
        const parts = attributes
          .filter(({ name }) => ['class', 'id', 'for', 'role'].includes(name))
          .flatMap(({ value }) => value.match(/[A-Z]?[a-z]+|[A-Z]+|[^\w\s~-]+/g) ?? [])
          .filter((part) => !/^(x+|i+)$/.test(part) && !isTechnicalWord(withoutCrosses(part)));
        expect([...strange, ...parts]).toEqual([]);
        expect(attributes.map(({ name }) => name).filter((name) => !known.test(name))).toEqual([]);
        const values = attributes.filter(({ name }) => name !== 'colspan').map(({ value }) => value);
        expect([texts, ...values].join(' ')).not.toMatch(/[1-9]/);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps words of the vocabulary, forms of dates and equal lengths', () => {
    expect(sketchText('Tēma: Daļu saskaitīšana')).toBe('Tēma: xxxx xxxxxxxxxxxx');
    expect(sketchText('Pirmdiena, 17. novembris')).toBe('Pirmdiena, 00. novembris');
    expect(sketchText('2025. gada 5. maijā plkst. 8:30–9:10')).toBe('0000. gada 0. novembris plkst. 0:00–0:00');
    expect(sketchText('20. nov.')).toBe('00. nov.');
    expect(sketchText('Aizvietošanas tēma')).toBe('Aizvietošanas tēma');
    expect(sketchText('Darbs ar tēmām un Annu')).toBe('xxxxx xx xxxxx xx xxxx');
    expect(sketchText('S.R.', 'label')).toBe('S.R.');
    expect(sketchText('S.R.')).toBe('x.x.');
    expect(sketchText('+')).toBe('x');
    expect(sketchText('anna@skola.lv')).toBe('xxxxxxxxxx.xx');
    expect(sketchText('Tēma', 'value')).toBe('xxxx');
  });

  it('leaves the meaning of a label as it was', () => {
    const labels =
      'Tēma|Тема урока|Домашнее задание|Sasniedzamais rezultāts|Uzdots mājās|Rīkojuma Nr.|Aizvietotais skolotājs|Stundas nr.|Nr.p.k.|MD';
    for (const label of labels.split('|')) {
      expect(queryLabelName(sketchText(label, 'label')), label).toBe(queryLabelName(label));
    }
  });

  it('draws what is hidden as hidden, controls without their values, editors and shadow roots in place', () => {
    const document =
      parse(`<!doctype html><body><style>.slepens { color: red }</style><div style="display:none"><p>Datums</p></div>
      <input type="password" value="slepens"><input type="hidden" value="slepens"><input value="slepens 12"><textarea>slepens</textarea>
      <input placeholder="Ievadiet tēma…"><select><option>A</option><option selected>Visas klases</option></select>
      <iframe></iframe><iframe src="https://youtube.com/x"></iframe><div id="host"></div></body>`);
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = 'Rakstu Annai';
    inner?.body.setAttribute('contenteditable', 'true');
    const host = document.querySelector('#host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<table><tr><th>Datums</th><th>Tēma</th></tr></table>';
    const before = document.documentElement.outerHTML;
    const sketch = sketchPage(document);
    expect(sketch).toContain('<div hidden>\n  <p>Datums</p>');
    expect(sketch).not.toMatch(/slepens|youtube|Annai|<p hidden/);
    expect(sketch).toContain('value="xxxxxxx 00"');
    expect(sketch).toContain('<option>Visas klases</option><!-- + 1 -->');
    expect(sketch).toContain('<!-- topic? -->');
    expect(sketch).toContain('<div contenteditable="true">xxxxxx xxxxx</div>');
    expect(sketch).toContain('<th>Tēma</th>');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps a label with its control where ids differ in digits only', () => {
    const drawn = parse(
      sketchOf('<label for="f1">Tēma</label><label for="f2">Uzdots</label><input id="f2"><input id="f1">'),
    );
    const [topic, homework] = drawn.querySelectorAll('label');
    const [first, second] = drawn.querySelectorAll('input');
    expect([topic?.htmlFor, homework?.htmlFor]).toEqual([second?.id, first?.id]);
  });

  it('counts rows that are like those before, and hardly draws pupils', () => {
    const row = '<tr class="even"><td>20.11.2025.</td><td>Daļas</td></tr>';
    const long = sketchOf(
      `<table><thead><tr><th>Datums</th><th>Tēma</th></tr></thead><tbody>${row.repeat(600)}</tbody></table>`,
    );
    expect(long).toContain('<!-- + 580 -->');
    expect(long.length).toBeLessThan(5_000);
    const pupils = sketchOf(
      `<table><thead><tr><th>Skolēns</th><th>20.11.</th></tr></thead><tbody>${'<tr><td>Anna</td><td>8</td></tr>'.repeat(28)}</tbody></table>`,
    );
    expect(pupils).toContain('<!-- + 24 -->');
  });

  it('of a deep page is bounded', () => {
    const document = parse('<!doctype html><body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 600; depth++) inner = inner.appendChild(document.createElement('b'));
    expect(sketchPage(document)).toContain('<!-- … -->');
  });
});

describe('the sketches of saved pages', () => {
  const folder = new URL('../pages/', import.meta.url);

  it('are nearly all recognised as their pages are', { timeout: 60_000 }, () => {
    const cases = readdirSync(folder).filter((name) => !name.includes('.'));
    const different = cases.filter((name) => {
      const document = parse(readFileSync(new URL(`${name}/page.html`, folder), 'utf8'));
      const sketch = sketchPage(document);
      expect(isSketch(sketch)).toBe(true);
      const drawn = parse(sketch);
      fillSketch(drawn);
      const [page, own] = [document, drawn].map((one) => readPage(one, { today: '2025-11-20' }));
      return page?.page !== own?.page;
    });
    // A sketch has no states (busy), no marks and no words that may be names; a page may hang on just these.
    expect(different.length / cases.length, different.join()).toBeLessThan(0.1);
  });
});
