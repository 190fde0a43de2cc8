import type { RegisterPage } from '@/utils/journal/reading';
import type { Head } from './columns';
import type { PageContext } from './context';
import { queryHeadingDate, querySpan } from './dates';
import { isSubjectName, parseJournalName, queryClassName, withoutPeople } from './journal-name';
import type { Labelled } from './labels';
import type { Block } from './outline';
import { isNewRecordText, queryLabelName, queryRegister, type LabelName } from './vocabulary';

/**
 * What a block says of the part of the page below it: a register's title, another title, or nothing. `subject`: a
 * journal's name, which begins a part of its own unless it stands between the title and the first table.
 */
type Sign = RegisterPage | 'other' | 'subject' | 'table' | undefined;

/** Asked for each table of a page, found once. */
const known = new WeakMap<readonly Block[], Sign[]>();

function signsOf({ outline: { blocks }, around }: PageContext): Sign[] {
  let signs = known.get(blocks);
  if (!signs) {
    signs = blocks.map((block) => signOf(block, around));
    known.set(blocks, signs);
  }
  return signs;
}

function signOf(block: Block, around: PageContext['around']): Sign {
  if (block.kind === 'table') return 'table';
  if (block.kind === 'chooser') return queryLongTitle(block.text);
  if (block.kind === 'control')
    return block.element.localName === 'select' ? queryLongTitle(block.content.text) : undefined;
  if (block.kind !== 'text' || block.isLink) return undefined;
  const { text, isHeading } = block;
  if (!isHeading) return queryLongTitle(text);
  return queryRegister(text) ?? otherSign(text, around);
}

/** One word («Pārbaude») is a title only in a heading: elsewhere it may be a menu's, or somebody's. */
function queryLongTitle(text: string): RegisterPage | undefined {
  return text.includes(' ') ? queryRegister(text) : undefined;
}

function otherSign(text: string, around: PageContext['around']): Sign {
  if (queryClassName(text) || isNewRecordText(text) || queryLabelName(text) === 'period') return undefined;
  // «2. grupa», «Bitīšu grupa».
  if (/(^|\s)grupa$/i.test(text)) return undefined;
  const { className, subject } = parseJournalName(text);
  if (isSubjectName(text) || subject) return 'subject';
  // A class with its teacher, or a teacher alone, is no title.
  if (className || withoutPeople(text) === '') return undefined;
  return queryHeadingDate(text, around) || querySpan(text, around) || /^\D*20\d\d\D/.test(text) ? undefined : 'other';
}

/** The register in whose part of the page an element stands: the title nearest before it decides. */
export function queryRegisterAt(element: Element, page: PageContext): RegisterPage | undefined {
  const { blocks } = page.outline;
  const signs = signsOf(page);
  let hasSubject = false;
  let at = blocks.findLastIndex((block) => block.element === element);
  if (at < 0) at = blocks.findLastIndex((block) => (block.element.compareDocumentPosition(element) & 4) !== 0) + 1;
  for (at -= 1; at >= 0; at--) {
    const sign = signs[at];
    if (sign === 'subject') hasSubject = true;
    else if (sign === 'other' || (sign === 'table' && hasSubject)) return undefined;
    else if (sign && sign !== 'table') return sign;
  }
  return undefined;
}

/** What only lists of lessons have: with these, a group's journal is one of lessons. */
const lessonNames = new Set<LabelName | undefined>(['homework', 'outcome', 'number', 'type', 'subject']);

/** The register that a table belongs to, by the title above it. */
export function queryRegisterOf({ columns, hidden, table, title }: Head, page: PageContext): RegisterPage | undefined {
  const register = queryRegister(title) ?? queryRegisterAt(table.element, page);
  const isOfLessons = [...columns, ...hidden].some(({ name }) => lessonNames.has(name));
  return register === 'group-journal' && isOfLessons ? undefined : register;
}

/** The same of labelled values («Datums: …», «Saturs: …»), by the first of those that stand for a record. */
export function queryLabelledRegister(first: Labelled, page: PageContext): RegisterPage | undefined {
  const register = queryRegisterAt(first.element, page);
  const isOfLessons = page.labelled.some(({ name }) => name === 'homework' || name === 'outcome');
  return register === 'group-journal' && isOfLessons ? undefined : register;
}
