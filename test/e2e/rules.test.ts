import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '@/utils/journal/report';
import { rules, type RuleId } from '@/utils/rules/index';
import { clauseCases, type ClauseCase } from '../journal-site/clause-cases';
import type { CaseOutcome } from '../journal-site/clause-pages';
import { browserNames } from './drivers/driver';
import { skins } from './journal-page';
import { waitForText } from './panel';
import type { SchoolTime } from './school-time';
import { firstSettings, getReport, moveClock, onStage, storeSettings } from './stage';

/** A rule's first planted fault of the matrix, and the near-miss twin beside it. */
interface Pair {
  rule: RuleId;
  profileId: string;
  clause: string;
  fault: ClauseCase;
  twin: ClauseCase;
}

/** The pairs of the rules that a school of the five uses; `part` is «profile clause rule …». */
const pairs: Pair[] = rules.flatMap(({ id }) => {
  const fault = clauseCases.find(({ part, plant }) => part.split(' ').includes(id) && plant.startsWith('fault:'));
  const twin = clauseCases.find(({ part, plant }) => part === fault?.part && plant.startsWith('twin:'));
  if (!fault || !twin) return [];
  const [profileId = '', ...words] = fault.part.split(' ');
  return [{ rule: id, profileId, clause: words.slice(0, words.indexOf(id)).join(' '), fault, twin }];
});

/** What the report says of the pair's clause by its rule, each once. */
function listSaid({ rule, clause }: Pair, { findings }: Report): CaseOutcome[] {
  const own = findings.filter((finding: Finding) => finding.rule === rule && finding.clause === clause);
  return [...new Set(own.map(({ outcome }) => (outcome === 'incomplete' ? 'question' : outcome)))];
}

describe.each(browserNames)('a case of each rule in %s', (name) => {
  it('the fault is said and its twin is not', { timeout: 240_000 }, async () => {
    expect(pairs.length).toBeGreaterThan(15);
    await onStage(name, { at: '2025-11-20T18:00' }, true, async (driver, _site, panel) => {
      if (!panel) throw new Error('No panel.');
      for (const [place, pair] of pairs.entries()) {
        const { profileId, clause } = pair;
        await storeSettings(driver, { ...firstSettings, profileId, roles: [] });
        const readCase = async (one: ClauseCase, outcomes: CaseOutcome[]): Promise<void> => {
          const query = new URLSearchParams({
            id: String(clauseCases.indexOf(one)),
            skin: skins[place % skins.length] ?? 'a',
          });
          await moveClock(driver, one.at as SchoolTime);
          await driver.openPage(`https://my.e-klase.lv/journal/case?${query.toString()}`);
          await getReport(driver, `${one.part} ${one.plant}`, (report) => {
            const said = listSaid(pair, report);
            const isOfClause = report.clauses.some((checked) => checked.clause === clause);
            return isOfClause && report.profile.id === profileId && said.join() === outcomes.join();
          });
        };
        await readCase(pair.fault, [pair.fault.outcome ?? 'violation']);
        // «3.5.2 bis» is printed «3.5.2».
        await waitForText(panel, `${clause.replace(' bis', '')}.`);
        await readCase(pair.twin, []);
      }
      console.log(
        `${name}: ${pairs.length} rules, a fault and a twin each: ${pairs.map(({ rule }) => rule).join(', ')}`,
      );
    });
  });
});
