import type { Proposition } from '../proposition.ts';
import { filmingCues } from '../readers/filming-cues.ts';
import { readFilming } from '../readers/read-filming.ts';
import { readSet } from '../readers/read-set.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { filmingWords } from '../words/filming-words.ts';
import { setWords, tellingSetCues } from '../words/set-words.ts';

/** One of these has to be said in the sentence. */
export const filmingSignals = filmingWords.signal() | setWords.signal(tellingSetCues);

/**
 * Where the making of a season or film stands: "cameras are rolling", "filming has wrapped", "shooting starts
 * this summer", "not a frame has been shot", "was shot between April and June 2021"; and what is seen of it: "the
 * crew has taken over the seafront".
 */
export function filming(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return view.clauses.flatMap((clause) => {
    const cues = filmingCues(view, clause);
    const claim = (cues && readFilming(view, page, clause, cues)) ?? readSet(view, page, clause);
    return claim ? [claim] : [];
  });
}
