import { describe, expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import { shortenReading } from '@/utils/check/shorten-reading';
import { classHourJournal, createEntry, createReading, empty, filled, on } from '../rules/rule-tester';
import { createProfile } from './test-profile';

const profile = createProfile([
  {
    id: '1',
    number: '1',
    who: ['teacher'],
    quote: 'Tēmas',
    checks: [{ rule: 'missing-field', fields: ['topic'], due: { day: 'lesson' } }],
  },
]);

describe('shortenReading', () => {
  it('keeps what is open, what is still to come and every class hour, and says so', () => {
    const topic = filled('Daļskaitļi');
    const reading = createReading([
      createEntry({ topic }, { key: 'in order' }),
      createEntry({ topic: empty }, { key: 'open', date: on('2025-11-19') }),
      createEntry({ topic: empty }, { key: 'to come', date: on('2025-11-28') }),
      createEntry({ topic }, { key: 'class hour', journal: classHourJournal, date: on('2025-11-03') }),
      createEntry({ topic }, { key: 'old', date: on('2025-11-03') }),
    ]);
    const moment = '2025-11-20T13:31:00.000Z';
    const short = shortenReading(reading, checkReading(reading, moment, profile, moment));
    // The day of the report itself stays as well: its deadlines may still lie ahead.
    expect(short.entries.map(({ key }) => key)).toEqual(['in order', 'open', 'to come', 'class hour']);
    expect(short.problems).toEqual([{ id: 'shortened' }]);
  });
});
