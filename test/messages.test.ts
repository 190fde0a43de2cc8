import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveMessages, sendToBackground, type Handlers } from '@/utils/messages';
import { createReading } from './rules/rule-tester';

const news = { reading: createReading([]), readAt: '2025-11-20T13:31:00.000Z' } as const;

const quiet: Handlers<'background'> = {
  pageRead: () => true,
  pageOpened: () => [],
  pageLeft: () => true,
  readerWanted: () => true,
  queryLayouts: () => [],
};

describe('messages', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('bring a body to the handler of their name', async () => {
    const pageRead = vi.fn(() => true as const);
    receiveMessages('background', { ...quiet, pageRead });
    // The fake browser does not hand the answer of a listener that answers later: what arrives is what counts here.
    void sendToBackground('pageRead', news);
    await vi.waitFor(() => expect(pageRead).toHaveBeenCalledExactlyOnceWith(news, undefined));
  });

  it('pass by a receiver whom they do not address', async () => {
    const showEntry = vi.fn(() => true);
    receiveMessages('journal', {
      showEntry,
      sketchPage: () => '',
      readPointed: () => ({ problem: 'nothing-pointed' }),
      previewLayout: () => ({ problem: 'no-record' }),
      takeLayouts: () => true,
    });
    receiveMessages('background', quiet);
    void sendToBackground('pageRead', news);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(showEntry).not.toHaveBeenCalled();
  });
});
