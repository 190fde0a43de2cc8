import type { Field, IsoDate } from '@/utils/journal/field';
import type { DateSpan } from '@/utils/journal/reading';
import { flatText, plainText } from './text';

/** A date found in a text. */
export interface DateMatch {
  /** Undefined: it has the form of a date and is none (31.02.). */
  date: IsoDate | undefined;
  /** The text without it. */
  rest: string;
  hasYear: boolean;
  start: number;
  end: number;
}

/** Months with their endings; whole, so that «5. mainīgie» is no day of May. In Russian as a browser's translation writes. */
const months = [
  'jan(?:v[a-z]*)?|янв(?:ар[а-я]*)?',
  'feb(?:r[a-z]*)?|фев(?:рал[а-я]*)?',
  'mar(?:t[a-z]*)?|мар(?:та?)?',
  'apr(?:il[a-z]*)?|апр(?:ел[а-я]*)?',
  'mai(?:j[a-z]*)?|ма[ия]',
  'jun(?:ij[a-z]*)?|июн[ья]?',
  'jul(?:ij[a-z]*)?|июл[ья]?',
  'aug(?:ust[a-z]*)?|авг(?:уст[а-я]*)?',
  'sep(?:t[a-z]*)?|сен(?:т[а-я]*)?',
  'okt(?:obr[a-z]*)?|окт(?:ябр[а-я]*)?',
  'nov(?:embr[a-z]*)?|ноя(?:бр[а-я]*)?',
  'dec(?:embr[a-z]*)?|дек(?:абр[а-я]*)?',
];
const monthWord = `(?:${months.join('|')})(?![a-zа-я])`;
const monthStems = months.map((words) => words.split('|').map((word) => word.slice(0, 3)));
const weekdays = ['pirmdien', 'otrdien', 'tresdien', 'ceturtdien', 'piektdien', 'sestdien', 'svetdien'];

/**
 * Forms of a date over flat text: ISO, also with full stops or slashes; dd-mm-yyyy; dd.mm.yyyy. dd.mm.yy. dd.mm. dd/mm; «20. novembris», «2025. gada 20. nov.».
 * «1. 7.b Matemātika» is the first lesson of a class.
 */
const isoForm = /(?<![\d.])(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)(t[\d:.]+z?)?\.?/;
const dashForm = /(?<![\d.:-])(?<d>\d{1,2})-(?<m>\d{1,2})-(?<y>\d{4})(?!\d)\.?/;
const numberForm =
  /(?<![\d.:,])(?<d>\d{1,2})(?:\. ?|\/)(?<m>\d{1,2})(?:(?:\. ?|\/)(?<y>\d{4})|[./](?<yy>\d{2})(?![\d:]))?(?![\d:%]|\.[a-z]{1,2}\b)\.?(?: ?g\.)?/;
