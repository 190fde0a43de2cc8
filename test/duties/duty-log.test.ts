import { describe, expect, it } from 'vitest';
import {
  addEvent,
  addTick,
  emptyDutyLog,
  getDays,
  parseDutyLog,
  removeEvent,
  removeTick,
  setGrades,
  type DutyLog,
} from '@/utils/duties/duty-log';

const log: DutyLog = {
  since: '2026-09-01',
  ticks: { '5.1|2026-10': ['2026-10-08'] },
  events: { application: ['2026-10-02'] },
};

describe('parseDutyLog', () => {
  it('takes back what was stored', () => {
    expect(parseDutyLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  it.each([undefined, null, 7, 'log', [], {}, { ticks: [], events: 'x', since: 5 }])(
    'makes an empty log of %j',
    (stored) => {
      expect(parseDutyLog(stored)).toEqual(emptyDutyLog);
    },
  );

  it('takes only what is usable, in order', () => {
    const stored = {
      since: '2026-02-30',
      ticks: { a: ['2026-10-09', 'soon', 5, '2026-10-08'], b: [], c: 'x', d: ['2026-13-01'] },
      events: { e: ['2026-10-02'], f: null },
      more: true,
    };
    expect(parseDutyLog(stored)).toEqual({ ticks: { a: ['2026-10-08', '2026-10-09'] }, events: { e: ['2026-10-02'] } });
  });
});

describe('ticks', () => {
  it('are kept in order, twice on one day too', () => {
    const twice = addTick(addTick(log, '18|2026/27', '2027-05-04'), '18|2026/27', '2026-11-03');
    expect(getDays(twice.ticks, '18|2026/27')).toEqual(['2026-11-03', '2027-05-04']);
    expect(getDays(addTick(twice, '18|2026/27', '2026-11-03').ticks, '18|2026/27')).toHaveLength(3);
    expect(twice.ticks['5.1|2026-10']).toEqual(['2026-10-08']);
    expect(twice.since).toBe('2026-09-01');
  });

  it('are taken back one by one, and leave no trace', () => {
    const twice = addTick(log, '5.1|2026-10', '2026-10-08');
    const once = removeTick(twice, '5.1|2026-10', '2026-10-08');
    expect(once).toEqual(log);
    expect(removeTick(once, '5.1|2026-10', '2026-10-08').ticks).toEqual({});
    expect(removeTick(once, '5.1|2026-10', '2026-10-07')).toEqual(log);
    expect(removeTick(once, 'unknown', '2026-10-08')).toEqual(log);
  });

  it('change nothing of the log that was given', () => {
    const before = JSON.stringify(log);
    addTick(log, '5.1|2026-10', '2026-10-01');
    removeTick(log, '5.1|2026-10', '2026-10-08');
    addEvent(log, 'application', '2026-10-01');
    removeEvent(log, 'application', '2026-10-02');
    expect(JSON.stringify(log)).toBe(before);
  });

  it('are not found among the members of every object', () => {
    expect(getDays(log.ticks, 'constructor')).toEqual([]);
  });
});

describe('events', () => {
  it('keep each day once, in order', () => {
    const more = addEvent(
      addEvent(addEvent(log, 'application', '2026-09-15'), 'application', '2026-10-02'),
      'note',
      '2026-11-01',
    );
    expect(more.events).toEqual({ application: ['2026-09-15', '2026-10-02'], note: ['2026-11-01'] });
    expect(more.ticks).toEqual(log.ticks);
  });

  it('are taken back by day', () => {
    expect(removeEvent(log, 'application', '2026-10-02').events).toEqual({});
    expect(removeEvent(log, 'application', '2026-10-03')).toEqual(log);
  });
});

describe('grades', () => {
  it('are kept in order, as far as they are grades', () => {
    expect(parseDutyLog({ grades: [12, 1, 0, 13, 1.5, '7', 9] }).grades).toEqual([1, 9, 12]);
    expect(parseDutyLog({ grades: 7 })).toEqual(emptyDutyLog);
    expect(parseDutyLog({ grades: [] })).toEqual(emptyDutyLog);
    expect(setGrades(log, [9, 7])).toEqual({ ...log, grades: [7, 9] });
    expect(setGrades(log, []).grades).toEqual([]);
  });
});
