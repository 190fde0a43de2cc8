import { describe, expect, it } from 'vitest';
import { browserNames, type ExtensionDocument } from './drivers/driver';
import { panelStates } from './panel-states';
import { onStage } from './stage';

const widths = [280, 360, 420];
const textSizes = ['100%', '200%'];

/** What reaches over the right edge of a document: the document itself, or elements that nothing scrolls or clips. */
function listOverflows(document: ExtensionDocument, textSize: string): Promise<string[]> {
  return document.evaluate((size) => {
    const root = window.document.documentElement;
    root.style.fontSize = size;
    const width = root.clientWidth;
    const isHeld = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isHeld(element.parentElement));
    const over = [...window.document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element.parentElement),
    );
    return [
      ...(root.scrollWidth > width ? [`the document is ${root.scrollWidth} wide in ${width}`] : []),
      ...over.slice(0, 5).map(({ tagName, className }) => `${tagName} ${className} reaches over ${width}`),
    ];
  }, textSize);
}

describe.each(browserNames)('the panel in %s', (name) => {
  it('never scrolls sideways: 280, 360, 420 pixels, text 100 and 200 %', { timeout: 240_000 }, async () => {
    const found = await onStage(name, { at: '2025-11-20T14:31' }, true, async (driver, site, panel) => {
      if (!panel) throw new Error('No panel.');
      const lines: string[] = [];
      for (const state of panelStates) {
        await state.reach({ driver, site, panel }, 'lv');
        for (const width of widths) {
          await panel.setWidth(width);
          for (const size of textSizes) {
            const overflows = await listOverflows(panel, size);
            lines.push(...overflows.map((line) => `${state.name}, ${width} px, ${size}: ${line}`));
          }
        }
      }
      return lines;
    });
    expect(found).toEqual([]);
  });
});