const wordForm = new RegExp(
  `(?:(?<y>\\d{4})\\.? ?(?:gada|g\\.) )?(?<![\\d.])(?<d>\\d{1,2})\\.? ?(?<w>${monthWord})\\.?(?:,? (?<y2>\\d{4})\\b\\.?(?: ?g(?:ads|ada|\\.))?)?`,
);

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function makeDate(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

function monthOfWord(word: string): number {
  const stem = word.slice(0, 3);
  return monthStems.findIndex((stems) => stems.includes(stem) || (stems.includes('mai') && /^ма[ия]/.test(word))) + 1;
}

/** The year of a month in the school year (September to August) around a day. */
function schoolYearOf(month: number, around: IsoDate): number {
  const year = Number(around.slice(0, 4)) - (Number(around.slice(5, 7)) < 9 ? 1 : 0);
  return month < 9 ? year + 1 : year;
}

/**
 * The first date in a text.
 * @param around A day of the school year that a missing year is taken from.
 * @returns Undefined: nothing has the form of a date.
 */
export function queryDate(text: string, around: IsoDate): DateMatch | undefined {
  // Most texts have no digit, and most dates the plain form: neither waits for the other forms.
  if (!/\d/.test(text)) return undefined;
  const [, day, month, year] = plainForm.exec(text) ?? [];
  if (day && month && year) {
    const date = makeDate(Number(year), Number(month), Number(day));
    return { date, rest: '', hasYear: true, start: 0, end: text.length };
  }
  return queryAnyDate(text, around);
}

const plainForm = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/;

function queryAnyDate(text: string, around: IsoDate): DateMatch | undefined {
  const whole = plainText(text);
  const flat = flatText(whole);
  const found = isoForm.exec(flat) ?? dashForm.exec(flat) ?? wordForm.exec(flat) ?? numberForm.exec(flat);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const month = groups['w'] ? monthOfWord(groups['w']) : Number(groups['m']);
  const stated = groups['y'] ?? groups['y2'] ?? (groups['yy'] ? `20${groups['yy']}` : undefined);
  const end = found.index + found[0].length;
  return {
    date: makeDate(stated ? Number(stated) : schoolYearOf(month, around), month, Number(groups['d'])),
    rest: `${whole.slice(0, found.index)} ${whole.slice(end)}`.trim(),
    hasYear: stated !== undefined,
    start: found.index,
    end,
  };
}

/** The date of a date column's cell or of a date field. */
export function readDate(text: string, around: IsoDate): Field<IsoDate> {
  const plain = plainText(text);
  if (!plain) return { state: 'empty' };
  const date = queryDate(plain, around)?.date;
  return date ? { state: 'filled', text: plain, value: date } : { state: 'unreadable', text: plain };
}

const noise = new RegExp(
  `\\b(?:(?:${weekdays.join('|')})[a-z]*|(?:aiz)?vakar|sodien|rit|parit|sv|pk|[potcs]|datums|diena|nedela|periods?|no|lidz|gads|macibu|semestris|i+|plkst|\\d{1,2}:\\d\\d)\\b`,
  'g',
);

/** What stands around a date and says no more than it: weekdays, «šodien», «gads», times, lesson numbers' dots. */
function isDateNoise(text: string): boolean {
  return text === '' || !/[a-z0-9\u0400-\u04ff]/.test(flatText(text).replace(noise, ''));
}

/** The date of a heading such as «28.11.24. ceturtdiena (šodien)»: a text that is a date and nothing else. */
export function queryHeadingDate(text: string, around: IsoDate): IsoDate | undefined {
  if (text.length > 80) return undefined;
  const match = queryDate(text, around);
  return match && isDateNoise(match.rest) ? match.date : undefined;
}

/** 1 (Monday) to 7 of a heading that is a weekday's name and nothing else. */
export function queryWeekday(text: string): number | undefined {
  const flat = flatText(text);
  const index = weekdays.findIndex((stem) => flat.startsWith(stem));
  return index >= 0 && isDateNoise(flat) ? index + 1 : undefined;
}

/** A day moved by whole days. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = date.split('-').map(Number) as [number, number, number];
  for (day += days; day > daysIn(year, month);) {
    day -= daysIn(year, month);
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
  while (day < 1) {
    month = ((month + 10) % 12) + 1;
    if (month === 12) year--;
    day += daysIn(year, month);
  }
  return makeDate(year, month, day) ?? date;
}

/** Two dates whose own signs could be taken for the sign between them. */
const wholeDates =
  /(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}-\d{1,2}-\d{4})\D+(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}-\d{1,2}-\d{4})/;

