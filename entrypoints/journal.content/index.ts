import { defineContentScript } from 'wxt/utils/define-content-script';
import { getNow, getToday } from '@/utils/clock';
import { createDelivery } from '@/utils/deliver-reading';
import { receiveMessages, sendToBackground } from '@/utils/messages';
import { readPage, type ReadOptions } from '@/utils/reader/read-page';
import { showEntry } from '@/utils/reader/show-entry';
import { createTypedText } from '@/utils/reader/unsaved';
import { watchPage } from '@/utils/reader/watch';

/** Watch, read, send. Nothing else; never writes into the page. */
export default defineContentScript({
  matches: ['https://*.e-klase.lv/*'],
  runAt: 'document_idle',
  main(context) {
    const typedText = createTypedText(document);
    const getOptions = (): ReadOptions => ({ today: getToday(), savedTextOf: typedText.savedTextOf });
    const delivery = createDelivery(
      async (reading) => (await sendToBackground('pageRead', { reading, readAt: getNow() })) === true,
    );
    const watch = watchPage(window, () => void delivery.deliver(readPage(document, getOptions())));

    receiveMessages('journal', { showEntry: ({ key }) => showEntry(document, key, getOptions()) });
    // A page may come back out of the back/forward cache after its report was forgotten.
    context.addEventListener(window, 'pagehide', () => {
      delivery.forget();
      void sendToBackground('pageLeft', { leftAt: getNow() }).catch(() => undefined);
    });
    context.onInvalidated(() => {
      watch.stop();
      typedText.stop();
    });
  },
});
