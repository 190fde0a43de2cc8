import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { DutyGroup as GroupId } from '@/utils/duties/group-duties';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { DutyCard, type DutyHandlers } from './duty-card';
import type { Moment } from './panel-state';

interface DutyGroupProps extends DutyHandlers {
  group: GroupId;
  occurrences: readonly DutyOccurrence[];
  moment: Moment;
  hint?: string | undefined;
  /** Said when there is nothing; without it an empty group is not there. */
  empty?: string;
}

/** Groups that nobody needs at each look. */
const closedGroups: readonly GroupId[] = ['later', 'attestations', 'earlier', 'others', 'done'];

function byClause(occurrences: readonly DutyOccurrence[]): [DutyOccurrence, ...DutyOccurrence[]][] {
  const clauses = new Map<string, [DutyOccurrence, ...DutyOccurrence[]]>();
  for (const occurrence of occurrences) {
    const known = clauses.get(occurrence.clause);
    if (known) known.push(occurrence);
    else clauses.set(occurrence.clause, [occurrence]);
  }
  return [...clauses.values()];
}

/** One group of the place «Pienākumi», by clause. */
export function DutyGroup({ group, occurrences, hint, empty, ...rest }: DutyGroupProps): ReactElement | null {
  const { getText } = useTranslator();
  if (occurrences.length === 0 && !empty) return null;
  const title = getText(`duties.groups.${group}`);
  const content = (
    <>
      {hint && <p className="quiet">{hint}</p>}
      {occurrences.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="cards">
        {byClause(occurrences).map((clause) => (
          <DutyCard key={clause[0].clause} occurrences={clause} group={group} {...rest} />
        ))}
      </ul>
    </>
  );
  if (!closedGroups.includes(group)) {
    return (
      <section className="duty-group" data-group={group}>
        <h3>
          {title} {occurrences.length > 0 && <span className="duty-count">{occurrences.length}</span>}
        </h3>
        {content}
      </section>
    );
  }
  return (
    <details className="duty-group" data-group={group}>
      <summary>
        <h3>
          {title} <span className="duty-count">{occurrences.length}</span>
        </h3>
      </summary>
      {content}
    </details>
  );
}
