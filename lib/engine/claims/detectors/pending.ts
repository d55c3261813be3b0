import { wordSet } from '../../word-set.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { isForeignClause } from '../readers/is-foreign-clause.ts';
import { awaitedAt, isOfOther, namesPart, type PendingPlace } from '../readers/pending-place.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { readPending } from '../readers/read-pending.ts';
import { tellsStory } from '../readers/tells-story.ts';
import { toBe } from '../readers/to-be.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { pendingCues } from '../words/pending-words.ts';

/** Without a cue or a day only "there will be a third" says that something is to come. */
const there = new Set(['there']);

/**
 * Something that is still to come when the page is written, said without a verb of release: "a third is on the
 * way", "due before Christmas", "the film is a week away", "a film will finish the story", "await the next season".
 */
export function pending(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const cues = findCues(view, clause.first, clause.last, pendingCues);
    const date = view.dates.find(({ first }) => first >= clause.first && first < clause.last);
    if (cues.length === 0 && !date && !clauseHas(view, clause, there)) return [];
    if (isForeignClause(view, clause, page) || tellsStory(view, clause, page)) return [];
    const place: PendingPlace = { view, page, clause, date };
    const isOther = isOfOther(place);
    // That a film is to end the story says most.
    cues.sort((one, other) => Number(other.cue === 'close') - Number(one.cue === 'close'));
    for (const cue of cues) {
      const claim = isOther && cue.cue !== 'wait' ? undefined : readPending(place, cue);
      if (claim) return [claim];
    }
    const claim = isOther ? undefined : (readToBe(place) ?? readAway(place));
    return claim ? [claim] : [];
  });
}

const guesses = wordSet('perhaps maybe possibly hopefully presumably');

/** "There will be a third"; "perhaps there'll be a third": nobody has said so, and nobody has ruled it out. */
function readToBe(place: PendingPlace): StateClaim | undefined {
  const { view, clause } = place;
  const at = toBe(view, clause);
  if (at === undefined) return undefined;
  const claim = awaitedAt(place, at);
  return {
    ...claim,
    mentions: claim.mentions.filter(({ mention }) => mention.first === at),
    ...(clauseHas(view, clause, guesses) && { predicate: 'undecided', topic: 'renewal' }),
  };
}

const parted = new Set(['away', 'off']);

/** "Season two is a week away" */
const readAway = (place: PendingPlace): StateClaim | undefined => {
  const { view, clause, date } = place;
  return date?.deictic && namesPart(view, clause) && parted.has(view.tokens[date.last - 1]?.text ?? '')
    ? awaitedAt(place, date.first)
    : undefined;
};
