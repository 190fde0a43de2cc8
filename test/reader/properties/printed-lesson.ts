import { fieldColumns, type ColumnName, type FieldColumn, type JournalModel, type LessonModel } from './journal-model';

const parts = ['replacedTeacher', 'replacedSubject', 'replacingTeacher', 'replacingSubject', 'orderNumber'] as const;

/** What stands in each field's column of a lesson; '': nothing. */
export function printFields(
  lesson: LessonModel,
  columns: readonly ColumnName[],
  isOutcomeInTopic: boolean,
): Record<FieldColumn, string> {
  const { substitution } = lesson;
  const isOutcomeIn = isOutcomeInTopic && !columns.includes('outcome') && lesson.topic !== '' && lesson.outcome !== '';
  const isNoteIn = substitution !== undefined && !columns.includes('replacedTeacher');
  return {
    topic: isOutcomeIn ? `${lesson.topic}. SR: ${lesson.outcome}` : lesson.topic,
    outcome: lesson.outcome,
    homework: lesson.homework,
    remarks: isNoteIn ? printNote(lesson, columns) : lesson.remarks,
    replacedTeacher: substitution?.replacedTeacher ?? '',
    replacedSubject: substitution?.replacedSubject ?? '',
    replacingTeacher: substitution?.replacingTeacher ?? '',
    replacingSubject: substitution?.replacingSubject ?? '',
    orderNumber: substitution?.orderNumber ?? '',
  };
}

/** «B. Liepa (Fizika) aizvieto A. Ozola (Matemātika), rīkojums Nr. 1.09/214» */
function printNote({ substitution }: LessonModel, columns: readonly ColumnName[]): string {
  if (!substitution) return '';
  const inBrackets = (text: string): string => (text ? ` (${text})` : '');
  const by = substitution.replacingTeacher + inBrackets(substitution.replacingSubject);
  const of = substitution.replacedTeacher + inBrackets(substitution.replacedSubject);
  const order = columns.includes('orderNumber') ? '' : substitution.orderNumber;
  return `${by} aizvieto ${of}${order ? `, rīkojums Nr. ${order}` : ''}`;
}

/** A field as a reading should have it: its text; `null`: empty. */
export type ExpectedFields = Record<string, string | null>;

/** The fields that a whole page must be read as. Teachers are read as presence only. */
export function expectFields(lesson: LessonModel, columns: readonly ColumnName[], model: JournalModel): ExpectedFields {
  const printed = printFields(lesson, columns, model.isOutcomeInTopic);
  const fields: ExpectedFields = {};
  for (const name of fieldColumns) if (columns.includes(name)) fields[name] = printed[name] || null;
  if (printed.topic !== lesson.topic) fields['outcome'] = lesson.outcome;
  const { substitution } = lesson;
  const shownParts = parts.filter((part) => columns.includes(part));
  const isNote = substitution !== undefined && columns.includes('remarks') && !columns.includes('replacedTeacher');
  const isTyped = columns.includes('type') && lesson.type === 'substitution';
  const isFound = isTyped || isNote || shownParts.some((part) => printed[part] !== '');
  if (!isFound) return shownParts.length > 0 ? { ...fields, substitution: null } : fields;
  fields['substitution'] = '';
  for (const part of parts) {
    const isShown = columns.includes(part);
    const text = isShown || isNote ? substitution?.[part] : undefined;
    if (text) fields[part] = part.endsWith('Teacher') ? '' : text;
    else if (isShown || isNote || columns.includes('remarks')) fields[part] = null;
  }
  return fields;
}
