import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../journal-site/certificate';
import { createProxy } from '../journal-site/proxy';
import { writeMailPage, writeStartPage } from '../journal-site/site-pages';
import { writeListBody } from './pages/list-page';
import { writeOtherBody } from './pages/other-page';

/** The pages of the bench, for engines on loopback and for the extension under the site's own name. */
export interface BenchSite {
  /** `http://127.0.0.1:…`, whose pages have a clock of 5 µs. */
  origin: string;
  /** A proxy that leads `*.e-klase.lv:443` here. */
  proxyPort: number;
  close: () => void;
}

/** The path of a generated lesson list. */
export function listPath(rows: number, seed: number): string {
  return `/list?rows=${rows}&seed=${seed}`;
}

/** The pages of the site that hold no journal. */
export const otherPaths = {
  'start page': '/start?seed=',
  mail: '/mail?seed=',
  'a page of 5,000 elements': '/other?seed=',
} as const;

function writePage({ pathname, searchParams }: URL): string | undefined {
  const number = (name: string): number => Number(searchParams.get(name));
  if (pathname === '/start') return writeStartPage();
  if (pathname === '/mail') return writeMailPage();
  if (pathname === '/empty') return wrap('<p>Ielādē</p>');
  if (pathname === '/list') return wrap(writeListBody(number('rows'), number('seed')));
  return pathname === '/other' ? wrap(writeOtherBody(number('seed'))) : undefined;
}

function wrap(body: string): string {
  return `<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"><title>E-klase</title><link rel="icon" href="data:,">
</head><body>${body}</body></html>`;
}

export async function createBenchSite(): Promise<BenchSite> {
  const listener: RequestListener = (request, response) => {
    const body = writePage(new URL(request.url ?? '/', 'http://localhost'));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // An isolated page is allowed a precise clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  };
  const http = createHttpServer(listener);
  const https = createHttpsServer(await createCertificate(['my.e-klase.lv', '*.e-klase.lv', 'localhost']), listener);
  const proxy = createProxy(await listen(https), []);
  const servers = [http, https, proxy];
  const [httpPort, proxyPort] = [await listen(http), await listen(proxy)];
  return {
    origin: `http://127.0.0.1:${httpPort}`,
    proxyPort,
    close: () => {
      for (const server of servers) {
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
      }
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
