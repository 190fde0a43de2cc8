import { h } from './dom.js';
import * as skinA from './skin-a.js';
import * as skinB from './skin-b.js';

/** One page of the clause matrix: what test/journal-site/draw-page.ts draws without a browser, nothing to click on. */
const params = new URLSearchParams(location.search);
const skin = params.get('skin') === 'b' ? skinB : skinA;
const response = await fetch(`/api/case?id=${params.get('id')}`);
const model = { ...(await response.json()), heads: (own) => own };
const content = h('div', null, skin.filters(model, {}), skin[model.view](model, {}));
document.querySelector('body > div').replaceWith(skin.frame(content, model.context));
