import { useRef, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { FindingCard } from './finding-card';
import { FindingGroup } from './finding-group';
import type { FindingFold } from './fold-findings';
import type { Moment } from './panel-state';
import type { ShowEntry } from './show-button';
import { useWalkKeys } from './use-walk-keys';

interface FindingListProps {
  folds: readonly FindingFold[];
  moment: Moment;
  hasSeveralJournals: boolean;
  onShow: ShowEntry;
}

/** The findings in the panel's order, to be walked by keys. */
export function FindingList({ folds, moment, hasSeveralJournals, onShow }: FindingListProps): ReactElement {
  const { getText } = useTranslator();
  const list = useRef<HTMLElement>(null);
  useWalkKeys(list);
  return (
    <section ref={list} aria-label={getText('findings.list')} aria-keyshortcuts="j k">
      <ul className="cards">
        {folds.map((fold) => {
          const shared = { moment, hasSeveralJournals, onShow };
          return fold.findings.length > 1 ? (
            <FindingGroup key={fold.key} fold={fold} {...shared} />
          ) : (
            <FindingCard key={fold.key} finding={fold.findings[0]} kind={fold.kind} {...shared} />
          );
        })}
      </ul>
      <p className="quiet keys">{getText('panel.keys')}</p>
    </section>
  );
}
