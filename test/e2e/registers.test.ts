import { describe, expect, it } from 'vitest';
import type { RegisterPage } from '@/utils/journal/reading';
import type { Expectation } from '../journal-site/faults';
import type { RegisterClause } from '../journal-site/plants';
import { expectRecords, registerClauseHomes } from '../journal-site/register-faults';
import { registerNames, type RegisterKind } from '../journal-site/registers';
import { createSchool } from '../journal-site/school';
import { browserNames } from './drivers/driver';
import { skins } from './journal-page';
import { waitForText } from './panel';
import { getReport, onStage } from './stage';

const at = '2025-11-20T14:31';

/** Each register: its page's kind, the class that the demo shows, what the panel calls it. */
const registers: Record<RegisterKind, { page: RegisterPage; className: string | null; title: string }> = {
  inspections: { page: 'inspection-log', className: '7.b', title: 'Žurnāla pārbaudes · 7.b' },
  talks: { page: 'talk-log', className: '7.b', title: 'Individuālās sarunas · 7.b' },
  work: { page: 'work-journal', className: null, title: 'Darba žurnāls' },
  notes: { page: 'group-journal', className: '3.a', title: 'Grupas žurnāls · 3.a' },
};

/** What is stated of a register's records by Mazulītis' clauses: date, place among equal ones, clause, outcome. */
function listStated(kind: RegisterKind): string[] {
  const { className } = registers[kind];
  return expectRecords(createSchool({ now: at }), at)
    .filter((record) => record.kind === kind && record.className === className)
    .flatMap(({ date, nth, expect: expected }) =>
      (Object.entries(expected) as [RegisterClause, Expectation][])
        .filter(([clause, { outcome }]) => clause.startsWith('L') && outcome !== 'pass' && outcome !== 'inapplicable')
        .map(([clause, { outcome }]) => `${date} ${String(nth)} ${registerClauseHomes[clause][1]} ${outcome}`),
    )
    .sort();
}

describe.each(browserNames)('registers in %s', (name) => {
  it('are read, judged as stated and called by their names, in both skins', { timeout: 240_000 }, async () => {
    const settings = { profileId: 'liepajas-pii-mazulitis', roles: [] };
    await onStage(name, { at, settings }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      for (const skin of skins) {
        for (const [kind, { page, className, title }] of Object.entries(registers) as [
          RegisterKind,
          (typeof registers)[RegisterKind],
        ][]) {
          const query = new URLSearchParams({ kind, class: className ?? '3.a', ...(skin === 'b' ? { skin } : {}) });
          await driver.openPage(`https://my.e-klase.lv/journal/register?${query.toString()}`);
          const report = await getReport(driver, `${skin} ${kind}`, (one) => one.page === page);
          const said = report.findings.flatMap(({ subject, number, outcome }) =>
            subject.of === 'entry'
              ? [`${String(subject.date)} ${subject.key.split('|').at(-1) ?? ''} ${number} ${outcome}`]
              : [],
          );
          expect(said.sort(), `${skin} ${kind}`).toEqual(listStated(kind));
          const terms = report.findings.filter(({ subject }) => subject.of === 'term');
          expect(terms.map((one) => `${one.number} ${one.outcome}`)).toEqual(
            kind === 'inspections' ? ['3.20 due'] : [],
          );
          const told = JSON.stringify(report);
          expect(registerNames.filter((one) => told.includes(one))).toEqual([]);
          await waitForText(panel, title);
        }
      }
    });
  });
});
