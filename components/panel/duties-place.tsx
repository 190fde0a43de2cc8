import { useMemo, useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { addEvent, addTick, removeEvent, removeTick, setGrades, type DutyLog } from '@/utils/duties/duty-log';
import { groupDuties, type DutyGroup as GroupId } from '@/utils/duties/group-duties';
import { getGradesAll, listDuties, type DutyOccurrence } from '@/utils/duties/list-duties';
import { listEvents } from '@/utils/duties/list-events';
import { getDutySpan, getSchoolYearKey } from '@/utils/duties/school-year-span';
import { formatShortDay } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import type { Profile } from '@/utils/profile/profile-schema';
import type { Role } from '@/utils/stores';
import { DutyEvents } from './duty-events';
import { DutyGroup } from './duty-group';
import { DutyNotice } from './duty-notice';
import { nameDuty } from './duty-words';
import { GradesPart } from './grades-part';
import type { DutyActions, DutyState, Moment, PanelActions } from './panel-state';
import { ReminderPart } from './reminder-part';
import { StateNote } from './state-note';

interface DutiesPlaceProps {
  profile: Profile;
  roles: readonly Role[];
  duties: DutyState;
  moment: Moment;
  actions: DutyActions & Pick<PanelActions, 'openSettings'>;
}

interface Ticked {
  id: string;
  what: string;
  day: IsoDate;
}

const groupOrder: readonly GroupId[] = ['overdue', 'week', 'month', 'later', 'undated'];
const restOrder: readonly GroupId[] = ['attestations', 'earlier', 'others', 'done'];

/** The place «Pienākumi»: what the procedure wants by a date, or attested, and no page shows. */
export function DutiesPlace({ profile, roles, duties, moment, actions }: DutiesPlaceProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { log, reminder, isReminderPermitted } = duties;
  const { now, timeZone } = moment;
  const today = toLocalDay(now, timeZone);
  const [ticked, setTicked] = useState<Ticked>();
  const [isFull, setFull] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const occurrences = useMemo(
    () => listDuties({ profile, roles, log, span: getDutySpan(today) }),
    [profile, roles, log, today],
  );
  const groups = groupDuties(occurrences, { now, timeZone, since: log.since });
  const hasGrades = occurrences.some(({ grades, isOwn }) => grades !== undefined && isOwn);
  const events = listEvents(profile, roles, log);

  const change = async (edit: (log: DutyLog) => DutyLog): Promise<boolean> => {
    const isKept = await actions.changeDuties(profile.id, edit);
    setFull(!isKept);
    return isKept;
  };
  const tick = async (occurrence: DutyOccurrence): Promise<void> => {
    setUndone(false);
    const { id } = occurrence;
    const what = nameDuty(t, occurrence, moment);
    setTicked((await change((old) => addTick(old, id, today))) ? { id, what, day: today } : undefined);
  };
  const undo = async (id: string, day: IsoDate): Promise<void> => {
    const isKept = await change((old) => removeTick(old, id, day));
    if (isKept) setTicked(undefined);
    setUndone(isKept);
  };
  const moveTick = async ({ id, what, day }: Ticked, other: IsoDate): Promise<void> => {
    if (await change((old) => addTick(removeTick(old, id, day), id, other))) setTicked({ id, what, day: other });
  };
  const handlers = {
    moment,
    onTick: (occurrence: DutyOccurrence) => void tick(occurrence),
    onUndo: ({ id }: DutyOccurrence, day: IsoDate) => void undo(id, day),
  };

  if (roles.length === 0) {
    return (
      <StateNote
        mark="person"
        title={getText('duties.noRole.title')}
        text={getText('duties.noRole.text')}
        action={{ text: getText('duties.noRole.action'), onClick: actions.openSettings }}
      />
    );
  }
  if (occurrences.length === 0 && events.length === 0) {
    return <StateNote mark="pass" title={getText('duties.none.title')} text={getText('duties.none.text')} />;
  }

  const dated = groups.undated.filter(({ due }) => due?.state !== 'unknown' || due.reason !== 'no-event');
  const hints: Partial<Record<GroupId, string>> = {
    earlier: getText('duties.hints.earlier', { day: formatShortDay(t, log.since ?? today, today) }),
    attestations: getText('duties.hints.attestations', { schoolYear: getSchoolYearKey(today) }),
    others: getText('duties.hints.others'),
  };
  const show = (group: GroupId): ReactElement => (
    <DutyGroup
      key={group}
      group={group}
      occurrences={group === 'undated' ? dated : groups[group]}
      hint={hints[group]}
      {...(group === 'week' ? { empty: getText('duties.quiet.week') } : {})}
      {...handlers}
    />
  );
  return (
    <>
      <h2 className="journal-title">{getText('duties.title')}</h2>
      {ticked && (
        <DutyNotice
          key={ticked.id}
          {...ticked}
          today={today}
          onDay={(day) => void moveTick(ticked, day)}
          onUndo={() => void undo(ticked.id, ticked.day)}
        />
      )}
      <p role="status" className="duty-trouble">
        {isFull && getText('duties.notSaved')}
        {isUndone && !ticked && getText('duties.undone')}
      </p>
      {groupOrder.map(show)}
      <DutyEvents
        events={events}
        moment={moment}
        onAdd={(event, day) => void change((old) => addEvent(old, event, day))}
        onDrop={(event, day) => void change((old) => removeEvent(old, event, day))}
      />
      {restOrder.map(show)}
      {(hasGrades || log.grades) && (
        <GradesPart
          grades={getGradesAll(profile)}
          chosen={log.grades ?? []}
          onChange={(grades) => void change((old) => setGrades(old, grades))}
        />
      )}
      <ReminderPart reminder={reminder} isPermitted={isReminderPermitted} actions={actions} onTrouble={setFull} />
      <p className="quiet">{getText('duties.kept')}</p>
    </>
  );
}
