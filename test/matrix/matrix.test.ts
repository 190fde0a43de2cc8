// @vitest-environment node
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toInstant } from '@/utils/calendar/zone';
import { checkReading } from '@/utils/check/check-reading';
import type { IsoDate } from '@/utils/journal/field';
import type { Finding } from '@/utils/journal/report';
import { readPage } from '@/utils/reader/read-page';
import { registerClauses } from '../journal-site/plants';
import { registerClauseHomes } from '../journal-site/register-faults';
import { documents } from '../procedures/documents';
import { cases, type MatrixCase } from './cases';
import { drawDemoPage, skins, type Skin } from './demo-page';

beforeAll(() => {
  vi.stubGlobal('document', new JSDOM('').window.document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function getProfile(school: string) {
  const found = documents.find(({ id }) => id === school);
  if (!found) throw new Error(`${school} has no document`);
  return found.profile;
}

/** What the one check that a case is about says of its page. */
async function listFindings(skin: Skin, { school, clause, check, page, at }: MatrixCase): Promise<Finding[]> {
  const [day, time] = at.split('T') as [IsoDate, string];
  const reading = readPage(await drawDemoPage(skin, page), { today: day });
  // A page that was not understood would be silent too.
  expect(reading.page).toBe({ list: 'lesson-list', grid: 'grid', week: 'week' }[page.view]);
  expect(reading.entries).toHaveLength(page.lessons.length);
  expect(reading.coverage.hidden).toEqual([]);
  const profile = getProfile(school);
  const clauses = profile.clauses.flatMap((one) => {
    const own = one.checks?.[check];
    return one.id === clause && own ? [{ ...one, checks: [own] }] : [];
  });
  expect(clauses).toHaveLength(1);
  const moment = toInstant(day, time, 'Europe/Riga');
  return checkReading(reading, moment, { ...profile, clauses }, moment).findings;
}

function sayOf({ outcome, reason }: Finding): string {
  return outcome === 'incomplete' ? (reason ?? 'incomplete') : outcome;
}

describe.each(skins)('a case of the matrix in skin %s', (skin) => {
  it.each(cases)('$school $clause, $kind: $what ($at) – $said', async (row) => {
    const found = await listFindings(skin, row);
    // What the other records leave open (a topic that a page of this kind does not show) is no part of the case.
    const said = found.filter(({ reason }) => reason === undefined || reason === 'question');
    expect([...new Set(said.map(sayOf))]).toEqual(row.said === 'nothing' ? [] : [row.said]);
    expect(found.filter(({ reason }) => reason === 'rule-failed' || reason === 'unreadable')).toEqual([]);
    if (row.field && row.kind === 'fault') expect(JSON.stringify(said.map(({ data }) => data))).toContain(row.field);
  });
});

/** Parts whose page the demo does not draw; each has saved pages, a rule's table and days of the simulation instead. */
const elsewhere: Record<string, string> = {
  'liepajas-pii-mazulitis 3.4': 'the demo has no view of month plans: test/pages/month-plan-*',
  'liepajas-pii-mazulitis 3.5': 'the same',
  'liepajas-pii-mazulitis 3.5.1': 'the same',
  'liepajas-pii-mazulitis 3.5.2 bis': 'the same',
  'daugavpils-saskanas-ps 4.9': 'its numbers are in a document that the school has not entered: general-kinds.test.ts',
  'liepajas-pii-mazulitis 3.19': 'planted in the demo’s own school: test/procedures/demo-lists.test.ts',
  'ventspils-makslas-skola 17': 'the same',
  'ventspils-makslas-skola 20': 'the days of an art school’s semesters are in no document: test/pages/term-marks*',
};

it('has a fault and a twin for each part of each clause that a page can show', () => {
  const registers = new Set(registerClauses.map((clause) => registerClauseHomes[clause].join(' ')));
  const parts = documents.flatMap(({ id, profile }) =>
    profile.clauses.flatMap((clause) =>
      (clause.checks ?? []).flatMap((check, index) => {
        const part = `${id} ${clause.id} ${String(index)}`;
        if (registers.has(`${id} ${clause.id}`) || `${id} ${clause.id}` in elsewhere) return [];
        return 'fields' in check ? check.fields.map((field) => `${part} ${field}`) : [part];
      }),
    ),
  );
  const nameOf = ({ school, clause, check, field }: MatrixCase): string =>
    [school, clause, check, field].filter((one) => one !== undefined).join(' ');
  for (const kind of ['fault', 'twin'] as const) {
    const shown = new Set(cases.filter((one) => one.kind === kind).map(nameOf));
    expect(
      parts.filter((part) => !shown.has(part)),
      kind,
    ).toEqual([]);
    expect(
      [...shown].filter((part) => !parts.includes(part)),
      'a case without a part',
    ).toEqual([]);
  }
  const checked = documents.flatMap(({ id, profile }) =>
    profile.clauses.flatMap(({ id: clause, checks }) => (checks ? [`${id} ${clause}`] : [])),
  );
  expect(Object.keys(elsewhere).filter((clause) => !checked.includes(clause))).toEqual([]);
});
