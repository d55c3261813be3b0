import { Random } from './random.ts';
import type { FuzzCase, Target } from './target.ts';

/** The case of a target for a seed. */
export const caseOf = (target: Target, seed: number): unknown => target.make(new Random(seed));

/** Tries one input. @returns What is wrong, or `undefined`. */
export function tryInput(target: Target, input: unknown): string | undefined {
  try {
    target.check(input);
    return undefined;
  } catch (error) {
    // Without the stack: a case is kept for good, and the paths in one are those of somebody's machine.
    return String(error);
  }
}

/**
 * Tries case after case, each target in turn, seed by seed.
 *
 * @param before Called before each case: should it never end, this is where.
 * @param goesOn Asked before each seed.
 */
export function* runCases(
  targets: readonly Target[],
  firstSeed: number,
  before: (target: string, seed: number) => void,
  goesOn: () => boolean,
): Generator<FuzzCase | undefined> {
  for (let seed = firstSeed; goesOn(); seed += 1) {
    for (const target of targets) {
      before(target.name, seed);
      const input = caseOf(target, seed);
      const problem = tryInput(target, input);
      yield problem === undefined ? undefined : { target: target.name, seed, problem, input };
    }
  }
}
