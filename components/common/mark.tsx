import type { ReactElement } from 'react';

/** What a mark stands for. Each has a shape of its own, so that no meaning hangs on colour alone. */
export type MarkKind =
  | 'overdue'
  | 'wrong'
  | 'today'
  | 'later'
  | 'question'
  | 'pass'
  | 'none'
  | 'date'
  | 'person'
  | 'page'
  | 'wait'
  | 'reload'
  | 'lock'
  | 'remove';

const shapes: Record<MarkKind, ReactElement> = {
  overdue: <circle cx="8" cy="8" r="6.5" />,
  wrong: <path d="M8 .8 15.2 8 8 15.2 .8 8Z" />,
  today: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.8v9.4a4.7 4.7 0 0 1 0-9.4Z" fillRule="evenodd" />,
  later: (
    <path
      d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.8a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4Z"
      fillRule="evenodd"
    />
  ),
  question: (
    <path d="M4.6 5.6C4.6 3.4 6 2 8.1 2s3.5 1.3 3.5 3.2c0 1.4-.7 2.2-1.8 2.9-.8.5-1 .9-1 1.7v.3H7v-.5c0-1.4.5-2.1 1.6-2.8.7-.5 1.1-.9 1.1-1.6 0-.9-.6-1.4-1.6-1.4S6.5 4.5 6.5 5.6Zm.4 6h1.95v1.9H6.9Z" />
  ),
  pass: <path d="m6.3 13.1-4.6-4.6 1.7-1.7 2.9 2.9 6.3-6.4 1.7 1.7Z" />,
  date: <path d="M4 1h1.6v1.5h4.8V1H12v1.5h2V14.5H2V2.5h2Zm-.4 5v6.9h8.8V6Z" fillRule="evenodd" />,
  person: <path d="M8 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 14.5c0-3.4 2.3-5.5 5.5-5.5s5.5 2.1 5.5 5.5Z" />,
  page: <path d="M3 1.5h10v13H3Zm2 3v1.5h6V4.5Zm0 3V9h6V7.5Zm0 3V12h4v-1.5Z" fillRule="evenodd" />,
  wait: (
    <path
      d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.6a4.9 4.9 0 1 1 0 9.8 4.9 4.9 0 0 1 0-9.8ZM7.2 4.5v4.2l3 1.8.8-1.3-2.2-1.4V4.5Z"
      fillRule="evenodd"
    />
  ),
  reload: <path d="M8 2a6 6 0 0 1 4.5 2L14 2.5V7H9.5l1.8-1.8A4.2 4.2 0 1 0 12.2 8.5H14A6 6 0 1 1 8 2Z" />,
  lock: <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2H13v7.5H3V7Zm1.7 0h3.6V5a1.8 1.8 0 0 0-3.6 0Z" fillRule="evenodd" />,
  remove: <path d="m3.6 2.2 4.4 4.4 4.4-4.4 1.4 1.4L9.4 8l4.4 4.4-1.4 1.4L8 9.4l-4.4 4.4-1.4-1.4L6.6 8 2.2 3.6Z" />,
  none: <path d="M3 7h10v2H3Z" />,
};

/** A shape beside a word. Hidden from screen readers: the word says it. */
export function Mark({ kind }: { kind: MarkKind }): ReactElement {
  return (
    <svg className={`mark tone-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
