import type { Entry } from '@/utils/journal/entry';
import type { IsoDate } from '@/utils/journal/field';
import { vacuousTopic } from '@/utils/rules/vacuous-topic';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const options = { words: ['tēma', 'stunda'], copies: true as const };
const topic = (text: string, more: Partial<Entry> = {}) => createEntry({ topic: filled(text) }, more);
const day = (date: IsoDate, text: string, more: Partial<Entry> = {}) => topic(text, { date: on(date), ...more });

testRule(vacuousTopic, {
  inapplicable: [
    {
      name: 'an empty topic, which another rule is about',
      reading: createReading([createEntry({ topic: empty })]),
      options,
    },
    { name: 'a draft', reading: createReading([topic('–', { draft: true })]), options },
    { name: 'a lesson not held', reading: createReading([topic('–', { cancelled: true })]), options },
  ],
  pass: [
    { name: 'a topic', reading: createReading([topic('Tēma: daļas')]), options },
    { name: 'a topic that is only a file', reading: createReading([topic(''), day('2025-11-19', '')]), options },
    { name: 'a word that the school does not name', reading: createReading([topic('Atkārtojums')]), options },
    { name: 'the word, where no words are named', reading: createReading([topic('Tēma')]), options: {} },
    {
      name: 'a copy, where copies are fine',
      reading: createReading([topic('Daļas'), day('2025-11-19', 'Daļas')]),
      options: {},
    },
    {
      name: 'both halves of a double lesson',
      reading: createReading([topic('Daļas'), topic('Daļas', { number: { state: 'filled', text: '4.', value: 4 } })]),
      options,
    },
    {
      name: 'the topic of the lesson before the last',
      reading: createReading([topic('Daļas'), day('2025-11-18', 'Daļas'), day('2025-11-19', 'Procenti')]),
      options,
    },
    {
      name: 'the topic of another class',
      reading: createReading([
        topic('Daļas'),
        day('2025-11-19', 'Daļas', { journal: { ...topic('').journal, className: '8.a' } }),
      ]),
      options,
    },
    {
      name: 'the topic of a draft',
      reading: createReading([topic('Daļas'), day('2025-11-19', 'Daļas', { draft: true })]),
      options,
    },
  ],
  incomplete: [
    {
      name: 'a dash',
      reading: createReading([topic(' — ')]),
      options: {},
      expect: { reason: 'question', message: 'says-nothing' },
    },
    { name: 'the bare word', reading: createReading([topic('TĒMA.')]), options, expect: { message: 'says-nothing' } },
    {
      name: 'the words of the lesson before',
      reading: createReading([topic('Daļas.'), day('2025-11-19', 'daļas'), day('2025-11-18', 'Procenti')]),
      options,
      expect: { reason: 'question', message: 'copied' },
    },
    {
      name: 'a view without topics',
      reading: createReading([createEntry({})]),
      options,
      expect: { reason: 'not-shown' },
    },
    {
      name: 'a topic that was not understood',
      reading: createReading([createEntry({ topic: unreadable })]),
      options,
      expect: { reason: 'unreadable' },
    },
  ],
});
