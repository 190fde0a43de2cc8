import { describe, expect, it } from 'vitest';
import { toInstant } from '@/utils/calendar/zone';
import { checkReading } from '@/utils/check/check-reading';
import type { IsoDate } from '@/utils/journal/field';
import type { Check, Profile } from '@/utils/profile/profile-schema';
import { readPage } from '@/utils/reader/read-page';
import { createCaseModel } from '../journal-site/case-model';
import { clauseCases, type ClauseCase } from '../journal-site/clause-cases';
import { drawPage, skins, type Skin } from '../journal-site/draw-page';
import { documents } from './documents';

/** Parts of which no page of the demo can show a fault: each with the reason. */
const unseen: Record<string, string> = {
  'daugavpils-saskanas-ps 4.9 count-outside-limits 1': 'the document names no numbers; the profile asks the school',
  'daugavpils-saskanas-ps 4.9 count-outside-limits 2': 'the document names no numbers; the profile asks the school',
  'ventspils-makslas-skola 18 missing-inspection': 'the dates of an art school’s year are in no document',
  'ventspils-makslas-skola 20 missing-term-mark': 'the dates of an art school’s year are in no document',
};

/** A profile that holds one part of one clause and nothing else. */
interface Part {
  name: string;
  profile: Profile;
}

function splitFields(check: Check): [string, Check][] {
  if (!('fields' in check) || check.fields.length < 2) return [['', check]];
  return check.fields.map((field) => [` ${field}`, { ...check, fields: [field] }]);
}

/** Every part that the profiles check on a page: a check, and each field where it has several. */
const parts: Part[] = documents.flatMap(({ id, profile }) =>
  profile.clauses.flatMap((clause) =>
    (clause.checks ?? []).flatMap((check, _index, all) => {
      const equal = all.filter(({ rule }) => rule === check.rule);
      const grades = check.where?.grades;
      const which = grades
        ? ` ${grades[0]}-${grades.at(-1)}`
        : equal.length > 1
          ? ` ${String(equal.indexOf(check) + 1)}`
          : '';
      return splitFields(check).map(([field, own]) => ({
        name: `${id} ${clause.id} ${check.rule}${field}${which}`,
        profile: { ...profile, clauses: [{ ...clause, checks: [own] }] },
      }));
    }),
  ),
);

/** The page of a case, as the demo's own code draws it. */
function drawCase(skin: Skin, one: ClauseCase): Promise<Document> {
  const model = { ...createCaseModel(one), heads: (own: string[]) => own };
  return drawPage(skin, model);
}

/** What a report says, each once: the outcomes that it lists, a question by its name. */
async function say(skin: Skin, one: ClauseCase): Promise<string[]> {
  const part = parts.find(({ name }) => name === one.part);
  if (!part) throw new Error(`No profile has the part ${one.part}.`);
  const today = one.at.slice(0, 10) as IsoDate;
  const moment = toInstant(today, one.at.slice(11), 'Europe/Riga');
  const report = checkReading(readPage(await drawCase(skin, one), { today }), moment, part.profile, moment);
  const said = report.findings.map(({ outcome, reason }) =>
    outcome === 'incomplete' ? (reason ?? 'incomplete') : outcome,
  );
  const judged = report.counts.pass + report.counts.inapplicable;
  return [...new Set(said.length > 0 ? said : [judged > 0 ? 'nothing' : 'not judged'])].sort();
}

describe.each(skins)('the clause matrix in skin %s', (name) => {
  it.each(clauseCases)('$part: $plant', async (one) => {
    expect(await say(name, one)).toEqual([one.outcome ?? 'nothing']);
  });
});

it('has a fault and a twin for each part of each clause, or says why not', () => {
  const has = (part: string, kind: string): boolean =>
    clauseCases.some((one) => one.part === part && one.plant.startsWith(kind));
  const bare = parts.map(({ name }) => name).filter((name) => !has(name, 'fault:') || !has(name, 'twin:'));
  expect(bare).toEqual(Object.keys(unseen));
});
