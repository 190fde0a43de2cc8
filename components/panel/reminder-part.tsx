import { useId, useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { ReminderSettings } from '@/utils/duties/next-reminder';
import type { DutyActions, DutyState } from './panel-state';

interface ReminderPartProps {
  reminder: DutyState['reminder'];
  isPermitted: boolean;
  actions: Pick<DutyActions, 'requestReminders' | 'storeReminder'>;
  /** The storage is full. */
  onTrouble: (isFull: boolean) => void;
}

/** Reminders in the browser: off until switched on; the browser's permission is asked for in that click. */
export function ReminderPart({ reminder, isPermitted, actions, onTrouble }: ReminderPartProps): ReactElement {
  const { getText } = useTranslator();
  const [fromId, untilId] = [useId(), useId()];
  const [isRefused, setRefused] = useState(false);
  const isOn = reminder.isOn && isPermitted;
  const store = async (change: Partial<ReminderSettings>): Promise<void> =>
    onTrouble(!(await actions.storeReminder({ ...reminder, isOn, ...change })));
  const toggle = async (): Promise<void> => {
    if (isOn) return store({ isOn: false });
    // The very first thing in the click: a browser refuses a request that comes later.
    const isAllowed = await actions.requestReminders();
    setRefused(!isAllowed);
    return isAllowed ? store({ isOn: true }) : undefined;
  };
  return (
    <details className="duty-group reminder">
      <summary>
        <h3>
          {getText('reminder.summary')}{' '}
          <span className="quiet">({getText(isOn ? 'reminder.on' : 'reminder.off')})</span>
        </h3>
      </summary>
      <label className="reminder-line">
        <input type="checkbox" checked={isOn} onChange={() => void toggle()} />
        <span>{getText('reminder.isOn')}</span>
      </label>
      <p className="quiet">{getText('reminder.hint')}</p>
      <p role="status">{isRefused && getText('reminder.refused')}</p>
      <fieldset className="reminder-quiet" disabled={!isOn}>
        <legend>{getText('reminder.quiet')}</legend>
        <label htmlFor={fromId}>{getText('reminder.from')}</label>
        <input
          id={fromId}
          type="time"
          value={reminder.quietFrom}
          onChange={({ target }) => target.value && void store({ quietFrom: target.value })}
        />
        <label htmlFor={untilId}>{getText('reminder.until')}</label>
        <input
          id={untilId}
          type="time"
          value={reminder.quietUntil}
          onChange={({ target }) => target.value && void store({ quietUntil: target.value })}
        />
        <label className="reminder-line">
          <input
            type="checkbox"
            checked={reminder.isQuietAtWeekends}
            onChange={({ target }) => void store({ isQuietAtWeekends: target.checked })}
          />
          <span>{getText('reminder.weekends')}</span>
        </label>
      </fieldset>
    </details>
  );
}
