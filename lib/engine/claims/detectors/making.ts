import { wordSet } from '../../word-set.ts';
import type { Proposition, RankedMention } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { makingWords } from '../words/making-words.ts';

/** One of these has to be said in the sentence. */
export const makingSignals = makingWords.signal();

/**
 * A volume that is still being made or has just been finished: "the sixth volume is half drawn", "the as
 * yet unfinished sixth novel". The timeline knows whether it was out: then somebody else's is meant.
 */
export function making(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const cues = findCues(view, clause.first, clause.last, makingWords);
    const mentions = cues.flatMap((cue) => unmade(view, page, clause, cue) ?? []);
    const from = Math.max(clause.first, (cues[0]?.first ?? clause.first) - nearBefore);
    if (clauseHas(view, { first: from, last: clause.last }, pasts)) return [];
    if (mentions.length === 0 || tellsStory(view, clause, page)) return [];
    return [
      {
        kind: 'state',
        predicate: 'unreleased',
        topic: 'publication-date',
        detector: 'making',
        view,
        first: clause.first,
        last: clause.last,
        mentions,
        medium: 'book',
      },
    ];
  });
}

const pasts = wordSet('was were had used');
/** How far before a state a verb may stand that puts it in the past. */
const nearBefore = 8;

/** How far a state may stand behind its volume, and before it. */
const farBehind = 7;
const farBefore = 2;

/** The volumes of which a cue says that they are being made. */
function unmade(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  cue: Cue,
): readonly RankedMention[] | undefined {
  const ranked = rankMentions(page, view, clause, cue.first);
  const volumes = ranked.filter(isOneVolume);
  const [nearest] = volumes;
  if (!nearest || (nearest.via !== 'clause' && nearest.via !== 'sentence')) return undefined;
  const { first, last } = nearest.mention;
  const isBehind = cue.first >= last && cue.first - last <= farBehind;
  const isBefore = first >= cue.last && first - cue.last <= farBefore;
  if (cue.cue === 'half') return isBehind || isBefore ? volumes : undefined;
  // What somebody has read is finished too: said by an undated page it may be that.
  return isBehind && cue.first - last <= 1 && page.published !== undefined ? volumes : undefined;
}

/** A single volume: named by its number, or as the next or last. */
const isOneVolume = ({ mention }: RankedMention) =>
  (mention.kind === 'volume' || mention.kind === 'part') &&
  (mention.numbers.length === 1 ||
    (mention.kind === 'volume' && (mention.relation === 'next' || mention.relation === 'last')));
