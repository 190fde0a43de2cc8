import { describe, expect, it } from 'vitest';
import { checkReading } from '@/utils/check/check-reading';
import { toInstant } from '@/utils/calendar/zone';
import type { IsoDate } from '@/utils/journal/field';
import { registerEntries, type Reading, type RegisterPage } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import { readPage } from '@/utils/reader/read-page';
import { drawPage, skins, type Skin } from '../journal-site/draw-page';
import type { Expectation } from '../journal-site/faults';
import { registerClauses, registerPlants, type RegisterClause } from '../journal-site/plants';
import { expectRecords, expectTerms, registerClauseHomes } from '../journal-site/register-faults';
import { registerKinds, registerNames, type RegisterKind } from '../journal-site/registers';
import { createSchool } from '../journal-site/school';
import type { LocalMoment } from '../journal-site/school-day';
import { createSiteApi } from '../journal-site/site-api';
import { documents } from './documents';

const pages: Record<RegisterKind, RegisterPage> = {
  inspections: 'inspection-log',
  talks: 'talk-log',
  work: 'work-journal',
  notes: 'group-journal',
};

const moments: LocalMoment[] = ['2025-11-20T14:31', '2026-01-16T09:00', '2026-05-30T00:00', '2026-11-20T23:59'];

/** The page of a register as the demo's own code draws it. */
async function drawRegister(
  skin: Skin,
  kind: RegisterKind,
  className: string | null,
  now: LocalMoment,
): Promise<Document> {
  const school = createSchool({ now });
  const api = createSiteApi(school);
  const { start, statedEnd } = school.year;
  const records = api.records({ kind, class: className, from: start, to: statedEnd });
  const context = api.context() as object;
  const model = {
    ...{
      context,
      view: 'register' as const,
      kind,
      className: className ?? '',
      subject: '',
      subjects: [],
      records,
    },
    ...{ periods: { year: 'Mācību gads' }, period: 'year', isMine: false, span: [start, statedEnd], isLoading: false },
  };
  return drawPage(skin, model);
}

function say({ outcome, reason }: Expectation): string {
  return [outcome, ...(reason ? [reason] : [])].join(' ');
}

/** What a report says of one clause on one subject; what it only counts is `fine`. */
function findSaid(report: Report, clause: string, subject: string): string {
  const found = report.findings.find(
    (one) =>
      one.clause === clause &&
      subject === (one.subject.of === 'entry' ? one.subject.key : 'from' in one.subject ? one.subject.from : 'page'),
  );
  if (!found) return 'fine';
  const isTold = found.reason === 'question' || found.reason === 'no-calendar';
  return [found.outcome, ...(isTold ? [found.reason] : [])].join(' ');
}

function check(reading: Reading, clause: RegisterClause, now: LocalMoment): Report {
  const [id, own] = registerClauseHomes[clause];
  const profile = documents.find((one) => one.id === id)?.profile;
  if (!profile) throw new Error(`${id} has no profile`);
  const moment = toInstant(now.slice(0, 10) as IsoDate, now.slice(11), 'Europe/Riga');
  return checkReading(
    reading,
    moment,
    { ...profile, clauses: profile.clauses.filter((one) => one.id === own) },
    moment,
  );
}

const fine = (said: string): string => (said === 'pass' || said === 'inapplicable' ? 'fine' : said);

describe.each(skins)('the registers of the demo journal in skin %s', (skin) => {
  it.each(moments)('are judged record by record as stated at %s', async (now) => {
    const today = now.slice(0, 10) as IsoDate;
    const school = createSchool({ now });
    const stated = expectRecords(school, now).filter(({ date }) => date <= school.year.statedEnd);
    const differences: string[] = [];
    for (const kind of registerKinds) {
      for (const className of kind === 'work' ? [null] : ['3.a', '7.b', '9.a']) {
        const reading = readPage(await drawRegister(skin, kind, className, now), { today });
        const own = stated.filter((one) => one.kind === kind && one.className === className);
        expect([reading.page, reading.entries.length], `${kind} ${String(className)}`).toEqual([
          pages[kind],
          own.length,
        ]);
        expect(reading.problems, kind).toEqual([]);
        for (const { date, nth, expect: expected } of own) {
          const key = `${className ?? ''}|||${date}||${registerEntries[pages[kind]]}|${String(nth)}`;
          const entries = reading.entries.filter((entry) => entry.key === key);
          for (const [clause, expectation] of Object.entries(expected) as [RegisterClause, Expectation][]) {
            const report = check({ ...reading, entries }, clause, now);
            const found = findSaid(report, registerClauseHomes[clause][1], key);
            const said = found === 'fine' && report.counts.pass > 0 ? 'pass' : found.replace('fine', 'inapplicable');
            if (entries.length !== 1 || said !== say(expectation))
              differences.push(`${clause} ${key}: stated ${say(expectation)}, said ${said}, ${String(entries.length)}`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
  });

  it.each(moments)('are counted as stated at %s', async (now) => {
    const terms = expectTerms(createSchool({ now }), now);
    expect(terms.length).toBeGreaterThan(6);
    for (const { className, clause, from, expect: expected } of terms) {
      const reading = readPage(await drawRegister(skin, 'inspections', className, now), {
        today: now.slice(0, 10) as IsoDate,
      });
      const said = findSaid(check(reading, clause, now), registerClauseHomes[clause][1], from);
      expect(said, `${clause} ${className} ${from}`).toBe(fine(say(expected)));
    }
  });

  it('leave no name and no word in a reading', async () => {
    for (const kind of registerKinds) {
      const page = await drawRegister(
        skin,
        kind,
        kind === 'work' ? null : kind === 'notes' ? '3.a' : '7.b',
        '2025-11-20T14:31',
      );
      const told = JSON.stringify(readPage(page, { today: '2025-11-20' }));
      for (const word of [...registerNames, 'kavējumi', 'sanāksme', 'Drošība']) expect(told).not.toContain(word);
    }
  });
});

it('have a planted fault and a near-miss twin for each clause', () => {
  const lists: { name: string; clauses: readonly RegisterClause[] }[] = Object.entries(registerPlants).map(
    ([name, { clauses }]) => ({ name, clauses }),
  );
  for (const clause of registerClauses) {
    const own = lists.filter(({ clauses }) => clauses.includes(clause)).map(({ name }) => name.split(':')[0]);
    // Ventspils' year has no dates, so that no fault of it can be seen.
    if (clause !== 'V18') expect(own, clause).toContain('fault');
    expect(own, clause).toContain('twin');
  }
  const { registers } = createSchool({ now: '2026-01-16T09:00' });
  const planted = new Set(registers.map((record) => record.planted));
  expect(Object.keys(registerPlants).filter((name) => !planted.has(name as never))).toEqual([]);
});
