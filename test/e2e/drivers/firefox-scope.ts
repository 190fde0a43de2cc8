import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import type { World } from './call';

/**
 * The extension's documents that are no tabs: WebDriver does not list them. The browser's own window reaches the
 * sidebar, and the sidebar's API hands out the background (and wakes it).
 */
export type FrameName = 'sidebar' | 'background';

/** What only Firefox's own window may do. */
export interface PrivilegedScope {
  /** The world of one of the extension's documents; asking for the background wakes it. */
  getWorld: (frame: FrameName) => World;
  openSidebar: () => Promise<void>;
  setSidebarWidth: (pixels: number) => Promise<void>;
  takeSidebarPicture: () => Promise<Buffer>;
  setScheme: (scheme: 'light' | 'dark') => Promise<void>;
  stopBackground: () => Promise<void>;
}

/** Runs in the process of the extension, beside its document: evaluates there without the page's content policy. */
const frameScript = `(() => {
  if (globalThis.answersKartiba) return;
  globalThis.answersKartiba = true;
  addMessageListener('kartiba:run', async ({ data }) => {
    try {
      const isBackground = data.frame === 'background';
      const target = isBackground ? await content.wrappedJSObject.browser.runtime.getBackgroundPage() : content;
      const sandbox = new Cu.Sandbox(target, { sandboxPrototype: target, wantXrays: false });
      const value = await Cu.evalInSandbox(data.script, sandbox);
      sendAsyncMessage('kartiba:ran', { id: data.id, value });
    } catch (error) {
      sendAsyncMessage('kartiba:ran', { id: data.id, error: String(error) + '\\n' + (error && error.stack) });
    }
  });
})()`;

/** The element of the browser's window that shows the sidebar. */
const sidebar = `window.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

interface BidiAnswer {
  result: { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
}

/** Opens Firefox's own window to a test. In: the browser, started with `--remote-allow-system-access`; the add-on's id. */
export function createPrivilegedScope(browser: Browser, id: string): PrivilegedScope {
  // Puppeteer shows no way to the protocol itself, but holds it.
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<unknown> };
  };

  let context: string | undefined;
  const getContext = async (): Promise<string | undefined> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      result: { contexts: { url: string; context: string }[] };
    };
    return tree.result.contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  };

  const runInWindow = async (script: string): Promise<unknown> => {
    context ??= await getContext();
    const answer = (await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${script})))()`,
      target: { context },
      awaitPromise: true,
    })) as BidiAnswer;
    if (answer.result.type !== 'success') {
      throw new Error(answer.result.exceptionDetails?.text ?? "Firefox's window gave no answer.");
    }
    const text = answer.result.result?.value;
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  };

  const runScript = (frame: FrameName, script: string): Promise<unknown> =>
    runInWindow(`(async () => {
      const messageManager = ${sidebar}?.messageManager;
      if (!messageManager) throw new Error('The sidebar is closed.');
      messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(frameScript))}, false);
      const id = ${JSON.stringify(randomUUID())};
      return new Promise((resolve, reject) => {
        const listen = ({ data }) => {
          if (data.id !== id) return;
          messageManager.removeMessageListener('kartiba:ran', listen);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value);
        };
        messageManager.addMessageListener('kartiba:ran', listen);
        messageManager.sendAsyncMessage('kartiba:run', { id, frame: '${frame}', script: ${JSON.stringify(script)} });
      });
    })()`);

  const isSidebarReady = async (): Promise<boolean> =>
    (await runScript('sidebar', `document.readyState + ' ' + location.protocol`).catch(() => '')) ===
    'complete moz-extension:';

  return {
    getWorld: (frame) => ({ evaluate: (script) => runScript(frame, script) }),
    openSidebar: async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        if (await isSidebarReady()) return;
        await runInWindow(`(async () => {
          const key = [...window.SidebarController.sidebars.keys()].find((name) => name.endsWith('-sidebar-action'));
          if (key && !window.SidebarController.isOpen) await window.SidebarController.show(key);
        })()`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The sidebar did not open.');
    },
    setSidebarWidth: async (pixels) => {
      await runInWindow(`(async () => {
        const box = document.getElementById('sidebar-box');
        Object.assign(box.style, { minWidth: '0', maxWidth: 'none', width: '${pixels}px' });
      })()`);
      for (let tries = 0; tries < 50; tries += 1) {
        if (Number(await runScript('sidebar', 'innerWidth')) === pixels) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`The sidebar did not become ${pixels} pixels wide.`);
    },
    takeSidebarPicture: async () => {
      const address = await runInWindow(`(async () => {
        const picture = await ${sidebar}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: picture.width, height: picture.height });
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from(String(address).split(',')[1] ?? '', 'base64');
    },
    setScheme: async (scheme) => {
      await runInWindow(`(async () => {
        const shown = [${sidebar}, ...window.gBrowser.browsers].filter(Boolean);
        for (const { browsingContext } of shown) browsingContext.prefersColorSchemeOverride = '${scheme}';
      })()`);
    },
    stopBackground: async () => {
      await runInWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`);
    },
  };
}
