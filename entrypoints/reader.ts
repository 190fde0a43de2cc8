import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getNow, getToday, startTimer } from '@/utils/clock';
import { createDelivery } from '@/utils/deliver-reading';
import { hasExtension, receiveMessages, sendToBackground } from '@/utils/messages';
import type { Layout } from '@/utils/journal/layout';
import { announceReader, hasReader } from '@/utils/reader-presence';
import { previewLayout } from '@/utils/reader/make-layout';
import { readPointed } from '@/utils/reader/pointed';
import { readContext } from '@/utils/reader/read-elements';
import type { ReadOptions } from '@/utils/reader/read-page';
import { showEntry } from '@/utils/reader/show-entry';
import { sketchPage } from '@/utils/reader/sketch';
import { createSlicedReader } from '@/utils/reader/sliced-reader';
import { createTypedText } from '@/utils/reader/unsaved';
import { watchPage } from '@/utils/reader/watch';

/** The page waits no longer for a turn of reading, and on a slow computer one step more. */
const turnMs = 8;

/**
 * The reader of a page that may hold a journal, or beside which the panel is open: watch, read, send. Nothing else; never
 * writes into the page. The background puts it in; a second one in one page does nothing.
 */
export default defineUnlistedScript(() => {
  if (hasReader()) return;
  announceReader();
  const typedText = createTypedText(document);
  let layouts: readonly Layout[] = [];
  const getOptions = (): ReadOptions => ({ today: getToday(), savedTextOf: typedText.savedTextOf, layouts });
  const delivery = createDelivery(
    async (reading) => (await sendToBackground('pageRead', { reading, readAt: getNow() })) === true,
  );
  const reader = createSlicedReader(document, () => startTimer(turnMs));
  const readAndSend = async (isStale: () => boolean): Promise<void> => {
    const found = await reader.read(getOptions(), isStale);
    if (!found) return;
    watch.noteRecords(found.elements.values());
    await delivery.deliver(found.reading);
  };
  const watch = watchPage(window, (isStale) => {
    // The extension was reloaded or removed under the page: nobody is left to hear of it.
    if (hasExtension()) void readAndSend(isStale);
    else stop();
  });
  const stop = (): void => {
    watch.stop();
    typedText.stop();
  };

  const takeLayouts = (taught: readonly Layout[]): void => {
    layouts = taught;
    void readAndSend(() => false);
  };

  receiveMessages('journal', {
    showEntry: ({ key }) => showEntry(document, key, getOptions()),
    sketchPage: () => sketchPage(document),
    readPointed: () => readPointed(document),
    previewLayout: ({ places }) => previewLayout(document, places, readContext(document, getOptions())),
    takeLayouts: (body) => {
      takeLayouts(body.layouts);
      return true;
    },
  });
  // Most pages need none: the first reading does not wait for the answer.
  void sendToBackground('queryLayouts', null).then(
    (taught) => {
      if (taught && taught.length > 0) takeLayouts(taught);
    },
    () => undefined,
  );
  // A page may come back out of the back/forward cache after its report was forgotten.
  window.addEventListener('pagehide', () => {
    delivery.forget();
    if (hasExtension()) void sendToBackground('pageLeft', { leftAt: getNow() }).catch(() => undefined);
  });
});
