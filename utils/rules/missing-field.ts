import { z } from 'zod';
import type { Entry } from '@/utils/journal/entry';
import { fieldNames, type FieldName } from '@/utils/journal/field';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const options = {
  /** The fields that the clause asks for. */
  fields: z.array(z.enum(fieldNames)).min(1),
  /** What an empty field means: missing (the default), a question to the teacher, or nothing. */
  empty: z.partialRecord(z.enum(fieldNames), z.enum(['violation', 'question', 'fine'])).optional(),
  /** What says "there is none", by field: a dash among them is in order. A word ("nav uzdots") is so without asking. */
  acceptedWords: z.partialRecord(z.enum(fieldNames), z.array(z.string().min(1))).optional(),
};

type Options = z.infer<z.ZodObject<typeof options>>;
/** What is wrong with a field; undefined: nothing. */
type Verdict = 'missing' | 'asked' | 'unreadable' | 'not-shown';

const dashes = /^[-–—−\s]+$/;

function judgeField(entry: Entry, name: FieldName, { empty, acceptedWords }: Options): Verdict | undefined {
  const field = entry.fields[name];
  const meaning = empty?.[name] ?? 'violation';
  if (field?.state === 'unreadable') return 'unreadable';
  if (meaning === 'fine') return undefined;
  if (!field) return 'not-shown';
  if (field.state === 'empty') return meaning === 'question' ? 'asked' : 'missing';
  // A lone dash may be the site's sign for "nothing" or the teacher's for "none": only a person can tell.
  const isAccepted = !dashes.test(field.text) || acceptedWords?.[name]?.includes(field.text.trim());
  return isAccepted ? undefined : 'asked';
}

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'asked', 'not-shown', 'unreadable', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Fields that a procedure wants filled by a deadline and that are empty. */
export const missingField = defineRule({
  id: 'missing-field',
  description: 'A field that the procedure asks for (topic, outcome, homework …) is empty after its deadline.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options, due, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment, reading.entries);
      if (timing.state === 'not-yet') return { subject, outcome: 'inapplicable' };

      const verdicts = options.fields.map((name) => ({ name, verdict: judgeField(entry, name, options) }));
      const among = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).map((one) => one.name);
      const [missing, asked, unreadable, notShown] = [
        among('missing'),
        among('asked'),
        among('unreadable'),
        among('not-shown'),
      ];
      const at = 'at' in timing ? { due: timing.at } : {};

      if (missing.length > 0) {
        const data = { fields: missing, asked };
        if (timing.state === 'unknown') {
          return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data };
        }
        return { subject, outcome: timing.state === 'overdue' ? 'violation' : 'due', message: 'missing', data, ...at };
      }
      if (asked.length > 0) {
        return { subject, outcome: 'incomplete', reason: 'question', message: 'asked', data: { fields: asked }, ...at };
      }
      if (unreadable.length > 0) {
        const data = { fields: unreadable };
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data };
      }
      if (notShown.length > 0) {
        const data = { fields: notShown };
        return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data };
      }
      return { subject, outcome: 'pass' };
    }),
});
