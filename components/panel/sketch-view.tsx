import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import type { Moment, PanelActions } from './panel-state';

interface SketchViewProps {
  tabId: number;
  moment: Moment;
  takeSketch: PanelActions['takeSketch'];
  onDone: () => void;
}

/** Hands a text to the user as a file, out of the panel's own memory. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A sketch of the page for people who help: shown in full before it is saved, and sent nowhere. */
export function SketchView({ tabId, moment, takeSketch, onDone }: SketchViewProps): ReactElement {
  const { getText } = useTranslator();
  const [sketch, setSketch] = useState<string | null>();
  const [savedAs, setSavedAs] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let isWanted = true;
    void takeSketch(tabId).then((text) => {
      if (isWanted) setSketch(text);
    });
    return () => {
      isWanted = false;
    };
  }, [tabId, takeSketch]);
  const isThere = typeof sketch === 'string';
  const save = (): void => {
    if (!isThere) return;
    const name = getText('sketch.fileName', { date: toLocalDay(moment.now, moment.timeZone) });
    saveFile(name, sketch);
    setSavedAs(name);
  };
  return (
    <section className="sketch" aria-labelledby="sketch-title">
      <h2 id="sketch-title" ref={title} tabIndex={-1}>
        {getText('sketch.title')}
      </h2>
      <p>{getText('sketch.text')}</p>
      <p className="quiet">{getText('sketch.handOver')}</p>
      {isThere && (
        <textarea
          className="sketch-shown"
          readOnly
          spellCheck={false}
          value={sketch}
          aria-label={getText('sketch.shown')}
        />
      )}
      <p role="status" className="sketch-status quiet">
        {sketch === undefined && getText('sketch.drawing')}
        {sketch === null && getText('sketch.silent')}
        {savedAs !== undefined && getText('sketch.saved', { name: savedAs })}
      </p>
      <p className="sketch-end">
        <button type="button" className="main" disabled={!isThere} onClick={save}>
          {getText('sketch.save')}
        </button>
        <button type="button" onClick={onDone}>
          {getText('sketch.close')}
        </button>
      </p>
    </section>
  );
}
