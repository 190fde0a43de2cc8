import type { Entry } from '@/utils/journal/entry';
import { substitutionParts, type Field, type SubstitutionPart } from '@/utils/journal/field';
import { readOrderNumber } from './order-number';
import { capitals, flatText, foldLabel, letters, plainText, smalls } from './text';
import { queryLabelName } from './vocabulary';

/** A part's text; '': said to be there and empty; absent: not in the text. */
type Parts = Partial<Record<SubstitutionPart, string>>;

/** What a text says about a substitution. */
export interface SubstitutionText {
  parts: Parts;
  /** The parts whose absence proves nothing: the text has words that were not understood. */
  doubtful: readonly SubstitutionPart[];
}

const any = `[${letters}]`;
const capital = `[${capitals}]`;
const name = `${capital}[${smalls}][${letters}’'-]*`;
const person =
  `(?:(?:(?:skolot|pedagog|kol)${any}* )?(?:${capital}\\.? ?(?:${capital}\\. ?)?(?=${capital})|(?<!${any}))` +
  `${name}(?: ${capital}[${letters}’'-]+)?)`;
const side = (key: string): string => `(?<${key}>${person})?\\s*(?:\\((?<${key}s>[^)]*)\\)?)?`;

/** «B. Liepa (Fizika) aizvieto A. Ozolu (Matemātika)» */
const verbForm = new RegExp(`${side('by')}[\\s,–-]*(?<!${any})aizvieto(?:ja)?(?!${any})[\\s:]*${side('of')}`);
/** «A. Ozolas (Matemātika) vietā B. Liepa (Fizika)» */
const placeForm = new RegExp(`${side('of')}\\s*,?\\s*(?<!${any})viet[āa](?!${any})[\\s:,–-]*${side('by')}`);

/** The order's number after «rīkojums Nr.», «rīk. nr.», «rīk.»; with a bare «Nr.» only where it has a slash or hyphen. */
const orderForm =
  /\br[īi]k(?:ojum[A-Za-zÀ-ɏЀ-ӿ]*)?\.?(?:\s*(?:nr|numur[A-Za-zÀ-ɏЀ-ӿ]*)\b)?[.:]*\s*(?<number>[A-Za-zÀ-ɏЀ-ӿ]{0,3}\d[A-Za-zÀ-ɏЀ-ӿ\d./–-]*)?/i;
const bareNumber = /\bnr\.?:?\s*(?<number>[A-Za-zÀ-ɏЀ-ӿ]{0,3}\d[A-Za-zÀ-ɏЀ-ӿ\d.]*[/–-][A-Za-zÀ-ɏЀ-ӿ\d./–-]*)/i;

/** Words of an interface or a person for "no". */
const none = /^($|[-–—]+$|ne$|nav$|nav aizviet)/;
const flag = /^(ja|ir|x|✓|✔|aizvietota stunda|stunda aizvietota)$/;

/**
 * Whether a text tells of a substitution. «Aizvietošanas metode» and «mainīgā aizvietošana ar skaitli» are mathematics:
 * only a teacher, a lesson, or a person's name beside the word makes it one.
 * @param isPlace The text stands where remarks stand, where the bare word is enough.
 */
export function isSubstitutionText(text: string, isPlace = false): boolean {
  if (!/aizviet|viet[aā]/i.test(text)) return false;
  const flat = flatText(text);
  const isCapitals = isInCapitals(text);
  const plain = withoutCapitals(plainText(text));
  if (!flat.includes('aizviet')) return mayBeInPlaceOf(text) && isTold(placeForm.exec(plain)?.groups, isCapitals);
  if (
    /aizviet(ot|ojam|ojos)\w* (macibu )?(skolotaj|pedagog|stund)|stund\w* (tika |ir )?aizvietota|aizvietotaj|aizvietojosa/.test(
      flat,
    )
  )
    return true;
  if (isTold(verbForm.exec(plain)?.groups, isCapitals)) return true;
  if (isPlace && /\baizvieto(ja)?\b|^aizvietosana$/.test(foldLabel(text))) return true;
  return /\baizvieto(ja|sana)?\b/.test(flat) && isOrdered(flat);
}

