import { z } from 'zod';
import { getNeighbours } from './neighbours';
import { foldText } from './phrase';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject } from './timing';

const options = {
  /** Words that alone say nothing («tēma», «stunda»); a dash always does. */
  words: z.array(z.string().trim().min(1)).min(1).optional(),
  /** Whether the very words of the lesson before are asked about too. */
  copies: z.literal(true).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete'] as const;
const messages = ['says-nothing', 'copied', 'unreadable', 'not-shown'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

const dashes = /^[-–—−.\s]+$/;

/** A topic that is there and says nothing. Two lessons may have one topic: always a question, never a violation. */
export const vacuousTopic = defineRule({
  id: 'vacuous-topic',
  description:
    'A topic says nothing: a dash, a bare word that the school names, or the very words of the lesson before.',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ entries, reading, options: { words = [], copies } }) => {
    const empty = new Set(words.map(foldText));
    return entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const { topic } = entry.fields;
      if (entry.draft || entry.cancelled || topic?.state === 'empty') return { subject, outcome: 'inapplicable' };
      if (!topic) return { subject, outcome: 'incomplete', reason: 'not-shown', message: 'not-shown', data: {} };
      if (topic.state === 'unreadable') {
        return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      }
      const text = foldText(topic.text);
      // A topic that is only a file or a picture has no text.
      if (dashes.test(text) || empty.has(text)) {
        return { subject, outcome: 'incomplete', reason: 'question', message: 'says-nothing', data: {} };
      }
      const before = copies && getNeighbours(reading.entries).get(entry)?.before?.fields.topic;
      const isCopy = before?.state === 'filled' && text !== '' && foldText(before.text) === text;
      if (isCopy) return { subject, outcome: 'incomplete', reason: 'question', message: 'copied', data: {} };
      return { subject, outcome: 'pass' };
    });
  },
});
