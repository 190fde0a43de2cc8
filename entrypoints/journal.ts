import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getNow } from '@/utils/clock';
import { hasExtension, sendToBackground } from '@/utils/messages';
import { hasReader } from '@/utils/reader-presence';
import { addressOf } from '@/utils/reader/address';
import { mayHoldJournal } from '@/utils/reader/may-hold-journal';
import { watchPage } from '@/utils/reader/watch';

/**
 * The content script on every page of the site: watches until the page may hold a journal, then asks the background to
 * put the reader in (`reader.ts`), and is done. The panel asks for the reader by itself, whatever the page holds.
 * Listed in the manifest by wxt.config.ts: WXT's own content scripts begin with an event on the page's document, which
 * law 1 forbids.
 */
export default defineUnlistedScript(() => {
  if (hasReader()) return;
  let isTaught = false;
  // Nobody answers while the background starts anew: the page's next change asks again.
  const askForReader = async (): Promise<void> => {
    if (await sendToBackground('readerWanted', {}).catch(() => false)) watch.stop();
  };
  const watch = watchPage(window, () => {
    // The extension was reloaded or removed under the page, or the panel was quicker.
    if (!hasExtension() || hasReader()) watch.stop();
    else if (isTaught || mayHoldJournal(document)) void askForReader();
  });

  // A page that was taught by pointing may have none of the words.
  void sendToBackground('pageOpened', { openedAt: getNow() }).then(
    (layouts) => {
      isTaught = layouts?.some(({ address }) => address === addressOf(document)) ?? false;
      if (isTaught && !hasReader()) void askForReader();
    },
    () => undefined,
  );
});
