import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { releaseState } from '../readers/release-state.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { hasDateWords } from '../words/has-date-words.ts';
import { otherObjects } from '../words/object-words.ts';
import { negators } from '../words/time-words.ts';

/**
 * A day that was the news of the day, whichever it is: "season two has a date at last", "new date for volume five", "We have
 * a date!". What has one is still to come. Not who set it, which stays true: "the streamer has set the date of season two".
 */
export function hasDate(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined) return [];
  return view.clauses.flatMap((clause): Proposition[] => {
    const cue = findCues(view, clause.first, clause.last, hasDateWords).find((one) =>
      isOfWork(view, clause, one),
    );
    if (!cue || clauseHas(view, clause, otherObjects) || clauseHas(view, clause, pasts)) return [];
    if (clauseHas(view, clause, negators) || tellsStory(view, clause, page)) return [];
    const said = { predicate: 'awaited', detector: 'has-date' } as const;
    return [{ ...releaseState({ page, view, clause }, cue.first, said), implied: true }];
  });
}

const pasts = wordSet('had was were did');

/** How far from a cue its work may stand. */
const reach = 7;
/** Words of a remark that has no room for anybody else's day. */
const shortest = 8;
const ours = wordSet('we there it');

/** Whether it is the day of a work, named beside it, or of what the page is about: "We've a date!" */
function isOfWork(view: SentenceView, clause: Clause, { cue, first, last }: Cue): boolean {
  const isNamed = view.works.some(
    (work) =>
      (work.numbers.length > 0 || work.kind === 'film' || work.relation === 'next') &&
      (cue === 'for'
        ? work.first >= last && work.first - last <= reach
        : work.last <= first && work.first >= view.sentence.first && first - work.last <= reach),
  );
  const isShort = view.sentence.last - view.sentence.first <= shortest;
  return isNamed || (cue === 'have' && isShort && ours.has(view.tokens[clause.first]?.text ?? ''));
}
