import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { fetchPack } from './fetch-pack.ts';
import { Refusal } from './refusal.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => answer(response, request));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack`;
}

const limits = { wholeMs: 1_000, silenceMs: 300, mostBytes: 1_000 };
const outcome = async (answer: Answer, within = limits) =>
  fetchPack(await serve(answer), within).then(
    (bytes) => bytes.length,
    (error) => (error instanceof Refusal ? error.message : `not a refusal: ${error}`),
  );

it('gets a file up to the size that is allowed, by one request without a body', async () => {
  const asked: (string | undefined)[] = [];
  const answer: Answer = (response, { method }) => {
    asked.push(method);
    response.end('a'.repeat(1_000));
  };
  expect(await outcome(answer)).toBe(1_000);
  expect(asked).toEqual(['GET']);
});

it.each<[string, Answer, string]>([
  ['one byte too much', (response) => response.end('a'.repeat(1_001)), 'large: '],
  [
    'a length that is a lie',
    (response) => response.writeHead(200, { 'content-length': '5' }).end('abcde'),
    '5',
  ],
  ['an error', (response) => response.writeHead(503).end(), 'status: 503'],
  ['a part', (response) => response.writeHead(206).end('a'), 'status: 206'],
  ['another address', (response) => response.writeHead(301, { location: '/' }).end(), 'redirected'],
  ['silence before', () => {}, 'slow'],
  ['silence within', (response) => response.write('a'), 'slow'],
  ['a drop now and then', (response) => void setInterval(() => response.write('a'), 100).unref(), 'slow'],
  ['a broken line', (response) => response.socket?.destroy(), 'unreachable'],
])('answers to %s', async (_, answer, why) => {
  expect(String(await outcome(answer)).slice(0, why.length)).toBe(why);
});

it('waits for what comes slowly, as long as something comes', async () => {
  const patient = { ...limits, wholeMs: 20_000, silenceMs: 500 };
  const slowly: Answer = async (response) => {
    for (let piece = 0; piece < 10; piece += 1) {
      response.write('a');
      await new Promise((done) => setTimeout(done, 100));
    }
    response.end();
  };
  expect(await outcome(slowly, patient)).toBe(10);
});

it('stops reading what does not end', async () => {
  let sent = 0;
  const closed = new Promise<void>((resolve) => {
    void outcome((response) => {
      const piece = Buffer.alloc(1_000);
      const send = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
      };
      response.on('drain', send).on('close', resolve);
      send();
    }).then((why) => expect(why).toMatch(/^large/));
  });
  await closed;
  expect(sent).toBeLessThan(20_000_000);
});
