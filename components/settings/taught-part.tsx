import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { Layout } from '@/utils/journal/layout';
import { listGiven } from '@/utils/profile/with-layouts';
import { HandOut } from './hand-out';
import type { SettingsActions, SettingsState } from './settings-state';
import { TaughtPage } from './taught-page';

interface TaughtPartProps {
  state: Pick<SettingsState, 'profile' | 'layouts' | 'today'>;
  actions: Pick<SettingsActions, 'storeLayouts'>;
}

/** A layout that was just forgotten, and its place in the list. */
interface Forgotten {
  layout: Layout;
  at: number;
}

/** «Iemācītās lapas»: what the user and the school taught by pointing, to be forgotten and handed out. */
export function TaughtPart({ state, actions }: TaughtPartProps): ReactElement {
  const { getText } = useTranslator();
  const { layouts: own, today } = state;
  const profile = state.profile === 'failed' ? undefined : state.profile;
  const given = listGiven(own, profile?.layouts ?? []);
  const [news, setNews] = useState<Forgotten | 'not-kept'>();
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone together with its page: the next thing one may want takes the focus.
  useEffect(() => undoButton.current?.focus(), [news]);

  const store = async (changed: readonly Layout[], then: Forgotten | undefined): Promise<void> => {
    setNews((await actions.storeLayouts(changed)) ? then : 'not-kept');
  };
  const forget = (at: number, layout: Layout): Promise<void> =>
    store(
      own.filter((one) => one !== layout),
      { layout, at },
    );
  const undo = ({ layout, at }: Forgotten): Promise<void> =>
    store([...own.slice(0, at), layout, ...own.slice(at)], undefined);

  return (
    <section className="settings-part">
      <h2>{getText('taught.title')}</h2>
      <p className="quiet">{getText(own.length + given.length === 0 ? 'taught.none' : 'taught.some')}</p>
      <ul className="taught-pages">
        {own.map((layout, at) => (
          <TaughtPage key={layout.id} layout={layout} today={today} onForget={() => void forget(at, layout)} />
        ))}
        {given.map((layout) => (
          <TaughtPage key={`given ${layout.id} ${layout.address}`} layout={layout} today={today} />
        ))}
      </ul>
      <div role="status" className="taught-news">
        {news === 'not-kept' && <p className="settings-trouble">{getText('taught.notKept')}</p>}
        {news !== undefined && news !== 'not-kept' && (
          <>
            {getText('taught.forgotten')}{' '}
            <button type="button" className="link" ref={undoButton} onClick={() => void undo(news)}>
              {getText('taught.undo')}
            </button>
          </>
        )}
      </div>
      {own.length > 0 && <HandOut profile={profile} layouts={own} />}
    </section>
  );
}
