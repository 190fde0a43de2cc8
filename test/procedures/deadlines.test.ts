import { describe, expect, it } from 'vitest';
import { reckonDeadline, type Due } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';
import { getCalendar, type Profile } from '@/utils/profile/profile-schema';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import { documents } from './documents';

/** Every event that a document names, as if typed on Friday, 2 October 2026. */
const typed: Record<string, IsoDate> = {
  ...{ application: '2026-10-02', 'absence-note': '2026-10-02', 'password-change': '2026-10-02' },
};

/**
 * What each dated duty comes to on Tuesday, 1 December 2026, reckoned by hand: the first semester of 2026/27 runs from
 * Tuesday, 1 September to Friday, 18 December, the year to Monday, 31 May. The winter break begins on Monday, 21 December.
 * 24, 25, 26 and 31 December are public holidays. A preschool's year is 1 September to 31 August.
 */
const expected: Record<BuiltinProfileId, Record<string, IsoDate | 'no-calendar' | 'no-numbers'>> = {
  'cesu-1-ps': {
    '2.2': '2026-09-01',
    // No date in the document: "regularly" is read as each semester.
    '2.3.8': '2026-12-18',
    '2.3.9': '2027-05-31',
    '2.6.1': '2026-09-01',
    '2.6.2': '2026-09-01',
    '2.6.3': '2026-09-01',
    // The Friday before the winter break.
    '2.6.6': '2026-12-18',
    '2.6.7': '2027-05-31',
  },
  'daugavpils-saskanas-ps': {
    '2': '2026-09-01',
    '3.2': '2026-10-09',
    '4.2': '2026-09-04',
    '4.3': '2026-09-08',
    '4.4': '2026-09-15',
    '4.7': 'no-numbers',
    '4.8': '2027-05-31',
    '4.10': '2026-10-05',
    '5.1': '2026-12-10',
    '5.2': '2026-12-18',
  },
  'jelgavas-4-vsk': {
    '1.2': '2026-09-01',
    '2.2': '2026-09-01',
    '2.3': '2026-10-09',
    '3.2': '2026-09-03',
    '3.3': '2026-09-06',
    '3.4': '2026-09-15',
    '5.1': '2026-12-05',
    '5.2': '2026-12-18',
  },
  'liepajas-pii-mazulitis': {
    '1.2': '2026-09-01',
    '2.3': '2026-10-09',
    // The plan for January: Thursday the 31st is a public holiday.
    '3.5': '2026-12-30',
    // The plan for the week of 7 December.
    '3.6': '2026-12-04',
    '3.11': '2026-12-31',
    '3.13': '2026-12-05',
    // The document speaks of semesters, but nothing says when a preschool's begin and end.
    '3.18': 'no-calendar',
    '3.20': '2027-08-31',
    '6.3': '2026-09-30',
  },
  // An art school sets its own terms, and its document does not name them.
  'ventspils-makslas-skola': {
    '4': 'no-calendar',
    '12': 'no-calendar',
    '18': 'no-calendar',
    '20': 'no-calendar',
    '21': 'no-calendar',
    '22': 'no-calendar',
  },
};

function reckonDay(profile: Profile, due: Due): IsoDate | 'no-calendar' | 'no-numbers' {
  const calendar = getCalendar(profile);
  const deadline = reckonDeadline(due, { day: '2026-12-01', grade: null, events: typed }, calendar);
  return deadline.state === 'known' ? toLocalDay(deadline.at, calendar.timeZone) : deadline.reason;
}

describe.each(documents)('$id', ({ id, profile }) => {
  it('dates its duties as the document does, and none that it does not date', () => {
    const dated = profile.clauses.flatMap(({ id: clause, duty }) =>
      duty?.due ? [[clause, reckonDay(profile, duty.due)] as const] : [],
    );
    expect(Object.fromEntries(dated)).toEqual(expected[id]);
  });
});

/** Duties whose clock or whose every date over a year the documents settle. */
describe('the year 2026/27', () => {
  const reckon = (school: BuiltinProfileId, clause: string, day: IsoDate): string => {
    const profile = documents.find(({ id }) => id === school)?.profile;
    const due = profile?.clauses.find(({ id }) => id === clause)?.duty?.due;
    if (!profile || !due) throw new Error(`${school} ${clause} has no dated duty`);
    const deadline = reckonDeadline(due, { day, grade: null }, getCalendar(profile));
    return deadline.state === 'known' ? deadline.at : deadline.reason;
  };

  it('wants a statement sent by the last working day before each break', () => {
    const days = ['2026-09-01', '2026-10-26', '2027-01-04', '2027-03-15'] as const;
    const sent = days.map((day) => reckon('cesu-1-ps', '2.6.6', day).slice(0, 10));
    expect(sent).toEqual(['2026-10-16', '2026-12-18', '2027-03-05', '2027-05-31']);
  });

  it('wants the week’s plan by Friday, 19:00 in Riga, also on Good Friday', () => {
    const plan = (day: IsoDate) => reckon('liepajas-pii-mazulitis', '3.6', day);
    expect(plan('2026-09-07')).toBe('2026-09-11T16:00:00.000Z');
    expect(plan('2026-12-01')).toBe('2026-12-04T17:00:00.000Z');
    expect(plan('2027-03-22')).toBe('2027-03-26T17:00:00.000Z');
  });

  it('wants the month’s plan by the last working day of the month before', () => {
    const plans = (['2026-10-15', '2027-01-15', '2027-02-15', '2027-04-15', '2027-07-15'] as const).map((day) =>
      reckon('liepajas-pii-mazulitis', '3.5', day).slice(0, 10),
    );
    // 31 October 2026 and 31 January and 31 July 2027 are days of a weekend.
    expect(plans).toEqual(['2026-10-30', '2027-01-29', '2027-02-26', '2027-04-30', '2027-07-30']);
  });
});
