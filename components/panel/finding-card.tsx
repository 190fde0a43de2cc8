import type { ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import type { Translator } from '@/utils/i18n/create-translator';
import { getFindingAction, getFindingTitle } from '@/utils/i18n/finding-text';
import { formatCountdown, formatDeadline } from '@/utils/i18n/format';
import type { Finding } from '@/utils/journal/report';
import { ClauseQuote } from './clause-quote';
import { describeSubject } from './describe-subject';
import type { FindingKind } from './finding-kind';
import type { Moment } from './panel-state';
import { ShowButton, type ShowEntry } from './show-button';

interface FindingCardProps {
  finding: Finding;
  kind: FindingKind;
  moment: Moment;
  hasSeveralJournals: boolean;
  onShow: ShowEntry;
  /** Inside a fold, which has said what, why and by which clause. */
  isFolded?: boolean;
}

/** By when it was, or is, to be entered. */
export function describeDeadline(
  t: Translator,
  { due, outcome, subject }: Finding,
  moment: Moment,
): string | undefined {
  if (!due || outcome === 'incomplete') return undefined;
  const ofDay = subject.of === 'entry' ? (subject.date ?? undefined) : undefined;
  const when = formatDeadline(t, due, { ...moment, ofDay });
  return t.getText(outcome === 'violation' ? 'deadline.missed' : 'deadline.coming', { when });
}

/** The right upper corner: the time left, else the word for the kind. */
export function describeState(t: Translator, { due }: Finding, kind: FindingKind, { now }: Moment): string {
  const isCounted = kind === 'today' || kind === 'later';
  return isCounted && due ? formatCountdown(t, due, now) : t.getText(`marks.${kind}`);
}

/** One finding: when, what, by when, what to do, by which clause. */
export function FindingCard({
  finding,
  kind,
  moment,
  hasSeveralJournals,
  onShow,
  isFolded = false,
}: FindingCardProps): ReactElement {
  const t = useTranslator();
  const subject = describeSubject(t, finding, moment, hasSeveralJournals);
  const deadline = describeDeadline(t, finding, moment);
  return (
    <li
      className={isFolded ? 'card card-folded' : `card card-${kind}`}
      tabIndex={-1}
      data-walk
      data-clause={finding.clause}
      data-message={finding.message}
      data-outcome={finding.outcome}
      data-key={finding.subject.of === 'entry' ? finding.subject.key : undefined}
    >
      <p className="card-top">
        <span className="card-subject">
          <Mark kind={kind} /> {subject}
        </span>
        {!isFolded && <span className={`card-state tone-${kind}`}>{describeState(t, finding, kind, moment)}</span>}
      </p>
      {!isFolded && <h3 className="card-title">{getFindingTitle(t, finding)}</h3>}
      {finding.unsaved && <p className="card-unsaved">{t.getText('findings.unsaved')}</p>}
      {deadline && <p className="quiet">{deadline}</p>}
      {!isFolded && <p className="card-action">{getFindingAction(t, finding)}</p>}
      {!isFolded && <ClauseQuote clause={finding} />}
      <ShowButton finding={finding} title={subject} onShow={onShow} />
    </li>
  );
}
