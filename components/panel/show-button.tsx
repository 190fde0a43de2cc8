import { useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { Finding } from '@/utils/journal/report';
import type { ShowAnswer } from './panel-state';

/** Shows an entry in the page. */
export type ShowEntry = (key: string) => Promise<ShowAnswer>;

interface ShowButtonProps {
  finding: Finding;
  /** What the finding is about, for those who hear the button without its card. */
  title: string;
  onShow: ShowEntry;
}

/** Scrolls the page to the entry; says so when it is no longer there. A week has no place on the page. */
export function ShowButton({ finding: { subject }, title, onShow }: ShowButtonProps): ReactElement | null {
  const { getText } = useTranslator();
  const [answer, setAnswer] = useState<ShowAnswer>();
  if (subject.of !== 'entry') return null;
  const { key } = subject;
  return (
    <>
      <button
        type="button"
        className="show"
        data-show
        aria-label={getText('findings.showOf', { subject: title })}
        onClick={() => void onShow(key).then(setAnswer)}
      >
        {getText('findings.show')}
      </button>
      <span role="status" className="quiet">
        {answer === 'gone' && getText('findings.gone')}
        {answer === 'silent' && getText('findings.silent')}
      </span>
    </>
  );
}
