import type { Medium, RankedMention } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';

/** What all propositions of the detector `release` have in common, whatever they say of a work's coming out. */
export const releaseBase = (
  view: SentenceView,
  { first, last }: Clause,
  mentions: readonly RankedMention[],
  medium: Medium,
) => ({ topic: 'release-date' as const, detector: 'release', view, first, last, mentions, medium });
