import type { Proposition } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import { rankMentions } from './rank-mentions.ts';

/** "since its debut on 22 April", "its premiere in May 2022": a noun with a day. */
export function sinceDebut(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  cues: readonly Cue[],
): Proposition | undefined {
  const { tokens } = view;
  const noun = cues.find(
    ({ cue, first }) =>
      cue === 'noun' && /^(?:debut|premiere|launch|release|publication)$/.test(tokens[first]?.text ?? ''),
  );
  if (!noun || !['its', "'s"].includes(tokens[noun.first - 1]?.text ?? '')) return undefined;
  const date = view.dates.find(
    ({ first, meaning }) => first > noun.first && first - noun.last <= 2 && meaning.kind === 'absolute',
  );
  if (!date || !['on', 'in', 'back'].includes(tokens[noun.last]?.text ?? '')) return undefined;
  const mentions = rankMentions(page, view, clause, noun.first).map((ranked) => ({
    ...ranked,
    via: 'clause' as const,
  }));
  return {
    kind: 'dated',
    event: 'release',
    topic: 'release-date',
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: 'any',
    cueAt: mentions[0]?.mention.last ?? noun.first,
    dates: [date],
    looks: 'back',
    detector: 'release',
  };
}
