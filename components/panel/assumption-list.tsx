import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { getAssumptionText } from '@/utils/i18n/clause-text';

interface AssumptionListProps {
  title: string;
  /** By their ids. */
  assumptions: readonly string[];
}

/** The readings that were chosen where the document is silent; nothing where it says all. */
export function AssumptionList({ title, assumptions }: AssumptionListProps): ReactElement | null {
  const t = useTranslator();
  if (assumptions.length === 0) return null;
  return (
    <>
      <p className="quiet">{title}</p>
      <ul className="plain-list quiet">
        {assumptions.map((id) => (
          <li key={id}>{getAssumptionText(t, id)}</li>
        ))}
      </ul>
    </>
  );
}
