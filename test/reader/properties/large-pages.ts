const head = '<h1>7.b Matemātika</h1><p>01.09.2025. – 31.05.2026.</p>';

function lessonRow(index: number): string {
  return `<tr><td>${(index % 28) + 1}.11.2025.</td><td>${(index % 8) + 1}.</td><td>Daļas</td><td></td></tr>`;
}

const lessonHead = '<tr><th>Datums</th><th>Nr.</th><th>Tēma</th><th>Uzdots</th></tr>';

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: Math.floor(count) }, (_, index) => make(index)).join('');

/** Pages of a number of elements, in shapes that have made readers slow: what is asked of each may not grow with all. */
export const largePages: Record<string, (elements: number) => string> = {
  'one huge table': (count) => `${head}<table>${lessonHead}${repeat(count / 5, lessonRow)}</table>\n`,
  'many small tables': (count) =>
    head +
    repeat(
      count / 12,
      (index) => `<h3>${(index % 28) + 1}.11.2025.</h3><table>${lessonHead}${lessonRow(index)}</table>`,
    ),
  'many tables of other things': (count) =>
    `${head}<table>${lessonHead}${repeat(9, lessonRow)}</table>${repeat(count / 5, (index) => `<table><tr><td>${index}</td><td>x</td></tr></table>`)}`,
  'many cards': (count) =>
    head +
    repeat(
      count / 8,
      (index) =>
        `<div class="card"><h3>${(index % 28) + 1}.11.2025. ${(index % 8) + 1}. stunda</h3><p><b>Tēma:</b> Daļas</p><p><b>Uzdots:</b> </p></div>`,
    ),
  'many labels': (count) =>
    head + repeat(count / 2, (index) => `<div><span>${index % 2 ? 'Tēma' : 'Uzdots'}:</span></div>`),
  'many labels in one place': (count) =>
    `${head}<div>${repeat(count, (index) => (index % 2 ? '<b>Tēma:</b> Daļas' : '<b>Uzdots:</b> '))}</div>`,
  'many controls': (count) => head + repeat(count / 3, () => '<div><label>Tēma <input></label></div>'),
  wide: (count) => head + repeat(count, (index) => `<span>vārds ${index}</span>`),
  'one wide row': (count) =>
    `${head}<table>${lessonHead}<tr>${repeat(count, (index) => `<td>${index}</td>`)}</tr></table>`,
  nested: (count) => `${head}${repeat(count / 100, () => '<div>'.repeat(100) + 'Tēma: Daļas' + '</div>'.repeat(100))}`,
  deep: (count) => `${head}${'<div>'.repeat(Math.min(count / 50, 900))}Tēma: Daļas`,
  'spans over everything': (count) =>
    `${head}<table>${lessonHead}${repeat(count / 3, () => '<tr><td rowspan="9999" colspan="2">20.11.2025.</td><td>1</td></tr>').slice(0, count * 12)}</table>`,
  'headings of days': (count) => head + repeat(count, (index) => `<h3>${(index % 28) + 1}.11.2025.</h3>`),
};
