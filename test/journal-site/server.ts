import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createCertificate } from './certificate';
import { createFaults, type Faults } from './faults';
import { createProxy } from './proxy';
import { createRouter, type Session } from './router';
import { createSchool } from './school';
import type { LocalMoment } from './school-day';
import { createSiteApi } from './site-api';

export interface JournalSite {
  /** `https://my.e-klase.lv` on loopback. */
  httpsPort: number;
  /** The same without encryption, to look at by hand. */
  httpPort: number;
  /** A CONNECT proxy that knows only `*.e-klase.lv:443`. */
  proxyPort: number;
  /** Every request that reached the site, in order; `at` in milliseconds of the computer's clock. */
  requests: { host: string; path: string; at: number }[];
  /** Every `host:port` that the proxy was asked for, the refused ones too. */
  connects: string[];
  /** The outcomes that the lesson lists must have at `now`. */
  faults: Faults;
  /** Ends the session, as the real site does after a time without use. */
  signOut: () => void;
  close: () => Promise<void>;
}

/**
 * Starts the demo journal on free loopback ports. `now`: Riga's local time; its day is the site's «šodien».
 * `delayMs`: how long each list shows «Ielādējas...».
 */
export async function createJournalSite(options: {
  now: LocalMoment;
  seed?: number;
  delayMs?: number;
}): Promise<JournalSite> {
  const { now, seed = 1, delayMs = 150 } = options;
  const school = createSchool({ now, seed });
  const requests: JournalSite['requests'] = [];
  const connects: string[] = [];
  const session: Session = { isSignedIn: true };
  const route = createRouter(createSiteApi(school), session, delayMs);
  const listener: RequestListener = (request, response) => {
    requests.push({ host: request.headers.host ?? '', path: request.url ?? '/', at: Date.now() });
    route(request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.writeHead(500).end());
  };
  const https = createHttpsServer(await createCertificate(['my.e-klase.lv', '*.e-klase.lv', 'localhost']), listener);
  const http = createHttpServer(listener);
  const httpsPort = await listen(https);
  const proxy = createProxy(httpsPort, connects);
  const [httpPort, proxyPort] = await Promise.all([listen(http), listen(proxy)]);
  const stops = [https, http, proxy].map(stopperOf);
  return {
    httpsPort,
    httpPort,
    proxyPort,
    requests,
    connects,
    faults: createFaults(school, now),
    signOut: () => {
      session.isSignedIn = false;
    },
    close: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Closing a server waits for its connections; tunnels of a browser may stay for minutes, so they are cut. */
function stopperOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}
