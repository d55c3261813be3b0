import { readPublicKey } from './public-key.ts';

/** Where a publisher's pack lies, and by which key it is known. */
export interface PackAddress {
  /** Without the key: what is asked for. */
  readonly url: string;
  /** The publisher's public key, base64url. */
  readonly key: string;
}

/** What is wrong with an address that a reader has given. */
export type AddressFault = 'not an address' | 'not https' | 'no key';

const isThisMachine = (host: string) => host === 'localhost' || host === '127.0.0.1';

/**
 * Reads an address as a publisher hands it out: `https://host/file#key`. Plain http is for this machine alone. The
 * key stands in the fragment, which a browser sends to nobody.
 */
export function readPackAddress(text: string): PackAddress | AddressFault {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return 'not an address';
  const url = new URL(trimmed);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname));
  if (!isSafe) return 'not https';
  if (url.username !== '' || url.password !== '') return 'not an address';
  const key = url.hash.slice(1);
  if (!readPublicKey(key)) return 'no key';
  url.hash = '';
  return { url: url.href, key };
}
