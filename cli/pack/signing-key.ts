import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { reasonOf } from '../command/reason-of.ts';
import { UsageError } from '../command/usage-error.ts';

/**
 * Makes an Ed25519 key and writes it into a new file (PKCS #8, PEM) that only its owner may read.
 *
 * @param root The project's folder: a private key does not belong there, where it would be published with the rest.
 * @throws {UsageError} When the file lies there, exists or cannot be written; named in each.
 */
export function makeSigningKey(file: string, root: string): KeyObject {
  const place = relative(root, resolve(file));
  if (!place.startsWith('..')) throw new UsageError(`${file}: a private key must not lie in the project`);
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  return privateKey;
}

/** Reads a private key. @throws {UsageError} When the file cannot be read or holds no Ed25519 key. */
export function readSigningKey(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new UsageError(`${file}: a key for ${key.asymmetricKeyType}, not for ed25519`);
  return key;
}

/** The public half, as readers are given it: 43 letters and digits (base64url). */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'jwk' }).x ?? '';
}