/**
 * «Ozolas vietā. Rīkojums Nr. 5» and «Darba vietā. Rīkojums Nr. 5»: somebody's place or a place of work, by an order.
 * Where no initial or title tells, only a person can.
 */
export function mayBeInPlaceOf(text: string): boolean {
  if (!/viet/i.test(text)) return false;
  const flat = flatText(text);
  return /\bvieta\b/.test(flat) && isOrdered(flat) && placeForm.test(withoutCapitals(plainText(text)));
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** A note all in capitals, as it would be written: names with one capital, the words that the forms ask for with none. */
function withoutCapitals(plain: string): string {
  if (!isInCapitals(plain)) return plain;
  return plain.replace(new RegExp(`${any}+`, 'g'), (word) =>
    /^(aizviet|viet[āa]$|r[īi]k|nr$|skolot|pedagog|stund|mācību|macibu|un$|ar$|pēc$|pec$)/i.test(word)
      ? word.toLowerCase()
      : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

/** A teacher, an initial or a whole name: «Halogēni aizvieto ūdeņradi» begins with a capital and is chemistry. */
const certainPerson = new RegExp(
  `^(skolot|pedagog|kol)${any}+ |${capital}\\. ?${capital}[${smalls}]|${capital}[${smalls}]{2}${any}* ${capital}[${smalls}]{2}`,
);
/** A full stop that ends a sentence, and no initial. */
const pieceEnd = new RegExp(`[;,]|(?<!(?:^|[^${letters}])${capital})\\.(?= ${capital}[${smalls}]{3})`);

/** The same where all letters are capitals: only a title or an initial tells. */
const titled = new RegExp(`^(skolot|pedagog|kol)${any}+ |^${capital}\\. ?${capital}`);
/** The same anywhere in a text. */
const anyPerson = new RegExp(
  `(?<!${any})((skolot|pedagog|kol)${any}+ |${capital}\\. ?${capital}[${smalls}]|${capital}[${smalls}]{2}${any}* ${capital}[${smalls}]{2})`,
);

function isTold(groups: Record<string, string | undefined> | undefined, isCapitals = false): boolean {
  const sides = [groups?.['by'], groups?.['of']].filter((name) => name !== undefined);
  if (isCapitals) return sides.some((name) => titled.test(name));
  return (
    sides.some((name) => certainPerson.test(name)) || (sides.length === 2 && sides.every((name) => name.length > 2))
  );
}

function isOrdered(flat: string): boolean {
  return /\brik(ojum\w*)?[. ]/.test(`${flat} `);
}

/** Takes the parts out of a text that tells of a substitution; never throws. */
export function parseSubstitution(text: string): SubstitutionText {
  const plain = plainText(text);
  const order = orderForm.exec(plain) ?? bareNumber.exec(plain);
  const number = order?.groups?.['number']?.replace(/[./–-]+$/, '') ?? '';
  // Without the order's words «rīk.» cannot be taken for a name or a rest.
  const rest = withoutCapitals(
    order ? `${plain.slice(0, order.index)}§${plain.slice(order.index + order[0].length)}` : plain,
  );
  const form = parseBare(rest) ?? parseLabels(withoutCapitals(plain)) ?? parseSentence(rest);
  const parts: Parts = { ...form?.parts, ...(number && { orderNumber: number }) };
  const doubtful = new Set<SubstitutionPart>(form ? form.doubtful : substitutionParts);
  // «Rīkojums: tiks precizēts»: something stands there that is no number.
  if (
    form &&
    !/[A-Za-zÀ-ɏЀ-ӿ]/.test(order && !number ? (plain.slice(order.index + order[0].length).split(/[.;]/)[0] ?? '') : '')
  ) {
    doubtful.delete('orderNumber');
  } else doubtful.add('orderNumber');
  return { parts, doubtful: [...doubtful] };
}

/** «Aizvietotais skolotājs: …, priekšmets: …; aizvietojošais skolotājs: …; rīkojums Nr. …» */
function parseLabels(plain: string): SubstitutionText | undefined {
  const parts: Parts = {};
  const doubtful: SubstitutionPart[] = [];
  let teacher: 'replaced' | 'replacing' | undefined;
  let count = 0;
  for (const piece of plain.split(pieceEnd)) {
    const colon = piece.indexOf(':');
    const name = colon > 0 ? queryLabelName(piece.slice(0, colon)) : undefined;
    if (colon > 0 && !name) doubtful.push(...substitutionParts.slice(0, 4));
    const part = name === 'subject' && teacher ? (`${teacher}Subject` as const) : name;
    if (!isPart(part)) {
      // «…: A. Ozola, Matemātika»: more is said of this side than its labels tell.
      if (teacher && /[A-Za-zÀ-ɏЀ-ӿ]/.test(piece) && !orderForm.test(piece))
        doubtful.push(`${teacher}Teacher`, `${teacher}Subject`);
      continue;
    }
    count++;
    if (part === 'orderNumber') continue;
    teacher = part.startsWith('replaced') ? 'replaced' : 'replacing';
    const value = piece.slice(colon + 1).trim();
    // A label inside a value: the text is not cut as this form is.
    if (value.includes(':')) doubtful.push(...substitutionParts);
    const subject = /\(([^)]*)\)/.exec(value)?.[1]?.trim();
    const own = value.replace(/\([^)]*\)?/, '').trim();
    if (!none.test(foldLabel(own))) parts[part] = own;
    if (subject && part.endsWith('Teacher')) parts[`${teacher}Subject`] = subject;
  }
  return count > 0 && teacher ? { parts, doubtful } : undefined;
}

function isPart(name: string | undefined): name is SubstitutionPart {
  return (substitutionParts as readonly (string | undefined)[]).includes(name);
}

/** «Stunda aizvietota», «Stundu aizvieto cits skolotājs, rīk. Nr. …»: wholly understood, and it names nobody. */
function parseBare(rest: string): SubstitutionText | undefined {
  const other = flatText(rest).replace(
    /\b(aizvieto(t[as]|ja)?|aizvietosana|stund[au]|macibu|cits|cita|skolotaj[as]?|tika|ir|ar|pec)\b/g,
    '',
  );
  return /[A-Za-zÀ-ɏЀ-ӿ]|\d/.test(other) ? undefined : { parts: {}, doubtful: [] };
}

/** The two sentence forms; what stands beside them and was not understood makes the missing parts of that side doubtful. */
function parseSentence(rest: string): SubstitutionText | undefined {
  const found = [placeForm.exec(rest), verbForm.exec(rest)].find(
    (match) => match?.groups?.['of'] ?? match?.groups?.['by'],
  );
  const groups = found?.groups;
  if (!groups || !(rest.includes('§') || isTold(groups))) return undefined;
  const parts: Parts = {};
  const put = (part: SubstitutionPart, text: string | undefined): void => {
    if (text !== undefined && !none.test(foldLabel(text))) parts[part] = text.trim();
  };
  put('replacedTeacher', groups['of']);
  put('replacedSubject', groups['ofs']);
  put('replacingTeacher', groups['by']);
  put('replacingSubject', groups['bys']);
  const before =
    rest
      .slice(0, found.index)
      .split(/[.;:!?§](?:\s|$)/)
      .at(-1) ?? '';
  const after = rest.slice(found.index + found[0].length).split(/[.;!?§]/)[0] ?? '';
  const isVerb = found[0].includes('aizviet');
  // «Aizvieto B. Liepa» or «aizvieto B. Liepu»: only the ending tells who, and names have many.
  if (isVerb && !groups['by']) return { parts: {}, doubtful: substitutionParts.slice(0, 4) };
  const doubtful: SubstitutionPart[] = [];
  const rests = isVerb ? { replacing: before, replaced: after } : { replaced: before, replacing: after };
  for (const name of ['replaced', 'replacing'] as const) {
    const other = flatText(rests[name]).replace(/\b(stund[au]|aizvietota|saskana|ar|pec|pamats)\b/g, '');
    if (/[a-zЀ-ӿ]/.test(other)) doubtful.push(`${name}Teacher`, `${name}Subject`);
  }
  // Another person beside the form may be the side that it leaves open.
  if (anyPerson.test(`${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`)) {
    doubtful.push(...substitutionParts.slice(0, 4));
  }
  // «A. Ozolas vietā»: who writes it is the other side, and the page may name its writer elsewhere.
  if (!isVerb && !groups['by']) doubtful.push('replacingTeacher', 'replacingSubject');
  return { parts, doubtful };
}

/** Where an entry's page can tell of a substitution. */
export interface SubstitutionPlaces {
  fields: Entry['fields'];
  /** The type of the lesson says that it is a substitution. */
  isTyped: boolean;
}

/**
 * The entry's fields with what it says of a substitution. Teachers leave as presence only (texts '').
 * A part that is absent may stand elsewhere; an empty one was understood to be missing; a text that tells of a
 * substitution in a form that was not understood makes its parts unreadable.
 */
export function withSubstitution({ fields, isTyped }: SubstitutionPlaces): Entry['fields'] {
  if (!isTyped && !mayTell(fields)) return fields;
  const own = fields.substitution;
  const ownText = own?.state === 'filled' ? own.text : '';
  const ownFlat = foldLabel(ownText);
  const isOwn = own?.state === 'filled' && !none.test(ownFlat);
  const inPlace = fields.remarks?.state === 'filled' ? fields.remarks.text : '';
  const topic = fields.topic?.state === 'filled' ? fields.topic.text : '';
  const columns = substitutionParts.filter((part) => isSaid(fields[part]));
  const hasPlace = own !== undefined || substitutionParts.some((part) => fields[part] !== undefined);
  const isFound =
    isTyped || isOwn || columns.length > 0 || isSubstitutionText(inPlace, true) || isSubstitutionText(topic);
  const result: Entry['fields'] = { ...fields };
  if (!isFound) {
    const isUnsure = own?.state === 'unreadable' || mayBeInPlaceOf(topic) || mayBeInPlaceOf(inPlace);
    if (isUnsure) result.substitution = { state: 'unreadable', text: '' };
    else if (hasPlace) result.substitution = { state: 'empty' };
    for (const part of substitutionParts) if (fields[part]?.state === 'filled') result[part] = { state: 'empty' };
    return result;
  }
  result.substitution = { state: 'filled', text: '', value: '' };
  const isFlag = isOwn && flag.test(ownFlat);
  const texts = [
    ...(isOwn && !isFlag ? [ownText] : []),
    // Once a substitution is known, a remark may tell of it in words that are not ours.
    ...(inPlace && !none.test(foldLabel(inPlace)) ? [inPlace] : []),
    ...(isSubstitutionText(topic) ? [topic] : []),
  ].map(parseSubstitution);
  const isPlaceShown = fields.remarks !== undefined || (own !== undefined && !isFlag);
  for (const part of substitutionParts) {
    const field = partOf(part, fields[part], texts, isPlaceShown);
    if (field) result[part] = field;
  }
  return result;
}

/** Whether anything is worth a closer look: a place of a substitution, or its words in a text. */
function mayTell(fields: Entry['fields']): boolean {
  return (
    fields.substitution !== undefined ||
    hasWord(fields.topic) ||
    hasWord(fields.remarks) ||
    substitutionParts.some((part) => fields[part] !== undefined)
  );
}

function hasWord(field: Field | undefined): boolean {
  return field?.state === 'filled' && /aizviet|viet[aā]/i.test(field.text);
}

function isSaid(field: Field | undefined): boolean {
  return field?.state === 'filled' && !none.test(foldLabel(field.text));
}

function partOf(
  part: SubstitutionPart,
  own: Field | undefined,
  texts: readonly SubstitutionText[],
  isPlaceShown: boolean,
): Field | undefined {
  const said = texts.map(({ parts }) => parts[part]).find((text) => text !== undefined);
  const text = own?.state === 'filled' && isSaid(own) ? own.text : said;
  if (text !== undefined) {
    if (part === 'orderNumber') return readOrderNumber(text);
    const kept = part.endsWith('Teacher') ? '' : text;
    return { state: 'filled', text: kept, value: kept };
  }
  if (own?.state === 'unreadable') return { state: 'unreadable', text: '' };
  if (texts.some(({ doubtful }) => doubtful.includes(part))) return { state: 'unreadable', text: '' };
  return texts.length > 0 || own || isPlaceShown ? { state: 'empty' } : undefined;
}
