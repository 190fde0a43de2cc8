import { describe, expect, it } from 'vitest';
import { describeSubject } from '@/components/panel/describe-subject';
import { createTranslator } from '@/utils/i18n/create-translator';
import type { JournalRef } from '@/utils/journal/entry';
import type { Finding, Subject } from '@/utils/journal/report';

const lv = createTranslator('lv');
const moment = { now: '2025-11-20T16:00:00.000Z', timeZone: 'Europe/Riga' } as const;
const journal: JournalRef = {
  ...{ className: '7.b', grade: 7, subject: 'Robotika', suffix: 'F', group: '1. grupa' },
  kind: 'subject',
};

function describeIt(subject: Subject, hasSeveralJournals = false): string {
  const finding: Finding = {
    ...{ clause: '1', number: '1.', quote: 'Vārdi.', rule: 'missing-field', outcome: 'violation', subject, journal },
    ...{ message: 'missing-field.empty', data: {}, assumptions: [], unsaved: false },
  };
  return describeSubject(lv, finding, moment, hasSeveralJournals);
}

const entry = { of: 'entry', key: 'k', date: '2025-11-19', number: 3, kind: 'lesson' } as const;

describe('describeSubject', () => {
  it.each<[Subject, string]>([
    [{ of: 'page' }, 'Visa lapa'],
    [entry, 'T. 19. nov. · 3. stunda'],
    [{ ...entry, number: null }, 'T. 19. nov.'],
    [{ ...entry, kind: 'month-plan', date: '2025-12-01' }, '2025. gada decembris · mēneša plāns'],
    [{ of: 'week', journal, from: '2025-11-17', to: '2025-11-23' }, '17.–23. nov.'],
    [{ of: 'month', journal, from: '2025-11-01', to: '2025-11-30' }, '2025. gada novembris'],
    [{ of: 'term', journal, from: '2025-09-01', to: '2025-12-19' }, '1. sept. – 19. dec.'],
  ])('%j: %s', (subject, words) => {
    expect(describeIt(subject)).toBe(words);
  });

  it('names the journal where the page has several', () => {
    expect(describeIt(entry, true)).toBe('T. 19. nov. · 3. stunda · 7.b · Robotika (F) · 1. grupa');
    expect(describeIt({ of: 'month', journal, from: '2025-11-01', to: '2025-11-30' }, true)).toBe(
      '2025. gada novembris · 7.b · Robotika (F) · 1. grupa',
    );
  });
});
