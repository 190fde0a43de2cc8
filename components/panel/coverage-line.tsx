import type { ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { formatDay, formatList, formatSpan, formatTime } from '@/utils/i18n/format';
import type { Report } from '@/utils/journal/report';
import { countUndecided } from './count-undecided';
import { isPartlyRead } from './is-partly-read';
import type { Moment } from './panel-state';

interface CoverageLineProps {
  report: Report;
  moment: Moment;
  onTeach: () => void;
  onSketch: () => void;
}

/** How much of the page was read and when; opens to what was not, and why. */
export function CoverageLine({ report, moment, onTeach, onSketch }: CoverageLineProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { coverage, filters, problems, span, readAt, findings } = report;
  const today = toLocalDay(moment.now, moment.timeZone);
  const time = formatTime(t, readAt, moment.timeZone);
  const undecided = countUndecided(t, findings);
  const amount = undecided.reduce((sum, one) => sum + one.count, 0);
  const line =
    coverage.seen === 0
      ? getText('coverage.none', { time })
      : getText('coverage.line', {
          read: getText('coverage.read', { count: coverage.read }),
          seen: getText('coverage.seen', { count: coverage.seen }),
          time,
        });
  const isPartly = isPartlyRead(report);
  // Only a week shows the places of a timetable.
  const isEntriesOnly = report.page === 'lesson-list' || report.page === 'grid' || report.page === 'lesson-window';
  const skipped = coverage.seen - coverage.read;

  return (
    <details className="coverage">
      <summary>
        <span>
          <Mark kind={isPartly ? 'today' : 'pass'} /> {line}
        </span>
        {amount > 0 && <span className="quiet">{getText('coverage.undecided', { amount })}</span>}
      </summary>
      <div className="coverage-more">
        <h2>{getText('coverage.title')}</h2>
        <ul className="plain-list">
          {!isPartly && <li>{getText('coverage.complete')}</li>}
          {skipped > 0 && <li>{getText('coverage.skipped', { count: skipped })}</li>}
          {problems.map(({ id, data }) => (
            <li key={id}>{getText(`problems.${id}`, data)}</li>
          ))}
          {coverage.hidden
            .filter((reason) => !problems.some(({ id }) => id === reason))
            .map((reason) => (
              <li key={reason}>{getText(`hiddenReasons.${reason}`)}</li>
            ))}
          {filters.length > 0 && (
            <li>
              {getText('coverage.filters', {
                list: formatList(
                  t,
                  filters.map((filter) => getText(`filters.${filter}`)),
                ),
              })}
            </li>
          )}
          {span && <li>{getText('coverage.span', { span: formatSpan(t, span, today) })}</li>}
          {isEntriesOnly && <li>{getText('coverage.existingOnly')}</li>}
          {coverage.layout === 'taught' && <li>{getText('coverage.taught')}</li>}
          <li>{getText('coverage.readBy', { day: formatDay(t, toLocalDay(readAt, moment.timeZone), today), time })}</li>
        </ul>
        {undecided.length > 0 && <h2>{getText('coverage.undecidedTitle')}</h2>}
        {[...new Set(undecided.map(({ reason }) => reason))].map((reason) => (
          <div key={reason} data-reason={reason}>
            <p className="quiet">{getText(`reasons.${reason}`)}</p>
            <ul className="plain-list">
              {undecided
                .filter((one) => one.reason === reason)
                .map(({ key, number, what, amount: subjects }) => (
                  <li key={key}>
                    {getText('coverage.undecidedItem', { number: `${number}.`, what, amount: subjects })}
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <button type="button" className="link" onClick={onTeach}>
          {getText('teach.offerLine')}
        </button>
        <button type="button" className="link" onClick={onSketch}>
          {getText('sketch.title')}
        </button>
      </div>
    </details>
  );
}
