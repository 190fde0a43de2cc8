import type { ReactElement } from 'react';
import { ChoiceList } from '@/components/common/choice-list';
import { useTranslator } from '@/components/common/use-translator';
import { formatGrades } from '@/utils/i18n/duty-text';

interface GradesPartProps {
  /** The school's grades. */
  grades: readonly number[];
  /** The user's; none: all. */
  chosen: readonly number[];
  onChange: (grades: number[]) => void;
}

/** Which grades are the user's: the school year ends on other days in some of them. */
export function GradesPart({ grades, chosen, onChange }: GradesPartProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  return (
    <details className="duty-group duty-grades">
      <summary>
        <h3>
          {getText('duties.myGrades')}{' '}
          <span className="quiet">({chosen.length > 0 ? formatGrades(t, chosen) : getText('duties.allGrades')})</span>
        </h3>
      </summary>
      <ChoiceList
        legend={getText('duties.myGrades')}
        hint={getText('duties.gradesHint')}
        choices={grades.map((grade) => ({ id: String(grade), text: getText('duties.grade', { from: grade }) }))}
        chosen={chosen.map(String)}
        isMany
        onChange={(ids) => onChange(ids.map(Number))}
      />
    </details>
  );
}
