import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { reasonOf } from '../command/reason-of.ts';
import { UsageError } from '../command/usage-error.ts';
import { claimsTally } from './report/claims-tally.ts';

const bytes = z.number().int().nonnegative();

const form = z.object({
  format: z.literal(1),
  /** The last line whose findings are written, counted from 1. */
  line: bytes,
  /** Length of the findings, and of the report's list of claims, up to that line. */
  output: bytes,
  claims: bytes,
  /** What must stay the same from run to run, or the halves would not belong together. */
  readOn: z.string(),
  signsOnly: z.boolean(),
  broken: bytes,
  tally: claimsTally,
});

/** How far an interrupted run had come: enough to go on as if it had not been interrupted. */
export type Checkpoint = z.infer<typeof form>;

/**
 * Reads a checkpoint.
 *
 * @returns `undefined` when there is none yet.
 * @throws {UsageError} When the file is no checkpoint.
 */
export function readCheckpoint(path: string): Checkpoint | undefined {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
  try {
    return form.parse(JSON.parse(content));
  } catch {
    throw new UsageError(`${path}: not a checkpoint of this command`);
  }
}

/** Writes a checkpoint, whole or not at all. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  writeFileSync(`${path}.new`, JSON.stringify(checkpoint));
  renameSync(`${path}.new`, path);
}
