import type { Proposition } from '../proposition.ts';
import { isForeignClause } from '../readers/is-foreign-clause.ts';
import { readRelease } from '../readers/read-release.ts';
import { screenDebut } from '../readers/screen-debut.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { otherObjects } from '../words/object-words.ts';
import { releaseWords } from '../words/release-words.ts';

/**
 * Something came out, comes out, will come out or is not out yet: "landed on the streamer on 22 April", "arrives
 * on Friday", "the sixth isn't published yet". What comes out is looked for beside the cue; a trailer's or a
 * soundtrack's release is nobody's.
 */
export function release(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause) => {
    const all = findCues(view, clause.first, clause.last, releaseWords);
    if (all.length === 0) return [];
    if (isForeignClause(view, clause, page)) return [];
    const debut = all.find(({ cue }) => cue === 'debut');
    const onScreen = debut && !isOfOther(view, clause, debut) ? screenDebut(view, page, clause, debut) : [];
    if (onScreen.length > 0) return onScreen;
    const cues = all.filter(({ cue }) => cue === 'out' || cue === 'weak' || cue === 'debut');
    for (const cue of cues) {
      if (isOfOther(view, clause, cue) || isOfDate(view, cue)) continue;
      const claim = readRelease(view, page, clause, cue);
      if (claim) return [claim];
    }
    return [];
  });
}

/** "The film has a release date": the day is there, and not the film. */
const isOfDate = ({ tokens }: SentenceView, { first, last }: Cue): boolean =>
  /^(?:date|dates|day)$/.test(tokens[last]?.text ?? '') &&
  /^(?:an?|its)$/.test(tokens[first - 1]?.text ?? '');

/**
 * Whether something else may be what comes out: a trailer, pictures, tickets, anywhere in the clause but behind the
 * comma that ends what is said of the work: "weeks before it goes live, the streamer has shared pictures".
 */
const isOfOther = ({ tokens }: SentenceView, { first, last }: Clause, cue: Cue): boolean => {
  let end = cue.last;
  while (end < last && tokens[end]?.text !== ',') end += 1;
  // A list may go on behind a comma: "the season, the trailer and the songs are out".
  const isSaid = end < last && cue.form !== 'word' && end - cue.last <= 3;
  for (let at = first; at < (isSaid ? end : last); at += 1)
    if (otherObjects.has(tokens[at]?.text ?? '')) return true;
  return false;
};
