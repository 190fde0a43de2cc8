import { useId, useState, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { parseIsoDate } from '@/utils/calendar/days';
import { toLocalDay } from '@/utils/calendar/zone';
import type { DutyEvent } from '@/utils/duties/list-events';
import { formatDay, formatList } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import type { Moment } from './panel-state';

interface EventHandlers {
  onAdd: (event: string, day: IsoDate) => void;
  onDrop: (event: string, day: IsoDate) => void;
}

interface EventItemProps extends EventHandlers {
  known: DutyEvent;
  moment: Moment;
}

function EventItem({ known: { event, numbers, days }, moment, onAdd, onDrop }: EventItemProps): ReactElement {
  const t = useTranslator();
  const { getText, hasText } = t;
  const id = useId();
  const [typed, setTyped] = useState('');
  const key = `duties.events.${event}`;
  const name = getText(hasText(key) ? key : 'duties.events.other');
  const today = toLocalDay(moment.now, moment.timeZone);
  const day = parseIsoDate(typed);
  return (
    <li className="duty-event" data-event={event}>
      <label htmlFor={id}>
        {name} <span className="quiet">({getText('duties.eventClauses', { list: formatList(t, numbers) })})</span>
      </label>
      <form
        className="duty-event-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!day) return;
          onAdd(event, day);
          setTyped('');
        }}
      >
        <input id={id} type="date" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" disabled={!day} aria-label={getText('duties.addOf', { what: name })}>
          {getText('duties.add')}
        </button>
      </form>
      {days.length > 0 && (
        <ul className="duty-days">
          {days.map((one) => {
            const words = formatDay(t, one, today);
            return (
              <li key={one}>
                {words}{' '}
                <button
                  type="button"
                  className="duty-drop"
                  aria-label={getText('duties.dropOf', { day: words, what: name })}
                  title={getText('duties.dropOf', { day: words, what: name })}
                  onClick={() => onDrop(event, one)}
                >
                  <Mark kind="remove" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

interface DutyEventsProps extends EventHandlers {
  events: readonly DutyEvent[];
  moment: Moment;
}

/** The days that only the user knows: an application came, a note was received, the password was changed. */
export function DutyEvents({ events, moment, ...handlers }: DutyEventsProps): ReactElement | null {
  const { getText } = useTranslator();
  if (events.length === 0) return null;
  return (
    <section className="duty-group" data-group="events">
      <h3>{getText('duties.eventsTitle')}</h3>
      <p className="quiet">{getText('duties.eventsHint')}</p>
      <ul className="duty-events">
        {events.map((known) => (
          <EventItem key={known.event} known={known} moment={moment} {...handlers} />
        ))}
      </ul>
    </section>
  );
}
