import { z } from 'zod';
import { fieldNames } from '@/utils/journal/field';
import { hasPhrase } from './phrase';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, reckonEntryTiming } from './timing';

const options = {
  field: z.enum(fieldNames),
  /** Any of these words must stand in the field; compared without case and spaces between letters count as one. */
  phrases: z.array(z.string().trim().min(1)).min(1),
  /** Without them it is only asked: the page does not show whether the clause is about this record. */
  asks: z.literal(true).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'due', 'violation'] as const;
const messages = ['missing', 'asked', 'unreadable', 'not-shown', 'no-deadline'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** A field that is filled and does not hold words that the procedure asks for. An empty field is `missing-field`'s. */
export const missingPhrase = defineRule({
  id: 'missing-phrase',
  description: 'A filled field does not hold words that the procedure asks for, such as those of a safety briefing.',
  subject: 'entry',
  deadline: 'of-the-check',
  outcomes,
  messages,
  options,
  check: ({ entries, options: { field: name, phrases, asks }, due, calendar, moment, reading }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const timing = reckonEntryTiming(entry, due, calendar, moment, reading.entries);
      const field = entry.fields[name];
      const data = { fields: [name], phrase: phrases[0] ?? '' };
      if (timing.state === 'not-yet' || field?.state === 'empty') return { subject, outcome: 'inapplicable' };
      if (!field) return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data };
      if (field.state === 'unreadable') {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data };
      }
      if (phrases.some((phrase) => hasPhrase(field.text, phrase))) return { subject, outcome: 'pass' };
      if (asks) return { subject, outcome: 'incomplete', reason: 'question', message: 'asked', data };
      if (timing.state === 'unknown') {
        return { subject, outcome: 'incomplete', reason: timing.reason, message: 'no-deadline', data };
      }
      const at = 'at' in timing ? { due: timing.at } : {};
      return { subject, outcome: timing.state === 'overdue' ? 'violation' : 'due', message: 'missing', data, ...at };
    }),
});
