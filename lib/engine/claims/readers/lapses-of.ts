import { wordSet } from '../../word-set.ts';
import type { Medium, StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { otherObjects } from '../words/object-words.ts';
import { rankMentions } from './rank-mentions.ts';
import { readMedium } from './read-medium.ts';
import { readRegion } from './read-region.ts';

const making = wordSet(
  'filming filmed shoot shooting shoots shot cameras camera set wrap wraps wrapped production edit editing',
);
const ordering = wordSet(
  'renew renewed renewal renews order ordered commission commissioned cancel cancelled canceled greenlit',
  'future another whether',
);
const casting = wordSet('cast casting role roles audition auditions cameo recast');

/**
 * The states of a work that a stretch of text may speak of when it says that something is open, by its words, the
 * likeliest first. Whether the work came out is always one, unless it is about a trailer or the like.
 */
export function lapsesOf(view: SentenceView, page: PageView, clause: Clause, detector: string): StateClaim[] {
  const { first, last } = clause;
  const said = wordsOf(view.tokens, { first, last });
  const has = (set: ReadonlySet<string>) => said.some((word) => set.has(word));
  const mentions = rankMentions(page, view, clause, last);
  const region = readRegion(view, clause);
  const claim = (
    predicate: StateClaim['predicate'],
    topic: StateClaim['topic'],
    medium: Medium,
  ): StateClaim => ({
    kind: 'state',
    predicate,
    topic,
    detector,
    view,
    first,
    last,
    mentions,
    medium,
    ...(region && { region }),
  });
  return [
    ...(has(making)
      ? (['filming', 'not-filming', 'finishing'] as const).map((state) => claim(state, 'filming', 'screen'))
      : []),
    ...(has(casting) ? [claim('uncast', 'casting', 'screen')] : []),
    ...(has(ordering) ? [claim('undecided', 'renewal', 'screen')] : []),
    ...(has(otherObjects) ? [] : [claim('unreleased', 'release-date', readMedium(view, clause))]),
    claim('undecided', 'renewal', 'screen'),
  ];
}
