import { describe, expect, it } from 'vitest';
import { reckonDeadline, type Due } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';
import { getCalendar, type Profile } from '@/utils/profile/profile-schema';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import { documents } from './documents';

/** Every event that a document names, as if typed on Friday, 2 October 2026. */
const typed: Record<string, IsoDate> = { application: '2026-10-02', 'absence-note': '2026-10-02' };

/**
 * What each dated duty comes to on Tuesday, 1 December 2026, reckoned by hand: the first semester of 2026/27 runs from
 * Tuesday, 1 September to Friday, 18 December, the year to Monday, 31 May.
 */
const expected: Record<BuiltinProfileId, Record<string, IsoDate | 'no-calendar' | 'no-numbers'>> = {
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
