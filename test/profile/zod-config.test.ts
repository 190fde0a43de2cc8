import { afterEach, expect, it, vi } from 'vitest';

const OwnFunction = globalThis.Function;

afterEach(() => {
  globalThis.Function = OwnFunction;
});

it('describes and checks a profile without making code of text', async () => {
  const made = vi.fn();
  globalThis.Function = new Proxy(OwnFunction, {
    construct(target, args: string[]) {
      made(args);
      return Reflect.construct(target, args);
    },
  });
  vi.resetModules();
  // The background loads the check layer first, so schemas of other layers must not be made before the setting.
  await import('@/utils/check/check-reading');
  const { parseProfile } = await import('@/utils/profile/profile-schema');
  const { createSmallProfile } = await import('./small-profile');
  expect(parseProfile(JSON.stringify(createSmallProfile())).ok).toBe(true);
  expect(made).not.toHaveBeenCalled();

  // The watch itself works: without the setting zod does make code.
  const { z } = await import('zod');
  z.config({ jitless: false });
  z.object({ id: z.string() }).parse({ id: 'x' });
  expect(made).toHaveBeenCalled();
});
