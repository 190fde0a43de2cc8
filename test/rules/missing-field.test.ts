import { missingField } from '@/utils/rules/missing-field';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const topicAndHomework = {
  fields: ['topic' as const, 'homework' as const],
  empty: { homework: 'question' as const },
  acceptedWords: { homework: ['–', 'nav uzdots'] },
};
const topicAlone = { fields: ['topic' as const] };
const by1530 = { day: 'lesson' as const, at: '15:30' };
const full = { topic: filled('Daļskaitļi'), homework: filled('131. lpp.') };

testRule(missingField, {
  inapplicable: [
    { name: 'a draft', reading: createReading([createEntry({ topic: empty }, { draft: true })]), options: topicAlone },
    {
      name: 'a lesson that was not held',
      reading: createReading([createEntry({ topic: empty }, { cancelled: true })]),
      options: topicAlone,
    },
    {
      name: 'a lesson of tomorrow',
      reading: createReading([createEntry({ topic: empty }, { date: on('2025-11-21') })]),
      options: topicAlone,
      due: by1530,
    },
  ],
  pass: [
    {
      name: 'everything is there',
      reading: createReading([createEntry(full)]),
      options: topicAndHomework,
      due: by1530,
    },
    {
      name: 'no homework, in words, with a full stop and a capital',
      reading: createReading([createEntry({ ...full, homework: filled('Nav uzdots.') })]),
      options: topicAndHomework,
    },
    {
      name: 'a dash between blanks where the profile accepts it',
      reading: createReading([createEntry({ ...full, homework: filled(' – ') })]),
      options: topicAndHomework,
    },
    {
      name: 'a topic of one word with a dash in it',
      reading: createReading([createEntry({ topic: filled('Krievija – 1917') })]),
      options: topicAlone,
    },
    {
      name: 'a topic that begins with a dash',
      reading: createReading([createEntry({ topic: filled('- Daļas') })]),
      options: topicAlone,
    },
    {
      name: 'a topic that ends with a dash',
      reading: createReading([createEntry({ topic: filled('Daļas -') })]),
      options: topicAlone,
    },
    {
      name: 'a lone dash where empty is fine',
      reading: createReading([createEntry({ topic: filled('Tests'), homework: filled('–') })]),
      options: { fields: ['topic', 'homework'], empty: { homework: 'fine' } },
    },
    {
      name: 'no place for homework where empty is fine',
      reading: createReading([createEntry({ topic: filled('Tests') })]),
      options: { fields: ['topic', 'homework'], empty: { homework: 'fine' } },
    },
    {
      name: 'a dash where the profile accepts it',
      reading: createReading([createEntry({ ...full, homework: filled('–') })]),
      options: topicAndHomework,
    },
    {
      name: 'an empty homework where the profile says that it is fine',
      reading: createReading([createEntry({ topic: filled('Tests'), homework: empty })]),
      options: { fields: ['topic', 'homework'], empty: { homework: 'fine' } },
    },
    {
      name: 'an attachment alone: filled without text',
      reading: createReading([createEntry({ topic: filled('') })]),
      options: topicAlone,
    },
  ],
  incomplete: [
    {
      name: 'an empty homework is a question',
      reading: createReading([createEntry({ ...full, homework: empty })]),
      options: topicAndHomework,
      due: by1530,
      expect: { reason: 'question', message: 'asked', data: { fields: ['homework'] } },
    },
    {
      name: 'a topic that is only a dash is a question',
      reading: createReading([createEntry({ topic: filled('—') })]),
      options: topicAlone,
      expect: { reason: 'question', message: 'asked', data: { fields: ['topic'] } },
    },
    {
      name: 'two dashes, where the profile accepts other words',
      reading: createReading([createEntry({ ...full, homework: filled('– –') })]),
      options: { ...topicAndHomework, acceptedWords: { homework: ['nav uzdots', 'nav'] } },
      expect: { message: 'asked', data: { fields: ['homework'] } },
    },
    {
      name: 'a topic that is only a dash, where the profile accepts one for homework alone',
      reading: createReading([createEntry({ ...full, topic: filled('–') })]),
      options: topicAndHomework,
      expect: { message: 'asked', data: { fields: ['topic'] } },
    },
    {
      name: 'the page has no place for homework',
      reading: createReading([createEntry({ topic: filled('Daļskaitļi') })]),
      options: topicAndHomework,
      expect: { reason: 'not-shown', message: 'not-shown', data: { fields: ['homework'] } },
    },
    {
      name: 'homework that was not understood, where empty is fine',
      reading: createReading([createEntry({ ...full, homework: unreadable })]),
      options: { fields: ['topic', 'homework'], empty: { homework: 'fine' } },
      expect: { reason: 'unreadable', message: 'unreadable', data: { fields: ['homework'] } },
    },
    {
      name: 'a topic that was not understood',
      reading: createReading([createEntry({ topic: unreadable })]),
      options: topicAlone,
      expect: { reason: 'unreadable', message: 'unreadable', data: { fields: ['topic'] } },
    },
    {
      name: 'an empty topic in a lesson whose date was not understood',
      reading: createReading([createEntry({ topic: empty }, { date: { state: 'unreadable', text: '31.02.' } })]),
      options: topicAlone,
      due: by1530,
      expect: { reason: 'unreadable', message: 'no-deadline' },
    },
    {
      name: 'a deadline after the lesson while the school has no bells',
      reading: createReading([createEntry({ topic: empty })]),
      options: topicAlone,
      due: { day: 'lesson', at: 'lesson-end' },
      expect: { reason: 'no-numbers', message: 'no-deadline' },
    },
  ],
  due: [
    {
      name: 'no topic at the stated minute',
      reading: createReading([createEntry({ topic: empty, homework: empty })]),
      options: topicAndHomework,
      due: by1530,
      moment: '2025-11-20T13:30:59.000Z',
      expect: { message: 'missing', data: { fields: ['topic'], asked: ['homework'] }, due: '2025-11-20T13:30:00.000Z' },
    },
    {
      name: 'no topic on the lesson’s day, due by its end',
      reading: createReading([createEntry({ topic: empty })]),
      options: topicAlone,
      due: { day: 'lesson' },
      expect: { message: 'missing' },
    },
    {
      name: 'no topic, where the clause has no date',
      reading: createReading([createEntry({ topic: empty })]),
      options: topicAlone,
      expect: { message: 'missing' },
    },
  ],
  violation: [
    {
      name: 'empty homework, where the profile says that it is a violation',
      reading: createReading([createEntry({ ...full, homework: empty })]),
      options: { fields: ['homework'], empty: { homework: 'violation' } },
      due: by1530,
      expect: { message: 'missing', data: { fields: ['homework'], asked: [] } },
    },
    {
      name: 'no topic one minute after the deadline',
      reading: createReading([createEntry({ topic: empty, homework: filled('3. uzd.') })]),
      options: topicAndHomework,
      due: by1530,
      expect: { message: 'missing', data: { fields: ['topic'], asked: [] }, due: '2025-11-20T13:30:00.000Z' },
    },
    {
      name: 'two working days after a Friday are over on Wednesday',
      reading: createReading([createEntry({ topic: empty }, { date: on('2025-11-14') })]),
      options: topicAlone,
      due: { day: 'lesson', plus: { working: 2 } },
      moment: '2025-11-19T22:00:00.000Z',
      expect: { message: 'missing' },
    },
    {
      name: 'a plan that was due two days before a lesson still to come',
      reading: createReading([createEntry({ topic: empty }, { date: on('2025-11-21') })]),
      options: topicAlone,
      due: { day: 'lesson', plus: { days: -2 } },
      expect: { message: 'missing' },
    },
  ],
});
