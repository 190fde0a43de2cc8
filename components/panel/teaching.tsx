import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Mark } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import {
  coreFields,
  taughtFields,
  type LayoutPreview,
  type PointedPlaces,
  type PointingProblem,
  type TaughtField,
} from '@/utils/journal/layout';
import type { Moment, TeachActions } from './panel-state';
import { PreviewList } from './preview-list';

interface TeachingProps {
  tabId: number;
  moment: Moment;
  actions: TeachActions;
  onDone: () => void;
}

/** Why the last step brought nothing: what the reader says, that it does not answer, or a full storage. */
type Trouble = PointingProblem | 'silent' | 'not-saved';

interface Shown {
  places: PointedPlaces;
  /** What stands in the shown places; lives in this view only. */
  texts: Partial<Record<TaughtField, string>>;
}

function hasEnough(places: PointedPlaces): boolean {
  return places.date !== undefined && coreFields.some((name) => places[name] !== undefined);
}

/** «Parādiet, kur ir …»: the user shows places of one lesson on the page, sees what they read, and keeps it. */
export function Teaching({ tabId, moment, actions, onDone }: TeachingProps): ReactElement {
  const { getText } = useTranslator();
  const [shown, setShown] = useState<Shown>({ places: {}, texts: {} });
  const [seen, setSeen] = useState<{ of: PointedPlaces; preview: LayoutPreview }>();
  // The reader answers later: what was shown meanwhile counts too, and only the answer to all of it.
  const newest = useRef(shown);
  const [trouble, setTrouble] = useState<Trouble>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const take = async (next: Shown): Promise<void> => {
    setShown(next);
    newest.current = next;
    const answer = hasEnough(next.places) ? await actions.previewLayout(tabId, next.places) : undefined;
    if (newest.current !== next) return;
    const isRefused = answer !== undefined && 'problem' in answer;
    setTrouble(isRefused ? answer.problem : undefined);
    setSeen(isRefused || !answer ? undefined : { of: next.places, preview: answer });
  };
  const point = async (name: TaughtField): Promise<void> => {
    const pointed = await actions.readPointed(tabId);
    if ('problem' in pointed) setTrouble(pointed.problem);
    else
      await take({
        places: { ...newest.current.places, [name]: pointed.path },
        texts: { ...newest.current.texts, [name]: pointed.text },
      });
  };
  const drop = (name: TaughtField): Promise<void> => {
    const without = <T extends object>(record: T): Partial<T> =>
      Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as Partial<T>;
    return take({ places: without(shown.places), texts: without(shown.texts) });
  };
  const save = async (): Promise<void> => {
    if (seen && (await actions.storeLayout(seen.preview.layout))) onDone();
    else setTrouble('not-saved');
  };

  return (
    <section className="teaching" aria-labelledby="teaching-title">
      <h2 id="teaching-title" ref={title} tabIndex={-1}>
        {getText('teach.title')}
      </h2>
      <ol className="teach-steps">
        {(['click', 'press', 'rest'] as const).map((step) => (
          <li key={step}>{getText(`teach.steps.${step}`)}</li>
        ))}
      </ol>
      <ul className="teach-fields">
        {taughtFields.map((name) => (
          <li key={name} className="teach-field" data-field={name}>
            <span className="teach-name">
              {getText(`teach.fields.${name}`)}
              <span className="teach-text quiet">
                {shown.texts[name] ?? (name === 'date' ? getText('teach.needed') : '')}
                {shown.texts[name] === '' && getText('teach.empty')}
              </span>
            </span>
            <span className="teach-buttons">
              <button
                type="button"
                aria-label={getText('teach.hereOf', { name: getText(`teach.fields.${name}`) })}
                onClick={() => void point(name)}
              >
                {getText(shown.places[name] ? 'teach.again' : 'teach.here')}
              </button>
              {shown.places[name] && (
                <button
                  type="button"
                  aria-label={getText('teach.dropOf', { name: getText(`teach.fields.${name}`) })}
                  title={getText('teach.dropOf', { name: getText(`teach.fields.${name}`) })}
                  onClick={() => void drop(name)}
                >
                  <Mark kind="remove" />
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="teach-trouble">
        {trouble && getText(`teach.problems.${trouble}`)}
      </p>
      {seen && <PreviewList preview={seen.preview} moment={moment} />}
      <p className="teach-end">
        <button type="button" className="main" disabled={seen?.of !== shown.places} onClick={() => void save()}>
          {getText('teach.save')}
        </button>
        <button type="button" onClick={onDone}>
          {getText('teach.cancel')}
        </button>
      </p>
      <p className="quiet">{getText('teach.kept')}</p>
    </section>
  );
}
