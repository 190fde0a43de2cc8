import type { AuthorRole, Entry } from '@/utils/journal/entry';
import type { Column, Head } from './columns';
import { contentOf } from './content';
import type { PageContext } from './context';
import type { Block } from './outline';
import { isSubjectName } from './journal-name';
import { isSubstitutionText, parseSubstitution } from './substitution';
import { capitals, flatText, foldLabel, letters, plainText, smalls } from './text';
import { isAction, isOtherPageText, queryLabelName } from './vocabulary';

/** What leaves the reader of who wrote an entry: no name. */
export type Authorship = Pick<Entry, 'author' | 'authorRole'>;

/** A place that names somebody beside an entry. Whose lesson it is does not say who wrote it down. */
export interface AuthorPlace {
  column: Column;
  isTeacher: boolean;
}

const authorLabel = /^((ieraksta|stundas) )?(autor|ievadi|izveid|ierakstij|aizpildij|pievienoj)/;
const teacherLabel = /^(stundas )?(skolotaj|pedagog)/;

/** «Anna», «A.», «Liepa-Ozola»: a capital, and no digit. */
const namePart = new RegExp(`^[${capitals}][${letters}’'-]*\\.?$`);
const hastyName = new RegExp(`^[${smalls}]\\. [${smalls}]{3,}$`);
const title = /^(skolotaj|pedagog|metodik|direktor|virslietotaj)/;
/** Words with capitals that stand at the top of a page and are nobody. */
const nobody = /skol|gimnaz|\bpii\b|licej|tehnikum|centr|klas|zurnal|sarakst|profil|stund|\bman[aisu]?s?\b|izvelne/;

/** Whether a label stands before the one who made an entry («Ievadīja», «Autors», «Izveidots»). */
export function isAuthorLabel(text: string): boolean {
  return authorLabel.test(foldLabel(text));
}

/** A person's name as its parts, without title, date and hour; undefined: no name, or more than one. */
function partsOf(text: string): string[] | undefined {
  const bare = plainText(text)
    .replace(/\d{1,4}[./:-]\d{1,2}([./:-]\d{2,4})?\.?/g, ' ')
    .replace(/^[\s,;·–-]+|[\s,;·–-]+$|\([^)]*\)/g, '')
    .replace(/\.(?=\S)/g, '. ');
  const [person = '', ...rest] = bare.split(/[,;/]/);
  if (!rest.every((one) => title.test(foldLabel(one)) || foldLabel(one) === '')) return undefined;
  const parts = person.split(/\s+/).filter((part) => part && !title.test(flatText(part)));
  // Typed in haste: «a. ozola». Without an initial two small words are anything.
  const isName = hastyName.test(parts.join(' ')) || parts.every((part) => namePart.test(part));
  if (parts.length === 0 || parts.length > 4 || !isName) return undefined;
  return parts.flatMap((part) => flatText(part).split('-')).filter((part) => part !== '');
}

/** A part without a Latvian ending: «Ozolu», «Ozola» and «Ozols» may be one person or two. */
function stemOf(part: string): string {
  return part.replace(/[aeious]{1,2}m?$/, '');
}

/**
 * Whether two texts name one person; a first name may be its initial, and the family name may come first.
 * `perhaps`: they differ in an ending, or one says less than the other.
 */
export function compareNames(first: string, second: string): 'same' | 'perhaps' | 'different' {
  const [one, other] = [partsOf(first), partsOf(second)];
  if (!one || !other) return 'perhaps';
  const meets = (a: string, b: string): boolean =>
    a === b || (a.endsWith('.') ? b.startsWith(a.slice(0, -1)) : b.endsWith('.') && a.startsWith(b.slice(0, -1)));
  const mayMeet = (a: string, b: string): boolean => meets(a, b) || stemOf(a) === stemOf(b);
  const covers = (some: string[], all: string[], isMet: (a: string, b: string) => boolean): boolean =>
    some.every((a) => all.some((b) => isMet(a, b)));
  // Two initials of one letter are no name, and one word is half of one.
  const hasWhole = one.some((a) => !a.endsWith('.') && other.includes(a));
  const isBoth = covers(one, other, meets) && covers(other, one, meets);
  if (isBoth && hasWhole && one.length > 1 && other.length > 1) return 'same';
  return covers(one, other, mayMeet) || covers(other, one, mayMeet) ? 'perhaps' : 'different';
}

