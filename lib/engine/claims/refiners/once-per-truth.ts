import type { ClaimFinding } from '../../types.ts';
import { gravity } from './gravity.ts';

/**
 * A sentence that would be told the same truth twice ("no day has been named, and filming has not begun": it came out
 * in 2027) is told it once: on the graver, then the surer of its statements, then the first.
 *
 * @param findings Those of one sentence, in the order of their detectors.
 */
export function oncePerTruth(findings: readonly ClaimFinding[]): ClaimFinding[] {
  return findings.filter((one, at) =>
    findings.every(
      (other, place) =>
        other === one ||
        other.truth.text !== one.truth.text ||
        rank(other) < rank(one) ||
        (rank(other) === rank(one) && place > at),
    ),
  );
}

/** A graver verdict outweighs any confidence, which is 1 at most. */
const rank = ({ verdict, confidence }: ClaimFinding) => gravity[verdict] + confidence;
