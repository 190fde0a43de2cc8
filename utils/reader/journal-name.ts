import type { JournalKind, JournalRef, JournalSuffix } from '@/utils/journal/entry';
import { capitals, flatText, letters, plainText, smalls } from './text';

/** The parts of a journal's name that a text gives. */
export type JournalParts = Partial<Pick<JournalRef, 'className' | 'subject' | 'suffix' | 'group'>>;

const letter = '[a-zA-ZāčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]';
/** `5.a`, `10.bg`, `8.b (PĢ)`, `7. klase`; never «3. stunda» or «1. gr.». */
const oneClass = `(?:1[0-2]|[1-9])\\.(?:${letter}{1,2}(?!\\.?[${letters}])(?: ?\\([A-ZĀ-Ž]{2,5}\\))?| klase)`;
const classes = new RegExp(`(?<![\\d.,])(?!\\d+\\.(?:st|gr|kl|nr)\\b)${oneClass}(?:(?:, ?| ?[+/] ?| un )${oneClass})*`);
/** `8b` without its dot: only beside a subject or the word «klase», and never the «3D» of a subject. */
const dotless = new RegExp(
  `(?<![\\d.,/${letters}-])(?![234]d [^,|·]*(?:model|druk|print|grafik|anim|proje))(?:1[0-2]|[1-9])[a-h](?![\\d${letters}])`,
  'i',
);
const onlyClass = /^(1[0-2]|[1-9])(?:\.? ?[A-Za-zÀ-ɏЀ-ӿ]{1,2}\.?(?: ?\([^)]{2,5}\))?|\.)?(?: klase)?$/;

const capital = `[${capitals}]`;
const firstName = `(?:${capital}\\.|${capital}[${smalls}]+)`;
const onlyPerson = new RegExp(`^${firstName}( ${capital}[${letters}-]+)+$`);
const personAtEnd = new RegExp(`[\\s–,:-]+${firstName} ?${capital}[${smalls}][${letters}-]+$`);

/** Stems of Latvian school subjects: they tell a subject from a person's name where no label does. */
const subjectStems =
  /matemat|algebr|geometr|latvies|valod|literat|vestur|geogr|biolog|kimij|fizik|dabas|inzenier|dator|programm|sport|muzik|vizual|maksl|dizain|tehnol|social|kultur|teatr|ekonom|uznem|psiholog|filozof|klases stund|audzinas|audzinataja stund|vesel|projekt|konsult|individual|zinib|zinatn|majturib|koris|dejas|ansambl|solfedz/;

/** Words that stand beside a journal's name and are no part of it. */
const noise =
  /^(klases? )?(zurnals?|zurnali|e-zurnals|stundu (saraksts|ieraksti)|stundas|nedela|periods?|klase|ieraksti|e-klase|macibu gads|saraksts)$|audzinataj[as]?( |$)(?!stunda)|skolotaj|pedagog/;

/** Whether a text names a school subject for certain. */
export function isSubjectName(text: string): boolean {
  return text.length < 60 && (subjectStems.test(flatText(text)) || /\((F|I|P)\)\s*$/.test(text));
}

/** A text that is a class's name and nothing else, as printed (`7.b`); otherwise undefined. */
export function queryClassName(text: string): string | undefined {
  const plain = plainText(text);
  const found = classes.exec(plain);
  if (found?.[0].length === plain.length || onlyClass.test(plain))
    return plain.replace(/([A-Za-zÀ-ɏЀ-ӿ]) klase$/, '$1');
  return /^\S+ klase$/.test(plain) && found?.index === 0 ? found[0] : undefined;
}

/** 1 to 12, or null: several grades, or no number in the name. */
export function gradeOf(className: string | null): number | null {
  const grades = new Set(
    Array.from(className?.matchAll(/(?<!\d)(1[0-2]|[1-9])(?=\.|[A-Za-zÀ-ɏЀ-ӿ]|$| )/g) ?? [], (m) => Number(m[1])),
  );
  return grades.size === 1 ? ([...grades][0] ?? null) : null;
}

