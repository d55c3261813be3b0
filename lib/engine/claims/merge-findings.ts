import type { ClaimFinding, Verdict } from '../types.ts';

const weight: Readonly<Record<Verdict, number>> = { wrong: 2, outdated: 1, current: 0 };

/**
 * One finding for one statement: of findings that share text and decide by the same fact, or say the same of the
 * same topic, the gravest is kept, then the surest.
 */
export function mergeFindings(findings: readonly ClaimFinding[]): ClaimFinding[] {
  const ranked = [...findings].sort(
    (one, other) => weight[other.verdict] - weight[one.verdict] || other.confidence - one.confidence,
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
