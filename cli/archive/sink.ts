import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { UsageError } from '../command/usage-error.ts';

/** Where text goes, no faster than it is taken. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Bytes that the place holds. */
  bytes(): number;
  close(): Promise<void>;
}

/** Writes to a pipe or a terminal. */
export function streamSink(stream: Writable): Sink {
  let bytes = 0;
  return {
    async write(text) {
      bytes += Buffer.byteLength(text);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    bytes: () => bytes,
    close: async () => undefined,
  };
}

/**
 * Writes to a file, after the first `keep` bytes of what stands there; the rest is cut off.
 *
 * @throws {UsageError} When the file cannot be written, now or later, or is shorter than what should be kept.
 */
export async function fileSink(path: string, keep: number): Promise<Sink> {
  const file = await open(path, keep === 0 ? 'w' : 'r+').catch((error: Error) => {
    throw new UsageError(error.message);
  });
  const { size } = await file.stat();
  if (size < keep) {
    await file.close();
    throw new UsageError(`${path}: ${size} bytes, but the checkpoint is of the first ${keep}`);
  }
  await file.truncate(keep);
  let bytes = keep;
  return {
    async write(text) {
      let rest = Buffer.from(text);
      while (rest.length > 0) {
        const { bytesWritten } = await file.write(rest, 0, rest.length, bytes).catch((error: Error) => {
          throw new UsageError(`${path}: ${error.message}`);
        });
        bytes += bytesWritten;
        rest = rest.subarray(bytesWritten);
      }
    },
    bytes: () => bytes,
    close: () => file.close(),
  };
}
