import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { AssumptionList } from './assumption-list';

interface QuotedClause {
  /** As printed. */
  number: string;
  quote: string;
  assumptions: readonly string[];
}

/** The clause's own words in one line; opens to the whole quotation and to how it is understood. */
export function ClauseQuote({ clause: { number, quote, assumptions } }: { clause: QuotedClause }): ReactElement {
  const { getText } = useTranslator();
  return (
    <details className="clause">
      <summary>
        <span className="clause-number">{number}.</span>{' '}
        <span className="clause-line">{getText('format.quote', { text: quote })}</span>
      </summary>
      <blockquote lang="lv">{getText('format.quote', { text: quote })}</blockquote>
      <AssumptionList title={getText('findings.assumed')} assumptions={assumptions} />
    </details>
  );
}
