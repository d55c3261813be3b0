import { fromBase64url, toBase64url } from './base64url.ts';
import { fingerprintOf, readPublicKey } from './public-key.ts';
import { Refusal } from './refusal.ts';

/** The form of the file and of the pack in it. Raised when either changes what it means to the engine. */
export const packFormat = 1;

const opening = `leafmark-pack ${packFormat}`;
const firstLine = /^leafmark-pack (\d{1,4})(?: ([\w-]{43}) ([\w-]{86}))?(?=[ \n])/;
const longestFirstLine = 200;

/** What is signed: the form, so that a signature means nothing elsewhere, and every byte below the first line. */
export function signedMessage(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${opening}\n`);
  const message = new Uint8Array(start.length + body.length);
  message.set(start);
  message.set(body, start.length);
  return message;
}

/** The whole file: one line with form, public key and signature, then the body as it was signed. */
export function writeSignedPack(body: Uint8Array, key: Uint8Array, signature: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode(`${opening} ${toBase64url(key)} ${toBase64url(signature)}\n`);
  const file = new Uint8Array(line.length + body.length);
  file.set(line);
  file.set(body, line.length);
  return file;
}

/** Whether this browser checks Ed25519 (Chrome from 137, Firefox from 129); the key is one that it can read. */
async function importKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
  } catch {
    throw new Refusal('noCrypto');
  }
}

/**
 * The body of a file, once its signature holds. Nothing of it is parsed before.
 *
 * @param trusted The public key that the reader trusts, base64url.
 * @throws {Refusal} `notPack`, `newer`, `otherKey`, `signature`, `noCrypto`.
 */
export async function openSignedPack(file: Uint8Array, trusted: string): Promise<Uint8Array> {
  const start = new TextDecoder('latin1').decode(file.subarray(0, longestFirstLine));
  const [, format, key = '', signed = ''] = firstLine.exec(start) ?? [];
  if (format === undefined) throw new Refusal('notPack');
  if (Number(format) !== packFormat) throw new Refusal('newer');
  const publicKey = readPublicKey(key);
  const signature = fromBase64url(signed);
  const end = file.indexOf(10) + 1;
  if (!publicKey || signature?.length !== 64 || end !== opening.length + 132) throw new Refusal('notPack');
  if (key !== trusted) throw new Refusal('otherKey', await fingerprintOf(publicKey));
  const body = file.subarray(end);
  const holds = await crypto.subtle.verify(
    { name: 'Ed25519' },
    await importKey(publicKey),
    signature,
    signedMessage(body),
  );
  if (!holds) throw new Refusal('signature');
  return body;
}
