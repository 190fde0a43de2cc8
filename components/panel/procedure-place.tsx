import type { ReactElement } from 'react';
import { Mark, type MarkKind } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { formatList, formatShortDay } from '@/utils/i18n/format';
import type { Clause, Profile } from '@/utils/profile/profile-schema';
import { clauseSigns, getClauseSign, type ClauseSign } from './clause-sign';
import type { Moment } from './panel-state';

const marks: Record<ClauseSign, MarkKind> = {
  checked: 'pass',
  partly: 'today',
  'by-date': 'date',
  'you-attest': 'person',
  'not-yet': 'wait',
  'not-in-journal': 'none',
};

function Sign({ sign }: { sign: ClauseSign }): ReactElement {
  const { getText } = useTranslator();
  return (
    <span className={`sign sign-${sign}`}>
      <Mark kind={marks[sign]} /> {getText(`clauses.signs.${sign}`)}
    </span>
  );
}

function ClauseItem({ clause }: { clause: Clause }): ReactElement {
  const t = useTranslator();
  const { number, quote, unchecked, otherDocument } = clause;
  const sign = getClauseSign(clause);
  return (
    <li className="clause-item" data-sign={sign}>
      <p className="clause-head">
        <b>{number}.</b> <Sign sign={sign} />
      </p>
      <blockquote lang="lv">{quote}</blockquote>
      {unchecked && <p className="quiet">{t.getText('clauses.unchecked', { list: formatList(t, unchecked) })}</p>}
      {otherDocument && <p className="quiet">{t.getText('clauses.otherDocument', { text: otherDocument })}</p>}
    </li>
  );
}

/** Which dates of the school's calendar stand in no document and were not typed: nothing is invented. */
function queryMissingDates({ use, years }: Profile['calendar']): 'school-years' | 'semesters' | undefined {
  if (years.length > 0 || use === 'general-education') return undefined;
  return use === 'own' ? 'school-years' : 'semesters';
}

/** The place «Kārtība»: the school's document, clause by clause, each with the sign of how it is looked after. */
export function ProcedurePlace({ profile, moment }: { profile: Profile; moment: Moment }): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { title, number, order, approvedOn, amended = [] } = profile.procedure;
  const today = toLocalDay(moment.now, moment.timeZone);
  const signs = profile.clauses.map(getClauseSign);
  const missingDates = queryMissingDates(profile.calendar);
  const facts = [
    ...(number ? [getText('clauses.number', { number })] : []),
    ...(order ? [getText('clauses.order', { order })] : []),
    ...(approvedOn ? [getText('clauses.approved', { day: formatShortDay(t, approvedOn, today) })] : []),
    ...amended.map(({ on }) => getText('clauses.amended', { day: formatShortDay(t, on, today) })),
  ];
  return (
    <>
      <h2 className="journal-title" lang="lv">
        {title ?? profile.school.name}
      </h2>
      {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      {missingDates && <p className="quiet">{getText(`clauses.missingDates.${missingDates}`)}</p>}
      <ul className="sign-counts">
        {clauseSigns
          .filter((sign) => signs.includes(sign))
          .map((sign) => (
            <li key={sign}>
              <Sign sign={sign} /> <b>{signs.filter((one) => one === sign).length}</b>
            </li>
          ))}
      </ul>
      <ol className="clauses" aria-label={getText('clauses.list')}>
        {profile.clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} />
        ))}
      </ol>
    </>
  );
}
