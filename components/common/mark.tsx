import type { ReactElement } from 'react';

/** What a mark stands for. Each has a shape of its own, so that no meaning hangs on colour. */
export type MarkKind = 'overdue' | 'wrong' | 'today' | 'later' | 'question' | 'pass' | 'none';

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
