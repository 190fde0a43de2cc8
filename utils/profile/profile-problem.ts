import type { z } from 'zod';

/** What can be wrong with a school's file; each has a text that says what to do. */
export const profileProblemIds = [
  'too-large',
  'empty-file',
  'unreadable-file',
  'wrong-encoding',
  'not-json',
  'not-a-profile',
  'unknown-format',
  'newer-format',
  'unknown-rule',
  'unknown-key',
  'unknown-assumption',
  'missing-value',
  'wrong-value',
  'bad-date',
  'bad-deadline',
  'bad-mask',
  'bad-time-zone',
  'duplicate-clause',
  'clause-without-kind',
  'clause-of-mixed-kinds',
  'duty-without-date',
  'duty-of-mixed-forms',
  'words-not-in-quote',
  'unchecked-without-checks',
  'bad-layout',
  'too-many-layouts',
] as const;

export type ProfileProblemId = (typeof profileProblemIds)[number];

/** One thing that is wrong with a school's file. */
export interface ProfileProblem {
  /** Where: `clauses[3].checks[0].due`; '' is the file as a whole. */
  path: string;
  id: ProfileProblemId;
  /** Data of the text: `clause` (its id), `keys`, `rule`, `format` … as far as known. */
  data: Record<string, string | number | string[]>;
  /** The English detail, for whoever writes the file. */
  message: string;
}

type Issue = z.core.$ZodIssue;

/** How a refinement of ours names its problem, in a zod issue's `params`. */
export interface ProblemParams {
  problem: ProfileProblemId;
  data?: Record<string, string | number | string[]>;
}

function isProblemParams(
  params: Record<string, unknown> | undefined,
): params is Record<string, unknown> & ProblemParams {
  return profileProblemIds.some((id) => id === params?.['problem']);
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

function queryValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** The names whose value is a calendar day, wherever they stand outside a deadline. */
const dateKeys = new Set<PropertyKey>(['approvedOn', 'on', 'daysOff', 'workingSaturdays', 'years']);

function getProblemId(issue: Issue, data: unknown): ProfileProblemId {
  const { path } = issue;
  // One text for all of a taught page: nobody writes it by hand, so nobody corrects its parts.
  if (path[0] === 'layouts' && path.length > 1) return 'bad-layout';
  if (path[0] === 'layouts' && issue.code === 'too_big') return 'too-many-layouts';
  if (issue.code === 'custom' && isProblemParams(issue.params)) return issue.params.problem;
  if (issue.code === 'invalid_union' && issue.discriminator === 'rule') return 'unknown-rule';
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (queryValue(data, path) === undefined) return 'missing-value';
  if (path.includes('due')) return 'bad-deadline';
  if (path.includes('orderNumber')) return 'bad-mask';
  if (path.includes('assumptions')) return 'unknown-assumption';
  if (path.some((key) => dateKeys.has(key))) return 'bad-date';
  return 'wrong-value';
}

function getProblemData(issue: Issue, data: unknown): ProfileProblem['data'] {
  const clause = issue.path[0] === 'clauses' ? queryValue(data, [...issue.path.slice(0, 2), 'id']) : undefined;
  const value = queryValue(data, issue.path);
  return {
    ...(typeof clause === 'string' ? { clause } : {}),
    ...(typeof value === 'string' || typeof value === 'number' ? { value } : {}),
    ...(issue.code === 'unrecognized_keys' ? { keys: issue.keys } : {}),
    ...(issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}),
    ...(issue.code === 'custom' && isProblemParams(issue.params) ? issue.params.data : {}),
  };
}

/** Makes our problem of zod's issue. `data` is the file's content, before zod. */
export function getProfileProblem(issue: Issue, data: unknown): ProfileProblem {
  return {
    path: formatPath(issue.path),
    id: getProblemId(issue, data),
    data: getProblemData(issue, data),
    message: issue.message,
  };
}
