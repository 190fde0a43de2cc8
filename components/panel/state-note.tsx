import type { ReactElement } from 'react';
import { Mark, type MarkKind } from '@/components/common/mark';

export interface StateNoteProps {
  title: string;
  text?: string;
  mark?: MarkKind;
  /** One thing that the user can do about it. */
  action?: { text: string; onClick: () => void };
  /** A lesser thing, for who wants help. */
  link?: { text: string; onClick: () => void };
  /** `line`: above a list; `whole`: all that the panel has to say. */
  size?: 'line' | 'whole';
}

/** One quiet message about the page as a whole. */
export function StateNote({ title, text, mark, action, link, size = 'whole' }: StateNoteProps): ReactElement {
  return (
    <div className={`note note-${size}`}>
      {mark && size === 'whole' && (
        <p className="note-sign">
          <Mark kind={mark} />
        </p>
      )}
      <h2 className="note-title">
        {mark && size === 'line' && <Mark kind={mark} />}
        <span>{title}</span>
      </h2>
      {text && <p className="note-text">{text}</p>}
      {action && (
        <button type="button" className="main" onClick={action.onClick}>
          {action.text}
        </button>
      )}
      {link && (
        <button type="button" className="link" onClick={link.onClick}>
          {link.text}
        </button>
      )}
    </div>
  );
}
