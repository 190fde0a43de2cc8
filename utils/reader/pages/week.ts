import type { Recognise } from '../context';
import { isLessonTable, isOfDay, recogniseTables } from './lesson-list';

/** A week: one table a day, or one table with a date column and the week above it, with the subject in each row. */
export const recogniseWeek: Recognise = (page) => {
  const heads = page.heads.filter((head) => isLessonTable(head, page) && isOfDay(head, page));
  return recogniseTables('week', heads, page);
};
