import { useState, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { getFindingAction, getFindingTitle } from '@/utils/i18n/finding-text';
import { formatSpan } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import type { Finding } from '@/utils/journal/report';
import { ClauseQuote } from './clause-quote';
import { describeAmount } from './count-undecided';
import { describeJournal } from './describe-subject';
import { describeState, FindingCard } from './finding-card';
import type { FindingFold } from './fold-findings';
import type { Moment } from './panel-state';
import type { ShowEntry } from './show-button';

interface FindingGroupProps {
  fold: FindingFold;
  moment: Moment;
  hasSeveralJournals: boolean;
  onShow: ShowEntry;
}

function listDays({ subject }: Finding): IsoDate[] {
  if (subject.of === 'page') return [];
  if (subject.of !== 'entry') return [subject.from, subject.to];
  return subject.date ? [subject.date] : [];
}

/** The same finding on neighbouring lessons: one line, «3 stundas: trūkst mājas darba», that opens to the single ones. */
export function FindingGroup({
  fold: { findings, kind },
  moment,
  hasSeveralJournals,
  onShow,
}: FindingGroupProps): ReactElement {
  const t = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [first] = findings;
  const days = findings.flatMap(listDays).sort();
  const [from, to] = [days[0], days.at(-1)];
  const span = from && to ? [formatSpan(t, { from, to }, toLocalDay(moment.now, moment.timeZone))] : [];
  const place = hasSeveralJournals && first.journal ? [describeJournal(first.journal)] : [];
  const title = getFindingTitle(t, first);
  return (
    <li className={`card card-${kind}`} tabIndex={-1} data-walk data-fold={findings.length}>
      <p className="card-top">
        <span className="card-subject">
          <Mark kind={kind} /> {[...span, ...place].join(' · ')}
        </span>
        <span className={`card-state tone-${kind}`}>{describeState(t, first, kind, moment)}</span>
      </p>
      <details className="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-show>
          <h3 className="card-title">
            {t.getText('findings.folded', {
              amount: describeAmount(t, first, findings.length),
              what: title.charAt(0).toLocaleLowerCase(t.language) + title.slice(1),
            })}
          </h3>
        </summary>
        {/* A year may fold hundreds into one line: they are drawn only when somebody looks. */}
        {isOpen && (
          <ul>
            {findings.map((finding, at) => (
              <FindingCard
                key={finding.subject.of === 'entry' ? finding.subject.key : at}
                finding={finding}
                kind={kind}
                moment={moment}
                hasSeveralJournals={hasSeveralJournals}
                onShow={onShow}
                isFolded
              />
            ))}
          </ul>
        )}
      </details>
      {first.unsaved && <p className="card-unsaved">{t.getText('findings.unsaved')}</p>}
      <p className="card-action">{getFindingAction(t, first)}</p>
      <ClauseQuote clause={first} />
    </li>
  );
}
