import type { ClaimFinding } from '../types.ts';
import type { Judged } from './judges/verdict.ts';
import type { Proposition } from './proposition.ts';

/** A proposition and what its judge says as a finding: its tokens become a stretch of its block's text. */
export function toFinding(claim: Proposition, said: Judged): ClaimFinding {
  const { view } = claim;
  const first = view.tokens[claim.first];
  const last = view.tokens[claim.last - 1];
  return {
    type: 'claim',
    block: view.block,
    start: first?.start ?? view.sentence.start,
    end: last?.end ?? view.sentence.end,
    topic: said.topic ?? claim.topic,
    verdict: said.verdict,
    fact: said.fact,
    truth: {
      text: said.text,
      ...(said.reveal !== undefined && { reveal: said.reveal }),
      ...(said.safe !== undefined && { safeText: said.safe }),
    },
    ...(said.since !== undefined && { since: said.since.slice(0, 10) }),
    sources: said.sources,
    trueWhenWritten: said.trueWhenWritten,
    confidence: said.confidence,
    why: [{ what: claim.detector, weight: said.confidence }],
  };
}
