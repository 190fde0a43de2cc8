import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { browserNames, type ExtensionDocument } from './drivers/driver';
import { createLayout } from '../profile/small-profile';
import { panelStates, signedOut, type Language } from './panel-states';
import { firstSettings, onStage, storeSettings } from './stage';
import { until } from './until';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const languages: Language[] = ['lv', 'en'];
const schemes = ['light', 'dark'] as const;

/** Every violation that axe-core finds in a document, as «rule: element». */
async function listViolations(document: ExtensionDocument): Promise<string[]> {
  if (!(await document.evaluate(() => 'axe' in window))) await document.run(axeScript);
  return document.evaluate(async () => {
    // Colours that are on their way from one scheme to the other belong to neither.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all(window.document.getAnimations().map(({ finished }) => finished));
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(window.document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
    );
  });
}

describe.each(browserNames)('axe-core in %s', (name) => {
  it('finds nothing on the panel in any state, language and scheme', { timeout: 240_000 }, async () => {
    const found = await onStage(name, { at: '2025-11-20T14:31' }, true, async (driver, site, panel) => {
      if (!panel) throw new Error('No panel.');
      const lines: string[] = [];
      const look = async (state: string, language: Language): Promise<void> => {
        for (const scheme of schemes) {
          await driver.setScheme(scheme);
          const violations = await listViolations(panel);
          lines.push(...violations.map((line) => `${state}, ${language}, ${scheme}: ${line}`));
        }
      };
      for (const language of languages) {
        for (const state of [...panelStates, ...(language === 'en' ? [signedOut] : [])]) {
          await state.reach({ driver, site, panel }, language);
          await look(state.name, language);
        }
      }
      return lines;
    });
    expect(found).toEqual([]);
  });

  it('finds nothing on the options page in any language and scheme', async () => {
    const found = await onStage(name, { at: '2025-11-20T14:31' }, true, async (driver) => {
      const { document, page } = await driver.openExtensionPage('options.html');
      const lines: string[] = [];
      await driver.evaluateInExtension(
        async (api, layouts) => {
          await api.storage.local.set({ layouts });
        },
        [createLayout('2025-11-20-1')],
      );
      for (const language of languages) {
        await storeSettings(driver, { ...firstSettings, language });
        await until(
          'the language',
          () => document.evaluate(() => window.document.documentElement.lang),
          (lang) => lang === language,
        );
        for (const scheme of schemes) {
          await driver.setScheme(scheme);
          const violations = await listViolations(document);
          lines.push(...violations.map((line) => `${language}, ${scheme}: ${line}`));
        }
      }
      await page.close();
      return lines;
    });
    expect(found).toEqual([]);
  });
});
