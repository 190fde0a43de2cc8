import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { formatDay } from '@/utils/i18n/format';
import { taughtFields, type LayoutPreview, type TaughtField } from '@/utils/journal/layout';
import type { Moment } from './panel-state';

interface PreviewListProps {
  preview: LayoutPreview;
  moment: Moment;
}

/** What a layout would read, before it is kept: how many lessons, and the first of them. */
export function PreviewList({ preview, moment }: PreviewListProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const today = toLocalDay(moment.now, moment.timeZone);
  const describe = (text: string | null): string => text ?? getText('teach.notUnderstood');
  return (
    <section className="teach-preview">
      <h3>{getText('teach.wouldRead', { count: preview.read })}</h3>
      {preview.seen > preview.read && (
        <p className="quiet">{getText('teach.wouldMiss', { count: preview.seen - preview.read })}</p>
      )}
      <ul className="plain-list">
        {preview.examples.map(({ date, texts }, index) => (
          <li key={index} className="teach-example">
            <strong>{date ? formatDay(t, date, today) : getText('teach.notUnderstood')}</strong>
            <dl>
              {taughtFields.filter(isIn(texts)).map((name) => (
                <div key={name}>
                  <dt>{getText(`teach.fields.${name}`)}</dt>
                  <dd>{describe(texts[name] ?? null) || getText('teach.empty')}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isIn(texts: LayoutPreview['examples'][number]['texts']): (name: TaughtField) => boolean {
  return (name) => name in texts;
}
