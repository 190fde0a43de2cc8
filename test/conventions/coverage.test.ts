import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { clauseSigns, getClauseSigns, type ClauseSign } from '@/components/panel/clause-sign';
import { documents } from '../procedures/documents';
import { isHeading } from '../procedures/readings';
import { readSource, root } from './source-files';

const heads: Record<ClauseSign, string> = {
  checked: 'checked',
  partly: 'partly',
  'by-date': 'by date',
  'you-attest': 'you attest',
  'not-yet': 'not yet',
  'not-in-journal': 'not in the journal',
};

/** How many of a school's clauses there are, and how many have each sign; a clause may have two. */
const counted = documents.map(({ id, profile }) => {
  const clauses = profile.clauses.filter((clause) => !isHeading(id, clause.id));
  const signs = clauses.flatMap(getClauseSigns);
  const bySign = clauseSigns.map((sign) => signs.filter((one) => one === sign).length);
  return { id, name: profile.school.name, counts: [clauses.length, ...bySign] };
});

/** The table of clauses that stands in README.md. */
function writeTable(): string {
  const rows = counted.map(
    ({ id, name, counts }) => `| [${name}](public/profiles/${id}.json) | ${counts.join(' | ')} |`,
  );
  const sums = clauseSigns.map((_, at) => counted.reduce((sum, { counts }) => sum + (counts[at + 1] ?? 0), 0));
  const all = counted.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
  return [
    `| school | clauses | ${clauseSigns.map((sign) => heads[sign]).join(' | ')} |`,
    `| --- | ${['clauses', ...clauseSigns].map(() => '--:').join(' | ')} |`,
    ...rows,
    `| together | ${[all, ...sums].join(' | ')} |`,
  ].join('\n');
}

it('stands in the README as the profiles have it', async () => {
  const path = join(root, 'README.md');
  const place = /(<!-- coverage -->)[\s\S]*(<!-- \/coverage -->)/;
  const readme = readSource('README.md');
  expect(readme).toMatch(place);
  const written = readme.replace(place, (_, start: string, end: string) => `${start}\n\n${writeTable()}\n\n${end}`);
  const formatted = await format(written, { ...(await resolveConfig(path)), parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(path);
});
