import { describe, expect, it } from 'vitest';
import { getDayForm, type DayFormId, type Due } from '@/utils/calendar/deadline';
import { createTranslator } from '@/utils/i18n/create-translator';
import { describeDue, describeDuty, type DueUse } from '@/utils/i18n/describe-due';

const lv = createTranslator('lv');
const en = createTranslator('en');

type Case = [due: Due, use: DueUse, lv: string, en: string];

/** Each form of a day; a new one does not compile here without a case. */
const cases: Record<DayFormId, Case[]> = {
  lesson: [
    [{ day: 'lesson' }, 'check', 'stundas dienā', 'on the day of the lesson'],
    [{ day: 'lesson' }, 'record', 'ieraksta dienā', 'on the day of the record'],
    [
      { day: 'lesson', plus: { working: 1 } },
      'record',
      'pirmajā darba dienā pēc ieraksta dienas',
      'on the first working day after the day of the record',
    ],
    [{ day: 'lesson', at: '09:05' }, 'check', 'stundas dienā plkst. 9.05', 'on the day of the lesson at 9:05'],
    [{ day: 'lesson', at: 'lesson-end' }, 'check', 'stundas beigās', 'at the end of the lesson'],
    [
      { day: 'lesson', at: '14:30', notBefore: 'lesson-end' },
      'check',
      'stundas dienā plkst. 14.30; ja stunda beidzas vēlāk, tad līdz tās beigām',
      'on the day of the lesson at 14:30; if the lesson ends later, then until its end',
    ],
    [
      { day: 'lesson', plus: { working: 2 } },
      'check',
      '2. darba dienā pēc stundas dienas',
      '2 working days after the day of the lesson',
    ],
    [{ day: 'lesson', plus: { days: 0 } }, 'check', 'stundas dienā', 'on the day of the lesson'],
    [{ day: 'lesson', plus: { days: 1 } }, 'check', 'dienā pēc stundas dienas', 'one day after the day of the lesson'],
    [
      { day: 'lesson', plus: { days: -3 }, at: 'lesson-start' },
      'check',
      '3. dienā pirms stundas dienas laikā, kad sākas stunda',
      '3 days before the day of the lesson at the time when the lesson starts',
    ],
    [
      { day: 'lesson', plus: { working: -1 }, at: '07:30' },
      'check',
      'pēdējā darba dienā pirms stundas dienas plkst. 7.30',
      'on the last working day before the day of the lesson at 7:30',
    ],
  ],
  'next-lesson': [
    [{ day: 'next-lesson' }, 'check', 'nākamās stundas dienā', 'on the day of the next lesson'],
    [{ day: 'next-lesson', at: 'lesson-start' }, 'check', 'nākamās stundas sākumā', 'at the start of the next lesson'],
  ],
  weekday: [
    [{ day: { weekday: 5, week: 0 } }, 'check', 'tās pašas nedēļas piektdienā', 'on Friday of the same week'],
    [{ day: { weekday: 5, week: 0 } }, 'duty', 'katras nedēļas piektdienā', 'on Friday of each week'],
    [{ day: { weekday: 1, week: 1 } }, 'check', 'nākamās nedēļas pirmdienā', 'on Monday of the next week'],
    [
      { day: { weekday: 7, week: -1 }, plus: { days: -2 } },
      'check',
      '2. dienā pirms iepriekšējās nedēļas svētdienas',
      '2 days before Sunday of the week before',
    ],
  ],
  month: [
    [{ day: { month: 0, on: 10 } }, 'duty', 'katra mēneša 10. datumā', 'on day 10 of each month'],
    [{ day: { month: 1, on: 5 } }, 'check', 'nākamā mēneša 5. datumā', 'on day 5 of the next month'],
    [{ day: { month: 0, on: 'last' } }, 'check', 'tā paša mēneša pēdējā dienā', 'on the last day of the same month'],
    [
      { day: { month: -1, on: 'last-working' } },
      'check',
      'iepriekšējā mēneša pēdējā darba dienā',
      'on the last working day of the month before',
    ],
  ],
  semester: [
    [
      { day: { semester: 'start' }, plus: { working: 10 } },
      'duty',
      '10. darba dienā pēc semestra pirmās mācību dienas',
      '10 working days after the first school day of the semester',
    ],
    [{ day: { semester: 'end' } }, 'duty', 'semestra pēdējā mācību dienā', 'on the last school day of the semester'],
  ],
  year: [
    [{ day: { year: 'start' } }, 'duty', 'mācību gada pirmajā dienā', 'on the first day of the school year'],
    [{ day: { year: 'end' } }, 'duty', 'mācību gada pēdējā dienā', 'on the last day of the school year'],
  ],
  break: [
    [{ day: { break: 'start' } }, 'duty', 'brīvlaika pirmajā dienā', 'on the first day of the break'],
    [
      { day: { break: 'start' }, plus: { working: -1 } },
      'duty',
      'pēdējā darba dienā pirms brīvlaika',
      'on the last working day before the break',
    ],
  ],
  event: [
    [
      { day: { event: 'absence-note' }, plus: { working: 1 } },
      'duty',
      'pirmajā darba dienā pēc kavējuma zīmes saņemšanas dienas',
      'on the first working day after the absence note is received',
    ],
    [
      { day: { event: 'open-day' } },
      'duty',
      'dienā, ko ievada pie notikuma „open-day”',
      'on the day that is typed for the event “open-day”',
    ],
  ],
};

describe('describeDue', () => {
  it.each(Object.entries(cases))('has words for the form %s', (form, told) => {
    for (const [due, use, latvian, english] of told) {
      expect(getDayForm(due.day)).toBe(form);
      expect(describeDue(lv, due, use)).toBe(`ne vēlāk kā ${latvian}`);
      expect(describeDue(en, due, use)).toBe(`no later than ${english}`);
    }
  });

  it('has words for each shift and time of each form', () => {
    const shifts: Due['plus'][] = [undefined, ...[-2, -1, 0, 1, 2].flatMap((n) => [{ days: n }, { working: n }])];
    const times: Due['at'][] = [undefined, '17:00', 'lesson-start', 'lesson-end'];
    const all = Object.values(cases).flatMap((told) =>
      told.flatMap(([{ day }]) =>
        shifts.flatMap((plus) => times.map((at): Due => ({ day, ...(plus && { plus }), ...(at && { at }) }))),
      ),
    );
    const texts = all.flatMap((due) =>
      [lv, en].flatMap((t) => [describeDue(t, due, 'check'), describeDue(t, due, 'duty')]),
    );
    expect(texts.filter((text) => /\{\{|due\.|undefined|\s{2}/.test(text))).toEqual([]);
  });
});

describe('describeDuty', () => {
  it.each([
    [{ due: { day: { month: 0, on: 10 } } }, 'Jāizdara ne vēlāk kā katra mēneša 10. datumā.'],
    [{ every: 'day' }, 'Jādara katru darba dienu.'],
    [
      { due: { day: { year: 'end' } }, times: 2 },
      'Jāizdara ne vēlāk kā mācību gada pēdējā dienā. Līdz tam jāizdara 2 reizes.',
    ],
  ] as const)('%j', (duty, text) => {
    expect(describeDuty(lv, duty)).toBe(text);
  });
});
