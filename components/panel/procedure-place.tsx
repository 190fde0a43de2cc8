import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import type { Translator } from '@/utils/i18n/create-translator';
import { formatShortDay } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import { isBoundBy } from '@/utils/profile/binds-user';
import type { Clause, Profile } from '@/utils/profile/profile-schema';
import type { Role } from '@/utils/stores';
import { ClauseItem } from './clause-item';
import { clauseSigns, getClauseSigns, type ClauseSign } from './clause-sign';
import { findClauses, wholeProcedure } from './find-clauses';
import { queryMissingDates } from './missing-dates';
import type { Moment } from './panel-state';
import { ProcedureTools } from './procedure-tools';
import { useOpenOnPaper } from './use-open-on-paper';

/** The clauses that bind a user's roles. Without a role nobody knows; a heading binds nobody to anything. */
function getMine(clauses: readonly Clause[], roles: readonly Role[]): Set<string> {
  if (roles.length === 0) return new Set();
  return new Set(clauses.filter((clause) => !clause.info && isBoundBy(clause, roles)).map(({ id }) => id));
}

function countSigns(clauses: readonly Clause[]): Record<ClauseSign, number> {
  const signs = clauses.flatMap(getClauseSigns);
  const counts = clauseSigns.map((sign) => [sign, signs.filter((one) => one === sign).length]);
  return Object.fromEntries(counts) as Record<ClauseSign, number>;
}

/** What the document says of itself: its number or order, when it was approved and amended. */
function listFacts(t: Translator, { number, order, approvedOn, amended = [] }: Profile['procedure'], today: IsoDate) {
  const { getText } = t;
  return [
    ...(number ? [getText('clauses.number', { number })] : []),
    ...(order ? [getText('clauses.order', { order })] : []),
    ...(approvedOn ? [getText('clauses.approved', { day: formatShortDay(t, approvedOn, today) })] : []),
    ...amended.map(({ on }) => getText('clauses.amended', { day: formatShortDay(t, on, today) })),
  ];
}

interface ProcedurePlaceProps {
  profile: Profile;
  roles: readonly Role[];
  moment: Moment;
}

/** The place «Kārtība»: the school's document, clause by clause, each with the sign of how it is looked after. */
export function ProcedurePlace({ profile, roles, moment }: ProcedurePlaceProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { clauses, procedure, school } = profile;
  const [query, setQuery] = useState(wholeProcedure);
  const place = useRef<HTMLDivElement>(null);
  useOpenOnPaper(place);
  const mine = useMemo(() => getMine(clauses, roles), [clauses, roles]);
  const counts = useMemo(() => countSigns(clauses), [clauses]);
  const found = useMemo(() => findClauses(clauses, query, mine), [clauses, query, mine]);
  const missingDates = queryMissingDates(profile.calendar);
  const facts = listFacts(t, procedure, toLocalDay(moment.now, moment.timeZone));
  return (
    <div ref={place} className="procedure">
      <h2 className="journal-title" lang="lv">
        {procedure.title ?? school.name}
      </h2>
      {procedure.title && (
        <p className="on-paper" lang="lv">
          {school.name}
        </p>
      )}
      {facts.length > 0 && <p className="quiet">{facts.join(' · ')}</p>}
      {missingDates && <p className="quiet">{getText(`clauses.missingDates.${missingDates}`)}</p>}
      <ProcedureTools
        query={query}
        counts={counts}
        mine={mine.size}
        found={found.size}
        all={clauses.length}
        onChange={setQuery}
      />
      <ol className="clauses" aria-label={getText('clauses.list')}>
        {clauses.map((clause) => (
          <ClauseItem
            key={clause.id}
            clause={clause}
            isMine={mine.has(clause.id)}
            isHidden={!found.has(clause.id)}
            missingDates={missingDates}
          />
        ))}
      </ol>
    </div>
  );
}
