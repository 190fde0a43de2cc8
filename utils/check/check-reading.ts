import { addDays } from '@/utils/calendar/days';
import type { Due } from '@/utils/calendar/deadline';
import { toInstant, toLocalDay } from '@/utils/calendar/zone';
import type { Entry, JournalRef } from '@/utils/journal/entry';
import type { Instant } from '@/utils/journal/field';
import { isJournalPage, type Reading } from '@/utils/journal/reading';
import { outcomes, type Counts, type Finding, type Outcome, type Report, type Subject } from '@/utils/journal/report';
import { getCalendar, type Check, type Clause, type Profile } from '@/utils/profile/profile-schema';
import { rules } from '@/utils/rules/index';
import type { Rule, RuleResult } from '@/utils/rules/rule';
import { queryEntryScope, queryJournalScope, type Where } from '@/utils/rules/scope';
import { getEntrySubject } from '@/utils/rules/timing';

/** A rule with its option type laid aside: the profile's schema has already matched options to rule. */
type AnyRule = Pick<Rule, 'id' | 'subject'> & {
  check: (input: Parameters<Rule['check']>[0]) => RuleResult[];
};

/** One clause on one subject. */
interface Verdict {
  /** The clause's id. */
  clause: string;
  subject: Subject;
  outcome: Outcome;
  finding?: Finding;
}

const minute = 60_000;

function getSubjectId(subject: Subject): string {
  if (subject.of === 'entry') return `entry ${subject.key}`;
  return subject.of === 'page' ? 'page' : `${subject.of} ${subject.from} ${JSON.stringify(subject.journal)}`;
}

