import { describe, expect, it } from 'vitest';
import config from '@/wxt.config';

type Browser = 'chrome' | 'firefox';

async function getManifest(browser: Browser): Promise<Record<string, unknown>> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts no longer makes its manifest by browser');
  return await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe('manifest', () => {
  it.each<[Browser, string[]]>([
    ['chrome', ['storage', 'alarms', 'scripting', 'sidePanel']],
    ['firefox', ['storage', 'alarms', 'scripting']],
  ])('asks for these permissions in %s and for nothing else, ever', async (browser, permissions) => {
    const manifest = await getManifest(browser);
    expect(manifest['permissions']).toEqual(permissions);
    expect(manifest['host_permissions']).toEqual(['https://*.e-klase.lv/*']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  });
});
