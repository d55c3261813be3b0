import { checkAge, type Newest } from './check-age.ts';
import { type BundledPack, type Learned, readBody } from './read-body.ts';
import type { PackBody } from './schema/refreshed-pack.ts';
import { openSignedPack } from './signed-pack.ts';

/** What a file is measured by before it is taken. */
export interface Measure {
  /** The key that the reader trusts, base64url. */
  readonly key: string;
  readonly newest: Newest;
  readonly bundled: BundledPack;
  readonly learned: Learned;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Everything that a file must pass, in order: its signature before a byte of it is parsed, then its content, then
 * its age.
 *
 * @throws {Refusal} Why it is not taken.
 */
export async function takePack(file: Uint8Array, measure: Measure): Promise<PackBody> {
  const body = readBody(await openSignedPack(file, measure.key), measure.bundled, measure.learned);
  checkAge(body, measure.newest, measure.now);
  return body;
}
