import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { publishedPart, signPack } from '../../cli/pack/sign-pack.ts';
import { publicKeyOf } from '../../cli/pack/signing-key.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import { readPackSource } from '../../lib/pack/files/read-pack-source.ts';

/** A sentence that the pack of the release knows nothing of, and the pack of the host hides. */
export const kiteFlight = 'At the end of it all, Nick and Charlie fly a kite above the harbour.';

/** The pack of the release with one more event in it. */
function newerPack() {
  const source = readPackSource('data/heartstopper');
  const [event] = source.events;
  if (!event) throw new Error('The pack has no events');
  const flight: typeof event = {
    ...event,
    id: 'fly-a-kite',
    reveal: { books: 'V6', screen: 'FILM' },
    level: 'major',
    ...{ who: [], with: [], acts: [], hints: [], not: [] },
    tells: ['fly kite'],
  };
  return publishedPart(compilePack({ ...source, events: [...source.events, flight] }));
}

/** What a host answers. */
export type HostAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher with a key of their own, made for this run alone. */
export interface Publisher {
  readonly key: string;
  readonly privateKey: KeyObject;
  readonly content: ReturnType<typeof newerPack>;
  /** A file signed at that moment, with changes to what it holds. */
  file(issued: string, changes?: object): Uint8Array;
}

const content = newerPack();

/** Makes a publisher. */
export function newPublisher(): Publisher {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    key: publicKeyOf(privateKey),
    privateKey,
    content,
    file: (issued, changes = {}) => signPack({ ...content, ...changes }, privateKey, issued),
  };
}

/** Answers with bytes, or with a status and headers. */
export const bytes =
  (body: Uint8Array | string, status = 200, headers: Readonly<Record<string, string>> = {}): HostAnswer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/octet-stream', ...headers });
    response.end(body);
  };

/** Answers as it should begin, and then nothing comes any more. */
export const stalling: HostAnswer = (_, response) => {
  response.writeHead(200);
  response.write('leafmark-pack 1 ');
};

/** Sends for as long as somebody reads. @param sent Told how much, in bytes, and when it was cut off. */
export const endless =
  (sent: (bytes: number, isCut: boolean) => void): HostAnswer =>
  (_, response) => {
    const piece = Buffer.alloc(65_536, 'a');
    let total = 0;
    const send = () => {
      while (!response.destroyed) {
        total += piece.length;
        sent(total, false);
        if (!response.write(piece)) break;
      }
    };
    response.on('drain', send);
    response.on('close', () => sent(total, true));
    response.writeHead(200);
    send();
  };
