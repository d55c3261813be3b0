import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** What a page of the test web answers: its HTML, or a handler that writes the answer itself. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web of our own: every host name ends here, so whatever a browser asks of anybody is seen. */
export interface Web {
  readonly ports: { readonly http: number; readonly https: number };
  /** Every host that was asked for, over http and https, whether it exists or not. */
  readonly hosts: Set<string>;
  /** Puts a page at `host` + `path`; a later one replaces it. @returns its address. */
  serve(host: string, path: string, answer: Answer): string;
  close(): Promise<void>;
}

const listening = async (server: { listen(port: number, host: string, done: () => void): unknown }) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/**
 * Starts the test web. Nothing is served over https: the name in the first packet of a connection is noted and
 * the connection is refused.
 */
export async function startWeb(): Promise<Web> {
  const hosts = new Set<string>();
  const pages = new Map<string, Answer>();
  const sockets = new Set<Socket>();

  const http = createServer((request, response) => {
    const { host = '', pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nobody'}`);
    hosts.add(host);
    const answer = pages.get(host + pathname);
    if (typeof answer === 'function') return answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(answer ?? 'Not here.');
  });
  const tls = createTlsServer({
    SNICallback: (name, done) => {
      hosts.add(name);
      done(new Error('not served'));
    },
  });
  const https = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    tls.emit('connection', socket);
  });
  tls.on('tlsClientError', (_, socket) => socket.destroy());
  http.on('connection', (socket) => sockets.add(socket));
  await Promise.all([listening(http), listening(https)]);

  return {
    ports: { http: (http.address() as AddressInfo).port, https: (https.address() as AddressInfo).port },
    hosts,
    serve: (host, path, answer) => {
      pages.set(host + path, answer);
      return `http://${host}${path}`;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([http, https].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
