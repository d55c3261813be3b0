import type { ClaimFinding } from '../../types.ts';
import { gravity } from './gravity.ts';

/**
 * One finding for one statement: of findings that overlap and were decided by the same fact, or are of the same
 * topic, the gravest is kept, then the surest, then the first. A finding that all is well gives way to any other.
 *
 * @param findings Those of a page, in any order, which is kept.
 */
export function mergeFindings(findings: readonly ClaimFinding[]): ClaimFinding[] {
  const ranked = [...findings].sort(
    (one, other) => gravity[other.verdict] - gravity[one.verdict] || other.confidence - one.confidence,
  );
  const byBlock = new Map<number, ClaimFinding[]>();
  for (const finding of ranked) {
    const kept = byBlock.get(finding.block) ?? [];
    const isSame = (other: ClaimFinding) =>
      finding.start < other.end &&
      other.start < finding.end &&
      (other.fact === finding.fact || other.topic === finding.topic || finding.verdict === 'current');
    if (!kept.some(isSame)) byBlock.set(finding.block, [...kept, finding]);
  }
  return findings.filter((finding) => byBlock.get(finding.block)?.includes(finding));
}
