import { describe, expect, it } from 'vitest';
import { emptyDutyLog } from '@/utils/duties/duty-log';
import { listDuties, type DutyOccurrence } from '@/utils/duties/list-duties';
import type { IsoDate } from '@/utils/journal/field';
import type { Profile } from '@/utils/profile/profile-schema';
import { documents } from '../procedures/documents';

const years: [name: string, from: IsoDate, to: IsoDate][] = [
  ['2025/26', '2025-09-01', '2026-08-31'],
  ['2026/27', '2026-09-01', '2027-08-31'],
];

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The hour on the school's clock, where it is not the end of the day. Independent from the product's own reckoning. */
function tellHour(at: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga', timeStyle: 'short' }).format(new Date(at));
  return clock === '23:59' ? '' : ` ${clock}`;
}

function tellDated({ due, number, clause, who, grades, times }: DutyOccurrence): string {
  if (due?.state !== 'known') return '';
  const weekday = weekdays[new Date(due.day).getUTCDay()] ?? '';
  const name = clause === number ? number : `${number} (${clause})`;
  const more = [...(grades ? [`grades ${grades.join(' ')}`] : []), ...(times > 1 ? [`${times} times by then`] : [])];
  return [`${due.day} ${weekday}${tellHour(due.at)}`, name, who.join(', '), ...more].join(' | ');
}

/** Every duty of a school in a year, as the deputy sees it. */
function writeYear(profile: Profile, [name, from, to]: (typeof years)[number]): string[] {
  const all = listDuties({ profile, roles: ['deputy'], span: { from, to }, log: emptyDutyLog });
  const daily = all.filter(({ repeats }) => repeats === 'day');
  const rest = all.filter(({ repeats }) => repeats !== 'day');
  const attested = rest.filter(({ kind }) => kind === 'attestation');
  const undated = rest.filter(({ due }) => due?.state === 'unknown');
  const clauses = [...new Set(daily.map(({ clause }) => clause))];
  return [
    `## ${name}`,
    ...rest.filter(({ due }) => due?.state === 'known').map(tellDated),
    ...clauses.map(
      (clause) => `daily | ${clause} | ${daily.filter((one) => one.clause === clause).length} working days`,
    ),
    ...undated.map(({ clause, due, event, who, times }) =>
      [
        due?.state === 'unknown' ? due.reason : '',
        clause,
        who.join(', '),
        ...(event ? [`event ${event}`] : []),
        ...(times > 1 ? [`${times} times by then`] : []),
      ].join(' | '),
    ),
    `to attest | ${attested.map(({ clause }) => clause).join(', ')}`,
    '',
  ];
}

describe('the duties of the built-in schools', () => {
  it.each(documents)('$id: every day of two school years', async ({ id, profile }) => {
    const lines = [`# ${id}`, '', ...years.flatMap((year) => writeYear(profile, year))];
    await expect(lines.join('\n')).toMatchFileSnapshot(`calendars/${id}.txt`);
  });
});
