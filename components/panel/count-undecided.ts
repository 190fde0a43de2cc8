import type { Translator } from '@/utils/i18n/create-translator';
import { getFindingTitle } from '@/utils/i18n/finding-text';
import type { Finding, IncompleteReason } from '@/utils/journal/report';

/** What cannot be told of a clause, and of how many lessons or weeks. */
export interface Undecided {
  key: string;
  /** The clause's number. */
  number: string;
  what: string;
  reason: IncompleteReason;
  count: number;
  /** «12 stundas», «3 nedēļas». */
  amount: string;
}

const amounts = {
  entry: 'findings.lessons',
  day: 'findings.days',
  week: 'findings.weeks',
  month: 'findings.months',
  term: 'findings.terms',
} as const satisfies Record<Exclude<Finding['subject']['of'], 'page'>, string>;

/** How many lessons, days, weeks …, in words. */
export function describeAmount({ getText }: Translator, { subject }: Finding, count: number): string {
  if (subject.of === 'page') return getText('findings.wholePage');
  if (subject.of === 'entry' && subject.kind !== 'lesson') return getText('findings.records', { count });
  // A school year and not one of its semesters: it reaches over New Year.
  const isYear = subject.of === 'term' && subject.from.slice(0, 4) !== subject.to.slice(0, 4);
  return getText(isYear ? 'findings.schoolYears' : amounts[subject.of], { count });
}

/** Counts, by clause and reason, what the page does not let us tell. Questions are not among it: a person answers them. */
export function countUndecided(t: Translator, findings: readonly Finding[]): Undecided[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    if (finding.outcome !== 'incomplete' || finding.reason === undefined || finding.reason === 'question') continue;
    const key = JSON.stringify([finding.clause, finding.message, finding.data]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, group]) => {
    const [first] = group;
    return {
      key,
      number: first.number,
      what: getFindingTitle(t, first),
      reason: first.reason ?? 'unreadable',
      count: group.length,
      amount: describeAmount(t, first, group.length),
    };
  });
}
