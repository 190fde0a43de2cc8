import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtinProfileIds, isBuiltinProfileId, loadBuiltinProfile } from '@/utils/profile/sources/builtin';

const address = 'chrome-extension://test/profiles/';

function serve(getText: (id: string) => string) {
  const request = vi.fn((url: string) => Promise.resolve(new Response(getText(url.slice(address.length, -5)))));
  vi.stubGlobal('fetch', request);
  return request;
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test${path}`);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('loadBuiltinProfile', () => {
  it.each(builtinProfileIds)('loads %s from the package', async (id) => {
    const request = serve((name) => readFileSync(`public/profiles/${name}.json`, 'utf8'));
    const profile = await loadBuiltinProfile(id);
    expect(profile.id).toBe(id);
    expect(request.mock.calls).toEqual([[`${address}${id}.json`]]);
  });

  it('asks for nothing when the id is unknown', async () => {
    const request = serve(() => '{}');
    await expect(loadBuiltinProfile('../manifest')).rejects.toThrow('No profile');
    expect(request).not.toHaveBeenCalled();
  });

  it('says where a shipped file is broken', async () => {
    serve(() => '{ "format": 99 }');
    await expect(loadBuiltinProfile('jelgavas-4-vsk')).rejects.toThrow('broken at "format"');
  });
});

it('knows its ids', () => {
  expect(isBuiltinProfileId('jelgavas-4-vsk')).toBe(true);
  expect(isBuiltinProfileId('toString')).toBe(false);
});
