import { describe, expect, it } from 'vitest';
import { clauseHomes, createFaults, queryExpectation, type Faults } from './faults';
import { nameJournal } from './lesson';
import { clauseKeys, plants, type ClauseKey } from './plants';
import { createSchool } from './school';

const moments = ['2025-11-20T14:29', '2025-11-20T14:31', '2025-11-20T15:31', '2026-11-20T15:31'];

const faultsAt = (now: string): Faults => createFaults(createSchool({ now }), now);

const planted = (faults: Faults, clause: ClauseKey, sign: 'fault' | 'twin') =>
  [...faults.entries, ...faults.weeks].filter((subject) => {
    const plant = subject.planted;
    const clauses: readonly ClauseKey[] = plant ? plants[plant].clauses : [];
    return plant?.startsWith(sign) && clauses.includes(clause) && queryExpectation(subject, clause);
  });

describe('createSchool', () => {
  it('makes the same school of the same day and seed, another of another seed', () => {
    const first = createSchool({ now: '2025-11-20T14:29', seed: 7 });
    expect(createSchool({ now: '2025-11-20T15:31', seed: 7 })).toEqual(first);
    expect(createSchool({ now: '2025-11-20T14:29', seed: 8 }).lessons).not.toEqual(first.lessons);
  });

  it('has three grades of five subjects, a class-hour journal for each class, and an elective', () => {
    const { classes, journals } = createSchool({ now: '2025-11-20T14:29' });
    expect(classes.map(({ name }) => name)).toEqual(['3.a', '7.b', '9.a']);
    expect(journals).toHaveLength(19);
    expect(journals.map(nameJournal).filter((name) => name === 'Klases stunda')).toHaveLength(3);
    expect(journals.map(nameJournal)).toContain('Robotika (F)');
  });

  it.each(moments)('has at least 300 records up to %s, and lessons of today in each class', (now) => {
    const { lessons, today, classes } = createSchool({ now });
    expect(lessons.filter(({ date, dateText }) => date <= today && !dateText).length).toBeGreaterThanOrEqual(300);
    for (const { name } of classes) {
      const ofToday = lessons.filter(({ journal, date }) => journal.className === name && date === today);
      expect(ofToday.length).toBeGreaterThanOrEqual(2);
      expect(ofToday.some(({ truth }) => !truth.topic)).toBe(true);
    }
  });

  it('knows no school year that it has no dates for', () => {
    expect(() => createSchool({ now: '2019-11-20T14:29' })).toThrow('2019-11-20');
  });

  it('plants names of pupils of the class in topics and remarks', () => {
    const { plantedNames, lessons } = createSchool({ now: '2025-11-20T14:29' });
    expect(plantedNames).toHaveLength(12);
    for (const name of plantedNames) {
      expect(lessons.some(({ topic, remarks }) => `${topic} ${remarks}`.includes(name))).toBe(true);
    }
  });
});

describe('createFaults', () => {
  it.each(moments)('has at least 8 faults and 8 near-miss twins for each clause at %s', (now) => {
    const faults = faultsAt(now);
    for (const clause of clauseKeys) {
      expect(planted(faults, clause, 'fault').length, `${clause}: faults`).toBeGreaterThanOrEqual(8);
      expect(planted(faults, clause, 'twin').length, `${clause}: twins`).toBeGreaterThanOrEqual(8);
      const decided = planted(faults, clause, 'fault').map((subject) => queryExpectation(subject, clause)?.outcome);
      expect(decided.filter((outcome) => outcome === 'violation').length, clause).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(moments)('says the same of a fault and of its outcome at %s', (now) => {
    const faults = faultsAt(now);
    for (const clause of clauseKeys) {
      const quiet = planted(faults, clause, 'twin').map((subject) => queryExpectation(subject, clause)?.outcome);
      expect(
        quiet.filter((outcome) => outcome !== 'pass' && outcome !== 'inapplicable'),
        clause,
      ).toEqual([]);
      const loud = [...faults.entries, ...faults.weeks].filter((subject) =>
        ['due', 'violation', 'incomplete'].includes(queryExpectation(subject, clause)?.outcome ?? ''),
      );
      const known = new Set(planted(faults, clause, 'fault'));
      expect(
        loud.filter((subject) => !known.has(subject)),
        clause,
      ).toEqual([]);
    }
  });

  it.each(moments)('states an outcome for every record and clause at %s, each record once', (now) => {
    const { entries, weeks } = faultsAt(now);
    for (const entry of entries) {
      const stated = clauseKeys.filter((clause) => queryExpectation(entry, clause));
      expect(stated).toEqual(clauseKeys.filter((clause) => clause !== 'J3.6'));
    }
    for (const week of weeks) expect(queryExpectation(week, 'J3.6')).toBeDefined();
    const keys = entries.map(({ journal, date, number, nth }) =>
      [nameJournal(journal), journal.className, date, number, nth].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(clauseHomes)).toEqual([...clauseKeys]);
  });

  it('lets grades 1 to 4 run out at 14:30 and grades 5 to 9 at 15:30', () => {
    const outcomesOfToday = (now: string): Record<string, unknown[]> => {
      const ofToday = faultsAt(now).entries.filter(({ date, planted: plant }) => {
        return date === '2025-11-20' && plant === 'fault:topic-empty-today';
      });
      return Object.fromEntries(
        ofToday.map((entry) => [entry.journal.className, [queryExpectation(entry, 'D4.5')?.outcome]]),
      );
    };
    const due = ['due'];
    const violation = ['violation'];
    expect(outcomesOfToday('2025-11-20T14:30')).toEqual({ '3.a': due, '7.b': due, '9.a': due });
    expect(outcomesOfToday('2025-11-20T14:31')).toEqual({ '3.a': violation, '7.b': due, '9.a': due });
    expect(outcomesOfToday('2025-11-20T15:31')).toEqual({ '3.a': violation, '7.b': violation, '9.a': violation });
  });

  it('counts two working days over a public holiday', () => {
    const outcome = (day: string, now: string): unknown[] =>
      faultsAt(now)
        .entries.filter(({ date, planted: plant }) => date === day && plant === 'fault:topic-empty-recent')
        .map((entry) => queryExpectation(entry, 'V13')?.outcome);
    const days = ['2025-11-13', '2025-11-14', '2025-11-17', '2025-11-19'];
    const late = days.map((day) => [...new Set(outcome(day, '2025-11-20T15:31'))]);
    expect(late.slice(0, 2).flat()).toEqual(expect.arrayContaining(['violation']));
    expect(late.slice(0, 2).flat()).not.toContain('due');
    expect(late.slice(2).flat()).toEqual(expect.arrayContaining(['due']));
    expect(late.slice(2).flat()).not.toContain('violation');
  });

  it('asks nothing of the week of the autumn break', () => {
    const { weeks, noWeeks } = faultsAt('2025-11-20T15:31');
    expect(noWeeks.map(({ from }) => from)).toEqual(['2025-10-20', '2025-10-20', '2025-10-20']);
    expect(weeks.some(({ from }) => from === '2025-10-20')).toBe(false);
    expect(
      weeks.filter(({ from }) => from === '2025-11-17').map((week) => queryExpectation(week, 'J3.6')?.outcome),
    ).toEqual(['due', 'pass', 'pass']);
  });

  it('keeps records with an unreadable date apart', () => {
    const { unreadable, entries } = faultsAt('2025-11-20T15:31');
    expect(unreadable.map(({ dateText }) => dateText).sort()).toEqual(['31.02.', '??']);
    expect(entries.every(({ date }) => /^\d{4}-\d\d-\d\d$/u.test(date))).toBe(true);
  });
});
