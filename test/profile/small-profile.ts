import type { Layout } from '@/utils/journal/layout';

/** The smallest file that is in order, with one clause of each kind. Plain JSON: tests break it on purpose. */
export function createSmallProfile() {
  return {
    format: 1,
    id: 'parauga-skola',
    revision: 1,
    school: { name: 'Parauga pamatskola', timeZone: 'Europe/Riga' },
    procedure: { title: 'E-klases lietošanas kārtība', approvedOn: '2026-08-24' },
    calendar: { use: 'general-education', daysOff: ['2026-11-20'], workingSaturdays: [], bells: [] },
    clauses: [
      { id: '1', number: '1', who: ['everybody'], quote: 'Kārtība nosaka E-klases lietošanu.', info: true },
      {
        id: '2',
        number: '2',
        who: ['teacher'],
        quote: 'Tēmas un kavējumus ievada līdz plkst. 17.00.',
        checks: [
          {
            rule: 'missing-field',
            fields: ['topic'],
            due: { day: 'lesson', at: '17:00' },
            where: { grades: [1, 2, 3], journals: ['subject'] },
          },
        ],
        unchecked: ['kavējumus'],
        assumptions: ['never-before-lesson-end'],
      },
      {
        id: '3',
        number: '3',
        who: ['teacher'],
        quote: 'Aizvietošanu ieraksta ar rīkojuma numuru.',
        checks: [{ rule: 'incomplete-substitution', orderNumber: '#.##/*' }],
      },
      { id: '4', number: '4', who: ['deputy'], quote: 'Gada beigās.', duty: { due: { day: { year: 'end' } } } },
      { id: '5', number: '5', who: ['everybody'], quote: 'Paroli neizpauž.', byHand: true },
      { id: '6', number: '6', who: ['teacher'], quote: 'Vērtējumu skaits atbilst kārtībai.', notYet: true },
    ],
  };
}

export const step = { tag: 'td', role: '', classes: ['cell0'], nth: 1, of: 3 };

/** A page that was taught by pointing: a date and a topic in the rows of a table. */
export function createLayout(id: string, address = '/journal/list'): Layout {
  return {
    id,
    taughtOn: '2026-11-20',
    address,
    record: [{ ...step, tag: 'tr' }],
    fields: { date: { at: 'record', path: [step] }, topic: { at: 'record', path: [{ ...step, nth: 2 }] } },
  };
}
