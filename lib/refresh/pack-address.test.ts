import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { readPackAddress } from './pack-address.ts';
import { fingerprintOf, readPublicKey } from './public-key.ts';

const key = toBase64url(new Uint8Array(32).fill(7));

it.each([
  [`https://pack.example/a/b.pack#${key}`, 'https://pack.example/a/b.pack'],
  [`  https://pack.example:8443/?a=b#${key}\n`, 'https://pack.example:8443/?a=b'],
  [`http://localhost:8080/pack#${key}`, 'http://localhost:8080/pack'],
  [`http://127.0.0.1/pack#${key}`, 'http://127.0.0.1/pack'],
])('reads %s', (given, url) => {
  expect(readPackAddress(given)).toEqual({ url, key });
});

it.each([
  ['', 'not an address'],
  ['pack.example/pack', 'not an address'],
  [`https://me:secret@pack.example/#${key}`, 'not an address'],
  [`http://pack.example/#${key}`, 'not https'],
  [`http://localhost.pack.example/#${key}`, 'not https'],
  [`javascript:alert(1)#${key}`, 'not https'],
  [`file:///etc/passwd#${key}`, 'not https'],
  ['https://pack.example/', 'no key'],
  [`https://pack.example/#${key.slice(1)}`, 'no key'],
  [`https://pack.example/#${key}A`, 'no key'],
])('says what is wrong with "%s"', (given, fault) => {
  expect(readPackAddress(given)).toBe(fault);
});

const anyAddress = fc.webUrl({ validSchemes: ['http', 'https', 'ftp'], withQueryParameters: true });

it('takes nothing but secure addresses, and each of them whole', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const isSecure = address.startsWith('https:');
      const url = new URL(address).href;
      expect(readPackAddress(`${address}#${key}`)).toEqual(isSecure ? { url, key } : 'not https');
    }),
  );
});

it('says of any other text that it is none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readPackAddress(text)).toMatch(/^no/);
    }),
  );
});

it('writes bytes as base64url in one way only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
  expect(fromBase64url('AB')).toBeUndefined();
  expect(fromBase64url('A')).toBeUndefined();
  expect(fromBase64url('AA=')).toBeUndefined();
});

it('tells keys apart by their fingerprints', async () => {
  const [one, other] = [readPublicKey(key), readPublicKey(`C${key.slice(1)}`)];
  if (!one || !other) throw new Error('no keys');
  expect(await fingerprintOf(one)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
});
