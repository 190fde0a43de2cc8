import { fieldNames, type FieldName } from '@/utils/journal/field';
import type { Finding, MessageData } from '@/utils/journal/report';
import type { TextData, Translator } from './create-translator';
import { formatFields } from './format';

/** What a finding's text is made of. */
type Told = Pick<Finding, 'message' | 'data'> & Partial<Pick<Finding, 'subject'>>;

function listFields(value: MessageData[string] | undefined): FieldName[] {
  return Array.isArray(value) ? fieldNames.filter((name) => value.includes(name)) : [];
}

function getPlaces(t: Translator, { data }: Told): TextData {
  const fields = [...listFields(data['fields']), ...listFields(data['parts'])];
  const plain = Object.entries(data).filter((entry): entry is [string, string | number] => !Array.isArray(entry[1]));
  const holidayKey = `publicHolidays.${String(data['holiday'])}`;
  return {
    ...Object.fromEntries(plain),
    ...(t.hasText(holidayKey) ? { holiday: t.getText(holidayKey) } : {}),
    nominative: formatFields(t, fields, 'nominative'),
    genitive: formatFields(t, fields, 'genitive'),
    accusative: formatFields(t, fields, 'accusative'),
    ...(fields.length === 1 && fields[0] ? { context: fields[0] } : {}),
  };
}

/** A record that is no lesson may have words of its own («saglabājiet ierakstu»), and one field of it others still. */
function getKey(t: Translator, key: string, { subject, data }: Told): string {
  const isRecord = subject?.of === 'entry' && subject.kind !== 'lesson';
  const fields = listFields(data['fields']);
  const isOwn = fields.length === 1 && t.hasText(`${key}_${String(fields[0])}`);
  return isRecord && !isOwn && t.hasText(`${key}_record`) ? `${key}_record` : key;
}

function getTextOf(t: Translator, part: 'rules' | 'actions', told: Told): string {
  const key = getKey(t, `${part}.${told.message}`, told);
  const places = getPlaces(t, told);
  return t.hasText(key, places) ? t.getText(key, places) : '';
}

/** The question that stands beside what is missing: «Trūkst tēmas» and, of the same lesson, the homework's question. */
function queryAsked(t: Translator, { message, data }: Told): string | undefined {
  const asked = listFields(data['asked']);
  if (message !== 'missing-field.missing' || asked.length === 0) return undefined;
  return getTextOf(t, 'rules', { message: 'missing-field.asked', data: { fields: asked } });
}

/** What: «Trūkst tēmas un mājas darba», without a full stop. A message that has no text gives its id. */
export function getFindingTitle(t: Translator, finding: Told): string {
  return getTextOf(t, 'rules', finding) || finding.message;
}

/** What to do: «Ierakstiet tēmu un saglabājiet stundu.», with the question about what else is empty. */
export function getFindingAction(t: Translator, finding: Told): string {
  const action = getTextOf(t, 'actions', finding);
  const asked = queryAsked(t, finding);
  return asked ? `${action} ${asked}` : action;
}

/** Both in full sentences, for one line of text: «Trūkst tēmas. Ierakstiet tēmu un saglabājiet stundu.» */
export function getFindingText(t: Translator, finding: Told): string {
  const title = getFindingTitle(t, finding);
  const action = getFindingAction(t, finding);
  const sentence = /[.?!]$/.test(title) ? title : `${title}.`;
  return action ? `${sentence} ${action}` : sentence;
}
