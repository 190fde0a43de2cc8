// Small tools of the demo site: elements, texts of dates. Plain JavaScript, no build.

/** h('td.Name', { onclick }, child, …): strings become text, null and false are left out. */
export function h(spec, props, ...children) {
  const [tag, ...classes] = spec.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'html') element.innerHTML = value;
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const months = [
  ...['janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs'],
  ...['jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris'],
];

const weekdays = ['pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena', 'sestdiena', 'svētdiena'];

export const addDays = (day, count) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86400000).toISOString().slice(0, 10);

export const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const monday = (day) => addDays(day, 1 - weekday(day));

export const weekdayName = (day) => weekdays[weekday(day) - 1];

/** 20.11.2025. */
export const longDate = (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}.`;

/** 20.11.25. */
export const middleDate = (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(2, 4)}.`;

/** 20.11. */
export const shortDate = (day) => `${day.slice(8)}.${day.slice(5, 7)}.`;

/** 20. novembris */
export const wordDate = (day) => `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1]}`;

/** (šodien), (vakar) … or '' */
export function nearDay(day, today) {
  const words = { '-2': 'aizvakar', '-1': 'vakar', 0: 'šodien', 1: 'rīt', 2: 'parīt' };
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / 86400000);
  return words[distance] ? `(${words[distance]})` : '';
}

export const numberText = (number) => (number === null ? '·' : `${number}.`);

/** Homework as the lists show it: a paragraph a line, then the files. */
export function homeworkNodes({ homework, homeworkFiles }) {
  const lines = homework === '' ? [] : homework.split('\n').map((line) => h('p', null, line));
  return [...lines, ...homeworkFiles.map(fileLink)];
}

export const fileLink = (name) => h('a.file', { href: `/Attachment/Get/${encodeURIComponent(name)}` }, name);
