import { fromBase64url } from './base64url.ts';

/** A publisher's Ed25519 key (RFC 8032): 32 bytes. `undefined` when the text is not base64url of that many. */
export function readPublicKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64url(text);
  return bytes?.length === 32 ? bytes : undefined;
}

/** What two people compare to know that they mean the same key: the first 16 bytes of its SHA-256, in hex. */
export async function fingerprintOf(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key)).slice(0, 16);
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/g) ?? []).join(' ');
}
