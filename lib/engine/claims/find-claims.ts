import type { PreparedPack } from '../prepare.ts';
import type { ReadPage } from '../reading/read-page.ts';
import type { ClaimFinding, Day, Relevance } from '../types.ts';
import type { Days } from './judges/judged.ts';
import type { Judged } from './judges/verdict.ts';
import { lapsingOf } from './learned/lapsing.ts';
import { hearingOf, type Listener } from './listeners.ts';
import { mergeFindings } from './merge-findings.ts';
import { judge, listeners, refine } from './pipeline.ts';
import type { Proposition } from './proposition.ts';
import { viewPage } from './view/page-view.ts';

/** A page is corrected where it is twice as likely to be about the work as not: a note on somebody else's news is wrong. */
const likelyAbout = 2 / 3;

/** Which detectors have words in a sentence. */
const hearing = hearingOf(listeners);

/** What no detector can read is guessed at only where the page is hardly about anything else. */
const surelyAbout = 0.9;

/**
 * Finds the checkable statements about production and publication and judges each for the day of reading. A
 * page that is not clearly about the work makes none.
 */
export function findClaims(
  read: ReadPage,
  { confidence }: Relevance,
  pack: PreparedPack,
  readOn: Day,
): ClaimFinding[] {
  if (confidence < likelyAbout) return [];
  const page = viewPage(read, pack);
  const days: Days = { published: read.context.published, readOn };
  const found: ClaimFinding[] = [];
  const decide = (claims: readonly Proposition[], findings: ClaimFinding[]) => {
    if (claims.length === 0) return;
    for (const claim of refine(claims)) {
      const judged = judge(claim, pack, days);
      if (judged) findings.push(toFinding(claim, judged));
    }
  };
  const lapsing = confidence >= surelyAbout ? lapsingOf(page) : undefined;
  for (const view of page.sentences) {
    const read: ClaimFinding[] = [];
    const heard = hearing(view);
    for (let place = 0; place < listeners.length; place += 1)
      if ((heard >> place) & 1) decide((listeners[place] as Listener).detector(view, page), read);
    found.push(...oncePerTruth(read));
    // What no detector can read.
    if (read.some(({ verdict }) => verdict !== 'current')) continue;
    const learned = lapsing?.get(view.place);
    if (learned) decide([learned], found);
  }
  return mergeFindings(found);
}

/** A sentence that is told the same truth twice is told it once: on the graver, surer of its statements. */
function oncePerTruth(findings: readonly ClaimFinding[]): ClaimFinding[] {
  const gravity = ({ verdict, confidence }: ClaimFinding) =>
    (verdict === 'wrong' ? 2 : verdict === 'outdated' ? 1 : 0) + confidence;
  return findings.filter((one, at) =>
    findings.every(
      (other, place) =>
        other === one ||
        other.truth.text !== one.truth.text ||
        gravity(other) < gravity(one) ||
        (gravity(other) === gravity(one) && place > at),
    ),
  );
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
