import { describe, expect, it } from 'vitest';
import { toInstant } from '@/utils/calendar/zone';
import { checkReading } from '@/utils/check/check-reading';
import type { IsoDate } from '@/utils/journal/field';
import { readPage } from '@/utils/reader/read-page';
import { getExpected, getFound, listDifferences } from '../e2e/expected-report';
import { drawPage, skins } from '../journal-site/draw-page';
import { createFaults, type ProfileId } from '../journal-site/faults';
import { nameJournal } from '../journal-site/lesson';
import { createSchool } from '../journal-site/school';
import type { LocalMoment } from '../journal-site/school-day';
import { createSiteApi } from '../journal-site/site-api';
import { documents } from './documents';

const moments: LocalMoment[] = ['2025-11-20T14:31', '2026-11-20T15:31'];
const profileIds: ProfileId[] = ['daugavpils-saskanas-ps', 'jelgavas-4-vsk', 'ventspils-makslas-skola'];

/** The lesson list of each journal, as the demo's own code draws it: every record, clause and school as stated. */
describe.each(skins)('the lists of the demo journal in skin %s', (skin) => {
  it.each(moments)('are judged record by record as stated at %s', { timeout: 120_000 }, async (now) => {
    const school = createSchool({ now });
    const faults = createFaults(school, now);
    const api = createSiteApi(school);
    const context = api.context() as object;
    const { start, statedEnd } = school.year;
    const moment = toInstant(now.slice(0, 10) as IsoDate, now.slice(11), 'Europe/Riga');
    const differences: string[] = [];
    for (const journal of school.journals) {
      const { className } = journal;
      const subject = nameJournal(journal);
      const lessons = api.lessons({ class: className, subject, from: start, to: statedEnd, mine: null });
      const model = {
        ...{
          context,
          view: 'list' as const,
          className,
          subject,
          subjects: [subject],
          lessons,
          heads: (own: string[]) => own,
        },
        ...{ periods: { year: 'Mācību gads' }, period: 'year', isMine: false, span: [start, statedEnd] },
        isLoading: false,
      };
      const reading = readPage(await drawPage(skin, model), { today: now.slice(0, 10) as IsoDate });
      for (const id of profileIds) {
        const profile = documents.find((one) => one.id === id)?.profile;
        if (!profile) throw new Error(`${id} has no profile`);
        const found = getFound(checkReading(reading, moment, profile, moment));
        const lines = listDifferences(getExpected(faults, journal, id), found);
        differences.push(...lines.map((line) => `${className} ${subject} ${id}: ${line}`));
      }
    }
    expect(differences).toEqual([]);
  });
});
