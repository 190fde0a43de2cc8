import { addDays, compareDays } from '@/utils/calendar/days';
import { isOverdue } from '@/utils/calendar/deadline';
import { toLocalDay } from '@/utils/calendar/zone';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { Translator } from './create-translator';
import { formatDay, formatList, formatTime } from './format';

interface TextMoment {
  now: Instant;
  timeZone: string;
}

const dayMs = 86_400_000;

/** «šodien», «rīt», «līdz C. 10. dec.», with the hour where it is not the end of the day. */
export function formatDutyDue(
  t: Translator,
  due: { at: Instant; day: IsoDate },
  { now, timeZone }: TextMoment,
): string {
  const today = toLocalDay(now, timeZone);
  const time = formatTime(t, due.at, timeZone);
  const isEnd = time === t.getText('format.time', { hour: '23', minute: '59' });
  const day = formatDay(t, due.day, today);
  if (due.day === today) return t.getText(isEnd ? 'duties.today' : 'duties.todayAt', { time });
  if (due.day === addDays(today, 1)) return t.getText(isEnd ? 'duties.tomorrow' : 'duties.tomorrowAt', { time });
  return t.getText(isEnd ? 'duties.until' : 'duties.untilAt', { day, time });
}

/** «vēl 16 dienas»: days on the calendar, not spans of 24 hours. */
export function formatDaysLeft(t: Translator, day: IsoDate, { now, timeZone }: TextMoment): string {
  return t.getText('countdown.days', { count: compareDays(day, toLocalDay(now, timeZone)) / dayMs });
}

/** «1.–8. un 10.–11. klase»: neighbours become a span. In: grades in order. */
export function formatGrades(t: Translator, grades: readonly number[]): string {
  const spans = grades.reduce<[number, number][]>((found, grade) => {
    const last = found.at(-1);
    if (last?.[1] === grade - 1) last[1] = grade;
    else found.push([grade, grade]);
    return found;
  }, []);
  const words = spans.map(([from, to]) => t.getText(from === to ? 'duties.grade' : 'duties.gradeSpan', { from, to }));
  return t.getText('duties.grades', { list: formatList(t, words) });
}

/** As many lines as browsers show of a notification. */
const maxLines = 4;
const maxLineLength = 90;

function shorten(text: string): string {
  return text.length <= maxLineLength ? text : `${text.slice(0, maxLineLength - 1).trimEnd()}…`;
}

/** A reminder in words: how many, and of each the clause's number and own words. */
export function getReminderText(
  t: Translator,
  told: readonly DutyOccurrence[],
  moment: TextMoment,
): { title: string; message: string } {
  const lines = told.slice(0, maxLines).map(({ number, quote, due }) => {
    const isLate = due?.state === 'known' && isOverdue(due.at, moment.now);
    const when = due?.state === 'known' && !isLate ? formatDutyDue(t, due, moment) : t.getText('marks.overdue');
    return t.getText('reminder.line', { when, number, quote: shorten(quote) });
  });
  const more = told.length - lines.length;
  return {
    title: t.getText('reminder.title', { count: told.length }),
    message: [...lines, ...(more > 0 ? [t.getText('reminder.more', { count: more })] : [])].join('\n'),
  };
}
