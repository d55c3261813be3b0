import { type KeyObject, sign } from 'node:crypto';
import type { CompiledPack } from '../../lib/engine/compiled-pack.ts';
import { fromBase64url } from '../../lib/refresh/base64url.ts';
import type { Learned } from '../../lib/refresh/read-body.ts';
import { packFormat, signedMessage, writeSignedPack } from '../../lib/refresh/signed-pack.ts';
import { publicKeyOf } from './signing-key.ts';

/** A moment as it stands in a file: ISO 8601 in UTC, to the second. */
export function momentOf(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

/** What of a compiled pack is published: all but the weights, which come with the engine that reads them. */
export function publishedPart(pack: CompiledPack): Omit<CompiledPack, keyof Learned> {
  const { weights, claimWeights, ...published } = pack;
  return published;
}

/**
 * Makes the file that a publisher puts on a host.
 *
 * @param content The published part of a pack; tests hand in others.
 * @param issued See `momentOf`. Readers never go back behind it.
 */
export function signPack(content: object, key: KeyObject, issued: string): Uint8Array {
  return signBody(
    new TextEncoder().encode(JSON.stringify({ format: packFormat, issued, pack: content })),
    key,
  );
}

/** Signs any bytes as the body of a file. */
export function signBody(body: Uint8Array, key: KeyObject): Uint8Array {
  const publicKey = fromBase64url(publicKeyOf(key));
  if (!publicKey) throw new TypeError('The key has no public half');
  return writeSignedPack(body, publicKey, sign(null, signedMessage(body), key));
}
