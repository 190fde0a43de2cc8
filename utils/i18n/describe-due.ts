import { getDayForm, type DayFormId, type DayOf, type Due } from '@/utils/calendar/deadline';
import type { Duty } from '@/utils/profile/profile-schema';
import type { Translator } from './create-translator';

/**
 * Of a check the deadline belongs to an entry's own day, week or month: a lesson's, or a record's that is no lesson. A
 * duty's comes back each week or month.
 */
export type DueUse = 'check' | 'record' | 'duty';

/** «stundas dienā» and, behind «pēc», «stundas»: a day in both of the forms that a sentence may want. */
type DayCase = 'on' | 'of';

type DescribeDay<Id extends DayFormId> = (t: Translator, day: DayOf<Id>, dayCase: DayCase, use: DueUse) => string;

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const offsets = { '-1': 'last', '0': 'this', '1': 'next' } as const;

/** The week or month in which a day is named: this one, the last, the next; of a duty each one. */
function getTurn(offset: number, use: DueUse): (typeof offsets)[keyof typeof offsets] | 'each' {
  const turn = offsets[String(offset) as keyof typeof offsets];
  return turn === 'this' && use === 'duty' ? 'each' : turn;
}

const eventKey = (event: string): string => `due.events.${event}`;

/** The words of every way to name a deadline's day. */
const describers: { [Id in DayFormId]: DescribeDay<Id> } = {
  lesson: ({ getText }, _, dayCase, use) => getText(`due.${use === 'record' ? 'record' : 'lesson'}.${dayCase}`),
  'next-lesson': ({ getText }, _, dayCase) => getText(`due.next-lesson.${dayCase}`),
  weekday: ({ getText }, { weekday, week }, dayCase, use) =>
    getText(`due.weekday.${dayCase}`, {
      week: getText(`due.weeks.${getTurn(week, use)}`),
      weekday: getText(`due.weekdays.${weekday as Weekday}.${dayCase}`),
    }),
  month: ({ getText }, { month, on }, dayCase, use) => {
    const turn = getText(`due.months.${getTurn(month, use)}`);
    if (typeof on === 'number') return getText(`due.month.date.${dayCase}`, { month: turn, date: on });
    return getText(`due.month.${on}.${dayCase}`, { month: turn });
  },
  semester: ({ getText }, { semester }, dayCase) => getText(`due.semester.${semester}.${dayCase}`),
  year: ({ getText }, { year }, dayCase) => getText(`due.year.${year}.${dayCase}`),
  break: ({ getText }, _, dayCase) => getText(`due.break.${dayCase}`),
  event: (t, { event }, dayCase) => {
    const key = `${eventKey(event)}.${dayCase}`;
    return t.hasText(key) ? t.getText(key) : t.getText(`due.event.${dayCase}`, { event });
  },
};

function describeDay(t: Translator, day: Due['day'], dayCase: DayCase, use: DueUse): string {
  const id = getDayForm(day);
  // The form and the day belong together by the form's word; the type checker cannot see that.
  const describe = describers[id] as (t: Translator, day: Due['day'], dayCase: DayCase, use: DueUse) => string;
  return describe(t, day, dayCase, use);
}

/** «2. darba dienā pēc stundas», «dienā pirms …»; without a shift the day itself. */
function describeShiftedDay(t: Translator, { day, plus }: Due, use: DueUse): string {
  const count = plus ? ('days' in plus ? plus.days : plus.working) : 0;
  if (!plus || count === 0) return describeDay(t, day, 'on', use);
  const unit = 'days' in plus ? 'days' : 'working';
  const side = count > 0 ? 'after' : 'before';
  const form = Math.abs(count) === 1 ? (`${side}One` as const) : side;
  return t.getText(`due.shift.${unit}.${form}`, { number: Math.abs(count), day: describeDay(t, day, 'of', use) });
}

function describeMoment(t: Translator, due: Due, use: DueUse): string {
  const { day, plus, at } = due;
  const isLessonTime = at === 'lesson-start' || at === 'lesson-end';
  if (isLessonTime && !plus && (day === 'lesson' || day === 'next-lesson')) return t.getText(`due.${day}.${at}`);
  const words = describeShiftedDay(t, due, use);
  if (at === undefined) return words;
  if (isLessonTime) return t.getText(`due.at.${at}`, { day: words });
  return t.getText('due.at.time', { day: words, time: formatClock(t, at) });
}

/** «14.30» of `14:30`. */
function formatClock({ getText }: Translator, time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return getText('format.time', { hour: String(Number(hour)), minute });
}

/**
 * A deadline in words, to stand behind what is to be done:
 * «ne vēlāk kā stundas dienā plkst. 14.30; ja stunda beidzas vēlāk, tad līdz tās beigām».
 */
export function describeDue(t: Translator, due: Due, use: DueUse): string {
  const moment = t.getText('due.by', { moment: describeMoment(t, due, use) });
  return due.notBefore ? t.getText('due.notBefore', { moment }) : moment;
}

/** A duty in a sentence: «Jāizdara ne vēlāk kā katra mēneša 10. datumā.» */
export function describeDuty(t: Translator, { due, every, from, times, during }: Duty): string {
  const { getText } = t;
  const sentences = [
    ...(due ? [getText('due.duty', { when: describeDue(t, due, 'duty') })] : []),
    ...(every === 'day' ? [getText('due.daily')] : []),
    ...(typeof every === 'object' ? [describeRepeat(t, every.days, from?.event ?? '')] : []),
    ...(during ? [getText('due.duringLessons')] : []),
    ...(times === undefined ? [] : [getText('due.times', { number: times })]),
  ];
  return sentences.join(' ');
}

function describeRepeat({ getText, hasText }: Translator, count: number, event: string): string {
  const key = `due.events.${event}.of`;
  return getText('due.every', { count, event: hasText(key) ? getText(key) : event });
}
