import { memo, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { describeClause } from '@/utils/i18n/clause-text';
import { formatList } from '@/utils/i18n/format';
import { hasOpenNumbers } from '@/utils/profile/open-numbers';
import type { Clause } from '@/utils/profile/profile-schema';
import { AssumptionList } from './assumption-list';
import { getClauseSigns, signMarks, type ClauseSign } from './clause-sign';
import { isWithoutDate, type MissingDates } from './missing-dates';

function Sign({ sign }: { sign: ClauseSign }): ReactElement {
  const { getText } = useTranslator();
  return (
    <span className={`sign sign-${sign}`}>
      <Mark kind={signMarks[sign]} /> {getText(`clauses.signs.${sign}`)}
    </span>
  );
}

interface ClauseItemProps {
  clause: Clause;
  /** It binds the user. */
  isMine: boolean;
  /** Somebody looks for others. On paper it stands nevertheless. */
  isHidden: boolean;
  missingDates: MissingDates | undefined;
}

/** What the extension makes of a clause: how it is taken, what is left out, where its numbers are, whom it binds. */
function ClauseMeaning({ clause, missingDates }: Pick<ClauseItemProps, 'clause' | 'missingDates'>): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { unchecked, otherDocument, assumptions = [], who } = clause;
  const meanings = describeClause(t, clause);
  return (
    <div className="clause-meaning">
      <p className="quiet">{getText('clauses.meaning')}</p>
      <ul className="plain-list">
        {meanings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {isWithoutDate(clause, missingDates) && <p>{getText('clauses.withoutDate')}</p>}
      {unchecked && (
        <p>
          {getText('clauses.unchecked', {
            list: formatList(
              t,
              unchecked.map((text) => getText('format.quote', { text })),
            ),
          })}
        </p>
      )}
      {otherDocument && (
        <p>
          {getText(hasOpenNumbers(clause) ? 'clauses.otherDocument' : 'clauses.otherDocumentEntered', {
            text: otherDocument,
          })}
        </p>
      )}
      <AssumptionList title={getText('clauses.assumed')} assumptions={assumptions} />
      <p className="quiet">
        {getText('clauses.who', {
          list: formatList(
            t,
            who.map((one) => getText(`roles.${one}`)),
          ),
        })}
      </p>
    </div>
  );
}

/** One clause: number, signs and the beginning of its words; opens to all of them and to what they are taken to mean. */
export const ClauseItem = memo(function ClauseItem({
  clause,
  isMine,
  isHidden,
  missingDates,
}: ClauseItemProps): ReactElement {
  const { getText } = useTranslator();
  const { id, number, quote } = clause;
  const signs = getClauseSigns(clause);
  return (
    <li className="clause-item" hidden={isHidden} data-clause={id} data-sign={signs.join(' ')} data-mine={isMine}>
      <details>
        <summary>
          <span className="clause-head">
            <b>{number}.</b> {isMine && <span className="clause-mine">{getText('clauses.mine')}</span>}{' '}
            <span className="clause-signs">
              {signs.map((sign) => (
                <Sign key={sign} sign={sign} />
              ))}
            </span>
          </span>
          <span className="clause-start" lang="lv">
            {quote}
          </span>
        </summary>
        <blockquote lang="lv">{quote}</blockquote>
        <ClauseMeaning clause={clause} missingDates={missingDates} />
      </details>
    </li>
  );
});
