import { mostBytes } from '../../lib/refresh/fetch-pack.ts';
import { fingerprintOf, readPublicKey } from '../../lib/refresh/public-key.ts';
import { Refusal } from '../../lib/refresh/refusal.ts';
import { type Measure, takePack } from '../../lib/refresh/take-pack.ts';
import { UsageError } from '../command/usage-error.ts';
import { refusalInWords } from './refusal-in-words.ts';

/**
 * Checks a file as a reader's browser does.
 *
 * @param name Of the file, for errors.
 * @returns What it is, line by line.
 * @throws {UsageError} Naming file, key and what is wrong.
 */
export async function verifyPack(name: string, file: Uint8Array, measure: Measure): Promise<string> {
  const key = readPublicKey(measure.key);
  if (!key) throw new UsageError(`--public-key ${measure.key}: not 43 letters and digits of a public key`);
  try {
    if (file.length > mostBytes) throw new Refusal('large', String(mostBytes / (1024 * 1024)));
    const { issued, pack } = await takePack(file, measure);
    return [
      `pack         ${pack.title}, facts checked on ${pack.checkedOn}`,
      `signed       ${issued}`,
      `holds        ${pack.story.events.length} events, ${pack.timeline.facts.length} facts, ${file.length} bytes`,
      `public key   ${measure.key}`,
      `fingerprint  ${await fingerprintOf(key)}`,
    ].join('\n');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`${name}: refused by the key ${measure.key}. ${refusalInWords(error)}`);
  }
}
