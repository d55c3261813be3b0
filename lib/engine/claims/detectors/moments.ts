import type { Mention } from '../../mentions/mention.ts';
import type { MomentClaim, Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { Fact } from '../timeline/compiled-timeline.ts';
import { factsOf, factsWith } from '../timeline/prepare-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { awardKeys } from '../words/award-keys.ts';
import { findCues } from '../words/find-cues.ts';
import { releaseWords } from '../words/release-words.ts';

const won =
  / (?:won|wins|win|winning|took home|picked up|bagged|scooped|collected|landed|received|was given|was awarded|were awarded|handed) /;
const open =
  / (?:(?:is|are|'s|'re|been|stands?) (?:\w+ )?(?:nominated|shortlisted|longlisted|up for|in the running|in contention)|(?:has|have) (?:\w+ )?(?:nominations?|nods?)|up for) /;
const past = / (?:was|were|had|won|lost|when) /;
const ends = / (?:ended|finished|concluded|came to an end|was wound up|closed) /;
const axed = / (?:was|has been|'s been|got) (?:cancel+ed|axed|scrapped|dropped) /;

/** One of these has to stand in the sentence. */
export const momentWords = [
  ...'won wins win winning took picked bagged scooped collected landed received given awarded handed'.split(
    ' ',
  ),
  ...'nominated shortlisted longlisted up running contention nomination nominations nod nods trailer'.split(
    ' ',
  ),
  ...'ended finished concluded came wound closed canceled cancelled axed scrapped dropped'.split(' '),
];

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
  const isWon = won.test(view.plain);
  const isOpen = open.test(view.plain) && !past.test(view.plain);
  if (!isWon && !isOpen) return [];
  const { people } = page.pack.names;
  const isMeant = ({ person }: Mention, id: string) => people[person]?.id === id;
  const named = factsWith(page.pack.timeline, 'award').filter(({ periods }) =>
    awardKeys(periods.at(-1)?.value.award ?? '').some((key) => new RegExp(` ${key}s? `).test(view.plain)),
  );
  const own = named.filter(({ subject }) => view.mentions.some((mention) => isMeant(mention, subject)));
  const [fact] = own.length > 0 ? own : named.filter(({ subject }) => page.pack.works.byId.has(subject));
  if (!fact) return [];
  if (isOpen) return [claimOf(view, fact, 'won', true)];
  const claim = claimOf(view, fact, 'won');
  return claim.dates.length === 1 ? [claim] : [];
}

function trailers(view: SentenceView, page: PageView): MomentClaim[] {
  if (!view.plain.includes(' trailer ')) return [];
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
  const isFirst = / first trailer /.test(view.plain);
  const fact = factsOf(page.pack.timeline, 'trailer', id ?? '')[0];
  if (!isOut || !fact || (id !== work && !isFirst)) return [];
  const claim = claimOf(view, fact, 'released');
  return claim.dates.length === 1 ? [claim] : [];
}

const endingKinds: ReadonlySet<string> = new Set(['show', 'webcomic', 'book-series']);

function endings(view: SentenceView, page: PageView): MomentClaim[] {
  const mention = view.works.find(({ kind }) => endingKinds.has(kind));
  if (!mention) return [];
  const isAxed = axed.test(view.plain);
  if (!isAxed && !ends.test(view.plain)) return [];
  const id = mention.works[0] ?? page.pack.works.byKind.get(mention.kind as 'show')?.[0]?.id;
  const fact = factsOf(page.pack.timeline, 'status', id ?? '')[0];
  // What ends has to come first: "the show was cancelled", not "he ended the show".
  const verb = view.plain.search(isAxed ? axed : ends);
  const name = view.plain.indexOf(` ${view.tokens[mention.last - 1]?.text} `);
  if (!fact || name > verb || verb - name > 24) return [];
  const claim = claimOf(view, fact, 'ended');
  return isAxed || claim.dates.length === 1 ? [claim] : [];
}
