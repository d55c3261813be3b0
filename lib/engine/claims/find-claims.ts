import type { PreparedPack } from '../prepare.ts';
import type { ReadPage } from '../spoilers/read-page.ts';
import type { ClaimFinding, Day, Relevance } from '../types.ts';
import type { Days } from './judges/judged.ts';
import type { Judged } from './judges/verdict.ts';
import { lapsingOf } from './learned/lapsing.ts';
import { mergeFindings } from './merge-findings.ts';
import { viewPage } from './page-view.ts';
import { detectors, judge, refine } from './pipeline.ts';
import type { Proposition } from './proposition.ts';

/**
 * Finds the checkable statements about production and publication and judges each for the day of reading. A
 * page that is not about the work makes none.
 */
export function findClaims(
  read: ReadPage,
  { about }: Relevance,
  pack: PreparedPack,
  readOn: Day,
): ClaimFinding[] {
  if (!about) return [];
  const page = viewPage(read, pack);
  const days: Days = { published: read.context.published, readOn };
  const found: ClaimFinding[] = [];
  const lapsing = lapsingOf(page);
  for (const view of page.sentences) {
    const before = found.length;
    for (const detector of detectors) {
      for (const claim of refine(detector(view, page))) {
        const judged = judge(claim, pack, days);
        if (judged) found.push(toFinding(claim, judged));
      }
    }
    // What no detector can read.
    if (found.slice(before).some(({ verdict }) => verdict !== 'current')) continue;
    const learned = lapsing.get(view.place);
    for (const claim of learned ? refine([learned]) : []) {
      const judged = judge(claim, pack, days);
      if (judged) found.push(toFinding(claim, judged));
    }
  }
  return mergeFindings(found);
}

function toFinding(claim: Proposition, said: Judged): ClaimFinding {
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