function getStrength(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

/** A subject of which the page does not show whether the clause is about it is never accused. */
function withDoubt(result: RuleResult): RuleResult {
  if (result.outcome !== 'due' && result.outcome !== 'violation') return result;
  const { subject } = result;
  return { subject, outcome: 'incomplete', reason: 'unreadable', message: 'check.unknown-scope', data: {} };
}

/** Runs one check of a clause; a rule that breaks becomes one incomplete result by name. */
function runCheck(check: Check, reading: Reading, profile: Profile, moment: Instant): RuleResult[] {
  const rule = rules.find((one) => one.id === check.rule) as AnyRule | undefined;
  if (!rule) throw new Error(`The profile asks for a rule that does not exist: ${check.rule}`);

  const { due, where } = check as { due?: Due; where?: Where };
  const scopes = new Map(reading.entries.map((entry) => [entry.key, queryEntryScope(entry, where)]));
  let results: RuleResult[];
  try {
    results = rule.check({
      reading,
      entries: reading.entries.filter((entry) => scopes.get(entry.key) !== 'out'),
      options: check,
      due,
      calendar: getCalendar(profile),
      moment,
    });
  } catch (error) {
    console.error(`Kārtība: rule ${rule.id}`, error);
    const data = { rule: rule.id };
    return [
      { subject: { of: 'page' }, outcome: 'incomplete', reason: 'rule-failed', message: 'check.rule-failed', data },
    ];
  }

  return results.flatMap((result) => {
    const { subject } = result;
    const scope =
      subject.of === 'entry'
        ? scopes.get(subject.key)
        : subject.of === 'page'
          ? 'in'
          : queryJournalScope(subject.journal, where);
    if (scope === 'out') return [];
    return [scope === 'unknown' ? withDoubt(result) : result];
  });
}

function toFinding(
  result: RuleResult,
  check: Check,
  clause: Clause,
  entries: ReadonlyMap<string, Entry>,
): Finding | undefined {
  if (!('message' in result)) return undefined;
  const { subject } = result;
  const entry = subject.of === 'entry' ? entries.get(subject.key) : undefined;
  const journal = 'journal' in subject ? subject.journal : entry?.journal;
  return {
    clause: clause.id,
    number: clause.number,
    quote: clause.quote,
    rule: check.rule,
    outcome: result.outcome,
    ...(result.outcome === 'incomplete' ? { reason: result.reason } : {}),
    subject,
    ...(journal ? { journal } : {}),
    message: result.message.startsWith('check.') ? result.message : `${check.rule}.${result.message}`,
    data: result.data,
    ...(result.due ? { due: result.due } : {}),
    assumptions: clause.assumptions ?? [],
    unsaved: entry?.unsaved ?? false,
  };
}

/** Every subject of one clause with its strongest outcome. An entry that no check is about is inapplicable. */
function checkClause(clause: Clause, reading: Reading, profile: Profile, moment: Instant): Verdict[] {
  const entries = new Map(reading.entries.map((entry) => [entry.key, entry]));
  const verdicts = new Map<string, Verdict>();
  const checks = clause.checks ?? [];
  if (checks.some((check) => rules.find((rule) => rule.id === check.rule)?.subject === 'entry')) {
    for (const entry of reading.entries) {
      const subject = getEntrySubject(entry);
      verdicts.set(getSubjectId(subject), { clause: clause.id, subject, outcome: 'inapplicable' });
    }
  }
  for (const check of checks) {
    for (const result of runCheck(check, reading, profile, moment)) {
      const id = getSubjectId(result.subject);
      const known = verdicts.get(id);
      if (known && getStrength(known.outcome) >= getStrength(result.outcome)) continue;
      const finding = toFinding(result, check, clause, entries);
      verdicts.set(id, {
        clause: clause.id,
        subject: result.subject,
        outcome: result.outcome,
        ...(finding && { finding }),
      });
    }
  }
  return [...verdicts.values()];
}

function countOutcomes(verdicts: readonly Verdict[]): Counts {
  const counts: Counts = { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

/** The minute after the next deadline, or the next midnight, when entries of a new day begin to count. */
function getNextCheckAt(findings: readonly Finding[], moment: Instant, timeZone: string): Instant {
  const midnight = Date.parse(toInstant(addDays(toLocalDay(moment, timeZone), 1), '00:00', timeZone));
  const deadlines = findings.flatMap(({ outcome, due }) => (outcome === 'due' && due ? Date.parse(due) + minute : []));
  return new Date(Math.min(midnight, ...deadlines)).toISOString() as Instant;
}

function getJournals(reading: Reading): JournalRef[] {
  const journals = [...(reading.journal ? [reading.journal] : []), ...reading.entries.map((entry) => entry.journal)];
  return [...new Map(journals.map((journal) => [JSON.stringify(journal), journal])).values()];
}

/**
 * Checks one reading against a school's profile at one moment.
 * A page that is no journal, or was not recognised, gives a report without findings.
 * Never throws for a page or a rule; throws where the profile names a rule that does not exist.
 */
export function checkReading(reading: Reading, readAt: Instant, profile: Profile, moment: Instant): Report {
  const clauses = isJournalPage(reading.page) ? profile.clauses.filter(({ checks }) => checks) : [];
  const verdicts = clauses.flatMap((clause) => checkClause(clause, reading, profile, moment));
  const findings = verdicts.flatMap(({ finding }) => finding ?? []);
  return {
    checkedAt: moment,
    readAt,
    profile: { id: profile.id, revision: profile.revision },
    page: reading.page,
    journals: getJournals(reading),
    ...(reading.span ? { span: reading.span } : {}),
    filters: reading.filters,
    coverage: reading.coverage,
    problems: reading.problems,
    counts: countOutcomes(verdicts),
    clauses: clauses.map(({ id, who }) => ({
      clause: id,
      who: [...who],
      counts: countOutcomes(verdicts.filter(({ clause }) => clause === id)),
    })),
    findings,
    unsaved: reading.entries.filter((entry) => entry.unsaved).length,
    weeks: verdicts.flatMap(({ clause, subject, outcome }) =>
      subject.of === 'week' && subject.journal.kind === 'class-hour'
        ? [{ clause, from: subject.from, to: subject.to, outcome }]
        : [],
    ),
    nextCheckAt: getNextCheckAt(findings, moment, profile.school.timeZone),
  };
}