/** What a journal is about, from its subject's name. */
export function journalKindOf(subject: string | null, elsewhere = ''): JournalKind {
  const words = flatText(subject ?? '');
  if (/\bklases stund|audzinasanas stund|audzinataja stund|^классныи час/.test(words)) return 'class-hour';
  if (/individual|konsultacij/.test(words) || flatText(elsewhere).startsWith('individual')) return 'individual';
  return flatText(elsewhere).startsWith('grupas zurnal') ? 'group' : 'subject';
}

/** The subject and suffix of a text that is a subject's name: «Teātra pulciņš (I)». */
export function parseSubject(text: string): JournalParts {
  const plain = plainText(text);
  const suffix = /\((F|I|P)\)/.exec(plain);
  const group = /\(?\b(\d{1,2}\. ?grupa|grupa \d{1,2})\)?/i.exec(plain);
  const subject = plain
    .replace(suffix?.[0] ?? '', '')
    .replace(group?.[0] ?? '', '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s·|,:–—/-]+|[\s·|,:–—/-]+$/g, '');
  return {
    ...(subject && { subject }),
    ...(suffix && { suffix: suffix[1] as JournalSuffix }),
    ...(group?.[1] && { group: group[1] }),
  };
}

/**
 * The parts of a journal's name in a heading («7.b · Matemātika (F)», «Matemātika, 5.a klase, 1. grupa»).
 * A text without a class gives nothing, unless `isTrusted` says that the place holds a journal's or subject's name.
 */
export function parseJournalName(text: string, isTrusted = false): JournalParts {
  const plain = plainText(text);
  if (plain.length > 120) return {};
  const found = classes.exec(plain) ?? queryDotless(plain, isTrusted);
  if (!found && !isTrusted) return {};
  const className = found?.[0].replace(/([A-Za-zÀ-ɏЀ-ӿ]) klase$/, '$1');
  const rest = found ? `${plain.slice(0, found.index)} | ${plain.slice(found.index + found[0].length)}` : plain;
  const pieces = rest
    .split(found ? /[·|,:–—/]| - / : /[·|]/)
    .map((piece) => piece.trim().replace(/^klase\b */i, ''))
    .filter((piece) => /[A-Za-zÀ-ɏЀ-ӿ]{3}|\([FIP]\)/.test(piece) && !noise.test(flatText(piece)));
  const groups = pieces.filter((piece) => /^\d{1,2}\. ?grupa$|^grupa \d+$/i.test(piece));
  const names = pieces.filter((piece) => !groups.includes(piece));
  const subject = names.find(isSubjectName) ?? (names.length === 1 && !isPerson(names[0]) ? names[0] : undefined);
  return {
    ...(className && { className }),
    ...(subject && parseSubject(subject)),
    ...(groups[0] && { group: groups[0] }),
  };
}

/** At the start of a subject's or journal's name, or before «klase»: after a subject it may as well be a room. */
function queryDotless(plain: string, isTrusted: boolean): RegExpExecArray | null {
  const found = dotless.exec(plain);
  if (!found) return null;
  const rest = plain.slice(found.index + found[0].length);
  if (/^ klase\b/i.test(rest)) return found;
  return found.index === 0 && (isTrusted || isSubjectName(rest)) ? found : null;
}

/** A subject's name without the people who stand beside it («Matemātika (Anna Ozola)»); '': it was nothing but people. */
export function withoutPeople(subject: string): string {
  const own = subject
    .replace(/\s*\(([^)]*)\)/g, (whole: string, inner: string) => (isPerson(inner) ? '' : whole))
    .replace(personAtEnd, '')
    .trim();
  return isPerson(own) && !isSubjectName(own) ? '' : own;
}

/** Whether a group's name names a number or a kind; another word may be a person. */
export function isGroupName(text: string): boolean {
  return !/[A-Za-zÀ-ɏЀ-ӿ]{3}/.test(
    text.replace(/(ap)?vienot[A-Za-zÀ-ɏЀ-ӿ]*|grup[A-Za-zÀ-ɏЀ-ӿ]*|meiten[A-Za-zÀ-ɏЀ-ӿ]*|z[eē]n[A-Za-zÀ-ɏЀ-ӿ]*/gi, ''),
  );
}

/** «Anna Ozola»: subjects capitalise their first word only. */
function isPerson(text = ''): boolean {
  return onlyPerson.test(text) || /\d\d/.test(text);
}
