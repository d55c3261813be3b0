import type { StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { rankMentions } from './rank-mentions.ts';
import { readMedium } from './read-medium.ts';
import { readRegion } from './read-region.ts';

/** What a clause says of the release of whatever works may be meant at a token: "season two has no date yet". */
export function releaseState(
  { page, view, clause }: { readonly page: PageView; readonly view: SentenceView; readonly clause: Clause },
  at: number,
  said: Pick<StateClaim, 'predicate' | 'detector'>,
): StateClaim {
  const region = readRegion(view, clause);
  return {
    kind: 'state',
    topic: 'release-date',
    ...said,
    view,
    first: clause.first,
    last: clause.last,
    mentions: rankMentions(page, view, clause, at),
    medium: readMedium(view, clause),
    ...(region && { region }),
  };
}
