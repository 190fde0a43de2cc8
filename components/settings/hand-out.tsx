import { useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { Layout } from '@/utils/journal/layout';
import type { Profile } from '@/utils/profile/profile-schema';
import { listGiven, withLayouts } from '@/utils/profile/with-layouts';

interface HandOutProps {
  /** `undefined`: no school is chosen, or its procedure cannot be opened. */
  profile: Profile | undefined;
  /** What this user taught; not empty. */
  layouts: readonly Layout[];
}

/** Lets a link lead to a text as a file; nothing leaves the computer. */
function useFileLink(text: string): RefObject<HTMLAnchorElement | null> {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    if (link.current) link.current.href = url;
    return () => URL.revokeObjectURL(url);
  }, [text]);
  return link;
}

function HandOutLink({ profile, layouts }: { profile: Profile; layouts: readonly Layout[] }): ReactElement {
  const { getText } = useTranslator();
  const made = useMemo(() => withLayouts(profile, layouts), [profile, layouts]);
  const text = useMemo(() => `${JSON.stringify(made, null, 2)}\n`, [made]);
  const link = useFileLink(text);
  const [savedText, setSavedText] = useState<string>();
  const file = `${made.id}.json`;
  const leftOut = layouts.length + listGiven(layouts, profile.layouts ?? []).length - made.layouts.length;
  return (
    <>
      <a className="button" ref={link} download={file} onClick={() => setSavedText(text)}>
        {getText('taught.save')}
      </a>
      <p className="quiet">{getText('taught.saveHint')}</p>
      <p role="status" className="settings-outcome">
        {savedText === text && getText('taught.saved', { file, revision: made.revision, pages: made.layouts.length })}
        {savedText === text && leftOut > 0 && ` ${getText('taught.leftOut', { count: leftOut })}`}
      </p>
    </>
  );
}

/** The school's procedure together with what was taught, as a file for colleagues. */
export function HandOut({ profile, layouts }: HandOutProps): ReactElement {
  const { getText } = useTranslator();
  if (!profile) return <p className="quiet">{getText('taught.noSchool')}</p>;
  return <HandOutLink profile={profile} layouts={layouts} />;
}
