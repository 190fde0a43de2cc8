import type { Entry, LessonType } from '@/utils/journal/entry';
import { wrongLessonType } from '@/utils/rules/wrong-lesson-type';
import { createEntry, createReading, empty, testRule, unreadable } from './rule-tester';

const options = { types: ['test' as const, 'formative' as const] };
const typed = (type: Entry['type'], more: Partial<Entry> = {}) =>
  createReading([createEntry({}, { ...(type && { type }), ...more })]);
const of = (value: LessonType): Entry['type'] => ({ state: 'filled', text: 'x', value });

testRule(wrongLessonType, {
  inapplicable: [
    { name: 'a draft', reading: typed(of('lesson'), { draft: true }), options },
    { name: 'a lesson not held', reading: typed(of('lesson'), { cancelled: true }), options },
  ],
  pass: [
    { name: 'one of the types', reading: typed(of('formative')), options },
    { name: 'the other', reading: typed(of('test')), options },
  ],
  incomplete: [
    { name: 'a view without types', reading: typed(undefined), options, expect: { reason: 'not-shown' } },
    { name: 'a type that was not understood', reading: typed(unreadable), options, expect: { reason: 'unreadable' } },
    {
      name: 'a type by a name of the school’s own',
      reading: typed(of('other')),
      options,
      expect: { reason: 'unreadable' },
    },
  ],
  violation: [
    { name: 'another type', reading: typed(of('lesson')), options, expect: { message: 'wrong' } },
    { name: 'no type', reading: typed(empty), options, expect: { message: 'none' } },
  ],
});
