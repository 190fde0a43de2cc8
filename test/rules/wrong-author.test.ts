import type { Entry } from '@/utils/journal/entry';
import type { Field, FieldName } from '@/utils/journal/field';
import { wrongAuthor } from '@/utils/rules/wrong-author';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const lesson = (more: Partial<Entry>, fields: Partial<Record<FieldName, Field>> = { substitution: filled('') }) =>
  createReading([createEntry({ topic: filled('Daļas'), ...fields }, more)]);
const options = {};

testRule(wrongAuthor, {
  inapplicable: [
    { name: 'no substitution', reading: lesson({ author: 'other' }, { substitution: empty }), options },
    { name: 'a page without substitutions', reading: lesson({ author: 'other' }, {}), options },
    { name: 'a lesson to come', reading: lesson({ authorRole: 'replaced', date: on('2025-11-21') }), options },
    { name: 'a draft', reading: lesson({ authorRole: 'replaced', draft: true }), options },
    { name: 'a lesson not held', reading: lesson({ authorRole: 'replaced', cancelled: true }), options },
  ],
  pass: [
    { name: 'who taught it', reading: lesson({ authorRole: 'replacing' }), options },
    {
      name: 'who taught it, known as a substitution by its type',
      reading: lesson(
        { authorRole: 'replacing', type: { state: 'filled', text: 'Aizvietota stunda', value: 'substitution' } },
        {},
      ),
      options,
    },
  ],
  incomplete: [
    { name: 'nobody named', reading: lesson({}), options, expect: { reason: 'not-shown', message: 'not-shown' } },
    {
      name: 'the signed-in person, whoever that was',
      reading: lesson({ author: 'self' }),
      options,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'somebody else',
      reading: lesson({ authorRole: 'neither' }),
      options,
      expect: { reason: 'question', message: 'somebody-else' },
    },
    {
      name: 'what may be a substitution',
      reading: lesson({ authorRole: 'replaced' }, { substitution: unreadable }),
      options,
      expect: { reason: 'unreadable', message: 'unreadable' },
    },
  ],
  violation: [
    {
      name: 'the absent teacher',
      reading: lesson({ authorRole: 'replaced' }),
      options,
      expect: { message: 'absent-teacher' },
    },
  ],
});
