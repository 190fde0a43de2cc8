import { describe, expect, it } from 'vitest';
import texts from '@/utils/i18n/lv.json';
import { isSketchWord } from '@/utils/reader/sketch-words';
import { browserNames, type ExtensionDocument } from './drivers/driver';
import { addressOf } from './journal-page';
import { clickInPanel, waitForState, waitForText } from './panel';
import { playScenario, type Scene, type Stage } from './stage';
import { until } from './until';

/** Opens the sketch and reads what is shown of it. */
async function takeSketch(panel: ExtensionDocument): Promise<string> {
  await clickInPanel(panel, texts.sketch.title);
  const sketch = await until(
    'the sketch',
    () => panel.evaluate(() => document.querySelector('textarea')?.value ?? ''),
    (text) => text !== '',
  );
  await waitForText(panel, texts.sketch.handOver);
  return sketch;
}

/** The page's own words that stand in its sketch and are none of the vocabulary. */
async function listOwnWords({ driver }: Stage, sketch: string): Promise<string[]> {
  const text = await driver.page.evaluate(() => document.body.textContent);
  const own = new Set(text.match(/\p{L}{3,}/gu));
  const drawn = sketch.replace(/<[^>]*>/g, ' ').match(/\p{L}{3,}/gu) ?? [];
  return drawn.filter((word) => own.has(word) && !isSketchWord(word));
}

const scenes: Scene[] = [
  {
    name: 'a page that nobody knows: its sketch is shown whole and names nothing',
    act: ({ openPage }) => openPage('https://my.e-klase.lv/Attachment/1'),
    see: async (stage) => {
      const { panel } = stage;
      await waitForState(panel, 'unknown');
      const sketch = await takeSketch(panel);
      expect(sketch).toMatch(/^<!doctype html>\n<!-- kartiba-sketch 1 -->/);
      expect(sketch.trimEnd()).toMatch(/<\/html>$/);
      expect(await listOwnWords(stage, sketch)).toEqual([]);
      await clickInPanel(panel, texts.sketch.close);
      await waitForText(panel, texts.pages.unknown.title);
    },
  },
  {
    name: 'a list that was read: the sketch has its heads and none of its texts',
    act: ({ openPage }) => openPage(addressOf('7.b', 'Matemātika')),
    see: async (stage) => {
      const { panel } = stage;
      await waitForState(panel, 'lesson-list');
      await panel.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const sketch = await takeSketch(panel);
      expect(sketch).toContain('>Datums<');
      expect(sketch).not.toContain('Matemātika');
      expect(await listOwnWords(stage, sketch)).toEqual([]);
    },
  },
];

describe.each(browserNames)('the sketch of a page in %s', (name) => {
  it('is drawn without a trace on the page', async () => {
    await playScenario(name, { at: '2025-11-20T14:31' }, scenes);
  });
});
