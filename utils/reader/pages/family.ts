import type { PageContext, Recognise, Recognised } from '../context';
import type { Head } from '../columns';
import { hasMarks, listCardLabels, readCards } from './cards';
import { mayBeEdited } from '../surroundings';
import { hasPlaceOfLesson, recogniseTables } from './lesson-list';

/**
 * A diary of parents or a pupil: lessons with a column or label of marks, which a teacher's list of lessons has not.
 * Read to be recognised: each lesson is counted once, and nothing of it leaves the reader.
 */
export const recogniseFamily: Recognise = (page) => {
  if (mayBeEdited(page)) return undefined;
  const heads = page.heads.filter((head) => hasPlaceOfLesson(head) && isOfPupil(head));
  if (heads.length === 0 && !hasMarks(page)) return undefined;
  const best = heads.length > 0 ? recogniseTables('family', heads, page) : readFamilyCards(page);
  return best && asFamily(best);
};

function readFamilyCards(page: PageContext): Recognised | undefined {
  const labels = listCardLabels(page, ['topic', 'homework', 'outcome']);
  return labels.length > 1 ? readCards(page, labels) : undefined;
}

/** A column of marks beside lessons of several subjects, or of one subject of a class that the page does not name. */
function isOfPupil({ columns }: Head): boolean {
  return columns.some(({ name }) => name === 'mark') && !columns.some(({ name }) => name === 'pupil');
}

function asFamily(best: Recognised): Recognised {
  return { ...best, page: 'family', layout: 'family', hidden: [], problems: [] };
}
