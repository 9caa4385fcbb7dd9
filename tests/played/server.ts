import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { certificate } from './certificate';
import { createProxy } from './proxy';
import type { PlayedRequest, Site } from './site';

/** What browsers ask for by themselves, whatever page is open: answered 404, and nobody's fault. */
const browsersOwn =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|getpocket\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org|dummy\.test|example\.com)$/;

export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  headers: Record<string, string>;
}

export interface PlayedServer {
  /** Port of the HTTPS server that plays every host. */
  port: number;
  /** Port of the proxy that leads every host to it. */
  proxyPort: number;
  /** Every request so far, in order of arrival. */
  requests: LoggedRequest[];
  /** `METHOD host/path` of each request that no site had an answer for. */
  unexpected: string[];
  /** From now on no connection comes through, and the open ones are dropped (or all is well again). */
  setOffline(offline: boolean): void;
  close(): Promise<void>;
}

/** Starts the HTTPS server and its proxy on free ports of 127.0.0.1; the first site that plays a host answers for it. */
export async function startServer(sites: readonly Site[]): Promise<PlayedServer> {
  const requests: LoggedRequest[] = [];
  const unexpected: string[] = [];
  const sockets = new Set<Socket>();
  const state = { offline: false };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = read(message);
    const { method, host, path, headers } = request;
    requests.push({ method, host, path, headers });
    const found = sites.find((site) => site.plays(host))?.answer(request) ?? null;
    if (!found) {
      if (!browsersOwn.test(host) && request.url.pathname !== '/favicon.ico')
        unexpected.push(`${method} ${host}${path}`);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    if (found.delayMs) await wait(found.delayMs);
    if (found.breakOff && found.body.length === 0) {
      response.destroy();
      return;
    }
    response.writeHead(found.status ?? 200, {
      'content-type': found.type ?? 'text/html; charset=utf-8',
      ...found.headers,
    });
    if (found.breakOff) response.write(found.body.slice(0, found.body.length / 2), () => response.destroy());
    else response.end(found.body);
  }

  const server = createServer(await certificate(), (message, response) => {
    answer(message, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const keep = (socket: Socket) => {
    if (state.offline) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };
  server.on('connection', keep);
  const port = await listen(server);
  const proxy = createProxy(port, (url) => {
    if (!browsersOwn.test(URL.canParse(url) ? new URL(url).hostname : '')) unexpected.push(`plain http ${url}`);
  });
  proxy.on('connection', keep);
  const proxyPort = await listen(proxy);

  return {
    port,
    proxyPort,
    requests,
    unexpected,
    setOffline(offline) {
      state.offline = offline;
      if (offline) for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(server), close(proxy)]);
    },
  };
}

function read(message: IncomingMessage): PlayedRequest {
  const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const path = message.url ?? '/';
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) headers[name] = String(value);
  return { method: message.method ?? 'GET', host, path, url: new URL(path, `https://${host}`), headers };
}

async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
