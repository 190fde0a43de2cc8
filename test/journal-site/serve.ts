import { parseArgs } from 'node:util';
import { createJournalSite } from './server';

const { values } = parseArgs({
  options: {
    now: { type: 'string', default: '2025-11-20T14:29' },
    seed: { type: 'string', default: '1' },
    delay: { type: 'string', default: '150' },
  },
});

const site = await createJournalSite({ now: values.now, seed: Number(values.seed), delayMs: Number(values.delay) });
const list = '/journal/list?class=7.b&subject=Matemātika';

console.log(`Demo journal at ${values.now}
  http://127.0.0.1:${site.httpPort}/
  http://127.0.0.1:${site.httpPort}${list}
  http://127.0.0.1:${site.httpPort}${list}&skin=b
  as https://my.e-klase.lv: --host-resolver-rules="MAP *.e-klase.lv:443 127.0.0.1:${site.httpsPort}"
  or by the proxy 127.0.0.1:${site.proxyPort}
Ctrl+C ends it.`);
