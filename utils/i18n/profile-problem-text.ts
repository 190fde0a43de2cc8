import type { ProfileProblem } from '@/utils/profile/profile-problem';
import type { TextData, Translator } from './create-translator';

/** `clauses[3].checks[0].due` → `clauses`, 3, `checks[0].due`; nothing where the path leads elsewhere. */
const listPlace = /^(clauses|layouts)\[(\d+)\]\.?(.*)$/;

/** Where: «Punkts 4.5, „checks[0].due.at”», «2. iemācītā lapa», «„school.name”», «Fails». */
function getPlace({ getText }: Translator, { path, data }: ProfileProblem): string {
  if (path === '') return getText('profilePlaces.file');
  const [, list, index, inside = ''] = listPlace.exec(path) ?? [];
  if (list === undefined) return getText('profilePlaces.value', { path });
  const nth = Number(index) + 1;
  // Nobody writes a taught page by hand: what is inside it is of no use to a reader.
  if (list === 'layouts') return getText('profilePlaces.layout', { nth });
  const { clause: id } = data;
  const clause =
    typeof id === 'string'
      ? getText('profilePlaces.clause', { clause: id })
      : getText('profilePlaces.nthClause', { nth });
  return inside === '' ? clause : getText('profilePlaces.inside', { clause, path: inside });
}

/** What of a problem is known more exactly than its text says without it. */
function queryContext({ id, data }: ProfileProblem): string | undefined {
  if (id === 'not-json' && data['line'] !== undefined) return 'line';
  if (id === 'wrong-value' && data['value'] !== undefined && data['value'] !== '') return 'told';
  return undefined;
}

function formatDatum({ language }: Translator, datum: string | number | string[]): string {
  if (typeof datum === 'number') return new Intl.NumberFormat(language).format(datum);
  return Array.isArray(datum) ? datum.join(', ') : datum;
}

/**
 * What is wrong with a school's file, where, and what to do, in one or two sentences:
 * «Punkts 4.5, „checks[0].due.at”: termiņš nav saprotams. Rakstiet to tāpat kā citos punktos …»
 */
export function getProfileProblemText(t: Translator, problem: ProfileProblem): string {
  const told = Object.entries(problem.data).map(([name, datum]) => [name, formatDatum(t, datum)]);
  const context = queryContext(problem);
  const places: TextData = {
    ...(Object.fromEntries(told) as Record<string, string>),
    where: getPlace(t, problem),
    ...(context === undefined ? {} : { context }),
  };
  return t.getText(`profileProblems.${problem.id}`, places);
}
