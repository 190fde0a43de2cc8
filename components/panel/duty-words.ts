import { addDays } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { isOverdue } from '@/utils/calendar/deadline';
import type { Translator } from '@/utils/i18n/create-translator';
import { formatDaysLeft, formatDutyDue, formatGrades } from '@/utils/i18n/duty-text';
import { formatList } from '@/utils/i18n/format';
import type { MarkKind } from '@/components/common/mark';
import type { DutyGroup } from '@/utils/duties/group-duties';
import type { Moment } from './panel-state';

/** The shape and colour of an occurrence in its group. */
export function getDutyMark({ due }: DutyOccurrence, group: DutyGroup, { now, timeZone }: Moment): MarkKind {
  if (group === 'done') return 'pass';
  if (group === 'overdue') return 'overdue';
  if (group === 'attestations') return 'person';
  if (due?.state !== 'known' || group === 'others') return 'date';
  return due.day === toLocalDay(now, timeZone) ? 'today' : 'later';
}

function queryWhen(t: Translator, { due, repeats }: DutyOccurrence, moment: Moment): string | undefined {
  if (repeats === 'day') return t.getText('duties.daily');
  return due?.state === 'known' ? formatDutyDue(t, due, moment) : undefined;
}

/** By when, or why that is not known, for which grades or whom: «līdz C. 10. dec. · 9. klase». */
export function describeDuty(t: Translator, occurrence: DutyOccurrence, moment: Moment): string {
  const { due, grades, repeats, isOwn, isDone, who } = occurrence;
  const isMissed = due?.state === 'known' && repeats !== 'day' && !isDone && isOverdue(due.at, moment.now);
  const when = queryWhen(t, occurrence, moment);
  return [
    ...(when ? [isMissed ? t.getText('duties.missed', { when }) : when] : []),
    ...(due?.state === 'unknown' ? [t.getText(`duties.reasons.${due.reason}`)] : []),
    ...(grades ? [formatGrades(t, grades)] : []),
    ...(isOwn
      ? []
      : [
          formatList(
            t,
            who.map((one) => t.getText(`duties.who.${one}`)),
          ),
        ]),
  ].join(' · ');
}

/** Further away a number of days says less than the date. */
const countedDays = 31;

/** The word at the right: what is left of the time, or how often it was done. Empty: the date has said it all. */
export function describeDutyState(
  t: Translator,
  { due, doneOn, times, isDone }: DutyOccurrence,
  mark: MarkKind,
  { now, timeZone }: Moment,
): string {
  const partly = times > 1 && !isDone ? [t.getText('duties.partly', { done: doneOn.length, times })] : [];
  const today = toLocalDay(now, timeZone);
  const isNear =
    mark === 'later' && due?.state === 'known' && due.day > today && due.day <= addDays(today, countedDays);
  return [...partly, ...(isNear ? [formatDaysLeft(t, due.day, { now, timeZone })] : [])].join(' · ');
}

/** An occurrence in the label of its buttons: «5.1. līdz C. 10. dec.»; one without a date by its number alone. */
export function nameDuty(t: Translator, occurrence: DutyOccurrence, moment: Moment): string {
  const { number, grades } = occurrence;
  const when = queryWhen(t, occurrence, moment);
  return [when ? `${number}. ${when}` : `${number}.`, ...(grades ? [formatGrades(t, grades)] : [])].join(' · ');
}
