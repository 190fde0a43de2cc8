import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { Instant } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import { missingField } from '@/utils/rules/missing-field';
import { classHourJournal, createEntry, createReading, empty, filled, journal, on } from '../rules/rule-tester';
import { createProfile } from './test-profile';

const topicBy = (grades: number[], at: string): unknown => ({
  rule: 'missing-field',
  fields: ['topic'],
  due: { day: 'lesson', at },
  where: { grades },
});

const clause = { id: '4.5', number: '4.5', who: ['teacher'], quote: 'Tēmas ne vēlāk kā plkst. 15.30' };
const profile = createProfile([
  {
    ...clause,
    checks: [topicBy([1, 2, 3, 4], '14:30'), topicBy([5, 6, 7, 8, 9], '15:30')],
    assumptions: ['never-before-lesson-end'],
  },
  { id: '8', number: '8', who: ['everybody'], quote: 'Atbild par paroli', byHand: true },
]);

const at1530: Instant = '2025-11-20T13:30:00.000Z';
const at1531: Instant = '2025-11-20T13:31:00.000Z';
const check = (reading: Reading, moment = at1531, by = profile): Report => checkReading(reading, moment, by, moment);
const noTopic = createEntry({ topic: empty });

describe('checkReading', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('gives a finding the clause, its words, its assumptions and the missed deadline', () => {
    expect(check(createReading([noTopic])).findings).toEqual([
      {
        clause: '4.5',
        number: '4.5',
        quote: clause.quote,
        rule: 'missing-field',
        outcome: 'violation',
        subject: { of: 'entry', key: noTopic.key, date: '2025-11-20', number: 3, kind: 'lesson' },
        journal,
        message: 'missing-field.missing',
        data: { fields: ['topic'], asked: [] },
        due: '2025-11-20T13:30:00.000Z',
        assumptions: ['never-before-lesson-end'],
        unsaved: false,
      },
    ]);
  });

  it('counts each clause on each subject once, by its strongest outcome', () => {
    const { counts } = check(
      createReading([
        noTopic,
        createEntry({ topic: filled('Tests') }, { key: 'b' }),
        createEntry({}, { key: 'c' }),
        createEntry({ topic: empty }, { key: 'd', date: on('2025-11-21') }),
        createEntry({ topic: empty }, { key: 'e', journal: { ...journal, grade: 12 } }),
      ]),
    );
    expect(counts).toEqual({ violation: 1, pass: 1, incomplete: 1, inapplicable: 2, due: 0 });
  });

  it('is due at the stated minute and looks again one minute later', () => {
    const report = check(createReading([noTopic]), at1530);
    expect(report.counts.due).toBe(1);
    expect(report.nextCheckAt).toBe(at1531);
  });

  it('looks again at midnight in Riga when nothing is due', () => {
    expect(check(createReading([])).nextCheckAt).toBe('2025-11-20T22:00:00.000Z');
  });

  it('never accuses an entry of which the page does not show whether the clause is about it', () => {
    const [finding] = check(
      createReading([createEntry({ topic: empty }, { journal: { ...journal, grade: null } })]),
    ).findings;
    expect(finding).toMatchObject({ outcome: 'incomplete', reason: 'unreadable', message: 'check.unknown-scope' });
  });

  it('turns a rule that breaks into one incomplete finding by name, and goes on', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(missingField, 'check').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    const { findings } = check(createReading([noTopic]));
    expect(findings).toMatchObject([
      { outcome: 'violation' },
      { outcome: 'incomplete', reason: 'rule-failed', message: 'check.rule-failed', data: { rule: 'missing-field' } },
    ]);
  });

  it.each(['unknown', 'loading', 'signed-out', 'not-a-journal', 'family'] as const)(
    'checks nothing on a page: %s',
    (page) => {
      const report = check(createReading([noTopic], { page }));
      expect(report.findings).toEqual([]);
      expect(Object.values(report.counts)).toEqual([0, 0, 0, 0, 0]);
    },
  );

  it('takes no text of the page into the report', () => {
    const secret = 'Pēterītis saslima';
    const entry = createEntry(
      {
        topic: empty,
        remarks: filled(secret),
        homework: filled(secret),
        outcome: { state: 'unreadable', text: secret },
      },
      { date: { state: 'filled', text: secret, value: '2025-11-20' } },
    );
    expect(JSON.stringify(check(createReading([entry])))).not.toContain(secret);
  });

  it('lists the school weeks of a class-hour journal, oldest first', () => {
    const weekly = createProfile([{ ...clause, checks: [{ rule: 'missing-class-hour' }] }]);
    const hour = createEntry({ topic: filled('Drošība') }, { journal: classHourJournal, date: on('2025-11-12') });
    const span = { from: '2025-11-03', to: '2025-11-23' } as const;
    expect(check(createReading([hour], { journal: classHourJournal, span }), at1531, weekly).weeks).toEqual([
      { clause: '4.5', from: '2025-11-03', to: '2025-11-09', outcome: 'violation' },
      { clause: '4.5', from: '2025-11-10', to: '2025-11-16', outcome: 'pass' },
      { clause: '4.5', from: '2025-11-17', to: '2025-11-23', outcome: 'due' },
    ]);
  });

  it('marks findings of entries with typed text that is not saved', () => {
    const report = check(createReading([{ ...noTopic, unsaved: true }]));
    expect(report.unsaved).toBe(1);
    expect(report.findings[0]?.unsaved).toBe(true);
  });
});
