import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { formatList, formatShortDay } from '@/utils/i18n/format';
import type { IsoDate } from '@/utils/journal/field';
import { taughtFields, type Layout } from '@/utils/journal/layout';

interface TaughtPageProps {
  layout: Layout;
  today: IsoDate;
  /** None: it came with the school's procedure and stays with it. */
  onForget?: () => void;
}

/** One taught page: when, which fields, where. */
export function TaughtPage({ layout, today, onForget }: TaughtPageProps): ReactElement {
  const t = useTranslator();
  const { getText, language } = t;
  const { address, fields, taughtOn } = layout;
  const names = taughtFields
    .filter((name) => fields[name] !== undefined)
    .map((name) => getText(`teach.fields.${name}`).toLocaleLowerCase(language));
  const day = formatShortDay(t, taughtOn, today);
  return (
    <li className="taught-page">
      <div className="taught-words">
        <p className="taught-day">{getText('taught.taughtOn', { day })}</p>
        <p>{getText('taught.fields', { fields: formatList(t, names) })}</p>
        <p className="quiet">
          <code>{address}</code>
        </p>
        {!onForget && <p className="quiet">{getText('taught.withProfile')}</p>}
      </div>
      {onForget && (
        <button type="button" aria-label={getText('taught.forgetOf', { address, day })} onClick={onForget}>
          {getText('taught.forget')}
        </button>
      )}
    </li>
  );
}
