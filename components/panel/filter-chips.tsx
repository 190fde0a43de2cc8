import type { ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { findingKinds, type FindingKind } from './finding-kind';

export type KindCounts = Record<FindingKind, number>;

interface FilterChipsProps {
  counts: KindCounts;
  /** Subjects that are in order. */
  passed: number;
  /** None: all kinds are shown. */
  chosen: readonly FindingKind[];
  onChange: (chosen: FindingKind[]) => void;
}

/** Chips that are there even when they count nothing: a teacher looks for them at the same place. */
const constant: readonly FindingKind[] = ['overdue', 'today', 'question'];

const order: readonly FindingKind[] = ['overdue', 'wrong', 'today', 'later', 'question'];

/** Counts by kind; each shows or hides its findings. A screen reader hears the counts when they change. */
export function FilterChips({ counts, passed, chosen, onChange }: FilterChipsProps): ReactElement {
  const { getText } = useTranslator();
  const toggle = (kind: FindingKind): void =>
    onChange(findingKinds.filter((one) => (one === kind ? !chosen.includes(kind) : chosen.includes(one))));
  return (
    <div className="chips" role="group" aria-label={getText('chips.label')}>
      {order
        .filter((kind) => counts[kind] > 0 || constant.includes(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className={`chip chip-${kind}`}
            aria-pressed={chosen.includes(kind)}
            disabled={counts[kind] === 0 && !chosen.includes(kind)}
            onClick={() => toggle(kind)}
          >
            <Mark kind={kind} />
            <span>{getText(`kinds.${kind}`)}</span> <b>{counts[kind]}</b>
          </button>
        ))}
      <span className="chip chip-pass">
        <Mark kind="pass" />
        <span className="unseen">{getText('kinds.pass')}</span> <b>{passed}</b>
      </span>
      <p className="unseen" role="status">
        {getText('chips.changed', counts)}
      </p>
    </div>
  );
}
