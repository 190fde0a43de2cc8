import { useEffect, useId, useRef, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { parseIsoDate } from '@/utils/calendar/days';
import type { IsoDate } from '@/utils/journal/field';

interface DutyNoticeProps {
  /** What was ticked: «5.1. līdz C. 10. dec.». */
  what: string;
  day: IsoDate;
  today: IsoDate;
  onDay: (day: IsoDate) => void;
  onUndo: () => void;
}

/** Right after a tick: what was ticked, on which day – it can be another – and the way back. Takes the focus once. */
export function DutyNotice({ what, day, today, onDay, onUndo }: DutyNoticeProps): ReactElement {
  const { getText } = useTranslator();
  const id = useId();
  const words = useRef<HTMLParagraphElement>(null);
  // The ticked button is gone: without this the keyboard would begin at the top of the panel.
  useEffect(() => words.current?.focus(), []);
  return (
    <div className="note note-line duty-notice">
      <p ref={words} tabIndex={-1}>
        <Mark kind="pass" /> {getText('duties.ticked', { what })}
      </p>
      <label htmlFor={id}>{getText('duties.when')}</label>
      <input
        id={id}
        type="date"
        value={day}
        max={today}
        onChange={({ target }) => {
          const chosen = parseIsoDate(target.value);
          if (chosen && chosen <= today) onDay(chosen);
        }}
      />
      <button type="button" onClick={onUndo}>
        {getText('duties.undo')}
      </button>
    </div>
  );
}
