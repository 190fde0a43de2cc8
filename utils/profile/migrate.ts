import type { ProfileProblem } from './profile-problem';

/** `steps[0]` makes format 2 of format 1, and so on. A new format is one more step here. */
const steps: readonly ((old: object) => object)[] = [];

/** The format that this version of the extension writes and checks. */
export const newestFormat = steps.length + 1;

/**
 * Brings a school's file of an older format to the newest one.
 * In: what `JSON.parse` gave. Out: the same in the newest format, not yet checked, or why that cannot be done.
 */
export function migrate(data: unknown): { ok: true; data: object } | { ok: false; problem: ProfileProblem } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = 'A profile is one JSON object: { "format": 1, "id": … }.';
    return { ok: false, problem: { path: '', id: 'not-a-profile', data: {}, message } };
  }
  const format: unknown = 'format' in data ? data.format : undefined;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    const message = `"format" is missing or is no whole number; write "format": ${newestFormat}.`;
    return { ok: false, problem: { path: 'format', id: 'unknown-format', data: { newest: newestFormat }, message } };
  }
  if (format > newestFormat) {
    const message = `The file has format ${format}; this version understands up to ${newestFormat}. Update the extension.`;
    const problemData = { format, newest: newestFormat };
    return { ok: false, problem: { path: 'format', id: 'newer-format', data: problemData, message } };
  }
  const newest = steps.slice(format - 1).reduce((old, step) => step(old), data);
  return { ok: true, data: { ...newest, format: newestFormat } };
}
