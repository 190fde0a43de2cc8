import { expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import type { Entry, JournalRef, LessonType } from '@/utils/journal/entry';
import type { Instant, IsoDate } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { Outcome } from '@/utils/journal/report';
import type { BuiltinProfileId } from '@/utils/profile/sources/builtin';
import { readPage } from '@/utils/reader/read-page';
import { keptPage, options } from '../reader/saved-page';
import { createColumn, createEntry, createReading, filled, journal, on } from '../rules/rule-tester';
import { documents } from './documents';

/** Thursday, 20 November 2025, in Riga's winter time. */
const at = (time: string, day = '2025-11-20'): Instant => new Date(`${day}T${time}:00+02:00`).toISOString() as Instant;
const page = (name: string): Reading => readPage(keptPage(name), options);

/** The group's week on a saved page, without some of what it shows. */
const diary = (more: Partial<Reading> = {}): Reading => ({ ...page('week-group-diary'), ...more });
const planned = (day: IsoDate, value: LessonType, own: JournalRef = journal): Entry =>
  createEntry({ topic: filled('Daļas') }, { date: on(day), type: { state: 'filled', text: '?', value }, journal: own });
const list = (...entries: Entry[]): Reading => createReading(entries, { journal });

type Told = Partial<Record<Outcome | 'question', number>>;

/** What the clauses say of whole pages: how many subjects have which outcome. */
const rows: [school: BuiltinProfileId, clause: string, what: string, reading: Reading, moment: Instant, told: Told][] =
  [
    ['cesu-1-ps', '2.7.6', 'a test of next week', list(planned('2025-11-27', 'test')), at('12:00'), { pass: 1 }],
    ['cesu-1-ps', '2.7.6', 'lessons only', list(planned('2025-11-27', 'lesson')), at('12:00'), { question: 1 }],
    [
      'daugavpils-saskanas-ps',
      '4.5',
      'a week at 15.30',
      page('week-empty-slot'),
      at('15:30'),
      { pass: 1, violation: 2, due: 1, inapplicable: 1 },
    ],
    [
      'daugavpils-saskanas-ps',
      '4.5',
      'a week at 15.31',
      page('week-empty-slot'),
      at('15:31'),
      { pass: 1, violation: 3, inapplicable: 1 },
    ],
    [
      'daugavpils-saskanas-ps',
      '4.9',
      'numbers that nobody typed',
      list(planned('2025-11-19', 'lesson')),
      at('12:00'),
      { incomplete: 1 },
    ],
    [
      'daugavpils-saskanas-ps',
      '4.10',
      'two without a note',
      list(createColumn({ n: 2, ns: 1 })),
      at('12:00'),
      { question: 1 },
    ],
    ['daugavpils-saskanas-ps', '4.10', 'all justified', list(createColumn({ ns: 3 })), at('12:00'), { pass: 1 }],
    [
      'ventspils-makslas-skola',
      '14',
      'one without a message',
      list(createColumn({ n: 1 })),
      at('12:00'),
      { question: 1 },
    ],
    ['ventspils-makslas-skola', '14', 'all justified', list(createColumn({ nc: 1 })), at('12:00'), { pass: 1 }],
    [
      'ventspils-makslas-skola',
      '17',
      'authors by column',
      page('lesson-list-author'),
      at('12:00'),
      { pass: 1, violation: 1, question: 1, incomplete: 2, inapplicable: 1 },
    ],
    [
      'ventspils-makslas-skola',
      '17',
      'names in sentences',
      page('lesson-list-author-unnamed'),
      at('12:00'),
      { pass: 1, violation: 1, incomplete: 2, inapplicable: 1 },
    ],
    [
      'ventspils-makslas-skola',
      '17',
      'whose lesson it is',
      page('lesson-list-teacher-column'),
      at('12:00'),
      { pass: 1, incomplete: 1, inapplicable: 2 },
    ],
    [
      'ventspils-makslas-skola',
      '17',
      'own records',
      page('lesson-list-own-records-author'),
      at('12:00'),
      { pass: 1, violation: 1, inapplicable: 1 },
    ],
    ['ventspils-makslas-skola', '17', 'a lesson by itself', page('window-author'), at('12:00'), { violation: 1 }],
    [
      'liepajas-pii-mazulitis',
      '3.19',
      'authors by column',
      page('lesson-list-author'),
      at('12:00'),
      { pass: 1, violation: 1, question: 1, incomplete: 2, inapplicable: 1 },
    ],
    // Tuesday is a public holiday; Thursday has no row, and the weekend is one.
    ['liepajas-pii-mazulitis', '3.3', 'the group’s week', diary(), at('12:00'), { pass: 3, due: 1, inapplicable: 3 }],
    [
      'liepajas-pii-mazulitis',
      '3.9',
      'on Wednesday at 7.30',
      diary(),
      at('07:30', '2025-11-19'),
      { pass: 3, due: 1, inapplicable: 3 },
    ],
    [
      'liepajas-pii-mazulitis',
      '3.9',
      'on Wednesday at 7.31',
      diary(),
      at('07:31', '2025-11-19'),
      { pass: 3, violation: 1, inapplicable: 3 },
    ],
    [
      'liepajas-pii-mazulitis',
      '3.9',
      'on Friday: Monday is not shown',
      diary(),
      at('07:31', '2025-11-21'),
      { pass: 3, violation: 1, incomplete: 1, inapplicable: 3 },
    ],
    [
      'liepajas-pii-mazulitis',
      '3.9',
      'through a filter',
      diary({ filters: ['only-my-records'] }),
      at('12:00'),
      { pass: 3, incomplete: 1, inapplicable: 3 },
    ],
    ['liepajas-pii-mazulitis', '3.9', 'a list', list(planned('2025-11-19', 'lesson')), at('12:00'), {}],
  ];

it.each(rows)('%s %s: %s', (school, clause, _, reading, moment, told) => {
  const profile = documents.find(({ id }) => id === school)?.profile;
  const only = profile?.clauses.filter(({ id }) => id === clause) ?? [];
  if (!profile || only.length === 0) throw new Error(`${school} has no clause ${clause}`);
  const { findings, counts } = checkReading(reading, moment, { ...profile, clauses: only }, moment);
  const question = findings.filter(({ reason }) => reason === 'question').length;
  const seen = Object.entries({ ...counts, question, incomplete: counts.incomplete - question });
  expect(Object.fromEntries(seen.filter(([, count]) => count > 0))).toEqual(told);
});
