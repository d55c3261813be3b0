import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { leaning } from '../readers/expand-mention.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { latestTable } from '../words/latest-words.ts';

/** "The fifth is the most recent of the books", "it is the latest season": a newer one may have come out since. */
export function latest(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const cues = findCues(view, clause.first, clause.last, latestTable);
    const { first, last } = clause;
    const base = { kind: 'latest', topic: 'release-date', detector: 'latest', view, first, last } as const;
    const running = runningSeason(view, clause, cues);
    if (running)
      return [{ ...base, mentions: [{ mention: running, via: 'clause' }], leans: 'season', isRunning: true }];
    const at = cues.find(({ cue }) => cue === 'latest')?.first;
    if (at === undefined || !cues.some((one) => one.cue === 'latest' && hasThing(view, one, cues))) return [];
    const isSaid = findSequences(cues, [['is', 'small*', 'own*', 'latest']]).length > 0;
    const all = rankMentions(page, view, clause, at);
    const ranked = all.filter(
      ({ mention, via }) =>
        mention.numbers.length === 1 &&
        (mention.kind === 'season' || mention.kind === 'volume' || mention.kind === 'part') &&
        (via === 'clause' || isCarried(view, clause)),
    );
    const [named] = ranked;
    const own = ranked.some(({ via }) => via === 'clause');
    if (!named || !(isSaid || (own && isApposition(view, cues)))) return [];
    return [{ ...base, mentions: ranked, leans: leaning(all, named.mention) }];
  });
}

/** "now in its third season", "currently into a second series": of a show that is at it on the page's day. */
const runningSeason = ({ works }: SentenceView, { first, last }: Clause, cues: readonly Cue[]) =>
  works.find(
    (mention) =>
      mention.kind === 'season' &&
      mention.numbers.length === 1 &&
      mention.first >= first &&
      mention.first < last &&
      cues.some(({ cue, last: end }) => cue === 'at-it' && end === mention.first),
  );

/** "the latest volume", "the latest of the books", "the latest, which …" */
const hasThing = ({ tokens }: SentenceView, { last }: Cue, cues: readonly Cue[]) =>
  cues.some(({ cue, first }) => cue === 'thing' && first === last) || ends.has(tokens[last]?.text ?? '');
const ends = new Set([',', '.']);

/** "the fifth and latest volume", "the fifth, its newest" */
const isApposition = (view: SentenceView, cues: readonly Cue[]) =>
  findSequences(cues, [['link', 'own*', 'latest']]).some((found) =>
    hasThing(view, found.at(-1) as Cue, cues),
  );

const pronouns = wordSet('it this that which');
const quotes = wordSet('" \' (');

/** "It is the latest": said of what was named before. */
const isCarried = ({ tokens }: SentenceView, { first }: Clause) =>
  pronouns.has(tokens[quotes.has(tokens[first]?.text ?? '') ? first + 1 : first]?.text ?? '');
