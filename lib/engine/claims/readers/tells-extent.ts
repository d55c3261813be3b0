import { wordSet } from '../../word-set.ts';
import { termSet } from '../../works/term-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { extentWords } from '../words/extent-words.ts';
import { findCues } from '../words/find-cues.ts';
import { negators } from '../words/time-words.ts';
import { clauseHas } from './read-medium.ts';

const fillers = wordSet('some the just only exactly no fewer than all now');
/** What is told of the screen covers as many books as it likes; a part of a story is not the story. */
const others = termSet(
  'show @service adaptation adapts screen tv television season seasons episode episodes film movie plot arc',
  'subplot storyline thread scene half trial chapter chapters',
);
const stories: ReadonlySet<string> = new Set(['franchise', 'book-series', 'webcomic', 'series']);

/** Whether a number says how far a whole story reaches: "the saga is spread over five volumes". */
export function tellsExtent(view: SentenceView, clause: Clause, at: number): boolean {
  let from = at;
  while (from > clause.first && fillers.has(view.tokens[from - 1]?.text ?? '')) from -= 1;
  const cues = findCues(view, clause.first, from, extentWords);
  const extent = cues.find(({ cue, last }) => cue === 'extent' && last === from);
  if (!extent || clauseHas(view, clause, others) || clauseHas(view, clause, negators)) return false;
  return (
    cues.some(({ cue, last }) => cue === 'story' && last <= extent.first) ||
    view.works.some(
      ({ first, last, kind, numbers }) =>
        first >= clause.first && last <= extent.first && stories.has(kind) && numbers.length === 0,
    )
  );
}
