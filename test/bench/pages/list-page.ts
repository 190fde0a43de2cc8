import { createWords, type Words } from './words';

/**
 * A lesson list as a journal of one class and subject shows it, of any length. Everything in it is invented, and another
 * seed gives other texts, so that no run meets what an earlier one left in a cache.
 */
export function writeListBody(rows: number, seed: number): string {
  const words = createWords(seed);
  const lines: string[] = [];
  for (let at = 0; at < rows; at += 1) lines.push(writeRow(at, rows, words));
  const heads = ['Datums', 'Nr.', 'Tips', 'Tēma', 'Sasniedzamais rezultāts', 'Uzdots', 'Aizvietošana', 'Piezīmes', ''];
  return `<nav><a href="#start">Sākums</a> <a href="#mail">Pasts</a> <a href="#journal">Žurnāls</a></nav>
<label>Klase <select><option>7.a</option><option selected>7.b</option></select></label>
<label>Priekšmets <select><option>Fizika</option><option selected>Matemātika</option></select></label>
<div>01.09.2025. – 31.05.2026.</div><p id="ticker">12:00:00</p>
<h1>Stundu ieraksti</h1>
<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`;
}

const firstDay = Date.UTC(2025, 8, 1);
const dayCount = 270;
const dayMs = 86_400_000;

/** The day of a row: all rows lie in one school year, from Monday to Friday. */
function getDay(at: number, rows: number): string {
  const day = new Date(firstDay + Math.floor((at * dayCount) / rows) * dayMs);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) day.setUTCDate(day.getUTCDate() - (weekday === 0 ? 2 : 1));
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  return `${date}.${month}.${year}.`;
}

function writeRow(at: number, rows: number, words: Words): string {
  const isTopicThere = words.pick(20) > 0;
  const isHomeworkThere = words.pick(5) > 0;
  const isSubstituted = words.pick(30) === 0;
  const link = `<a href="#file-${at}">${words.write(1, 1).toLowerCase()}.pdf</a>`;
  const cells = [
    getDay(at, rows),
    `${(at % 8) + 1}.`,
    ['Mācību stunda', 'Mācību stunda', 'Pārbaudes darbs'][words.pick(3)],
    `<div>${isTopicThere ? words.write(3, 8) : ''}</div>`,
    words.write(4, 9),
    isHomeworkThere ? `${words.pick(180) + 1}. lpp., ${words.write(1, 4)} ${words.pick(4) === 0 ? link : ''}` : '',
    isSubstituted ? `Aizvieto ${words.write(2, 2)}, rīk. Nr. 1-9/${words.pick(90) + 1}` : '',
    words.pick(6) === 0 ? words.write(2, 6) : '',
    '<button type="button">Labot</button>',
  ];
  return `<tr>${cells.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`;
}
