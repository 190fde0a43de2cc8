import type { ReactElement } from 'react';
import { Mark, type MarkKind } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { formatSpan } from '@/utils/i18n/format';
import type { Outcome, Report } from '@/utils/journal/report';
import type { Moment } from './panel-state';

interface WeekStripProps {
  weeks: Report['weeks'];
  moment: Moment;
}

const marks: Record<Outcome, MarkKind> = {
  pass: 'pass',
  violation: 'overdue',
  due: 'today',
  incomplete: 'question',
  inapplicable: 'none',
};

/** The class hour by school weeks, up to this week: entered, missing, still time, cannot tell. */
export function WeekStrip({ weeks, moment }: WeekStripProps): ReactElement | null {
  const t = useTranslator();
  const today = toLocalDay(moment.now, moment.timeZone);
  const past = weeks.filter(({ from }) => from <= today);
  if (past.length === 0) return null;
  const kinds = (['pass', 'violation', 'due', 'incomplete'] as const).filter((outcome) =>
    past.some((week) => week.outcome === outcome),
  );
  return (
    <section className="weeks" aria-label={t.getText('weeks.title')}>
      <h2>{t.getText('weeks.title')}</h2>
      <ol className="weeks-strip">
        {past.map(({ from, to, outcome }) => {
          const words = `${formatSpan(t, { from, to }, today)}: ${t.getText(`weeks.${outcome}`)}`;
          return (
            <li key={from} className={`week week-${marks[outcome]}`} title={words} data-outcome={outcome}>
              <Mark kind={marks[outcome]} />
              <span className="unseen">{words}</span>
            </li>
          );
        })}
      </ol>
      <p className="quiet weeks-legend" aria-hidden="true">
        {kinds.map((outcome) => (
          <span key={outcome}>
            <Mark kind={marks[outcome]} /> {t.getText(`weeks.${outcome}`)}
          </span>
        ))}
      </p>
    </section>
  );
}
