import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { openQuestion } from '../readers/open-question.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { readRenewal } from '../readers/read-renewal.ts';
import { seasonMentions } from '../readers/season-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { orderWords } from '../words/order-words.ts';

const trailers = wordSet('trailer trailers teaser soundtrack song album footage');

/** Words of doubt, beside those of ordering. */
export const renewalKeys = 'whether if yet far doubt without may'.split(' ');
const doubts = new Set(renewalKeys);
/** One of those words has to stand in the sentence, or one of these has to be said in it. */
export const renewalSignals = orderWords.signal();

/**
 * Whether more is being made: "season 2 has not been commissioned", "a third has already been ordered", "no
 * word on a fourth", "if it is renewed". Speaks of seasons and films only.
 */
export function renewal(view: SentenceView, page: PageView): Proposition[] {
  const isDoubted = clauseHas(view, view.sentence, doubts);
  return view.clauses.flatMap((clause) => {
    const cues = findCues(view, clause.first, clause.last, orderWords);
    if (cues.length === 0 && !isDoubted) return [];
    if (clauseHas(view, clause, trailers)) return [];
    const open = openQuestion(view, page, clause);
    if (open) return [open];
    for (const cue of cues) {
      if (view.works.length === 0 && cue.cue !== 'order' && cue.cue !== 'drop') continue;
      const mentions = seasonMentions(rankMentions(page, view, clause, cue.first));
      const claim = readRenewal(view, cue, mentions, clause);
      if (claim) return [claim];
    }
    return [];
  });
}
