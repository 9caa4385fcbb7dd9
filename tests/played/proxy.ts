import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * The HTTP proxy that Firefox is pointed at: every CONNECT, whatever its host, is piped to the local server's port,
 * and a plain http request is refused and told of.
 */
export function createProxy(port: number, refused: (url: string) => void): Server {
  const proxy = createServer((request, response) => {
    refused(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (_request, client: Duplex) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    // A browser drops connections as it pleases; each end takes the other with it.
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
    client.on('close', () => server.destroy());
  });
  return proxy;
}
