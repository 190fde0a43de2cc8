import { JSDOM } from 'jsdom';

export const skins = ['a', 'b'] as const;

export type Skin = (typeof skins)[number];

/** What of a skin draws a page: its code is the site's own, plain JavaScript, and makes elements of the global document. */
type Draw<Given> = (given: Given, more: object) => Element;
type Draws<View extends string> = Record<View | 'filters', Draw<object>> & { frame: Draw<Element> };

/** What a skin draws; the rest of the model is the view's own. */
export interface DrawnModel<View extends string> {
  view: View;
  context: object;
}

/** Draws a page as the demo's application does, without a browser, and hands it over in a document of its own. */
export async function drawPage<View extends string>(skin: Skin, model: DrawnModel<View>): Promise<Document> {
  const path = new URL(`site/skin-${skin}.js`, import.meta.url).href;
  const draws = (await import(path)) as Draws<View>;
  const world = globalThis as { document?: Document | undefined };
  const before = world.document;
  const own = new JSDOM('').window.document;
  world.document = own;
  try {
    const content = own.createElement('div');
    content.append(draws.filters(model, {}), draws[model.view](model, {}));
    // What follows the last part says that the page came whole.
    own.body.append(draws.frame(content, model.context), '\n');
    return own;
  } finally {
    world.document = before;
  }
}
