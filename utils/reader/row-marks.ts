import type { Entry } from '@/utils/journal/entry';
import type { Field, IsoDate } from '@/utils/journal/field';
import { distinct } from './columns';
import { contentOf } from './content';
import { controlKindOf, isInline, isOn } from './dom';
import type { OpenRow } from './rows';
import type { Row } from './table';
import { plainText } from './text';
import { isAddText, isCancelledText, isTotalText } from './vocabulary';

/** A sign of a word that may mark a draft or a lesson that was not held, before anything is looked at closely. */
export const markSign =
  /melnrakst|sagatav|pl.{1,2}not[sa]|dz.{1,2}st[sa]|ne ?noti|atcelt|не состоял|отмен|чернов|заготов|запланир|удал/i;

/**
 * Whether a word marks a row («melnraksts», «atcelta»): a badge, or the text of a cell that is no field. In a field the
 * same word may be the teacher's own: there a badge stands before or after the text, and is no formatting of it.
 */
export function hasWord({ row, reader: { fields } }: OpenRow, isWord: (text: string) => boolean): boolean {
  return distinct(row).some((cell) => {
    // «☐ Melnraksts»: what a switch that is off is called is not so.
    if (Array.from(cell.querySelectorAll('input')).some((one) => controlKindOf(one) === 'switch' && !isOn(one)))
      return false;
    const isField = fields.some(({ index }) => row.cells[index] === cell);
    const { text } = contentOf(cell);
    if (!isField && isWord(text)) return true;
    return Array.from(cell.querySelectorAll('*')).some((element) => {
      if (element.firstElementChild || !isBadge(element) || !isWord(element.textContent)) return false;
      const own = plainText(element.textContent);
      return !isField || ((text.startsWith(own) || text.endsWith(own)) && !isFormatted(element, cell));
    });
  });
}

/** Whether the fields' own words say that the lesson was not held. Homework may be called off alone: «Atcelts». */
export function isCancelled({ topic, remarks, homework }: Entry['fields']): boolean {
  return [topic, remarks, homework].some(
    (field) =>
      field?.state === 'filled' && isCancelledText(field.text) && !(field === homework && /^atc/i.test(field.text)),
  );
}

function isBadge(element: Element): boolean {
  return isInline(element) || element.localName === 'div';
}

function isFormatted(element: Element, cell: Element): boolean {
  const format = element.closest('b,strong,em,i,u,mark,p,li');
  return format !== null && cell.contains(format);
}

/** Whether a row without a day adds the others up: its first word says so. */
export function isTotal(row: Row): boolean {
  for (const cell of distinct(row)) {
    const { text } = contentOf(cell, undefined, true);
    if (text) return isTotalText(text);
  }
  return false;
}

const controls = 'input,textarea,select,[contenteditable]';

/**
 * Whether a blank row at the edge of a list is the place of a record that does not exist yet: it has controls or a word
 * of adding that the row beside it has not, or is of today and has no number where others have one.
 */
export function isNewRecord(
  { row, reader }: OpenRow,
  date: Field<IsoDate>,
  number: Field<number | null> | undefined,
): boolean {
  const { head, columns, page, fields } = reader;
  const at = head.rows.indexOf(row);
  // A line of totals may stand below it.
  if (at > 0 && at < head.rows.length - 2) return false;
  const numberCell = columns.number && row.cells[columns.number.index];
  // A lesson that the timetable numbers is there, and somebody has to write it.
  if (number?.state === 'filled' && !numberCell?.querySelector(controls)) return false;
  const beside = head.rows[at === 0 ? 1 : at - 1];
  const holdsControl = (one: Row | undefined): boolean =>
    fields.some(({ index }) => one?.cells[index]?.querySelector(controls));
  const holdsAdding = (one: Row | undefined): boolean =>
    Array.from(one?.element.querySelectorAll('a,button,input,[role=button]') ?? []).some(
      (element) =>
        (controlKindOf(element) === 'button' || element.localName === 'a') &&
        isAddText(element.textContent || (element.getAttribute('aria-label') ?? element.getAttribute('value') ?? '')),
    );
  const isToday = date.state === 'filled' && date.value === page.today;
  if (holdsControl(row)) return isToday || (beside !== undefined && !holdsControl(beside));
  return (isToday && number?.state === 'empty') || (beside !== undefined && holdsAdding(row) && !holdsAdding(beside));
}
