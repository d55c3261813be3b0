import type { Proposition } from '../proposition.ts';
import { leaning } from '../readers/expand-mention.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';

/** One of these has to stand in the sentence. */
export const latestWords = ['latest', 'newest', 'recent'];

const trigger = / (?:latest|newest|most recent) /;
const be =
  / (?:is|was|'s|remains|being) (?:still |now |also |currently )*(?:the |our |its |their |her |his )?(?:latest|newest|most recent) /;
const apposition =
  / (?:and|,) (?:the |its )?(?:latest|newest|most recent) (?:of |in the |volume |book |season |series |instal+ment |one |, |\. )/;
const things =
  / (?:latest|newest|most recent) (?:of (?:the|these|those|them)|in the|volume|book|season|series|instal+ment|one|outing|chapter|run|addition|comic|graphic novel|part|, |\. )/;

/** "The fifth is the most recent of the books", "it is the latest season": a newer one may have come out since. */
export function latest(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !trigger.test(view.plain)) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const plain = plainText(view.tokens, clause);
    if (!(trigger.test(plain) && things.test(plain))) return [];
    const isSaid = be.test(plain);
    const at = clause.first + plain.slice(0, plain.search(trigger)).trim().split(' ').length;
    const all = rankMentions(page, view, clause, at);
    const ranked = all.filter(
      ({ mention, via }) =>
        mention.numbers.length === 1 &&
        (mention.kind === 'season' || mention.kind === 'volume' || mention.kind === 'part') &&
        (via === 'clause' || isCarried(plain)),
    );
    const [named] = ranked;
    const own = ranked.some(({ via }) => via === 'clause');
    if (!named || !(isSaid || (own && apposition.test(plain)))) return [];
    return [
      {
        kind: 'latest',
        topic: 'release-date',
        detector: 'latest',
        view,
        first: clause.first,
        last: clause.last,
        mentions: ranked,
        leans: leaning(all, named.mention),
      },
    ];
  });
}

const isCarried = (plain: string) => /^ (?:["'(] )?(?:it|this|that|which) /.test(plain);
