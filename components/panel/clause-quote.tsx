import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';

interface QuotedClause {
  /** As printed. */
  number: string;
  quote: string;
  assumptions: readonly string[];
}

/** The clause's own words in one line; opens to the whole quotation and to how it is understood. */
export function ClauseQuote({ clause: { number, quote, assumptions } }: { clause: QuotedClause }): ReactElement {
  const { getText, hasText } = useTranslator();
  return (
    <details className="clause">
      <summary>
        <span className="clause-number">{number}.</span>{' '}
        <span className="clause-line">{getText('format.quote', { text: quote })}</span>
      </summary>
      <blockquote lang="lv">{getText('format.quote', { text: quote })}</blockquote>
      {assumptions.length > 0 && (
        <>
          <p className="quiet">{getText('findings.assumed')}</p>
          <ul className="plain-list quiet">
            {assumptions.map((id) => {
              const key = `assumptions.${id}`;
              return <li key={id}>{hasText(key) ? getText(key) : id}</li>;
            })}
          </ul>
        </>
      )}
    </details>
  );
}
