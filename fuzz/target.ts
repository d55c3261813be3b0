import type { Random } from './random.ts';

/** Something that reads what others write. */
export interface Target {
  readonly name: string;
  /** Makes the input of one case: a JSON value, the same for the same random numbers. */
  make(random: Random): unknown;
  /** @throws {Error} When an input is not borne as promised. */
  check(input: unknown): void;
}

/** A case that failed, as it is saved. */
export interface FuzzCase {
  readonly target: string;
  readonly seed: number;
  readonly problem: string;
  readonly input: unknown;
}

/** @throws {Error} With the promise that was broken. */
export function promise(kept: boolean, what: string): asserts kept {
  if (!kept) throw new Error(`not kept: ${what}`);
}

/**
 * Runs a piece of work and demands that it takes time in proportion to its input. Time of the processor, not of
 * the clock: others may be at work.
 *
 * @param size Of the input, in characters.
 * @param startMs What the smallest input may take.
 */
export function inProportion<Result>(size: number, work: () => Result, startMs = 3000): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  promise(ms < startMs + size * 0.2, `${size} characters in proportion: ${ms.toFixed(0)} ms`);
  return result;
}
