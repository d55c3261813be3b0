import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleSite } from './site.ts';

/**
 * Serves the sample site on this machine alone.
 *
 * @returns Its address without a slash at the end, and how to stop it.
 */
export async function serveSampleSite(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const answer = sampleSite(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', answer?.type ?? 'text/plain; charset=utf-8');
    response.end(answer?.body ?? 'Not here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
