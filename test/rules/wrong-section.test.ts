import { wrongSection } from '@/utils/rules/wrong-section';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const written = createEntry({ topic: filled('Rudens dārzā') }, { date: on('2025-11-19') });
const attendance = createEntry({}, { date: on('2025-11-19') });

const diary = { section: 'diary' } as const;
const journal = { section: 'journal' } as const;

testRule(wrongSection, {
  inapplicable: [
    { name: 'a page without an entry', reading: createReading([], journal), options: diary },
    { name: 'attendance alone', reading: createReading([attendance], journal), options: diary },
    {
      name: 'an entry without a word yet',
      reading: createReading([createEntry({ topic: empty })], journal),
      options: diary,
    },
    { name: 'a draft', reading: createReading([{ ...written, draft: true }], journal), options: diary },
    {
      name: 'an entry of an unknown day: its season is unknown too',
      reading: createReading([{ ...written, date: unreadable }], journal),
      options: diary,
    },
  ],
  pass: [
    { name: 'the diary, as it should be', reading: createReading([written], diary), options: diary },
    { name: 'the journal, as it should be', reading: createReading([attendance, written], journal), options: journal },
  ],
  incomplete: [
    {
      name: 'the journal instead of the diary',
      reading: createReading([written, written], journal),
      options: diary,
      expect: { reason: 'question', message: 'not-diary' },
    },
    {
      name: 'the diary instead of the journal',
      reading: createReading([written], diary),
      options: journal,
      expect: { reason: 'question', message: 'not-journal' },
    },
    {
      name: 'a page that names no section',
      reading: createReading([written]),
      options: diary,
      expect: { reason: 'not-shown', message: 'not-shown' },
    },
  ],
});
