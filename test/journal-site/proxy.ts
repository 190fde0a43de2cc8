import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * A proxy for a browser without host mapping. `*.e-klase.lv:443` leads to the demo site; every other address is refused.
 * Each address asked for, `host:port`, is added to `connects`.
 */
export function createProxy(httpsPort: number, connects: string[]): Server {
  const proxy = createServer((request, response) => {
    connects.push(hostOf(request.url ?? ''));
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    const address = request.url ?? '';
    connects.push(address);
    client.on('error', () => client.destroy());
    if (!/(?:^|\.)e-klase\.lv:443$/u.test(address)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.write(head);
      site.pipe(client);
      client.pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  return proxy;
}

function hostOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || '80'}`;
}