function isUser(text: string): boolean {
  const name = text.replace(/[,(].*$/, '');
  const parts = partsOf(name);
  const isWord = nobody.test(flatText(name)) || isSubjectName(name) || isOtherPageText(name) || isAction(name);
  return parts !== undefined && parts.length > 1 && !isWord && queryLabelName(name) === undefined;
}

const signedIn = /^(lietotājs|pieslēdz(ies|usies)( kā)?|sveik[sai]|labdien)[\s,:!]+/i;

/** The top of the page, not of one of its parts; or beside the way out. */
function isUserPlace(element: Element, signOuts: readonly Element[]): boolean {
  const top = element.closest('header,nav,[role=banner],[role=navigation]');
  if (top && !top.closest('main,article,section,dialog,table,[role=main],[role=dialog]')) return true;
  return signOuts.some((out) => {
    const around = [out.parentElement, out.parentElement?.parentElement];
    return around.some(
      (one) => one?.contains(element) && one.localName !== 'body' && !one.querySelector('table,main,[role=grid]'),
    );
  });
}

function wordsOf(block: Block): string {
  return block.kind === 'text' || block.kind === 'button' || block.kind === 'chooser' ? block.text : '';
}

/**
 * The name of who is signed in, as the page's top or its way out shows it. It stays in the reader.
 * Undefined: not shown, or two people stand there.
 */
export function queryUserName(blocks: readonly Block[]): string | undefined {
  const signOuts = blocks
    .filter((block) => /^(iziet|izrakstit|atslegt|beigt darb|выити|выход)/.test(foldLabel(wordsOf(block))))
    .map(({ element }) => element);
  const names = blocks.flatMap((block) => {
    const text = wordsOf(block);
    if (text === '' || text.length > 60) return [];
    const told = text.replace(signedIn, '');
    return isUser(told) && (told !== text || isUserPlace(block.element, signOuts)) ? [told] : [];
  });
  const [first] = names;
  return first !== undefined && names.every((name) => compareNames(first, name) === 'same') ? first : undefined;
}

/** The column that says who wrote each row; where there is none, the one that says whose lesson it is. */
export function queryAuthorPlace({ columns }: Head): AuthorPlace | undefined {
  const labelled = (form: RegExp): Column | undefined =>
    columns.find(({ name, label }) => (name ?? 'aside') === 'aside' && form.test(foldLabel(label)));
  const author = labelled(authorLabel);
  const column = author ?? labelled(teacherLabel);
  return column && { column, isTeacher: !author };
}

/** Who was substituted, and who taught, in the words of a record's own places. */
function readPeople(fields: Entry['fields']): { replaced?: string; replacing?: string } {
  const textOf = (name: keyof Entry['fields']): string => {
    const field = fields[name];
    return field?.state === 'filled' ? field.text : '';
  };
  const told = [
    textOf('substitution'),
    ...[textOf('remarks'), textOf('topic')].filter((text) => isSubstitutionText(text, text === textOf('remarks'))),
  ].map((text) => parseSubstitution(text).parts);
  const [replaced, replacing] = (['replacedTeacher', 'replacingTeacher'] as const).map(
    (part) => textOf(part) || told.map((parts) => parts[part]).find((text) => text),
  );
  return { ...(replaced && { replaced }), ...(replacing && { replacing }) };
}

/** What a writer was in a substitution; undefined: the names do not tell. */
function queryRole(writer: string, fields: Entry['fields']): AuthorRole | undefined {
  const { replaced, replacing } = readPeople(fields);
  const taught = replacing === undefined ? 'different' : compareNames(writer, replacing);
  if (taught !== 'different') return taught === 'same' ? 'replacing' : undefined;
  const absent = replaced === undefined ? 'different' : compareNames(writer, replaced);
  if (absent !== 'different') return absent === 'same' ? 'replaced' : undefined;
  return replacing === undefined ? undefined : 'neither';
}

/** What is known beside the place of the author. */
export interface AuthorContext extends Pick<PageContext, 'queryUser'> {
  /** Only the signed-in person's own records are shown. */
  isOwnList: boolean;
  /** The record's fields as they are printed, with names. */
  printed: Entry['fields'];
  /** The same as they leave the reader. */
  told: Entry['fields'];
}

/**
 * Who wrote an entry: the signed-in person or another, and what that person was in a substitution.
 * A lesson's teacher may not be its writer: only where the names agree it tells something.
 * @param text What stands where the author stands; undefined: there is no such place.
 */
export function readAuthorship(
  text: string | undefined,
  isTeacher: boolean,
  { queryUser, isOwnList, printed, told }: AuthorContext,
): Authorship {
  const own = isOwnList ? queryUser() : undefined;
  const writer = text !== undefined && !isTeacher && partsOf(text) ? text : own;
  const isSubstituted = told.substitution?.state === 'filled';
  const named = writer ?? (text !== undefined && partsOf(text) ? text : undefined);
  const role = isSubstituted && named !== undefined ? queryRole(named, printed) : undefined;
  const isSure = writer !== undefined || role === 'replacing';
  return {
    author: isOwnList ? 'self' : queryAuthor(named, queryUser, writer === undefined, isSubstituted),
    ...(role && isSure && { authorRole: role }),
  };
}

/** The same of a row, whose cells stand under the columns of its table. */
export function readRowAuthor(
  cells: readonly (Element | undefined)[],
  place: AuthorPlace | undefined,
  { queryUser, filters }: PageContext,
  printed: Entry['fields'],
  told: Entry['fields'],
): Authorship {
  const cell = place && cells[place.column.index];
  const text = cell && contentOf(cell, undefined, true).text;
  const isOwnList = filters.includes('only-my-records');
  return readAuthorship(text, place?.isTeacher === true, { queryUser, isOwnList, printed, told });
}

function queryAuthor(
  named: string | undefined,
  queryUser: PageContext['queryUser'],
  isTeacher: boolean,
  isSubstituted: boolean,
): Entry['author'] {
  const user = named === undefined || (isTeacher && isSubstituted) ? undefined : queryUser();
  if (named === undefined || user === undefined) return 'unknown';
  const answer = compareNames(named, user);
  if (answer === 'same') return 'self';
  return answer === 'different' && !isTeacher ? 'other' : 'unknown';
}
