import { createWords } from './words';

/** A large page of the site that is no journal: news, comments, a table of rooms; about 5,000 elements. */
export function writeOtherBody(seed: number): string {
  const words = createWords(seed);
  const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const menu = times(40, (at) => `<li><a href="#${at}">${words.write(1, 2)}</a></li>`);
  const news = times(300, () => {
    const lines = times(3, () => `<p><span>${words.write(8, 20)}</span> <b>${words.write(1, 2)}</b></p>`);
    const comments = times(2, () => `<li><em>${words.write(3, 9)}</em></li>`);
    return `<article><h2>${words.write(2, 5)}</h2>${lines.join('')}<ul>${comments.join('')}</ul></article>`;
  });
  const rooms = times(
    60,
    (at) => `<tr><td>${100 + at}</td><td>${words.write(1, 2)}</td><td>${words.pick(40)}</td></tr>`,
  );
  return `<nav><ul>${menu.join('')}</ul></nav><h1>Jaunumi</h1>${news.join('\n')}
<table><tr><th>Telpa</th><th>Nosaukums</th><th>Vietas</th></tr>${rooms.join('')}</table>`;
}
