import { missingPhrase } from '@/utils/rules/missing-phrase';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const options = { field: 'topic' as const, phrases: ['drošības instruktāža', 'drošības noteikumi'] };
const due = { day: 'lesson' as const, at: '15:30' };
const topic = (text: string) => createReading([createEntry({ topic: filled(text) })]);

testRule(missingPhrase, {
  inapplicable: [
    {
      name: 'an empty field, which another rule is about',
      reading: createReading([createEntry({ topic: empty })]),
      options,
      due,
    },
    {
      name: 'tomorrow',
      reading: createReading([createEntry({ topic: filled('Daļas') }, { date: on('2025-11-21') })]),
      options,
      due,
    },
  ],
  pass: [
    { name: 'the words in other letters', reading: topic('Daļas.  DROŠĪBAS\u00a0 instruktāža!'), options, due },
    { name: 'other words of the list', reading: topic('Pārrunāti drošības noteikumi'), options, due },
  ],
  incomplete: [
    {
      name: 'a field that the view lacks',
      reading: createReading([createEntry({})]),
      options,
      due,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a field that was not understood',
      reading: createReading([createEntry({ topic: unreadable })]),
      options,
      due,
      expect: { reason: 'unreadable' },
    },
    {
      name: 'a date that was not understood',
      reading: createReading([createEntry({ topic: filled('Daļas') }, { date: { state: 'unreadable', text: '?' } })]),
      options,
      due,
      expect: { message: 'no-deadline' },
    },
    {
      name: 'other words, where the profile only asks',
      reading: topic('Drošības'),
      options: { ...options, asks: true },
      due,
      expect: { reason: 'question', message: 'asked', data: { fields: ['topic'], phrase: 'drošības instruktāža' } },
    },
  ],
  due: [
    {
      name: 'other words before the deadline',
      reading: topic('Daļas'),
      options,
      due,
      moment: '2025-11-20T13:30:00.000Z',
    },
    { name: 'other words, no deadline', reading: topic('Daļas'), options },
  ],
  violation: [
    {
      name: 'other words after it',
      reading: topic('Drošības'),
      options,
      due,
      expect: { message: 'missing', data: { fields: ['topic'], phrase: 'drošības instruktāža' } },
    },
  ],
});
