import { describe, expect, it } from 'vitest';
import { rules } from '@/utils/rules/index';
import en from '@/utils/i18n/en.json';
import lv from '@/utils/i18n/lv.json';
import { listFiles } from './source-files';

/** The table that stands in utils/rules/README.md. */
function writeTable(): string {
  const rows = rules.map(
    ({ id, description, subject, outcomes, options }) =>
      `| [\`${id}\`](${id}.ts) | ${description} | ${subject} | ${outcomes.join(', ')} | ${Object.keys(options).join(', ') || '–'} |`,
  );
  return `${[
    '# Rules',
    '',
    'Does: judges one reading for one clause; says pass, due, violation, incomplete or inapplicable, with ids and data.',
    'May not: see an element, the browser, a clock, another rule; speak a language.',
    '',
    'To add one: `<id>.ts` with `defineRule`, a line in `index.ts`, `test/rules/<id>.test.ts` with a case for each outcome,',
    'texts `rules.<id>.<message>` in `utils/i18n/lv.json` and `en.json`, then `npm run fix` (writes this file).',
    '',
    '| rule | what is wrong | about | outcomes | options |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

describe('rules', () => {
  const files = listFiles();

  it.each(rules)('$id has its file, its test and its texts in each language', ({ id, messages }) => {
    expect(files).toContain(`utils/rules/${id}.ts`);
    expect(files).toContain(`test/rules/${id}.test.ts`);
    for (const texts of [lv, en]) {
      const own = (texts.rules as Record<string, Record<string, unknown>>)[id];
      const written = new Set(Object.keys(own ?? {}).map((key) => key.replace(/_(zero|one|other)$/, '')));
      expect([...messages].filter((message) => !written.has(message))).toEqual([]);
    }
  });

  it('has no id twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('stands in the generated table', async () => {
    await expect(writeTable()).toMatchFileSnapshot('../../utils/rules/README.md');
  });
});
