import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { getProfileProblemText } from '@/utils/i18n/profile-problem-text';
import type { ProfileProblem } from '@/utils/profile/profile-problem';

/** So many are said at once: who corrects these opens the file again anyway. */
const shownCount = 10;

/** What is wrong with a school's file: in the user's words, and the exact detail for whoever writes the file. */
export function FileProblems({ problems }: { problems: readonly ProfileProblem[] }): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const byText = new Map(problems.map((problem) => [getProfileProblemText(t, problem), problem]));
  const [shown, hidden] = [[...byText].slice(0, shownCount), Math.max(0, byText.size - shownCount)];
  return (
    <div className="file-problems">
      <ul>
        {shown.map(([text, { path, message }]) => (
          <li key={text}>
            {text}
            {path !== '' && (
              <code className="quiet" lang="en">
                {path}: {message}
              </code>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{getText('settings.moreProblems', { count: hidden })}</p>}
      <p className="quiet">{getText('settings.fileRefusedHint')}</p>
    </div>
  );
}
