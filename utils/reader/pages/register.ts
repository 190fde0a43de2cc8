import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { Field, FieldName } from '@/utils/journal/field';
import { registerEntries, type RegisterPage } from '@/utils/journal/reading';
import type { Head } from '../columns';
import type { FoundEntry, PageContext, Recognise, Recognised } from '../context';
import { queryLabelledRegister, queryRegisterOf } from '../registers';
import type { LabelName } from '../vocabulary';
import { listCardLabels, readCards } from './cards';
import { recogniseTables } from './lesson-list';

/**
 * Dated records that are no lessons: inspections of the journal, talks, a deputy's work, a group's notes. The title above
 * them says which. Of a record the reader gives its day and which of its places are filled; no name, no text.
 */
export const recogniseRegister: Recognise = (page) => recogniseRegisterTables(page) ?? recogniseRegisterCards(page);

function recogniseRegisterTables(page: PageContext): Recognised | undefined {
  const found = page.heads.flatMap((head) => {
    const register = queryRegisterOf(head, page);
    return register && register !== 'month-plan' && isTableOf(register, head) ? [{ head, register }] : [];
  });
  const register = found[0]?.register;
  if (!register) return undefined;
  const heads = found.filter((one) => one.register === register).map(({ head }) => head);
  const read = recogniseTables(register, heads, page);
  return read && asRegister(read, register, page);
}

function recogniseRegisterCards(page: PageContext): Recognised | undefined {
  const labels = listCardLabels(page, contents);
  const [first] = labels;
  const register = first && queryLabelledRegister(first, page);
  if (register === 'month-plan') return undefined;
  // A record whose label was not understood would lend its day to another.
  const days = page.labelled.filter(({ name, isControl }) => name === 'date' && !isControl).length;
  const read = register && days <= labels.length ? readCards(page, labels) : undefined;
  return read && register && asRegister(read, register, page);
}

/** Where a record's own words may stand: a topic of a talk, the result of an inspection. */
const contents = ['content', 'topic', 'outcome'] as const satisfies FieldName[];

const foreign: readonly LabelName[] = ['homework', 'mark', 'letter', 'from'];

/** A day and a place for what was written. Of pupils a register holds nothing, but a talk is somebody's. */
function isTableOf(register: RegisterPage, { columns, hidden }: Head): boolean {
  const names = new Set([...columns, ...hidden].map(({ name }) => name));
  if (foreign.some((name) => names.has(name)) || (names.has('pupil') && register !== 'talk-log')) return false;
  return names.has('remarks') || contents.some((name) => names.has(name));
}

function asRegister(read: Recognised, register: RegisterPage, page: PageContext): Recognised {
  return {
    ...read,
    page: register,
    layout: register,
    entries: asRecords(read.entries, register, page),
    journal: asJournal(page.journal, register, page),
  };
}

function* asRecords(
  found: Iterable<FoundEntry>,
  register: RegisterPage,
  page: PageContext,
): Generator<FoundEntry, void> {
  const journals = new Map<JournalRef, JournalRef>();
  for (const { element, entry } of found) {
    const journal = journals.get(entry.journal) ?? asJournal(entry.journal, register, page);
    journals.set(entry.journal, journal);
    yield { element, entry: asRecord(entry, journal, register) };
  }
}

/** A register belongs to a class or group: what is called its subject may be somebody's words. */
function asJournal({ className, grade, group }: JournalRef, register: RegisterPage, page: PageContext): JournalRef {
  const isOfGroup = register === 'group-journal' || page.journal.kind === 'group';
  const kind = isOfGroup ? 'group' : register === 'work-journal' ? 'individual' : 'subject';
  return { className, grade, subject: null, suffix: null, group, kind };
}

function asRecord(entry: Entry, journal: JournalRef, register: RegisterPage): Entry {
  const { date, author, stamps, draft, unsaved, fields } = entry;
  const own = contents.map((name) => fields[name]).filter((field) => field !== undefined);
  const content =
    own.find(({ state }) => state === 'filled') ?? own.find(({ state }) => state === 'unreadable') ?? own[0];
  const { remarks, inspector } = fields;
  return {
    ...{ key: '', journal, kind: registerEntries[register], date },
    fields: {
      ...(content && { content: presenceOf(content) }),
      // A group's remarks have words that a procedure asks for («izglītība ģimenē»).
      ...(remarks && { remarks: register === 'group-journal' ? remarks : presenceOf(remarks) }),
      ...(inspector && { inspector: presenceOf(inspector) }),
    },
    ...{ author, stamps, draft, unsaved },
  };
}

/** That a place is filled. A dash stays a dash: it may mean that there is nothing. */
function presenceOf(field: Field): Field {
  if (field.state === 'empty') return field;
  if (field.state === 'unreadable') return { state: 'unreadable', text: '' };
  const text = /^[-–—−\s]+$/.test(field.text) ? field.text : '';
  return { state: 'filled', text, value: text };
}
