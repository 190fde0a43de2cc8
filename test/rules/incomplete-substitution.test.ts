import { incompleteSubstitution } from '@/utils/rules/incomplete-substitution';
import { createEntry, createReading, empty, filled, on, testRule, unreadable } from './rule-tester';

const mask = { orderNumber: '#.##/*' };
const by1530 = { day: 'lesson' as const, at: '15:30' };
const full = {
  substitution: filled(''),
  replacedTeacher: filled(''),
  replacedSubject: filled('Matemātika'),
  replacingTeacher: filled(''),
  replacingSubject: filled('Fizika'),
  orderNumber: filled('1.09/214'),
};

testRule(incompleteSubstitution, {
  inapplicable: [
    { name: 'no place for a substitution', reading: createReading([createEntry({ topic: empty })]), options: mask },
    {
      name: 'a place for it, with nothing in it',
      reading: createReading([createEntry({ substitution: empty, orderNumber: empty })]),
      options: mask,
    },
    {
      name: 'a lesson of another type, with empty places for a substitution',
      reading: createReading([
        createEntry({ replacedTeacher: empty }, { type: { state: 'filled', text: 'Stunda', value: 'lesson' } }),
      ]),
      options: mask,
      due: by1530,
    },
    {
      name: 'a substitution planned for tomorrow',
      reading: createReading([createEntry({ ...full, orderNumber: empty }, { date: on('2025-11-21') })]),
      options: mask,
      due: by1530,
    },
  ],
  pass: [
    { name: 'all five parts', reading: createReading([createEntry(full)]), options: mask, due: by1530 },
    {
      name: 'any number where the school set no form',
      reading: createReading([createEntry({ ...full, orderNumber: filled('17-v') })]),
      options: {},
    },
  ],
  incomplete: [
    {
      name: 'the number may stand in remarks that this page does not show',
      reading: createReading([createEntry({ substitution: filled('') })]),
      options: mask,
      expect: {
        reason: 'not-shown',
        message: 'not-shown',
        data: { parts: ['replacedTeacher', 'replacedSubject', 'replacingTeacher', 'replacingSubject', 'orderNumber'] },
      },
    },
    {
      name: 'a text about a substitution that was not understood',
      reading: createReading([
        createEntry({ ...full, replacedTeacher: unreadable, replacedSubject: unreadable, orderNumber: unreadable }),
      ]),
      options: mask,
      expect: {
        reason: 'unreadable',
        message: 'unreadable',
        data: { parts: ['replacedTeacher', 'replacedSubject', 'orderNumber'] },
      },
    },
    {
      name: 'a part missing on a day that was not understood',
      reading: createReading([
        createEntry({ ...full, orderNumber: empty }, { date: { state: 'unreadable', text: '31.02.' } }),
      ]),
      options: mask,
      due: by1530,
      expect: { reason: 'unreadable', message: 'no-deadline', data: { parts: ['orderNumber'] } },
    },
    {
      name: 'two parts missing on a day that was not understood',
      reading: createReading([
        createEntry(
          { ...full, replacedSubject: empty, replacingSubject: empty },
          { date: { state: 'unreadable', text: '31.02.' } },
        ),
      ]),
      options: mask,
      due: by1530,
      expect: { message: 'no-deadline', data: { parts: ['replacedSubject', 'replacingSubject'] } },
    },
    {
      name: 'a number of another form on a day that was not understood',
      reading: createReading([
        createEntry({ ...full, orderNumber: filled('15') }, { date: { state: 'unreadable', text: '31.02.' } }),
      ]),
      options: mask,
      due: by1530,
      expect: { reason: 'unreadable', message: 'no-deadline', data: { parts: ['orderNumber'] } },
    },
  ],
  due: [
    {
      name: 'no order number yet',
      reading: createReading([createEntry({ ...full, orderNumber: empty })]),
      options: mask,
      due: by1530,
      moment: '2025-11-20T13:30:00.000Z',
      expect: { message: 'missing', data: { parts: ['orderNumber'] } },
    },
  ],
  violation: [
    {
      name: 'two parts missing',
      reading: createReading([createEntry({ ...full, replacedSubject: empty, orderNumber: empty })]),
      options: mask,
      due: by1530,
      expect: {
        message: 'missing',
        data: { parts: ['replacedSubject', 'orderNumber'] },
        due: '2025-11-20T13:30:00.000Z',
      },
    },
    {
      name: 'only the lesson’s type says that it is a substitution',
      reading: createReading([
        createEntry(
          {
            replacedTeacher: empty,
            replacedSubject: empty,
            replacingTeacher: empty,
            replacingSubject: empty,
            orderNumber: empty,
          },
          { type: { state: 'filled', text: 'Aizvietošana', value: 'substitution' } },
        ),
      ]),
      options: mask,
      due: by1530,
      expect: { message: 'missing' },
    },
    {
      name: 'a number of another form',
      reading: createReading([createEntry({ ...full, orderNumber: filled('15') })]),
      options: mask,
      due: by1530,
      expect: { message: 'order-number-form', data: { orderNumber: '15', mask: '#.##/*' } },
    },
    {
      name: 'a whole sentence for a number: a report carries no more of it than a number may be long',
      reading: createReading([createEntry({ ...full, orderNumber: filled('5'.repeat(41)) })]),
      options: mask,
      due: by1530,
      expect: { message: 'order-number-form', data: { orderNumber: '5'.repeat(40), mask: '#.##/*' } },
    },
  ],
});
