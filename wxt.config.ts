import { defineConfig } from 'wxt';
import { journalSite } from './utils/journal-site';

/** The public half of the key that fixes the extension's id in Chromium; the private half was thrown away. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAls8V6Q5OpqcGqY0mAXNyLxzcDYod1ao2HyuDme2h19cLmzkrdroPt93WWtgpHZYyG0Rw7TC8Nl/9XCeHYPtzVNr4vgiGHn+7vBSuuWK3RlkQlUkIwVqL3EOjgw9q8nlHmKIQkNpW4R5k2bK+aseIQHkMrrUW2TY70hrCVcu1SGDduBC8dV1vVNIFv30vsAFXECHY3C7V+iW+L2b2KaF3wfzt/lFNkTKfI3+nG/7Irb7mPAzyyyQsHBRwN++Urn+6yVuX8SkxfZ+YS/eVT6ASbcuh7bufgvZXygcKXjK6XZrQ9C3gT/qFpuP2EtaC/iirwCC1vnSBiYJ19pmJTgDmnwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [
      {
        // zod's fast path is `new Function`, which an extension's content security policy refuses and the
        // add-on linter reports; `z.config({ jitless: true })` leaves it unused, this takes the word out.
        name: 'zod-without-eval',
        enforce: 'pre',
        transform(code: string, id: string) {
          if (!/zod\/v4\/core\/(doc|util)\.js/.test(id)) return undefined;
          return code.replace(/const F = Function;/g, 'const F = function(){ throw new Error("no eval"); };');
        },
      },
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'lv',
    action: { default_title: '__MSG_openPanel__' },
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    host_permissions: [journalSite],
    content_scripts: [{ matches: [journalSite], js: ['journal.js'], run_at: 'document_idle' }],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kartiba@kartiba.lv',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: chromiumKey, minimum_chrome_version: '120' }),
  }),
});
