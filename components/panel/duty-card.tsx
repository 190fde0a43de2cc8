import type { ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import type { DutyGroup } from '@/utils/duties/group-duties';
import type { DutyOccurrence } from '@/utils/duties/list-duties';
import { formatShortDay } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import { ClauseQuote } from './clause-quote';
import { describeDuty, describeDutyState, getDutyMark, nameDuty } from './duty-words';
import type { Moment } from './panel-state';

export interface DutyHandlers {
  onTick: (occurrence: DutyOccurrence) => void;
  onUndo: (occurrence: DutyOccurrence, day: IsoDate) => void;
}

interface DutyRowProps extends DutyHandlers {
  occurrence: DutyOccurrence;
  group: DutyGroup;
  moment: Moment;
}

function DutyRow({ occurrence, group, moment, onTick, onUndo }: DutyRowProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { doneOn, isDone, isOwn, kind, id } = occurrence;
  const mark = getDutyMark(occurrence, group, moment);
  const state = describeDutyState(t, occurrence, mark, moment);
  const what = nameDuty(t, occurrence, moment);
  const tick = getText(kind === 'attestation' ? 'duties.attest' : 'duties.tick');
  const today = toLocalDay(moment.now, moment.timeZone);
  return (
    <li className="duty-row" data-duty={id}>
      <p className="card-top">
        <span className={`card-subject${mark === 'today' ? ' duty-today' : ''}`}>
          <Mark kind={mark} /> {describeDuty(t, occurrence, moment)}
        </span>
        {state && <span className={`card-state tone-${mark}`}>{state}</span>}
      </p>
      {doneOn.map((day, at) => (
        // A day may stand there twice.
        <p key={`${day} ${at}`} className="duty-done">
          <span>
            <Mark kind="pass" />{' '}
            {getText(kind === 'attestation' ? 'duties.attestedOn' : 'duties.doneOn', {
              day: formatShortDay(t, day, today),
            })}
          </span>
          <button
            type="button"
            className="link"
            aria-label={getText('duties.undoOf', { what })}
            onClick={() => onUndo(occurrence, day)}
          >
            {getText('duties.undo')}
          </button>
        </p>
      ))}
      {isOwn && !isDone && (
        <button
          type="button"
          className="duty-tick"
          aria-label={getText('duties.tickOf', { tick, what })}
          onClick={() => onTick(occurrence)}
        >
          <Mark kind="pass" /> {tick}
        </button>
      )}
    </li>
  );
}

interface DutyCardProps extends DutyHandlers {
  /** Of one clause; at least one. */
  occurrences: readonly [DutyOccurrence, ...DutyOccurrence[]];
  group: DutyGroup;
  moment: Moment;
}

/** One clause in one group: its own words once, then each date of it. */
export function DutyCard({ occurrences, ...rest }: DutyCardProps): ReactElement {
  const [first] = occurrences;
  const mark = getDutyMark(first, rest.group, rest.moment);
  return (
    <li className={`card duty card-${mark}`} data-clause={first.clause}>
      <ClauseQuote clause={first} />
      <ul className="duty-rows">
        {occurrences.map((occurrence) => (
          <DutyRow key={occurrence.id} occurrence={occurrence} {...rest} />
        ))}
      </ul>
    </li>
  );
}
