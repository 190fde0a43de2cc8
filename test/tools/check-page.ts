/**
 * `npm run check -- page.html --profile <id or file> --at 2026-11-20T17:05 [--url …] [--reading] [--explain] [--json]`
 * Reads a saved page and checks it, with the reader and the rules of the extension. `--explain`: says what was taken for
 * what, why and how surely; without a profile it says only that. Of a sketch of a page (the panel's «Lapas skice
 * palīdzībai») it says what is recognised by structure and words; no profile is needed.
 * Exit: 1 – at least one violation; 2 – nothing could be checked, said why; else 0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { parseIsoDate } from '@/utils/calendar/days';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import { checkReading } from '@/utils/check/check-reading';
import { getNow } from '@/utils/clock';
import { createTranslator } from '@/utils/i18n/create-translator';
import { getFindingText } from '@/utils/i18n/finding-text';
import type { Instant } from '@/utils/journal/field';
import { isJournalPage } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { explainPage } from '@/utils/reader/explain';
import { readPage } from '@/utils/reader/read-page';
import { writeExplanation } from './explain-page';
import { fillSketch, isSketch, sketchDay } from './fill-sketch';

/** Nothing could be checked: the message says what, where and what to do. */
class Refusal extends Error {}

const usage =
  'npm run check -- page.html --profile <id or file> --at 2026-11-20T17:05 [--url https://…] [--reading] [--explain] [--json]\n       npm run check -- page.html --explain\n       npm run check -- sketch.html';

interface Command {
  page: string;
  profile?: string;
  at?: string;
  url: string;
  reading: boolean;
  explain: boolean;
  json: boolean;
}

function parseCommand(): Command {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        at: { type: 'string' },
        url: { type: 'string', default: 'https://my.e-klase.lv/' },
        reading: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [page, ...more] = positionals;
    if (!page || more.length > 0) throw new Error('Name exactly one saved page.');
    if (!URL.canParse(values.url)) throw new Error(`--url ${values.url} is no address.`);
    return { ...values, page };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}

function readText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refusal(`The ${what} ${path} cannot be read. Is the path right?`);
  }
}

/** A profile by the id of a built-in one, or from a file. */
function getProfile(name: string): Profile {
  const builtin = join(import.meta.dirname, '../../public/profiles', `${name}.json`);
  const isBuiltin = /^[\w-]+$/.test(name) && existsSync(builtin);
  const parsed = parseProfile(readText(isBuiltin ? builtin : resolve(name), 'profile'));
  if (parsed.ok) return parsed.profile;
  const problems = parsed.problems.map(({ path, message }) => `  ${path || '(the file)'}: ${message}`);
  throw new Refusal(`The profile ${name} was refused:\n${problems.join('\n')}`);
}

/** `2026-11-20T17:05`, local time of the profile's zone; none: now. */
function getMoment(at: string | undefined, timeZone: string): Instant {
  if (at === undefined) return getNow();
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(at) ?? [];
  const day = date === undefined ? undefined : parseIsoDate(date);
  if (!day || time === undefined) throw new Refusal(`--at ${at} is no moment; write it like 2026-11-20T17:05.`);
  return toInstant(day, time, timeZone);
}

const whyNot: Partial<Record<Report['page'], string>> = {
  unknown: 'The page was not recognised: no table or window that looks like a journal was found.',
  loading: 'The page was saved while it was still loading. Save it again when the list stands.',
  'signed-out': 'The page asks to sign in; there is no journal on it.',
  family: 'This is a page for parents or pupils; it is not checked.',
  'not-a-journal': 'This page of the site is no journal.',
};

function printTable(report: Report, texts: readonly string[]): void {
  const { counts, coverage } = report;
  console.log(`${report.page}, ${coverage.read} of ${coverage.seen} records read (${coverage.layout})`);
  if (report.span) console.log(`${report.span.from} – ${report.span.to}`);
  for (const problem of report.problems) console.log(`! ${problem.id} ${JSON.stringify(problem.data ?? {})}`);
  report.findings.forEach(({ outcome, reason, subject, number }, at) => {
    const when =
      subject.of === 'entry'
        ? `${subject.date ?? '?'} ${subject.number ?? '·'}`
        : subject.of === 'page'
          ? ''
          : subject.from;
    console.log([when.padEnd(14), (reason ?? outcome).padEnd(12), number.padEnd(6), texts[at]].join(' '));
  });
  console.log(
    Object.entries(counts)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', '),
  );
}

/** The zone of a page that is explained without a school's profile. */
const firstTimeZone = 'Europe/Riga';

/** What was taken for what, and nothing checked. */
function explainOnly(document: Document, { at, json }: Command): number {
  const today = toLocalDay(getMoment(at, firstTimeZone), firstTimeZone);
  const explanation = explainPage(document, { today });
  console.log(
    json ? JSON.stringify(explanation, null, 2) : writeExplanation(explanation, { isSketch: false }).join('\n'),
  );
  return isJournalPage(explanation.page) ? 0 : 2;
}

/** What a sketch tells: structure and words. */
function checkSketch(document: Document, { json }: Command): number {
  fillSketch(document);
  const explanation = explainPage(document, { today: sketchDay });
  if (json) console.log(JSON.stringify({ sketch: true, explanation }, null, 2));
  else {
    console.log('This is a sketch of a page: its structure and the words that the reader knows.');
    console.log(
      'Dates and texts are not in a sketch; for what hangs on them, days were filled in. Nothing was checked.\n',
    );
    console.log(writeExplanation(explanation, { isSketch: true }).join('\n'));
  }
  return isJournalPage(explanation.page) ? 0 : 2;
}

/** Runs the command; answers with the exit code. */
function checkPage(): number {
  const command = parseCommand();
  const html = readText(resolve(command.page), 'page');
  const { document } = new JSDOM(html, { url: command.url }).window;
  if (isSketch(html)) return checkSketch(document, command);
  if (command.profile === undefined) {
    if (!command.explain) throw new Refusal(`Name a profile: --profile <id or file>.\nUsage: ${usage}`);
    return explainOnly(document, command);
  }
  const profile = getProfile(command.profile);
  const { timeZone } = profile.school;
  const moment = getMoment(command.at, timeZone);
  const today = toLocalDay(moment, timeZone);

  const reading = readPage(document, { today });
  const explanation = command.explain ? explainPage(document, { today }) : undefined;
  const report = checkReading(reading, moment, profile, moment);
  const t = createTranslator('lv');
  const texts = report.findings.map((finding) => getFindingText(t, finding));

  const { page, span, filters, coverage, problems, counts } = report;
  if (command.json) {
    const findings = report.findings.map((finding, at) => {
      const { clause, rule, outcome, reason, subject, message, data, due, assumptions } = finding;
      return { clause, rule, outcome, reason, subject, message, text: texts[at], data, due, assumptions };
    });
    const document = { page, span, filters, coverage, problems, counts, findings, explanation };
    console.log(JSON.stringify(command.reading ? { ...document, reading } : document, null, 2));
  } else {
    if (command.reading) console.log(JSON.stringify(reading, null, 2));
    if (explanation) console.log(`${writeExplanation(explanation, { isSketch: false }).join('\n')}\n`);
    printTable(report, texts);
  }
  if (!isJournalPage(page)) throw new Refusal(whyNot[page] ?? `Nothing to check on a page of kind ${page}.`);
  return counts.violation > 0 ? 1 : 0;
}

try {
  process.exitCode = checkPage();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 2;
}
