import { z } from 'zod';
import { isSchoolDay, queryDayOff } from '@/utils/calendar/calendar';
import { queryPublicHoliday } from '@/utils/calendar/public-holidays';
import { toLocalDay } from '@/utils/calendar/zone';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, queryEntryDay } from './timing';

const options = {
  /** Days off that count beside the statutory public holidays. */
  also: z.array(z.enum(['break', 'weekend'])).optional(),
};

const outcomes = ['inapplicable', 'pass', 'incomplete', 'violation'] as const;
const messages = ['public-holiday', 'break', 'weekend', 'no-calendar', 'unreadable'] as const;

type Result = RuleResult<(typeof outcomes)[number], (typeof messages)[number]>;

/** Entries dated on a day on which there is no school. A row of a week's timetable with nothing written is no entry. */
export const entryOnDayOff = defineRule({
  id: 'entry-on-day-off',
  description: 'An entry is dated on a public holiday (or, where the profile says so, in a break or at a weekend).',
  subject: 'entry',
  deadline: 'own',
  outcomes,
  messages,
  options,
  check: ({ reading, entries, options, calendar, moment }) =>
    entries.map((entry): Result => {
      const subject = getEntrySubject(entry);
      const isBareSlot =
        reading.page === 'week' && !Object.values(entry.fields).some((field) => field.state !== 'empty');
      if (entry.draft || entry.cancelled || isBareSlot) return { subject, outcome: 'inapplicable' };

      const day = queryEntryDay(entry);
      if (!day) return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'unreadable', data: {} };
      if (day > toLocalDay(moment, calendar.timeZone)) return { subject, outcome: 'inapplicable' };

      const holiday = queryPublicHoliday(day);
      if (holiday) return { subject, outcome: 'violation', message: 'public-holiday', data: { holiday: holiday.id } };
      if (!options.also) return { subject, outcome: 'pass' };

      const dayOff = queryDayOff(calendar, day, entry.journal.grade);
      if ((dayOff === 'break' || dayOff === 'weekend') && options.also.includes(dayOff)) {
        return { subject, outcome: 'violation', message: dayOff, data: {} };
      }
      const isUnknown = options.also.includes('break') && isSchoolDay(calendar, day, entry.journal.grade) === undefined;
      if (isUnknown) return { subject, outcome: 'incomplete', reason: 'no-calendar', message: 'no-calendar', data: {} };
      return { subject, outcome: 'pass' };
    }),
});