/** A span that a text states («01.09.2025. – 31.05.2026.», «11.11. - 17.11.», «10.–14. nov.») and little else. */
export function querySpan(text: string, around: IsoDate): DateSpan | undefined {
  if (text.length > 80 || !/\d/.test(text)) return undefined;
  const plain = plainText(text);
  const parts = /^(.*?\d\.?(?: ?[A-Za-zÀ-ɏЀ-ӿ]+\.?)?)\s*(?:[-–—]|\blīdz\b|\blidz\b)\s*(\d.*)$/.exec(
    plain.replace(/\s\((.*)\)$/, ' $1'),
  );
  const iso = wholeDates.exec(plain);
  const [first, second] = iso ? [iso[1], iso[2]] : [parts?.[1], parts?.[2]];
  const to = second ? queryDate(second, around) : undefined;
  if (first === undefined || !to?.date || !isDateNoise(to.rest)) return undefined;
  // «10.–14.11.»: the first day borrows month and year; «11.11. - 17.11.2025.»: the year.
  const day = /(?:^|\D)(\d{1,2})\.?$/.exec(first);
  const from = queryDate(first, to.date);
  const start = from?.date ?? (day && !from ? makeDate(...monthOf(to.date), Number(day[1])) : undefined);
  if (!start || !isDateNoise(from ? from.rest : first.slice(0, day?.index ?? 0))) return undefined;
  if (start <= to.date) return { from: start, to: to.date };
  const yearBefore = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` as IsoDate;
  return from?.hasYear || yearBefore > to.date ? undefined : { from: yearBefore, to: to.date };
}

function monthOf(date: IsoDate): [number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** 1 September of a school year that a text names («2025./2026. m. g.»). */
export function querySchoolYear(text: string): IsoDate | undefined {
  const found = /\b(20\d\d)\.? ?[/–-] ?(?:20)?\d\d\b/.exec(text);
  return found && !/\d\d-\d\d-\d\d/.test(text) ? (`${Number(found[1])}-09-01` as IsoDate) : undefined;
}

/** Names of months as a title has them, in no form that is a person's genitive («Maijas», «Martas»). */
const monthName =
  /(?<![a-zа-я])(?<w>(?:janvar|februar|april|septembr|oktobr|novembr|decembr)(?:is|im|i|a)|(?:mai|ju[nl]i)j(?:s|am|a)|mar(?:ts|tam|ta)|august(?:s|am|a)|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[ия]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])(?![a-zа-я])/g;

/** Words that a month's name may stand among: «Mēneša plāns: 2025. gada novembris». */
const monthNoise =
  /^(menes[a-z]*|plan[a-z]*|gads|gada|g|m|macibu|temata|grupas|uz|par|laiks|no|lidz|месяц|план|на|год|года|г)?$/;

/** Fewer days are a week's plan or a project's. */
const fewestDays = 20;

/**
 * The first day of the month that a text names and says no more than: «Oktobris», «2026. gada oktobrim», «10.2026.»,
 * «2026-10», «01.10.2026.–31.10.2026.». Two months are none.
 * @param around A day of the school year that a missing year is taken from.
 */
export function queryMonth(text: string, around: IsoDate): IsoDate | undefined {
  if (text.length > 60) return undefined;
  const span = querySpan(text, around);
  if (span) {
    const isOne = span.from.slice(0, 7) === span.to.slice(0, 7) && addDays(span.from, fewestDays) <= span.to;
    return isOne ? makeDate(...monthOf(span.from), 1) : undefined;
  }
  const flat = flatText(text);
  if (queryDate(flat, around)) return undefined;
  const digits =
    /^(?:menesis:? |menesa plans:? |plans:? )?(?:(?<y>20\d\d)[-./](?<m>\d\d?)|(?<m2>\d\d?)[./] ?(?<y2>20\d\d))\.?$/.exec(
      flat,
    )?.groups;
  if (digits) return makeDate(Number(digits['y'] ?? digits['y2']), Number(digits['m'] ?? digits['m2']), 1);
  const names = [...flat.matchAll(monthName)];
  const word = names.length === 1 ? names[0]?.groups?.['w'] : undefined;
  const month = word ? monthOfWord(word) : 0;
  if (!month) return undefined;
  const rest = flat.replace(monthName, ' ');
  const years = rest.match(/20\d\d/g) ?? [];
  const others = rest.replace(/20\d\d/g, ' ').split(/[^a-zа-я0-9]+/);
  if (years.length > 1 || !others.every((other) => monthNoise.test(other))) return undefined;
  return makeDate(Number(years[0] ?? schoolYearOf(month, around)), month, 1);
}
