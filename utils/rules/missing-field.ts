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
  /** Words that say "there is none", by field: with one of them the field is in order. Compared without case. */
  acceptedWords: z.partialRecord(z.enum(fieldNames), z.array(z.string().min(1))).optional(),
};

type Options = z.infer<z.ZodObject<typeof options>>;
type Verdict = 'fine' | 'missing' | 'asked' | 'unreadable' | 'not-shown';

const dashes = /^[-–—−\s]+$/;

function fold(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('lv')
    .replace(/[.!]+$/, '');
}

function judgeField(entry: Entry, name: FieldName, { empty, acceptedWords }: Options): Verdict {
  const field = entry.fields[name];
  const meaning = empty?.[name] ?? 'violation';
  if (!field) return meaning === 'fine' ? 'fine' : 'not-shown';
  if (field.state === 'unreadable') return 'unreadable';
  if (field.state === 'empty') return meaning === 'violation' ? 'missing' : meaning === 'question' ? 'asked' : 'fine';
  if (acceptedWords?.[name]?.some((word) => fold(word) === fold(field.text))) return 'fine';
  // A lone dash may be the site's sign for "nothing" or the teacher's for "none": only a person can tell.
  return field.text !== '' && dashes.test(field.text) && meaning !== 'fine' ? 'asked' : 'fine';
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
  check: ({ entries, options, due, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment);
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
