import { useId, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { clauseSigns, signMarks, type ClauseSign } from './clause-sign';
import { isWhole, wholeProcedure, type ClauseQuery } from './find-clauses';

interface ProcedureToolsProps {
  query: ClauseQuery;
  /** How many clauses have each sign. */
  counts: Record<ClauseSign, number>;
  /** How many bind the user. */
  mine: number;
  found: number;
  all: number;
  onChange: (query: ClauseQuery) => void;
}

/** Search, filter by sign, print. A screen reader hears how many clauses are left. */
export function ProcedureTools({ query, counts, mine, found, all, onChange }: ProcedureToolsProps): ReactElement {
  const { getText } = useTranslator();
  const searchId = useId();
  const toggle = (sign: ClauseSign): void => {
    const signs = clauseSigns.filter((one) => (one === sign) !== query.signs.includes(one));
    onChange({ ...query, signs });
  };
  return (
    <search className="procedure-tools">
      <label htmlFor={searchId} className="quiet">
        {getText('clauses.search')}
      </label>
      <div className="procedure-search">
        <input
          id={searchId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query.text}
          onChange={({ target }) => onChange({ ...query, text: target.value })}
        />
        <button type="button" onClick={() => window.print()}>
          {getText('clauses.print')}
        </button>
      </div>
      <div className="chips" role="group" aria-label={getText('clauses.filter')}>
        {mine > 0 && (
          <button
            type="button"
            className="chip chip-mine"
            aria-pressed={query.isMine}
            onClick={() => onChange({ ...query, isMine: !query.isMine })}
          >
            <span>{getText('clauses.mine')}</span> <b>{mine}</b>
          </button>
        )}
        {clauseSigns
          .filter((sign) => counts[sign] > 0)
          .map((sign) => (
            <button
              key={sign}
              type="button"
              className={`chip sign-${sign}`}
              aria-pressed={query.signs.includes(sign)}
              onClick={() => toggle(sign)}
            >
              <Mark kind={signMarks[sign]} />
              <span>{getText(`clauses.signs.${sign}`)}</span> <b>{counts[sign]}</b>
            </button>
          ))}
      </div>
      <p className="quiet procedure-found">
        <span role="status">{getText(found === 0 ? 'clauses.noneFound' : 'clauses.found', { found, all })}</span>{' '}
        {!isWhole(query) && (
          <button type="button" className="link" onClick={() => onChange(wholeProcedure)}>
            {getText('clauses.showAll')}
          </button>
        )}
      </p>
    </search>
  );
}
