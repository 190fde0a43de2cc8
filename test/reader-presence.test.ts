import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceReader, hasReader } from '@/utils/reader-presence';

describe('the sign of a reader in a page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    fakeBrowser.reset();
  });

  it('is not there before one comes', () => {
    expect(hasReader()).toBe(false);
  });

  it('is there while its extension is', () => {
    announceReader();
    expect(hasReader()).toBe(true);
  });

  it('counts no more once its extension was reloaded under the page', () => {
    announceReader();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(hasReader()).toBe(false);
  });
});
