import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../word-set.ts';
import type { MomentClaim, Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { Fact } from '../timeline/compiled-timeline.ts';
import { factsOf, factsWith } from '../timeline/prepare-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { awardKeys } from '../words/award-keys.ts';
import { endingWords } from '../words/ending-words.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { openPrizes, prizeSignals, prizeWords } from '../words/prize-words.ts';
import { releaseWords } from '../words/release-words.ts';

const past = wordSet('was were had won lost when');

/** One of these has to be said in the sentence, or one of the words has to stand in it. */
export const momentsSignals = prizeSignals | endingWords.signal();
export const momentsKeys = ['trailer'];

/**
 * Things that happened once, with the one day that the sentence gives them: "won the Golden Reed in 2024", "the
 * first trailer came out on 3 March", "the webcomic ended in 2023"; and a prize that is still open: "is up for the
 * Golden Reed". Not a prize that was lost, nor a trailer of a work that is not named.
 */
export function moments(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return [...prizes(view, page), ...trailers(view, page), ...endings(view, page)];
}

const claimOf = (view: SentenceView, fact: Fact, what: MomentClaim['what'], isOpen = false): MomentClaim => ({
  kind: 'moment',
  topic: what === 'won' ? 'award' : 'other',
  detector: 'moments',
  view,
  first: view.sentence.first,
  last: view.sentence.last,
  fact: fact.id,
  what,
  isOpen,
  dates: view.dates.filter(({ meaning }) => meaning.kind === 'absolute'),
});

function prizes(view: SentenceView, page: PageView): MomentClaim[] {
  if (!clauseHas(view, view.sentence, page.pack.timeline.awardWords)) return [];
  const cues = findCues(view, view.sentence.first, view.sentence.last, prizeWords);
  const isWon = cues.some(({ cue }) => cue === 'won' || cue === 'given');
  const isOpen = findSequences(cues, openPrizes).length > 0 && !clauseHas(view, view.sentence, past);
  if (!isWon && !isOpen) return [];
  const { people } = page.pack.names;
  const isMeant = ({ person }: Mention, id: string) => people[person]?.id === id;
  const named = factsWith(page.pack.timeline, 'award').filter(({ periods }) =>
    awardKeys(periods.at(-1)?.value.award ?? '').some((key) =>
      clauseHas(view, view.sentence, new Set([key, `${key}s`])),
    ),
  );
  const own = named.filter(({ subject }) => view.mentions.some((mention) => isMeant(mention, subject)));
  const [fact] = own.length > 0 ? own : named.filter(({ subject }) => page.pack.works.byId.has(subject));
  if (!fact) return [];
  if (isOpen) return [claimOf(view, fact, 'won', true)];
  const claim = claimOf(view, fact, 'won');
  return claim.dates.length === 1 ? [claim] : [];
}

function trailers(view: SentenceView, page: PageView): MomentClaim[] {
  let at = view.sentence.first;
  while (at < view.sentence.last && view.tokens[at]?.text !== 'trailer') at += 1;
  if (at === view.sentence.last) return [];
  const isOut = findCues(view, at, view.sentence.last, releaseWords).some(
    ({ cue, form }) => cue === 'out' && (form === 'past' || form === 'participle'),
  );
  const work = rankMentions(page, view, view.sentence, at).find(
    ({ mention, via }) => via === 'clause' && mention.works.length === 1,
  )?.mention.works[0];
  const seasons = page.pack.works.byKind.get('season') ?? [];
  const id = seasons.some((one) => one.id === work) ? work : seasons.find(({ number }) => number === 1)?.id;
  const isFirst = view.tokens[at - 1]?.text === 'first';
  const fact = factsOf(page.pack.timeline, 'trailer', id ?? '')[0];
  if (!isOut || !fact || (id !== work && !isFirst)) return [];
  const claim = claimOf(view, fact, 'released');
  return claim.dates.length === 1 ? [claim] : [];
}

/** How far behind its work an end may be told. */
const endingReach = 4;
const endingKinds: ReadonlySet<string> = new Set(['show', 'webcomic', 'book-series']);

function endings(view: SentenceView, page: PageView): MomentClaim[] {
  const mention = view.works.find(({ kind }) => endingKinds.has(kind));
  if (!mention) return [];
  const cues = findCues(view, view.sentence.first, view.sentence.last, endingWords);
  const end = cues.find(({ cue }) => cue === 'axed') ?? cues[0];
  if (!end) return [];
  const id = mention.works[0] ?? page.pack.works.byKind.get(mention.kind as 'show')?.[0]?.id;
  const fact = factsOf(page.pack.timeline, 'status', id ?? '')[0];
  // What ends has to come first: "the show was cancelled", not "he ended the show".
  const gap = end.first - mention.last;
  if (!fact || gap < 0 || gap > endingReach) return [];
  const claim = claimOf(view, fact, 'ended');
  return end.cue === 'axed' || claim.dates.length === 1 ? [claim] : [];
}
