import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser. Whoever starts one closes it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
